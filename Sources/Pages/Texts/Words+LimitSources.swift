package import Measures

/// Where the product's own limits come from, in the reader's language.
extension Words {
    /// What a practice wrote itself stays as it is written.
    package func whereLimitComesFrom(_ row: Threshold) -> String {
        (row.grade == .own ? ownLimitSource(row.source) : ruleOfOthers(row.source)) ?? row.source
    }

    /// By the words that stand in the row.
    private func ownLimitSource(_ source: String) -> String? {
        switch source {
        case "Own default":
            say(
                en: source, es: "Valor propio por defecto",
                fr: "Valeur par défaut de Rapport")
        case "Own default: the top of the scale":
            say(
                en: source, es: "Valor propio por defecto: el máximo de la escala",
                fr: "Valeur par défaut de Rapport : le haut de l’échelle")
        case "Own default; that always perfect is not best is known, after how many sessions is not":
            say(
                en: source,
                es: "Valor propio por defecto; se sabe que siempre perfecto no es lo mejor, no tras cuántas "
                    + "sesiones",
                fr: "Valeur par défaut de Rapport ; on sait que toujours parfait n’est pas le mieux, pas après "
                    + "combien de séances")
        case "Own default; an early low alliance that improves goes with better outcomes, how early is not stated":
            say(
                en: source,
                es: "Valor propio por defecto; una alianza baja al inicio que mejora va con mejores resultados, "
                    + "no se dice cuán pronto",
                fr: "Valeur par défaut de Rapport ; une alliance d’abord basse qui s’améliore va avec de meilleurs "
                    + "résultats, sans qu’il soit dit quand")
        case "Own default: 1 point, the change that counts as a fall, taken for a rise":
            say(
                en: source,
                es: "Valor propio por defecto: 1 punto, el cambio que cuenta como caída, tomado para una subida",
                fr: "Valeur par défaut de Rapport : 1 point, l’écart qui compte comme une baisse, pris pour une "
                    + "hausse")
        case "Own default: by the checkpoint session":
            say(
                en: source, es: "Valor propio por defecto: hasta la sesión en que se espera un cambio",
                fr: "Valeur par défaut de Rapport : jusqu’à la séance de contrôle")
        case "Own default: the late end of the simple rule of no reliable change by session 3 to 6":
            say(
                en: source,
                es: "Valor propio por defecto: el extremo tardío de la regla simple de ningún cambio fiable "
                    + "entre las sesiones 3 y 6",
                fr: "Valeur par défaut de Rapport : le terme tardif de la règle simple « aucun changement fiable "
                    + "entre les séances 3 et 6 »")
        case "Own default: the notice that most practices ask for":
            say(
                en: source, es: "Valor propio por defecto: la antelación que piden la mayoría de las consultas",
                fr: "Valeur par défaut de Rapport : le préavis que demandent la plupart des cabinets")
        case "Own default: a quarter of a year":
            say(
                en: source, es: "Valor propio por defecto: un trimestre",
                fr: "Valeur par défaut de Rapport : un trimestre")
        case "Own default: a week":
            say(
                en: source, es: "Valor propio por defecto: una semana",
                fr: "Valeur par défaut de Rapport : une semaine")
        case "Own default: three weeks":
            say(
                en: source, es: "Valor propio por defecto: tres semanas",
                fr: "Valeur par défaut de Rapport : trois semaines")
        case "Own default: the session in which it was said, and the next":
            say(
                en: source, es: "Valor propio por defecto: la sesión en que se dijo y la siguiente",
                fr: "Valeur par défaut de Rapport : la séance où cela a été dit, et la suivante")
        case "Own default: twice or more in a row":
            say(
                en: source, es: "Valor propio por defecto: dos veces seguidas o más",
                fr: "Valeur par défaut de Rapport : deux fois de suite ou plus")
        case "Own default: three sessions, each below the one before":
            say(
                en: source, es: "Valor propio por defecto: tres sesiones, cada una por debajo de la anterior",
                fr: "Valeur par défaut de Rapport : trois séances, chacune sous la précédente")
        case "Own default: 1 point, the change that counts as a fall, taken for several small ones together":
            say(
                en: source,
                es: "Valor propio por defecto: 1 punto, el cambio que cuenta como caída, tomado para varios "
                    + "pequeños juntos",
                fr: "Valeur par défaut de Rapport : 1 point, l’écart qui compte comme une baisse, pris pour "
                    + "plusieurs petits ensemble")
        case "Own default: two of the last four":
            say(
                en: source, es: "Valor propio por defecto: dos de las últimas cuatro",
                fr: "Valeur par défaut de Rapport : deux des quatre dernières")
        case "Own default: three of the last five":
            say(
                en: source, es: "Valor propio por defecto: tres de las últimas cinco",
                fr: "Valeur par défaut de Rapport : trois des cinq dernières")
        case "Own default: the fourth time in a row":
            say(
                en: source, es: "Valor propio por defecto: la cuarta vez seguida",
                fr: "Valeur par défaut de Rapport : la quatrième fois de suite")
        // What refers to the product's own papers stands in its documents, and is said here without them.
        case "Own default (decision 0019); vendors fit theirs on hundreds of thousands of forms, which a practice never has":
            say(
                en: "Own default; vendors fit theirs on hundreds of thousands of forms, which a practice never has",
                es: "Valor propio por defecto; los proveedores ajustan los suyos con cientos de "
                    + "miles de cuestionarios, que una consulta nunca tiene",
                fr: "Valeur par défaut de Rapport ; les éditeurs ajustent les leurs sur des "
                    + "centaines de milliers de questionnaires, qu’un cabinet n’a jamais")
        case "Own default: risk, doubt, reliable deterioration, alliance, attendance, the rest; within a class by decision 0013":
            // By which order, is said once above all of them.
            say(en: "Own default", es: "Valor propio por defecto", fr: "Valeur par défaut de Rapport")
        default: nil
        }
    }

