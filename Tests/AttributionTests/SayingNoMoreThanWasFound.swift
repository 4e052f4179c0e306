import Attribution
import Clinic
import Testing

@Suite("No more is said of where outcomes come from than was found")
struct SayingNoMoreThanWasFound {
    private let words = AttributionWords(.english)

    private func slope(_ value: Double) -> Slope {
        Slope(value: value, standardError: 0.1, interval: Interval(value - 0.2, value + 0.2), p: 0.01)
    }

    /// - Parameter levels: shares within a client, between clients and between therapists.
    private func answer(
        _ low: Double = 0.02, _ high: Double = 0.09, levels: [Double] = [0.02, 0.02, 0.01],
        slopes: [AllianceLevel: Slope] = [:], lagged: Double? = nil, caveats: [Caveat] = [],
        direction: OutcomeDirection? = .higherIsBetter
    ) -> OutcomeAttribution {
        OutcomeAttribution(
            counts: FrameCounts(), shares: [.alliance: Estimate(0.05, Interval(low, high)), .residual: Estimate(0.95)],
            alliance: Dictionary(
                uniqueKeysWithValues: zip(AllianceLevel.allCases, levels).map {
                    ($0, Estimate($1, Interval($1 * 0.2, $1 * 2)))
                }),
            partR2: [:], shapley: [:], slopes: slopes,
            lagged: lagged.map { LaggedResult(pairs: 90, within: slope($0), outcomeBefore: slope(0.4)) },
            caveats: caveats, totalVariance: 60, direction: direction)
    }

    @Test("The first sentence names the level that has most of the alliance’s share, and none where no level has")
    func level() {
        let between = answer(levels: [0.0001, 0.048, 0.0002])
        #expect(words.headline(between).contains("go with the alliance, mostly between clients (95% interval"))
        #expect(AttributionWords(.spanish).headline(between).contains("con la alianza, sobre todo entre clientes ("))
        #expect(AttributionWords(.french).headline(between).contains("avec l’alliance, surtout entre clients ("))
        #expect(!words.headline(answer()).contains("mostly"))
        #expect(!words.headline(answer(levels: [0, 0, 0])).contains("mostly"))
    }

