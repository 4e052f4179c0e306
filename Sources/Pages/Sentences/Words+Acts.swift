package import FollowThrough
package import Signs

/// How often somebody was missed, as the signs say it.
package enum MissedTimes: Hashable, Sendable {
    case inARow(Int)
    case ofTheLast(Int, window: Int)

    /// What says more: three of the last four says more than once.
    init?(_ signs: some Sequence<Sign>) {
        let row = signs.first { $0.kind == .missed }?.figure(.count)
        let often = signs.first { $0.kind == .oftenMissed }
        if let often, let count = often.figure(.count), let window = often.figure(.window), count > row ?? 0 {
            self = .ofTheLast(count, window: window)
        } else if let row {
            self = .inARow(row)
        } else {
            return nil
        }
    }
}

/// The next act: as a button, and as one sentence of advice.
extension Words {
    /// What the button says.
    ///
    /// - Parameters:
    ///   - name: what the client is called.
    ///   - next: the next appointment, as "today 14:00".
    ///   - missed: what was missed, for a call.
    package func act(_ act: NextAct, _ name: String, next: String?, missed: MissedTimes? = nil) -> String {
        switch act {
        case .callNow: return say(en: "Call \(name) now", es: "Llamar ya a \(name)", fr: "Appeler \(name) maintenant")
        case .call:
            let call = say(en: "Call \(name)", es: "Llamar a \(name)", fr: "Appeler \(name)")
            switch missed {
            case nil: return call
            case .inARow(let count):
                return call
                    + say(
                        en: ": missed \(times(count))", es: ": faltó \(times(count))",
                        fr: " : absence, \(times(count))")
            case .ofTheLast(let count, let window):
                let part = ofTheLast(count, window)
                return call + say(en: ": missed \(part)", es: ": faltó a \(part)", fr: " : a manqué \(part)")
            }
        case .talk:
            let talk = say(en: "Talk with \(name)", es: "Hablar con \(name)", fr: "Parler avec \(name)")
            return next.map { "\(talk), \($0)" } ?? talk
        case .askForCheck:
            return say(
                en: "Ask \(name) for the check", es: "Pedir el cuestionario a \(name)",
                fr: "Proposer le questionnaire à \(name)")
        case .book:
            return say(
                en: "Book a time with \(name)", es: "Dar cita a \(name)", fr: "Fixer un rendez-vous avec \(name)")
        case .carryOn:
            return say(
                en: "Open the page of \(name)", es: "Abrir la página de \(name)", fr: "Ouvrir la page \(de(name))")
        }
    }

    package func icon(_ act: NextAct) -> Icon {
        switch act {
        case .callNow, .call: .call
        case .talk: .talk
        case .askForCheck: .form
        case .book: .calendar
        case .carryOn: .next
        }
    }

