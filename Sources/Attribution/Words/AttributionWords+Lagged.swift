/// What comes after: the alliance of one session and the outcome of the next.
extension AttributionWords {
    /// `nil` where nothing of it is shown.
    package func lagged(_ answer: OutcomeAttribution) -> String? {
        guard let result = answer.lagged, let finding = answer.laggedFinding else { return nil }
        guard finding != .leaning else { return leaning(result, isBetterKnown: answer.direction != nil) }
        let isReversed = finding == .told && answer.direction != nil && answer.isAgainstSameSession
        return fromOneToTheNext(result, isTold: finding == .told) + " "
            + (isReversed ? againstSameSession : lean(answer.direction))
    }

    /// To which side the figure leans by itself.
    private func lean(_ direction: OutcomeDirection?) -> String {
        switch direction {
        case .higherIsBetter:
            say(
                en: "With short courses, or gaps between checks, this figure leans towards less.",
                es: "Con episodios cortos, o con huecos entre cuestionarios, esta cifra se inclina hacia menos.",
                fr: "Avec des suivis courts, ou des trous entre les questionnaires, ce chiffre penche vers le moins.")
        case .lowerIsBetter:
            say(
                en: "With short courses, or gaps between checks, this figure leans towards more, so for the worse.",
                es:
                    "Con episodios cortos, o con huecos entre cuestionarios, esta cifra se inclina hacia más, es decir, a peor.",
                fr: """
                    Avec des suivis courts, ou des trous entre les questionnaires, ce chiffre penche vers le plus, donc vers le \
                    moins bien.
                    """)
        case nil:
            say(
                en: """
                    With short courses, or gaps between checks, this figure leans away from what goes with the alliance at \
                    the same session.
                    """,
                es: """
                    Con episodios cortos, o con huecos entre cuestionarios, esta cifra se aleja de lo que va con la alianza en la \
                    misma sesión.
                    """,
                fr: """
                    Avec des suivis courts, ou des trous entre les questionnaires, ce chiffre s’écarte de ce qui va avec \
                    l’alliance à la même séance.
                    """)
        }
    }

    private var againstSameSession: String {
        say(
            en: """
                At the same session it is the other way round; where what goes with the alliance of a day passes, this \
                figure comes out larger than it is.
                """,
            es: """
                En la misma sesión es al revés; cuando lo que va con la alianza de un día pasa, esta cifra sale mayor de \
                lo que es.
                """,
            fr: """
                À la même séance, c’est l’inverse ; quand ce qui va avec l’alliance d’un jour passe, ce chiffre ressort \
                plus grand qu’il n’est.
                """)
    }

    /// "0.05 to 0.30", both with as many decimals, and no more than are needed; no 0 where neither is one.
    private func span(_ slope: Slope) -> (text: String, decimals: Int) {
        let interval = slope.interval
        var decimals = decimals(max(abs(interval.low), abs(interval.high)))
        func shown(_ value: Double) -> String { points(value, decimals: decimals, keepsZeros: true) }
        func isShownAsNone(_ value: Double) -> Bool {
            value != 0 && !shown(value).contains { ("1"..."9").contains($0) }
        }
        while decimals > 2, [interval.low, interval.high, slope.value].allSatisfy({ shown($0).hasSuffix("0") }) {
            decimals -= 1
        }
        while !interval.contains(0), decimals < 8, isShownAsNone(interval.low) || isShownAsNone(interval.high) {
            decimals += 1
        }
        let (low, high) = (shown(interval.low), shown(interval.high))
        return (say(en: "\(low) to \(high)", es: "\(low) a \(high)", fr: "\(low) à \(high)"), decimals)
    }

    private func fromOneToTheNext(_ result: LaggedResult, isTold: Bool) -> String {
        let (span, decimals) = span(result.within)
        let value = points(abs(result.within.value), decimals: decimals, keepsZeros: true)
        let rises = result.within.value > 0
        guard isTold else {
            return say(
                en: """
                    From one session to the next: a better alliance than usual does not clearly go with another outcome \
                    at the next session (\(span) points for each point of alliance), \(held).
                    """,
                es: """
                    De una sesión a la siguiente: una alianza mejor de lo habitual no va claramente con otro resultado en \
                    la sesión siguiente (\(span) puntos por cada punto de alianza), \(held).
                    """,
                fr: """
                    D’une séance à la suivante : une alliance meilleure que d’habitude ne va pas nettement avec un autre \
                    résultat à la séance suivante (\(span) point par point d’alliance), \(held).
                    """)
        }
        return say(
            en: """
                From one session to the next: a point more of alliance than usual goes with \(value) points \
                \(rises ? "more" : "less") of outcome at the next session (\(span)), \(held).
                """,
            es: """
                De una sesión a la siguiente: un punto más de alianza de lo habitual va con \(value) puntos \
                \(rises ? "más" : "menos") de resultado en la sesión siguiente (\(span)), \(held).
                """,
            fr: """
                D’une séance à la suivante : un point d’alliance de plus que d’habitude va avec \(value) point de résultat \
                \(rises ? "de plus" : "de moins") à la séance suivante (\(span)), \(held).
                """)
    }

    private var held: String {
        say(
            en: "the outcome before and that session’s own alliance held",
            es: "a igual resultado previo y a igual alianza en esa sesión",
            fr: "à résultat précédent égal et à alliance égale ce jour-là")
    }

    /// No harm is found where the reckoning leans to that side by itself.
    private func leaning(_ result: LaggedResult, isBetterKnown: Bool) -> String {
        let span = span(result.within).text
        let end =
            isBetterKnown
            ? say(
                en: "It does not show that a better alliance is followed by worse.",
                es: "No muestra que a una alianza mejor le siga algo peor.",
                fr: "Cela ne montre pas qu’une meilleure alliance soit suivie de moins bien.")
            : say(
                en: "It does not show that what goes with a higher alliance turns round at the next session.",
                es: "No muestra que lo que va con una alianza más alta se invierta en la sesión siguiente.",
                fr: "Cela ne montre pas que ce qui va avec une alliance plus haute s’inverse à la séance suivante.")
        return say(
            en: """
                From one session to the next nothing can be told here. What comes out for each point of alliance \
                (\(span) points, \(held)) lies on the side to which this figure leans by itself: where a day’s gain \
                passes, and where the alliance answers to how things went. \(end)
                """,
            es: """
                De una sesión a la siguiente no se puede decir nada aquí. Lo que sale por cada punto de alianza \
                (\(span) puntos, \(held)) cae del lado hacia el que esta cifra se inclina por sí sola: cuando la mejoría \
                de un día pasa, y cuando la alianza responde a cómo fueron las cosas. \(end)
                """,
            fr: """
                D’une séance à la suivante, on ne peut rien dire ici. Ce qui ressort par point d’alliance \
                (\(span) point, \(held)) est du côté vers lequel ce chiffre penche de lui-même : quand le mieux d’un jour \
                passe, et quand l’alliance répond à la façon dont les choses se sont passées. \(end)
                """)
    }
}
