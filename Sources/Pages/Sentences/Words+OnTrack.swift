package import Signs

/// What went well, and how one could say so.
extension Words {
    package var cameOnTime: String { say(en: "Came on time", es: "Llegó a la hora", fr: "À l’heure") }
    func afterLate(_ count: Int?) -> String {
        guard let count, count > 1 else {
            return say(en: "after being late", es: "tras llegar tarde", fr: "après un retard")
        }
        return say(
            en: "after being late \(times(count))", es: "tras llegar tarde \(times(count))",
            fr: "après avoir été en retard \(times(count))")
    }
    var cameBack: String { say(en: "Came back", es: "Volvió", fr: "De retour") }
    var afterMiss: String {
        say(en: "after a missed appointment", es: "tras una cita perdida", fr: "après un rendez-vous manqué")
    }
    var allianceRecovered: String {
        say(en: "Alliance recovered", es: "La alianza se recuperó", fr: "L’alliance s’est rétablie")
    }
    var allianceRising: String { say(en: "Alliance is rising", es: "La alianza sube", fr: "L’alliance monte") }
    var reliablyBetter: String { say(en: "Reliably better:", es: "Mejora fiable:", fr: "Mieux, de façon fiable :") }
    func outcomeUpSinceStart(_ rise: String, _ total: String) -> String {
        say(
            en: "outcome up \(rise) since the start, to \(total)",
            es: "resultado \(rise) más que al inicio, hasta \(total)",
            fr: "évolution en hausse de \(rise) depuis le début, à \(total)")
    }

    /// Words one could use as they stand, in quotation marks; `nil` for a sign of trouble.
    package func praise(_ kind: SignKind) -> String? {
        let plain: String? =
            switch kind {
            case .onTimeAfterLate:
                say(
                    en: "You were here on the dot, after weeks when getting here was hard. I noticed.",
                    es:
                        "Ha llegado a la hora en punto, después de semanas en que venir era difícil. Me he dado cuenta.",
                    fr: "Vous étiez là à l’heure pile, après des semaines où venir était difficile. Je l’ai remarqué.")
            case .backAfterMiss:
                say(
                    en: "Coming back after a missed time is not easy. I am glad you did.",
                    es: "Volver después de faltar no es fácil. Me alegra que lo haya hecho.",
                    fr: "Revenir après une absence n’est pas facile. Cela me fait plaisir de vous voir.")
            case .allianceRecovered:
                say(
                    en: "Something between us was not right, and we found our way back. You had a good part in that.",
                    es: "Algo entre nosotros no iba bien y hemos encontrado el camino. Usted ha tenido mucho que ver.",
                    fr:
                        "Quelque chose n’allait pas entre nous, et nous avons retrouvé le fil. Vous y êtes pour beaucoup."
                )
            case .earlyAllianceRising:
                say(
                    en: "You showed me early on what did not fit yet, and our work is better for it.",
                    es: "Me mostró pronto lo que aún no encajaba, y nuestro trabajo ha mejorado por ello.",
                    fr: "Vous m’avez montré tôt ce qui ne convenait pas encore, et notre travail y gagne.")
            case .reliableImprovement:
                say(
                    en: "Look at where your marks were when you began, and where they are now. That is your work.",
                    es: "Mire dónde estaban sus marcas al empezar y dónde están ahora. Es obra suya.",
                    fr: "Regardez où étaient vos marques au début, et où elles sont maintenant. C’est votre travail.")
            case .onTimeInARow, .assignmentDoneAgain, .assignmentDone, .spokeUp, .stepKept, .barrierSolved:
                wentWellPraise(kind)
            default: nil
            }
        return plain.map(quoted)
    }
}