    /// One sentence on what to do, from the most urgent sign.
    ///
    /// - Parameter knowsLines: whether the lines of a check are known, and not its total alone.
    package func advice(_ kind: SignKind?, _ name: String, knowsLines: Bool = true) -> String {
        switch kind {
        case .riskAnswer:
            say(
                en: "Speak with \(name) today, and follow your safety procedure before anything else.",
                es: "Hable hoy con \(name) y siga su protocolo de seguridad antes que nada.",
                fr: "Parlez avec \(name) aujourd’hui et suivez d’abord votre protocole de sécurité.")
        case .outcomeDeteriorated:
            say(
                en: "Ask what has become harder, and what you do together that does not help yet.",
                es: "Pregunte qué se ha vuelto más difícil y qué de lo que hacen en común aún no ayuda.",
                fr: "Demandez ce qui est devenu plus dur, et ce qui, dans votre travail commun, n’aide pas encore.")
        case .allianceFell:
            say(
                en: "Ask what has changed between you before you bring anything new.",
                es: "Pregunte qué ha cambiado entre ustedes antes de traer algo nuevo.",
                fr: "Demandez ce qui a changé entre vous avant d’apporter quoi que ce soit de nouveau.")
        case .allianceBelowCutoff where !knowsLines:
            say(
                en: "Thank \(name) for an honest mark, and ask what would make working together a little better.",
                es: "Agradezca a \(name) una marca sincera y pregunte qué mejoraría un poco el trabajo en común.",
                fr: "Remerciez \(name) pour une marque sincère, et demandez ce qui améliorerait un peu votre travail.")
        case .allianceBelowCutoff, .allianceLineLow:
            say(
                en: "Thank \(name) for an honest mark, and ask what would make the lowest line one better.",
                es: "Agradezca a \(name) una marca sincera y pregunte qué mejoraría un punto la línea más baja.",
                fr:
                    "Remerciez \(name) pour une marque sincère, et demandez ce qui ferait gagner un point à la ligne la plus basse."
            )
        case .missed:
            say(
                en: "Call first, and ask what stood in the way rather than why.",
                es: "Llame primero y pregunte qué se interpuso, más que por qué.",
                fr: "Appelez d’abord, et demandez ce qui a fait obstacle plutôt que pourquoi.")
        case .arrivedLate:
            say(
                en: "Ask what makes it hard to come on time, and whether another time would be easier.",
                es: "Pregunte qué hace difícil llegar a la hora y si otro horario sería más fácil.",
                fr: "Demandez ce qui rend difficile d’arriver à l’heure, et si un autre horaire irait mieux.")
        case .lateCancellation, .repeatedRescheduling:
            say(
                en: "Ask whether the time still fits, and what else may be in the way.",
                es: "Pregunte si el horario aún conviene y qué más puede interponerse.",
                fr: "Demandez si l’horaire convient toujours, et ce qui pourrait gêner par ailleurs.")
        case .wrongTime:
            say(
                en: "Go through the coming times together, and ask how \(name) would like to be reminded.",
                es: "Repasen en común las próximas citas y pregunte cómo prefiere \(name) que se le recuerden.",
                fr: "Revoyez ensemble les prochains rendez-vous, et demandez quel rappel conviendrait à \(name).")
        case .notSeen:
            say(
                en: "Get in touch, and ask whether to go on, to pause, or to end well.",
                es: "Póngase en contacto y pregunte si seguir, hacer una pausa o cerrar bien.",
                fr: "Prenez contact, et demandez s’il vaut mieux continuer, faire une pause ou terminer en bons termes."
            )
        case .doubtAfterFall, .doubtSaid, .confronting, .disengaged, .allianceSliding, .comesWhileFalling,
            .oftenMissed, .oftenLate, .assignmentLeftUndone, .assignmentNotDone:
            observedAdvice(kind, name)
        default: laterAdvice(kind)
        }
    }

    /// Before the first session.
    package var firstAdvice: String {
        say(
            en: "Begin the first session with the outcome check, so that later ones have something to stand beside.",
            es: "Empiece la primera sesión con el cuestionario de resultados, para poder comparar las siguientes.",
            fr: "Commencez la première séance par le questionnaire d’évolution, pour pouvoir comparer les suivantes.")
    }

    private func laterAdvice(_ kind: SignKind?) -> String {
        switch kind {
        case .outcomeOffCourse: courseAdvice
        case .noReliableChange:
            say(
                en: "Look at the outcome line together, and ask what the two of you should do differently.",
                es: "Miren en común la línea de resultados y pregunte qué deberían hacer de otro modo.",
                fr: "Regardez la courbe d’évolution ensemble, et demandez ce que vous pourriez faire autrement.")
        case .perfectWithoutProgress:
            say(
                en: "Say that a lower mark would help you, and ask what could be better even so.",
                es: "Diga que una marca más baja le ayudaría y pregunte qué podría ir mejor aun así.",
                fr:
                    "Dites qu’une marque plus basse vous aiderait, et demandez ce qui pourrait tout de même aller mieux."
            )
        case .formDeclined:
            say(
                en: "Leave it at that today, and ask another time what makes the form hard or of little use.",
                es: "Hoy déjelo así y pregunte otro día qué hace el cuestionario difícil o poco útil.",
                fr:
                    "Restez-en là aujourd’hui, et demandez une autre fois ce qui rend le questionnaire difficile ou peu utile."
            )
        case .formMissing:
            say(
                en: "Hand over the check next time, or ask what kept it from being done.",
                es: "Entregue el cuestionario la próxima vez o pregunte qué impidió hacerlo.",
                fr: "Proposez le questionnaire la prochaine fois, ou demandez ce qui l’a empêché.")
        case .some(let kind) where !kind.isOfTrouble:
            say(
                en: "Say what went well; it has not been said yet.", es: "Diga lo que ha ido bien; aún no se ha dicho.",
                fr: "Dites ce qui a bien marché ; personne ne l’a encore dit.")
        default:
            say(
                en: "Carry on; nothing asks for more than the next session.",
                es: "Siga así; nada pide más que la próxima sesión.",
                fr: "Continuez ; rien ne demande plus que la prochaine séance.")
        }
    }
}
