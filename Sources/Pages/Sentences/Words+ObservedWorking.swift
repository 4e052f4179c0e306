import Signs

/// What the rules about sessions and patterns look for, and what was observed, in one line each.
extension Words {
    func observedRule(_ kind: SignKind) -> String {
        switch kind {
        case .doubtAfterFall:
            say(
                en: "A doubt about the treatment in the session in which the alliance fell, or soon after.",
                es: "Una duda sobre el tratamiento en la sesión en que bajó la alianza o poco después.",
                fr: "Un doute sur le traitement à la séance où l’alliance a baissé, ou peu après.")
        case .doubtSaid:
            say(
                en: "Said or wrote that the treatment won’t or can’t work.",
                es: "Dijo o escribió que el tratamiento no sirve o no puede servir.",
                fr: "A dit ou écrit que le traitement ne marchera pas ou ne peut pas marcher.")
        case .confronting:
            say(
                en: "Took issue with the work, or with the therapist.",
                es: "En desacuerdo con el trabajo, o con su terapeuta.",
                fr: "En désaccord avec le travail, ou avec le ou la thérapeute.")
        case .disengaged:
            say(
                en: "Bored or withdrawn in the session, or quiet several times in a row.",
                es: "Aburrimiento o retraimiento en la sesión, o silencio varias veces seguidas.",
                fr: "Ennui ou esprit ailleurs en séance, ou retrait plusieurs fois de suite.")
        case .assignmentLeftUndone:
            say(
                en: "Assignments left undone several times in a row.", es: "Tareas sin hacer varias veces seguidas.",
                fr: "Tâches non faites plusieurs fois de suite.")
        case .assignmentNotDone:
            say(
                en: "The last assignment was not done, or only partly.",
                es: "La última tarea no se hizo, o solo en parte.",
                fr: "La dernière tâche n’a pas été faite, ou seulement en partie.")
        case .assignmentDoneAgain:
            say(
                en: "Assignment done after one that was not.", es: "Tarea hecha después de una que no.",
                fr: "Tâche faite après une qui ne l’était pas.")
        case .assignmentDone:
            say(en: "Assignment done.", es: "Tarea hecha.", fr: "Tâche faite.")
        case .spokeUp:
            say(
                en: "Spoke up about something that was not right.", es: "Habló claro de algo que no iba bien.",
                fr: "A parlé de quelque chose qui n’allait pas.")
        case .stepKept:
            say(
                en: "A step that was agreed has been kept.", es: "Se cumplió un paso acordado.",
                fr: "Une étape convenue a été tenue.")
        default:
            say(
                en: "Something that stood in the way has been solved.", es: "Se resolvió algo que se interponía.",
                fr: "Un obstacle a été résolu.")
        }
    }

    func patternRule(_ kind: SignKind) -> String {
        switch kind {
        case .allianceSliding:
            say(
                en: "Alliance lower each time over several sessions, by small falls that add up.",
                es: "Alianza más baja cada vez en varias sesiones, con bajadas pequeñas que se suman.",
                fr: "Alliance plus basse à chaque séance, par petites baisses qui s’additionnent.")
        case .comesWhileFalling:
            say(
                en: "Came to each of the last appointments while the alliance fell.",
                es: "Vino a todas las últimas citas mientras la alianza bajaba.",
                fr: "Présence à chacun des derniers rendez-vous pendant que l’alliance baissait.")
        case .oftenMissed:
            say(
                en: "Missed several of the last appointments.", es: "Faltó a varias de las últimas citas.",
                fr: "Plusieurs des derniers rendez-vous manqués.")
        case .oftenLate:
            say(
                en: "Came late to several of the last visits.", es: "Llegó tarde a varias de las últimas visitas.",
                fr: "Retard à plusieurs des dernières visites.")
        default:
            say(
                en: "On time so many times in a row.", es: "A la hora tantas veces seguidas.",
                fr: "À l’heure tant de fois de suite.")
        }
    }

    func observedFigure(_ figure: Figure) -> String {
        switch figure {
        case .saidByClient: say(en: "said by the client", es: "lo dijo el cliente", fr: "dit en séance par la personne")
        case .saidByCompanion:
            say(en: "said by somebody close", es: "lo dijo alguien cercano", fr: "dit par un proche")
        case .writtenByClient:
            say(
                en: "written on the alliance check", es: "escrito en el cuestionario de alianza",
                fr: "écrit sur le questionnaire d’alliance")
        case .withdrawn: say(en: "not with us", es: "ausente", fr: "ailleurs")
        case .bored: say(en: "bored", es: "con aburrimiento", fr: "s’ennuyait")
        case .quiet: say(en: "quiet", es: "en silencio", fr: "en retrait")
        case .confronting: say(en: "took issue with the work", es: "en desacuerdo con el trabajo", fr: "en désaccord")
        case .assignmentDone: say(en: "assignment done", es: "tarea hecha", fr: "tâche faite")
        case .assignmentPartly:
            say(en: "assignment partly done", es: "tarea hecha en parte", fr: "tâche faite en partie")
        case .assignmentNotDone: say(en: "assignment not done", es: "tarea no hecha", fr: "tâche pas faite")
        default: say(en: "spoke up", es: "habló claro", fr: "l’a dit")
        }
    }
}
