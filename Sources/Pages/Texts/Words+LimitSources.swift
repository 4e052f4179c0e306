package import Measures

/// Where the product's own limits come from, in the reader's language. Citations of others stay as they are written.
extension Words {
    package func whereLimitComesFrom(_ row: Threshold) -> String {
        row.grade == .own ? ownLimitSource(row.source) ?? row.source : row.source
    }

    /// By the words that stand in the row.
    private func ownLimitSource(_ source: String) -> String? {
        switch source {
        case "Own default":
            say(
                en: source, es: "Valor propio por defecto",
                fr: "Valeur par défaut propre")
        case "Own default: the top of the scale":
            say(
                en: source, es: "Valor propio por defecto: el máximo de la escala",
                fr: "Valeur par défaut propre : le haut de l’échelle")
        case "Own default; that always perfect is not best is known, after how many sessions is not":
            say(
                en: source,
                es: "Valor propio por defecto; se sabe que siempre perfecto no es lo mejor, no tras cuántas "
                    + "sesiones",
                fr: "Valeur par défaut propre ; on sait que toujours parfait n’est pas le mieux, pas après "
                    + "combien de séances")
        case "Own default; an early low alliance that improves goes with better outcomes, how early is not stated":
            say(
                en: source,
                es: "Valor propio por defecto; una alianza baja al inicio que mejora va con mejores resultados, "
                    + "no se dice cuán pronto",
                fr: "Valeur par défaut propre ; une alliance d’abord basse qui s’améliore va avec de meilleurs "
                    + "résultats, sans qu’il soit dit quand")
        case "Own default: 1 point, the change that counts as a fall, taken for a rise":
            say(
                en: source,
                es: "Valor propio por defecto: 1 punto, el cambio que cuenta como caída, tomado para una subida",
                fr: "Valeur par défaut propre : 1 point, l’écart qui compte comme une baisse, pris pour une "
                    + "hausse")
        case "Own default: by the checkpoint session":
            say(
                en: source, es: "Valor propio por defecto: hasta la sesión de control",
                fr: "Valeur par défaut propre : jusqu’à la séance de contrôle")
        case "Own default: the late end of the simple rule of no reliable change by session 3 to 6":
            say(
                en: source,
                es: "Valor propio por defecto: el extremo tardío de la regla simple de ningún cambio fiable "
                    + "entre las sesiones 3 y 6",
                fr: "Valeur par défaut propre : le terme tardif de la règle simple « aucun changement fiable "
                    + "entre les séances 3 et 6 »")
        case "Own default: the notice that most practices ask for":
            say(
                en: source, es: "Valor propio por defecto: la antelación que piden la mayoría de las consultas",
                fr: "Valeur par défaut propre : le préavis que demandent la plupart des cabinets")
        case "Own default: three weeks":
            say(
                en: source, es: "Valor propio por defecto: tres semanas",
                fr: "Valeur par défaut propre : trois semaines")
        case "Own default: the session in which it was said, and the next":
            say(
                en: source, es: "Valor propio por defecto: la sesión en que se dijo y la siguiente",
                fr: "Valeur par défaut propre : la séance où cela a été dit, et la suivante")
        case "Own default: twice or more in a row":
            say(
                en: source, es: "Valor propio por defecto: dos veces seguidas o más",
                fr: "Valeur par défaut propre : deux fois de suite ou plus")
        case "Own default: three sessions, each below the one before":
            say(
                en: source, es: "Valor propio por defecto: tres sesiones, cada una por debajo de la anterior",
                fr: "Valeur par défaut propre : trois séances, chacune sous la précédente")
        case "Own default: 1 point, the change that counts as a fall, taken for several small ones together":
            say(
                en: source,
                es: "Valor propio por defecto: 1 punto, el cambio que cuenta como caída, tomado para varios "
                    + "pequeños juntos",
                fr: "Valeur par défaut propre : 1 point, l’écart qui compte comme une baisse, pris pour "
                    + "plusieurs petits ensemble")
        case "Own default: two of the last four":
            say(
                en: source, es: "Valor propio por defecto: dos de las últimas cuatro",
                fr: "Valeur par défaut propre : deux des quatre dernières")
        case "Own default: three of the last five":
            say(
                en: source, es: "Valor propio por defecto: tres de las últimas cinco",
                fr: "Valeur par défaut propre : trois des cinq dernières")
        case "Own default: the fourth time in a row":
            say(
                en: source, es: "Valor propio por defecto: la cuarta vez seguida",
                fr: "Valeur par défaut propre : la quatrième fois de suite")
        case "Own default (decision 0019); vendors fit theirs on hundreds of thousands of forms, which a practice never has":
            say(
                en: source,
                es: "Valor propio por defecto (decisión 0019); los proveedores ajustan los suyos con cientos de "
                    + "miles de formularios, que una consulta nunca tiene",
                fr: "Valeur par défaut propre (décision 0019) ; les éditeurs ajustent les leurs sur des "
                    + "centaines de milliers de formulaires, qu’un cabinet n’a jamais")
        case "Own default: risk, doubt, reliable deterioration, alliance, attendance, the rest; within a class by decision 0013":
            say(
                en: source,
                es: "Valor propio por defecto: riesgo, duda, deterioro fiable, alianza, asistencia, lo demás; "
                    + "dentro de una clase según la decisión 0013",
                fr: "Valeur par défaut propre : risque, doute, détérioration fiable, alliance, présence, le "
                    + "reste ; dans une classe selon la décision 0013")
        default: nil
        }
    }
}
