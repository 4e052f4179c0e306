/// What is to be said of files that another program wrote.
extension Words {
    func foreignFileProblem(_ key: String, _ the: ProblemArguments) -> String? {
        switch key {
        case "import.another-kind": anotherKind(the)
        case "import.holds-both": holdsBoth
        case "import.called-off-unsaid":
            say(
                en:
                    "attendance \(quoted(the[0])) needs notice-hours (how many hours before) and cancelled-by (client, therapist or practice). Fill both in, or say it for all such lines: on the page in the two fields for it, in the command with --cancelled-notice and --cancelled-by.",
                es:
                    "attendance \(quoted(the[0])) requiere notice-hours (cuántas horas antes) y cancelled-by (client, therapist o practice). Rellene ambas, o dígalo para todas esas líneas: en la página en los dos campos previstos, en el comando con --cancelled-notice y --cancelled-by.",
                fr:
                    "attendance \(quoted(the[0])) demande notice-hours (combien d’heures avant) et cancelled-by (client, therapist ou practice). Remplissez les deux, ou dites-le pour toutes ces lignes : sur la page dans les deux champs prévus, dans la commande par --cancelled-notice et --cancelled-by."
            )
        case "import.attendance-unreadable":
            say(
                en: "attendance: \(quoted(the[0])) cannot be read. What can be: \(the[1]).",
                es: "attendance: \(quoted(the[0])) no se entiende. Se entienden: \(the[1]).",
                fr: "attendance : \(quoted(the[0])) n’est pas lisible. Le sont : \(the[1]).")
        case "import.ending-unreadable":
            say(
                en: "ended-because: \(quoted(the[0])) cannot be read. What can be: \(the[1]).",
                es: "ended-because: \(quoted(the[0])) no se entiende. Se entienden: \(the[1]).",
                fr: "ended-because : \(quoted(the[0])) n’est pas lisible. Le sont : \(the[1]).")
        case "import.treatments-unreadable":
            say(
                en: """
                    treatments: \(quoted(the[1])) cannot be read. The form is 2026-02-01|CBT, the day from which and the \
                    treatment; without days write the name alone in a column treatment.
                    """,
                es: """
                    treatments: \(quoted(the[1])) no se entiende. La forma es 2026-02-01|CBT, el día desde el que y el \
                    tratamiento; sin días, escriba solo el nombre en una columna treatment.
                    """,
                fr: """
                    treatments : \(quoted(the[1])) n’est pas lisible. La forme est 2026-02-01|CBT, le jour de début et le \
                    traitement ; sans jours, écrivez le nom seul dans une colonne treatment.
                    """)
        case "import.therapists-unreadable":
            say(
                en: """
                    therapists: \(quoted(the[1])) cannot be read. The form is 2026-02-01|eva|Eva Lind, the day from which, \
                    the sign-in name and the name; without days write the name alone in a column therapist.
                    """,
                es: """
                    therapists: \(quoted(the[1])) no se entiende. La forma es 2026-02-01|eva|Eva Lind, el día desde el que, \
                    el nombre de acceso y el nombre; sin días, escriba solo el nombre en una columna therapist.
                    """,
                fr: """
                    therapists : \(quoted(the[1])) n’est pas lisible. La forme est 2026-02-01|eva|Eva Lind, le jour de début, \
                    l’identifiant de connexion et le nom ; sans jours, écrivez le nom seul dans une colonne therapist.
                    """)
        case "import.no-such-item":
            say(
                en: "The measure \(quoted(the[1])) has no item \(quoted(the[0])).",
                es: "La medida \(quoted(the[1])) no tiene ninguna pregunta \(quoted(the[0])).",
                fr: "La mesure \(quoted(the[1])) n’a pas de question \(quoted(the[0])).")
        case "import.day-taken":
            say(
                en: "A session of \(the[0]) is here with other marks.",
                es: "Una sesión del \(the[0]) está aquí con otras marcas.",
                fr: "Une séance du \(the[0]) est là avec d’autres marques.")
        case "import.undated-moved":
            say(
                en:
                    "Of these, without room a week apart: \(the[0]). They stand closer together, or before the day on which care began here, so that they come before today and before what has a date.",
                es:
                    "De ellas, sin sitio a una semana: \(the[0]). Están más juntas, o antes del día en que empezó aquí la atención, para quedar antes de hoy y de lo que tiene fecha.",
                fr:
                    "Parmi elles, sans place à une semaine : \(the[0]). Elles sont plus rapprochées, ou avant le jour où le suivi a commencé ici, afin de précéder aujourd’hui et ce qui a une date."
            )
        case "import.marks-missing":
            say(
                en:
                    "Marks that are missing (NA or the like): \(the[0]). A check that lacks a mark is kept as not complete.",
                es:
                    "Marcas que faltan (NA o similar): \(the[0]). Un cuestionario al que le falta una se guarda como incompleto.",
                fr:
                    "Marques manquantes (NA ou semblable) : \(the[0]). Un questionnaire auquel il en manque une est gardé comme incomplet."
            )
        case "import.risk-unasked":
            say(
                en:
                    "Totals of a measure with risk items: \(the[0]). No answer to those items came in, so none raises a sign.",
                es:
                    "Totales de una medida con preguntas de riesgo: \(the[0]). No llegó ninguna respuesta a ellas, así que ninguna da una señal.",
                fr:
                    "Totaux d’une mesure à questions de risque : \(the[0]). Aucune réponse à celles-ci n’est arrivée, donc aucune ne donne de signe."
            )
        case "import.time-skipped":
            say(
                en:
                    "Line \(the[0]): on \(the[1]) there is no \(the[2]), the clocks went forward. It is kept as \(the[3]).",
                es: "Línea \(the[0]): el \(the[1]) no hay \(the[2]), se adelantó el reloj. Se guarda como \(the[3]).",
                fr: "Ligne \(the[0]) : le \(the[1]), \(the[2]) n’existe pas, l’heure a avancé. Gardé comme \(the[3]).")
        case "import.columns-unnamed":
            say(
                en: "Columns without a name, not read: \(places(the)).",
                es: "Columnas sin nombre, no leídas: \(places(the)).",
                fr: "Colonnes sans nom, non lues : \(places(the)).")
        default: nil
        }
    }

    private func places(_ the: ProblemArguments) -> String { (0..<the.count).map { the[$0] }.joined(separator: ", ") }
}