    /// Rules that somebody published; what a scale is called stays as it is.
    private func ruleOfOthers(_ source: String) -> String? {
        switch source {
        case "Publisher's rule for a four-line alliance scale: a fall of 1 point or more from the last session":
            say(
                en: source,
                es: "Regla del editor para una escala de alianza de cuatro líneas: una caída de 1 "
                    + "punto o más desde la última sesión",
                fr: "Règle de l’éditeur pour une échelle d’alliance à quatre lignes : une baisse "
                    + "de 1 point ou plus depuis la dernière séance")
        case "Seen once for a four-line alliance scale: an item below 9":
            say(
                en: source,
                es: "Visto una vez para una escala de alianza de cuatro líneas: una línea por debajo de 9",
                fr: "Vu une fois pour une échelle d’alliance à quatre lignes : une ligne sous 9")
        case "Trier's rule: off track is outside the 90% interval of the client's own expected curve":
            say(
                en: source,
                es: "Regla de Tréveris: fuera de la trayectoria es fuera del intervalo del 90\u{A0}% de la "
                    + "propia curva esperada",
                fr: "Règle de Trèves : hors de la trajectoire veut dire hors de l’intervalle à 90\u{A0}% de la "
                    + "propre courbe attendue")
        case "Session Rating Scale, publisher's rule: below 36 of 40, talk about it":
            say(
                en: source,
                es: "Session Rating Scale, regla del editor: por debajo de 36 de 40, hablarlo",
                fr: "Session Rating Scale, règle de l’éditeur : sous 36 sur 40, en parler")
        case "Outcome Rating Scale, publisher's rule: adult cutoff 25 of 40":
            say(
                en: source,
                es: "Outcome Rating Scale, regla del editor: corte de adultos, 25 de 40",
                fr: "Outcome Rating Scale, règle de l’éditeur : seuil des adultes, 25 sur 40")
        case "Outcome Rating Scale, seen once: adolescent cutoff 28 of 40":
            say(
                en: source,
                es: "Outcome Rating Scale, visto una vez: corte de adolescentes, 28 de 40",
                fr: "Outcome Rating Scale, vu une fois : seuil des adolescents, 28 sur 40")
        case "Outcome Rating Scale, publisher's rule: child cutoff 32 of 40":
            say(
                en: source,
                es: "Outcome Rating Scale, regla del editor: corte infantil, 32 de 40",
                fr: "Outcome Rating Scale, règle de l’éditeur : seuil des enfants, 32 sur 40")
        case "Outcome Rating Scale: reliable change 5 points; a practice may recompute it from its own data":
            say(
                en: source,
                es: "Outcome Rating Scale: cambio fiable, 5 puntos; una consulta puede volver a "
                    + "calcularlo con sus datos",
                fr: "Outcome Rating Scale : changement fiable, 5 points ; un cabinet peut le "
                    + "recalculer d’après ses données")
        case "PHQ-9, caseness from 10 (authors' rule)":
            say(
                en: source,
                es: "PHQ-9, caso desde 10 (regla de sus autores)",
                fr: "PHQ-9, cas à partir de 10 (règle des auteurs)")
        case "PHQ-9, reliable change from 6 points (national programme's rule)":
            say(
                en: source,
                es: "PHQ-9, cambio fiable desde 6 puntos (regla del programa nacional)",
                fr: "PHQ-9, changement fiable à partir de 6 points (règle du programme national)")
        case "PHQ-9, the ninth question asks about self-harm: any answer above 0":
            say(
                en: source,
                es: "PHQ-9, la novena pregunta trata de hacerse daño: toda respuesta por encima de 0",
                fr: "PHQ-9, la neuvième question porte sur l’idée de se faire du mal : toute réponse au-dessus de 0")
        case "GAD-7, caseness from 8 (national programme's rule)":
            say(
                en: source,
                es: "GAD-7, caso desde 8 (regla del programa nacional)",
                fr: "GAD-7, cas à partir de 8 (règle du programme national)")
        case "GAD-7, reliable change from 4 points (national programme's rule)":
            say(
                en: source,
                es: "GAD-7, cambio fiable desde 4 puntos (regla del programa nacional)",
                fr: "GAD-7, changement fiable à partir de 4 points (règle du programme national)")
        case "CORE-10, clinical cutoff 11 (authors' rule)":
            say(
                en: source,
                es: "CORE-10, corte clínico 11 (regla de sus autores)",
                fr: "CORE-10, seuil clinique 11 (règle des auteurs)")
        default: nil
        }
    }
}
