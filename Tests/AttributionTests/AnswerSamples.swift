import Attribution

/// Answers as a practice may get them, written down by hand, so that a sentence can be read beside its figures.
enum AnswerSamples {
    static let all: [(name: String, result: Result<OutcomeAttribution, AttributionRefusal>)] = [
        ("large: thirty therapists, more than what is published", .success(large)),
        (
            "small: told from none, less than what is published",
            .success(answer(0.021, 0.006, 0.049, therapists: 26))
        ),
        ("as published, and as the article says", .success(answer(0.083, 0.044, 0.131, therapists: 24))),
        ("as published, not as the article says", .success(answer(0.071, 0.052, 0.094, therapists: 40))),
        ("as the article says, not as published", .success(answer(0.104, 0.086, 0.125, therapists: 40))),
        ("between the two", .success(answer(0.088, 0.079, 0.097, therapists: 60))),
        ("not told from none", .success(answer(0.004, 0, 0.043, therapists: 8, caveats: [.fewTherapists(8)]))),
        ("nearly nothing, and sure of it", .success(answer(0.0002, 0, 0.0004, therapists: 90))),
        (
            "a better alliance goes with a worse outcome within clients",
            .success(
                answer(
                    0.032, 0.011, 0.064, therapists: 22, slopes: slopes(within: -0.41), lagged: lagged(-0.12),
                    caveats: [.reversed([.within]), .sameSession]))
        ),
        (
            "singular: therapists and sites come out as none",
            .success(
                answer(
                    0.092, 0.05, 0.14, therapists: 21, shares: [.therapist: Estimate(0, Interval(0, 0.012))],
                    caveats: [.sameSession, .singular([.therapist, .site])]))
        ),
        ("three therapists", .success(answer(0.11, 0.04, 0.19, therapists: 3, caveats: [.fewTherapists(3)]))),
        ("most alliance totals at the top", .success(ceiling)),
        (
            "one treatment",
            .success(answer(0.08, 0.04, 0.13, therapists: 25, caveats: [.sameSession, .oneTreatment]))
        ),
        (
            "crossed: one client had sessions with several therapists",
            .success(answer(0.09, 0.05, 0.14, therapists: 23, caveats: [.crossed(1)]))
        ),
        (
            "crossed: fourteen clients had sessions with several, one more changed within an episode",
            .success(answer(0.09, 0.05, 0.14, therapists: 23, caveats: [.crossed(14), .changedTherapist(1)]))
        ),
        (
            "short courses and dropout",
            .success(
                answer(
                    0.07, 0.01, 0.15, therapists: 22,
                    caveats: [.sameSession, .shortCourses(61, of: 140), .dropout(1, of: 9), .dropout(31, of: 88)]))
        ),
        ("one therapist's own clients, one session in a hundred left out", .success(own)),
        (
            "much left out, nothing follows anything",
            .success(answer(0.06, 0.01, 0.12, therapists: 24, lagged: nil, left: true))
        ),
        (
            "intake known of some only, and an estimate that did not settle",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24,
                    caveats: [.notConverged, .intakeMissing(12, of: 80), .intakeMissing(1, of: 80)]))
        ),
        (
            "a treatment that hardly anybody was given",
            .success(answer(0.06, 0.01, 0.12, therapists: 24, caveats: [.withoutInterval([.treatment])]))
        ),
        (
            "therapists at several sites; sessions that name no treatment and no site; lines of one session",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24, lagged: lagged(0.0004, error: 0.0003),
                    caveats: [.severalSites(3), .treatmentUnnamed(31), .siteUnnamed(12), .tied(14)]))
        ),
        (
            "the same of one",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24, lagged: lagged(-0.012, error: 0.003),
                    caveats: [.severalSites(1), .treatmentUnnamed(1), .siteUnnamed(1), .tied(1)]))
        ),
        (
            "therapists with clients at several sites, by episode",
            .success(answer(0.06, 0.01, 0.12, therapists: 24, caveats: [.severalSites(5, ofEpisodes: true)]))
        ),
        (
            "stray sessions at another site, among many therapists",
            .success(answer(0.06, 0.01, 0.12, therapists: 140, caveats: [.siteMoved(9), .siteMoved(1)]))
        ),
        (
            "too many therapists at several sites",
            .success(answer(0.06, 0.01, 0.12, therapists: 140, caveats: [.sameSession, .siteLeftOut(96)]))
        ),
        (
            "courses too short to tell how differently clients change",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24,
                    caveats: [.slopesLeftOut(0), .slopesLeftOut(1), .slopesLeftOut(9)]))
        ),
        (
            "sources that divide the sessions in one and the same way",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24,
                    caveats: [
                        .alike([.therapist, .site]), .alike([.client, .therapist]), .alike([.client, .site]),
                        .alike([.client, .therapist, .site]),
                    ]))
        ),
        (
            "an outcome far from all others",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24,
                    caveats: [.far(FarValue(value: 400, line: 5, middle: Interval(15.2, 27)))]))
        ),
        (
            "alliance totals and values at intake far from all others",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24,
                    caveats: [
                        .far(FarValue(column: .alliance, value: 375, line: 9, middle: Interval(31, 37.5))),
                        .far(FarValue(column: .alliance, value: -99, line: 7, more: 41, middle: Interval(31, 37.5))),
                        .far(FarValue(column: .intake, value: 999, line: 2, more: 1, middle: Interval(14, 24.1))),
                    ]))
        ),
        (
            "courses on children’s forms too",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24, caveats: [.otherForm(212, of: 1212), .otherForm(1, of: 1212)]))
        ),
        (
            "few clients and therapists, so that chance adds much",
            .success(
                answer(0.05, 0.01, 0.42, therapists: 5, caveats: [.fewTherapists(5), .chance(0.052), .chance(0.143)]))
        ),
        (
            "treatments that few clients were given",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24,
                    caveats: [
                        .treatmentsJoined(84, of: 89), .treatmentsJoined(89, of: 89), .treatmentsJoined(1, of: 3),
                    ]))
        ),
        (
            "clients who begin alike, who change alike, and of whom the two are one",
            .success(
                answer(
                    0.06, 0.01, 0.12, therapists: 24,
                    caveats: [.clientsNotApart(.level), .clientsNotApart(.change), .clientsNotApart(.apart)]))
        ),
        (
            "one alliance total for all sessions of a client",
            .success(answer(0.06, 0.01, 0.12, therapists: 24, lagged: nil, caveats: [.allianceOfClient]))
        ),
        (
            "between clients alone",
            .success(
                answer(
                    0.049, 0.011, 0.099, therapists: 24, levels: [0.0004, 0.048, 0.0004],
                    slopes: [.between: slope(0.6)], lagged: lagged(0.02)))
        ),
        (
            "between therapists alone",
            .success(
                answer(
                    0.049, 0.011, 0.099, therapists: 24, levels: [0.001, 0.001, 0.047],
                    slopes: [.therapist: slope(0.9)], lagged: lagged(0.02)))
        ),
        (
            "told from none, and at no level",
            .success(answer(0.049, 0.001, 0.12, therapists: 24, slopes: [:], lagged: nil))
        ),
        ("refused: nothing yet", .failure(.nothing)),
        ("refused: one client", .failure(.clients(1, needed: 20))),
        ("refused: one short", .failure(.clients(19, needed: 20))),
        ("refused: no client with two sessions", .failure(.clients(0, needed: 20))),
        ("refused: every outcome the same", .failure(.constantOutcome)),
        ("refused: one outcome for all sessions of a client", .failure(.outcomeOfClient)),
        ("refused: the clients’ numbers begin again", .failure(.clientNamesShared(812, of: 1020))),
        ("refused: clients go back and forth between therapists", .failure(.clientsGoBackAndForth(17, of: 20))),
        ("refused: most of a file cannot be read", .failure(.unreadable(940, of: 1147))),
        ("refused: all alliance totals at the top", .failure(.constantAlliance)),
        ("refused: nearly all alliance totals at the top", .failure(.ceiling(3, needed: 5))),
        ("refused: one client with an alliance total below the top", .failure(.ceiling(1, needed: 5))),
        ("refused: the outcome follows exactly", .failure(.exact)),
        ("refused: not fitted", .failure(.notFitted("rank"))),
    ]

    static let large = answer(
        0.214, 0.168, 0.263, therapists: 30, shares: [.site: Estimate(0.011, Interval(0.001, 0.034))],
        slopes: slopes(within: 0.82), lagged: lagged(0.21), caveats: [.sameSession])

    private static let ceiling = answer(
        0.035, 0.008, 0.081, therapists: 22, caveats: [.sameSession, .ceiling(0.624)])

    private static let own = answer(
        0.12, 0.02, 0.27, therapists: 1, clients: 31, sessions: 287, lagged: lagged(0.02),
        caveats: [.fewTherapists(1), .sameSession], unreadable: 3)

    private static func slopes(within: Double) -> [AllianceLevel: Slope] { [.within: slope(within)] }

    private static func slope(_ value: Double) -> Slope {
        Slope(value: value, standardError: 0.05, interval: Interval(value - 0.1, value + 0.1), p: 0.001)
    }

    private static func lagged(_ value: Double, error: Double = 0.03) -> LaggedResult {
        func slope(_ value: Double) -> Slope {
            Slope(
                value: value, standardError: error, interval: Interval(value - 2 * error, value + 2 * error), p: 0.01)
        }
        return LaggedResult(pairs: 950, within: slope(value), outcomeBefore: slope(0.31))
    }

    private static func answer(
        _ value: Double, _ low: Double, _ high: Double, therapists: Int, clients: Int = 140, sessions: Int = 1212,
        levels: [Double]? = nil, shares more: [Source: Estimate] = [:],
        slopes: [AllianceLevel: Slope] = slopes(within: 0.5),
        lagged: LaggedResult? = lagged(0.09), caveats: [Caveat] = [.sameSession], unreadable: Int = 0,
        left: Bool = false
    ) -> OutcomeAttribution {
        var counts = FrameCounts()
        (counts.sessions, counts.clients, counts.therapists) = (sessions, clients, therapists)
        counts.unreadable = unreadable
        if left {
            (counts.withoutOutcome, counts.withoutAlliance, counts.unreadable) = (21, 340, 0)
            counts.repeated = 5
            counts.withoutPerson = 4
            counts.add(UnreadableCell(line: 12, column: "outcome", cell: "ten"))
            counts.add(UnreadableCell(line: 14, column: nil, cell: ""))
        }
        let alliance = Estimate(value, Interval(low, high))
        var shares: [Source: Estimate] = [
            .alliance: alliance, .client: Estimate(0.421, Interval(0.34, 0.498)),
            .therapist: Estimate(0.036, Interval(0.009, 0.094)),
            .treatment: Estimate(0.0004, Interval(0, 0.006)), .time: Estimate(0.058, Interval(0.041, 0.078)),
        ]
        shares.merge(more) { $1 }
        if therapists == 1 { shares[.therapist] = nil }
        let rest = 1 - shares.values.reduce(0) { $0 + $1.value }
        shares[.residual] = Estimate(rest, Interval(rest * 0.9, rest * 1.1))
        return OutcomeAttribution(
            counts: counts, shares: shares,
            alliance: levels.map(told) ?? [
                .within: Estimate(value * 0.4, Interval(low * 0.4, high * 0.4)),
                .between: Estimate(value * 0.5, Interval(low * 0.5, high * 0.5)),
                .therapist: Estimate(value * 0.1, Interval(0, high * 0.2)),
            ],
            partR2: [.alliance: Estimate(value * 0.95, Interval(low, high)), .client: Estimate(0.39)],
            shapley: [.alliance: Estimate(value, Interval(low, high)), .time: Estimate(0.06)], slopes: slopes,
            lagged: lagged, caveats: caveats, totalVariance: 60)
    }

    /// Told from none from one in a hundred on.
    private static func told(_ levels: [Double]) -> [AllianceLevel: Estimate] {
        Dictionary(
            uniqueKeysWithValues: zip(AllianceLevel.allCases, levels).map { level, value in
                (level, Estimate(value, Interval(value < 0.01 ? 0 : value * 0.3, value * 2)))
            })
    }
}
