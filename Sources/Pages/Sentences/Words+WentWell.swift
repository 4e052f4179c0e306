import Clinic
import FollowThrough

/// How one could say that something was done, kept, solved or spoken of.
extension Words {
    func wentWellPraise(_ kind: PraiseKind, _ ages: AgeBand, _ count: Int?) -> String {
        if kind == .onTimeInARow { return onTimeInARowPraise(count, ages) }
        return switch ages {
        case .adult: adultWentWell(kind)
        case .adolescent: adolescentWentWell(kind)
        case .child, .youngChild: childWentWell(kind)
        }
    }

    func wentWellOccasion(_ kind: PraiseKind) -> StateLine {
        switch kind {
        case .onTimeInARow:
            StateLine(
                .good, .praise, cameOnTime,
                say(en: "visit after visit", es: "una visita tras otra", fr: "visite après visite"))
        case .assignmentDoneAgain:
            StateLine(
                .good, .praise, say(en: "Did the assignment", es: "Hizo la tarea", fr: "A fait la tâche"),
                say(en: "after not managing to", es: "tras no haber podido", fr: "après une fois où cela n’allait pas"))
        case .assignmentDone:
            StateLine(
                .good, .praise, say(en: "Did the assignment", es: "Hizo la tarea", fr: "A fait la tâche"),
                say(en: "between sessions", es: "entre sesiones", fr: "entre les séances"))
        case .spokeUp:
            StateLine(
                .good, .praise, say(en: "Spoke up", es: "Habló claro", fr: "L’a dit"),
                say(en: "about a concern", es: "cuando algo preocupaba", fr: "quand quelque chose inquiétait"))
        case .stepKept:
            StateLine(
                .good, .praise, say(en: "Kept a step", es: "Cumplió un paso", fr: "A tenu une étape"),
                say(en: "that was agreed", es: "que se acordó", fr: "qui était convenue"))
        case .byHand:
            StateLine(
                .good, .praise, say(en: "Something went well", es: "Algo fue bien", fr: "Quelque chose a bien marché"),
                say(en: "and was seen", es: "y se vio", fr: "et cela s’est vu"))
        default:
            StateLine(
                .good, .praise,
                say(en: "Got around a barrier", es: "Sorteó un obstáculo", fr: "A surmonté un obstacle"),
                say(en: "that stood in the way", es: "que se interponía", fr: "sur son chemin"))
        }
    }

    private func adultWentWell(_ kind: PraiseKind) -> String {
        switch kind {
        case .assignmentDoneAgain:
            say(
                en:
                    "Last time it did not work out, and this time you did it. I would like to know what made the difference.",
                es: "La otra vez no pudo ser y esta vez lo ha hecho. Me gustaría saber qué lo ha cambiado.",
                fr:
                    "La dernière fois cela n’avait pas marché, et cette fois vous l’avez fait. J’aimerais savoir ce qui a changé."
            )
        case .assignmentDone:
            say(
                en: "You did what we agreed, on your own, between our sessions. That takes some doing.",
                es: "Ha hecho lo acordado por su cuenta, entre sesiones. Tiene su mérito.",
                fr: "Vous avez fait ce qui était convenu, de votre côté, entre nos séances. Ce n’est pas rien.")
        case .spokeUp:
            say(
                en: "You told me what was not right. That helps us more than politeness would.",
                es: "Me dijo lo que no iba bien. Eso nos ayuda más que la cortesía.",
                fr: "Vous m’avez dit ce qui n’allait pas. Cela nous aide plus que la politesse.")
        case .stepKept:
            say(
                en: "You kept to what we agreed. I know that was not a small thing.",
                es: "Ha cumplido lo que acordamos. Sé que no era poca cosa.",
                fr: "Vous avez tenu ce dont nous avions convenu. Je sais que ce n’était pas une petite chose.")
        default:
            say(
                en: "Something stood in your way, and you got around it.",
                es: "Algo se interponía en su camino y ha sabido sortearlo.",
                fr: "Quelque chose vous barrait la route, et vous l’avez contourné.")
        }
    }

    private func adolescentWentWell(_ kind: PraiseKind) -> String {
        switch kind {
        case .assignmentDoneAgain:
            say(
                en: "Last time it did not happen. This time you did it, and I wonder what was different.",
                es: "La otra vez no salió. Esta vez lo has hecho, y me gustaría saber qué ha cambiado.",
                fr: "La dernière fois, ça ne s’est pas fait. Cette fois, si, et j’aimerais savoir ce qui a changé.")
        case .assignmentDone:
            say(
                en: "You did it without anyone standing behind you. That is yours.",
                es: "Lo has hecho sin tener a nadie detrás. Eso es tuyo.",
                fr: "Tu l’as fait sans personne derrière toi. C’est grâce à toi.")
        case .spokeUp:
            say(
                en: "You said it straight. That makes this easier for both of us.",
                es: "Lo dijiste claro. Así es más fácil para ti y para mí.",
                fr: "Tu l’as dit franchement. C’est plus facile pour nous deux.")
        case .stepKept:
            say(
                en: "You said you would, and you did.", es: "Dijiste que lo harías, y lo hiciste.",
                fr: "Tu avais dit que tu le ferais, et tu l’as fait.")
        default:
            say(
                en: "Something was in the way, and you found a way around it.",
                es: "Había algo en medio y encontraste por dónde pasar.",
                fr: "Il y avait un obstacle, et tu as trouvé un chemin.")
        }
    }

    private func childWentWell(_ kind: PraiseKind) -> String {
        switch kind {
        case .assignmentDoneAgain:
            say(
                en: "Last time it did not work, and now you did it.",
                es: "La otra vez no pudo ser, y ahora lo has hecho.",
                fr: "La dernière fois ça n’a pas marché, et maintenant tu l’as fait.")
        case .assignmentDone:
            say(
                en: "You did your task at home. I am glad.", es: "Has hecho tu tarea en casa. Me alegro.",
                fr: "Tu as fait ta tâche à la maison. C’est très bien.")
        case .spokeUp:
            say(
                en: "You told me what you did not like. That helps me.",
                es: "Me dijiste lo que no te gustaba. Eso me ayuda.",
                fr: "Tu m’as dit ce que tu n’aimais pas. Ça m’aide.")
        case .stepKept:
            say(
                en: "You did what we planned together.", es: "Has hecho lo que planeamos tú y yo.",
                fr: "Tu as fait ce qu’on avait prévu ensemble.")
        default:
            say(
                en: "Something was tricky, and you managed it.", es: "Había algo difícil, y lo has conseguido.",
                fr: "Il y avait quelque chose de difficile, et tu as réussi.")
        }
    }
}