    @Test("What to do follows the level at which it was found")
    func advice() {
        func said(
            within: Double? = nil, between: Double? = nil, therapist: Double? = nil, lagged: Double? = nil,
            _ direction: OutcomeDirection? = .higherIsBetter
        ) -> String {
            var slopes: [AllianceLevel: Slope] = [:]
            slopes[.within] = within.map(slope)
            slopes[.between] = between.map(slope)
            slopes[.therapist] = therapist.map(slope)
            return words.advice(answer(slopes: slopes, lagged: lagged, direction: direction))
        }
        let (session, early, reversed) = ("first line that drops", "look early", "look into it before acting on it")
        #expect(said(within: 0.5).contains(session) && said(within: 0.5, between: 0.7).contains(session))
        #expect(said(within: 0.1, between: 0.7, lagged: 0.3).contains(session), "it shows at the next session")
        #expect(said(within: 0.1, between: 0.7, lagged: 0.1).contains(early))
        #expect(!said(within: 0.1, between: 0.7, lagged: 0.1).contains("first line"))
        #expect(said(within: -0.5, between: 0.7).contains(reversed))
        #expect(said(within: 0.1, between: -0.7).contains(reversed) && said(therapist: -0.7).contains(reversed))
        #expect(said(therapist: 0.7).contains("talk in the team"))
        #expect(said().contains("collect both checks"))
        #expect(
            said(within: -0.5, .lowerIsBetter).contains(session) && said(within: 0.5, .lowerIsBetter).contains(reversed)
        )
    }

    @Test("Where most lies between clients and next to nothing within one, no session is to be looked at")
    func hardlyWithin() {
        let between = answer(
            levels: [0.0003, 0.048, 0.0002], slopes: [.within: slope(0.5), .between: slope(0.7)])
        #expect(words.headline(between).contains("mostly between clients"))
        let advice = words.advice(between)
        #expect(advice.contains("look early") && advice.contains("there is next to nothing of it here"))
        #expect(!advice.contains("each session’s alliance"))
        let next = answer(
            levels: [0.0003, 0.048, 0.0002], slopes: [.within: slope(0.5), .between: slope(0.7)], lagged: 0.3)
        #expect(words.advice(next).contains("each session’s alliance"), "it shows at the next session")
    }

    @Test("Numbers of five digits and more stand in groups of three")
    func groups() {
        #expect(words.points(1_234_567.5) == "1,234,567.5" && words.points(-12_000) == "−12,000")
        #expect(words.points(9999) == "9999" && AttributionWords(.french).points(123_456) == "123\u{A0}456")
        var counts = FrameCounts()
        (counts.sessions, counts.clients, counts.therapists) = (100_000, 12_345, 60)
        #expect(words.basis(counts).hasPrefix("From 100,000 sessions of 12,345 clients with 60 therapists"))
    }

    @Test("What stands beside the published figures agrees with the limits as they are printed")
    func rounded() {
        // 9.96% is printed as 10.0%.
        #expect(words.comparison(answer(0.012, 0.0996)).contains("both lie within that interval"))
        #expect(words.comparison(answer(0.012, 0.0994)).contains("the article’s 10% does not"))
        #expect(
            words.comparison(answer(0.01, 0.0766)).contains("lies within that interval, the article’s 10% does not"))
        #expect(words.comparison(answer(0.1004, 0.14)).contains("The article’s 10% lies within that interval"))
        #expect(words.comparison(answer(0.078, 0.099)).contains("more than the published 7.7%"))
    }

    @Test("Shares stand with one decimal each, so that two are read side by side; none and all have none")
    func decimals() {
        #expect(words.span(Interval(0.06, 0.081)) == "6.0% to 8.1%")
        #expect(words.span(Interval(0.33, 0.492)) == "33.0% to 49.2%")
        #expect(words.span(Interval(0, 1)) == "0% to 100%" && words.percent(0.0004) == "under 0.1%")
        #expect(AttributionWords(.french).percent(0.06) == "6,0\u{A0}%")
    }

    @Test("Where half the alliance totals stand at the top nothing is called less than what is published")
    func ceiling() {
        let told = words.comparison(answer(0.005, 0.06, caveats: [.sameSession, .ceiling(0.97)]))
        #expect(
            told.contains("cannot be compared") && told.contains("97% of the alliance totals")
                && !told.contains("less than"))
        #expect(words.comparison(answer(0.005, 0.06, caveats: [.ceiling(0.49)])).contains("That is less than"))
    }

    @Test("Where fewer than five clients ever mark less than the top there is no figure, unless nobody knows the top")
    func refused() throws {
        var random = 7
        func next(_ below: Int) -> Double {
            random = (random * 48271) % 2_147_483_647
            return Double(random % below)
        }
        func episodes(below clients: Int) -> [FrameEpisode] {
            (0..<60).map { client in
                let points = (1...5).map { session in
                    SessionPoint(
                        ordinal: session, outcome: 12 + next(200) / 10,
                        alliance: client < clients && session.isMultiple(of: 2) ? 30 + next(90) / 10 : 40)
                }
                return FrameEpisode(client: "c\(client)", therapist: "t\(client % 6)", sums: EpisodeSums(points))
            }
        }
        #expect(throws: AttributionRefusal.ceiling(4, needed: 5)) {
            try AttributeOutcomes.answer(episodes(below: 4), sets: 0)
        }
        var counts = FrameCounts()
        counts.isTopKnown = false
        #expect(throws: Never.self) { try AttributeOutcomes.answer(episodes(below: 4), counts: counts, sets: 0) }
        #expect(throws: Never.self) { try AttributeOutcomes.answer(episodes(below: 9), sets: 0) }
        #expect(words.text(.ceiling(2, needed: 5)).hasSuffix("below the very top; 3 more are needed."))
    }

    @Test("A terminal is told what each of the three figures is, and to which side the lagged one leans")
    func meanings() {
        for language in Language.allCases {
            let text = AttributionReport(answer(lagged: 0.3), language: language).text
            let words = AttributionWords(language)
            for (name, meaning) in words.threeMeanings { #expect(text.contains(name) && text.contains(meaning)) }
        }
        let text = AttributionReport(answer(lagged: 0.3)).text
        #expect(text.contains("Lost without: How much less can be accounted for"))
        #expect(text.contains("held. With short courses, or gaps between checks, this figure leans towards less."))
    }

    @Test("A value far from all others has its column’s name in a document, and the outcome’s is what it was")
    func farKeys() {
        let keys = FarValue.Column.allCases.map {
            Caveat.far(FarValue(column: $0, value: 1, line: 2, middle: Interval(3, 4))).key
        }
        #expect(keys == ["far-outcome", "far-alliance", "far-intake"])
    }

    @Test("While a number may be a slip nothing is set beside what is published, and the number comes right after")
    func slip() {
        let far = Caveat.far(FarValue(value: 999, line: 7, middle: Interval(15, 27)))
        let answer = answer(0.001, 0.02, caveats: [.sameSession, far])
        let comparison = words.comparison(answer)
        #expect(!comparison.contains("less than") && comparison.contains("may be a slip"))
        let lines = AttributionReport(answer).text.split(separator: "\n")
        #expect(lines[1] == words.text(far) && lines.count { $0.contains("Line 7") } == 1)
    }

    @Test("What would be lost without therapists is left empty where clients have one each, and it is said why")
    func around() {
        var counts = FrameCounts()
        (counts.clients, counts.therapists, counts.sites, counts.crossed) = (90, 9, 3, 4)
        func answer(_ counts: FrameCounts) -> OutcomeAttribution {
            OutcomeAttribution(
                counts: counts,
                shares: [.alliance: Estimate(0.1), .therapist: Estimate(0.118), .residual: Estimate(0.7)],
                alliance: [:], partR2: [.alliance: Estimate(0.09), .therapist: Estimate(0)], shapley: [:], slopes: [:],
                lagged: nil, caveats: [], totalVariance: 60)
        }
        #expect(answer(counts).toldPart(.therapist) == nil && answer(counts).toldPart(.alliance) != nil)
        for language in Language.allCases {
            let words = AttributionWords(language)
            let text = AttributionReport(answer(counts), language: language).text
            #expect(words.tableNotes(answer(counts)).count == 2 && text.contains(words.tableNotes(answer(counts))[0]))
        }
        counts.crossed = 80
        #expect(answer(counts).toldPart(.therapist) != nil)
    }
}
