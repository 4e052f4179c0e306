import Signs

/// What decided a sign beside what was recorded: the limits, and the outcome beside an alliance.
extension Words {
    func heldAgainst(_ figure: Figure, _ value: Int, decimals: Int) -> String {
        let (shown, least) = (points(value, decimals: decimals), limit(value, decimals: decimals))
        return switch figure {
        case .threshold: say(en: "held against \(least)", es: "comparado con \(least)", fr: "comparé à \(least)")
        case .cutoff: cutoff(least)
        case .reliableChange:
            say(
                en: "reliable change from \(least)", es: "cambio fiable desde \(least)",
                fr: "changement fiable dès \(least)")
        case .checkpoint:
            say(
                en: "looked at from session \(value) on, counted from the first score",
                es: "se revisa desde la sesión \(value), contada desde la primera puntuación",
                fr: "regardé dès la séance \(value), comptée depuis le premier score")
        case .outcomeTotal: say(en: "outcome \(shown)", es: "resultado \(shown)", fr: "évolution \(shown)")
        case .firstOutcome:
            say(en: "first outcome \(shown)", es: "primer resultado \(shown)", fr: "évolution au début \(shown)")
        case .outcomeChange:
            say(
                en: "change of outcome \(shown)", es: "cambio del resultado \(shown)",
                fr: "changement d’évolution \(shown)")
        case .fromMinutes:
            say(
                en: "counts from \(minutes(value))", es: "cuenta desde \(minutes(value))",
                fr: "compte dès \(minutes(value))")
        case .underHours:
            say(
                en: "counts under \(hours(value)) of notice", es: "cuenta con menos de \(hours(value)) de antelación",
                fr: "compte sous \(hours(value)) de préavis")
        case .fromDays:
            say(en: "counts from \(days(value))", es: "cuenta desde \(days(value))", fr: "compte dès \(days(value))")
        case .fromCount:
            say(en: "counts from \(value) on", es: "cuenta a partir de \(value)", fr: "compte à partir de \(value)")
        default: say(en: "decimals: \(value)", es: "decimales: \(value)", fr: "décimales : \(value)")
        }
    }
}
