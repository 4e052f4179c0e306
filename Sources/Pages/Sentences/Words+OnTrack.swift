/// What went well, in a few words.
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
    /// Of the first sessions, on how it was worked out.
    func lowestOfFirst(_ total: String) -> String {
        say(
            en: "lowest of the first sessions \(total)", es: "lo más bajo de las primeras sesiones \(total)",
            fr: "le plus bas des premières séances \(total)")
    }
    var reliablyBetter: String { say(en: "Reliably better:", es: "Mejora fiable:", fr: "Mieux, de façon fiable :") }
    func outcomeUpSinceStart(_ rise: String, _ total: String) -> String {
        say(
            en: "outcome up \(rise) since the start, to \(total)",
            es: "resultado \(rise) más que al inicio, hasta \(total)",
            fr: "évolution en hausse de \(rise) depuis le début, à \(total)")
    }
    /// Of a measure on which less is better.
    func outcomeDownSinceStart(_ fall: String, _ total: String) -> String {
        say(
            en: "outcome down \(fall) since the start, to \(total)",
            es: "resultado \(fall) menos que al inicio, hasta \(total)",
            fr: "évolution en baisse de \(fall) depuis le début, à \(total)")
    }
}
