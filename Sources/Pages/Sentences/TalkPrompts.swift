package import Signs
package import Measures

/// What to talk about when something fell: it picks the three prompts.
package enum TalkTopic: String, Hashable, Sendable, CaseIterable {
    case bond, goals, approach, session, outcome

    /// - Parameters:
    ///   - troubles: the most urgent first.
    ///   - lowest: the lowest line of today's alliance check, if one is lower than the rest.
    package init?(_ troubles: [Sign], lowest: ItemKey?) {
        let ofAlliance: Set<SignKind> = [.allianceFell, .allianceBelowCutoff, .allianceLineLow]
        if let sign = troubles.first(where: { ofAlliance.contains($0.kind) }) {
            let byLine = troubles.first { $0.kind == .allianceLineLow }?.figure(.lineIndex) ?? sign.figure(.lineIndex)
            switch (lowest?.name, byLine) {
            case ("relationship", _), (nil, 0): self = .bond
            case ("goals", _), (nil, 1): self = .goals
            case ("approach", _), (nil, 2): self = .approach
            default: self = .session
            }
        } else if troubles.contains(where: { $0.kind == .outcomeDeteriorated }) {
            self = .outcome
        } else {
            return nil
        }
    }
}

/// The three prompts of one talk: they make room and explore before anything is asked for.
package struct TalkPrompts: Hashable, Sendable {
    package let makeRoom: String
    package let explore: String
    package let onlyThen: String
}

extension Words {
    package var makeRoom: String { say(en: "Make room", es: "Hacer sitio", fr: "Faire de la place") }
    package var explore: String { say(en: "Explore", es: "Explorar", fr: "Explorer") }
    package var onlyThen: String { say(en: "Only then", es: "Solo entonces", fr: "Ensuite seulement") }

    package func prompts(_ topic: TalkTopic) -> TalkPrompts {
        TalkPrompts(makeRoom: quoted(room(topic)), explore: quoted(exploring(topic)), onlyThen: quoted(then(topic)))
    }

    private func room(_ topic: TalkTopic) -> String {
        switch topic {
        case .outcome:
            say(
                en:
                    "These weeks look harder than when we began. Thank you for showing me, rather than making it look better.",
                es: "Estas semanas parecen más duras que al empezar. Gracias por mostrármelo sin adornarlo.",
                fr: "Ces semaines semblent plus dures qu’au début. Merci de me le montrer sans l’embellir.")
        case .session:
            say(
                en: "Your marks are lower today. Thank you for not rounding them up for me.",
                es: "Hoy sus marcas son más bajas. Gracias por no redondearlas por mí.",
                fr: "Vos marques sont plus basses aujourd’hui. Merci de ne pas les avoir arrondies pour moi.")
        case .bond, .goals, .approach:
            say(
                en: "You marked this line lower than the others. Thank you for not rounding it up for me.",
                es: "Marcó esta línea más baja que las otras. Gracias por no redondearla por mí.",
                fr: "Vous avez marqué cette ligne plus bas que les autres. Merci de ne pas l’avoir arrondie pour moi.")
        }
    }

    private func exploring(_ topic: TalkTopic) -> String {
        switch topic {
        case .bond:
            say(
                en: "Was there a moment today when you felt I did not quite hear you? What was happening just then?",
                es: "¿Hubo hoy un momento en que sintió que no le escuchaba del todo? ¿Qué pasaba justo entonces?",
                fr:
                    "Y a-t-il eu aujourd’hui un moment où vous avez senti que je ne vous entendais pas bien ? Que se passait-il alors ?"
            )
        case .goals:
            say(
                en: "What would you have liked to talk about that we did not get to?",
                es: "¿De qué le habría gustado hablar que no hemos tocado?",
                fr: "De quoi auriez-vous aimé parler, que nous n’avons pas abordé ?")
        case .approach:
            say(
                en: "When we worked on it the way we did today, what was that like for you?",
                es: "Cuando lo trabajamos como hoy, ¿cómo fue para usted?",
                fr: "Quand nous avons travaillé comme aujourd’hui, comment était-ce pour vous ?")
        case .session:
            say(
                en: "What was different about today, or about how you came here?",
                es: "¿Qué ha sido distinto hoy, o en cómo llegaba?",
                fr: "Qu’est-ce qui était différent aujourd’hui, ou dans votre façon d’arriver ici ?")
        case .outcome:
            say(
                en: "What has become heavier, and when did you first notice it?",
                es: "¿Qué pesa más ahora y cuándo lo notó por primera vez?",
                fr: "Qu’est-ce qui pèse plus, et quand l’avez-vous remarqué ?")
        }
    }

    private func then(_ topic: TalkTopic) -> String {
        switch topic {
        case .bond:
            say(
                en: "What is one thing I could do next time so that you feel heard?",
                es: "¿Qué podría hacer yo la próxima vez para escucharle mejor?",
                fr: "Que pourrais-je faire la prochaine fois pour mieux vous entendre ?")
        case .goals:
            say(
                en: "If we kept one topic for next time, which one should it be?",
                es: "Si guardáramos un solo tema para la próxima vez, ¿cuál sería?",
                fr: "Si nous gardions un seul sujet pour la prochaine fois, lequel serait-ce ?")
        case .approach:
            say(
                en: "What is one thing about how we work that you would change by next time?",
                es: "¿Qué cambiaría de nuestra forma de trabajar para la próxima vez?",
                fr: "Que changeriez-vous dans notre façon de travailler d’ici la prochaine fois ?")
        case .session:
            say(
                en: "What is one thing that would make next time a little more yours?",
                es: "¿Qué haría que la próxima vez fuera un poco más suya?",
                fr: "Qu’est-ce qui rendrait la prochaine fois un peu plus vôtre ?")
        case .outcome:
            say(
                en: "What could we do differently from here, so that it helps more?",
                es: "¿Qué podríamos hacer de otro modo desde hoy para que ayude más?",
                fr: "Que pourrions-nous faire autrement à partir d’ici pour que cela aide davantage ?")
        }
    }
}
