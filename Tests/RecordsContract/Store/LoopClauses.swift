import Clinic
import FollowThrough
import Measures
import Practice
import Signs

extension StoreContract {
    static let loop: [StoreClause] = [
        StoreClause("the concerns of a span come by when they were opened, of their owner, team or everybody") {
            store in
            try await withConcerns(store)
            try await store.read { store in
                func found(_ scope: BoardScope, _ from: Int = 0, _ to: Int = 99) throws -> [ConcernID] {
                    try store.loopConcerns(LoopSpanAsked(scope, from: Samples.at(from), to: Samples.at(to)))
                        .map(\.record.id)
                }
                let all: [ConcernID] = [50, 51, 52].map { Samples.id($0) }
                try requireEqual(try found(.everybody), all, "everybody's")
                try requireEqual(try found(.everybody, 10, 20), [Samples.id(50)], "the end is not in the span")
                try requireEqual(try found(.therapist(Samples.nora.person.id)), Array(all.prefix(2)), "Nora's")
                try requireEqual(try found(.team(Samples.hill.id)), [Samples.id(52)], "a team's")
                try requireEqual(try found(.team(Samples.id(99))), [], "no team's")
                let row = try store.loopConcerns(
                    LoopSpanAsked(.everybody, from: Samples.at(0), to: Samples.at(99))
                ).first
                try requireEqual(row?.record, concern(50, Samples.anas, Samples.nora, opened: 10), "the whole row")
                try requireEqual(row?.client, Samples.ana.id, "the client")
                try requireEqual(row?.born, Samples.ana.born, "the birthday")
                try requireEqual(try store.firstConcernOpened(), Samples.at(10), "the first")
            }
        },
        StoreClause("the sessions around them come with the alliance total in force, undated ones never") { store in
            try await withConcerns(store)
            try await store.read { store in
                let rows = try store.loopSessions(
                    LoopSpanAsked(.therapist(Samples.nora.person.id), from: Samples.at(0), to: Samples.at(99)))
                try requireEqual(rows.map(\.session), [Samples.id(60), Samples.id(61)], "the sessions")
                try requireEqual(rows.map { $0.check?.total }, [351, nil], "the totals")
                try requireEqual(rows.first?.check?.measure, MeasureKey("alliance-adult"), "the measure")
                try requireEqual(rows.first?.check?.answeredAt, Samples.at(5), "when")
                try requireEqual(rows.first?.check?.response, Samples.id(81), "which one")
                try requireEqual(rows.first?.check?.way, .imported, "how it came in")
                try requireEqual(rows.first?.end, Samples.at(50), "the end")
                let none = try store.loopSessions(
                    LoopSpanAsked(.everybody, from: Samples.at(70), to: Samples.at(99)))
                try requireEqual(none, [], "without a concern")
                let visits = try store.loopVisits(
                    LoopSpanAsked(.everybody, from: Samples.at(0), to: Samples.at(99)))
                try requireEqual(visits.map(\.attendance), [.noShow], "who came")
                try requireEqual(visits.map(\.appointment), [Samples.id(70)], "which appointment")
            }
        },
        StoreClause("what was last said of an assignment comes for the episodes whose concern is about them") { store in
            try await withConcerns(store)
            try await store.write { store in
                try store.put(concern(54, Samples.anas, Samples.nora, opened: 40, subject: .assignment))
                for (number, session, outcome, replaces) in [
                    (90, 60, .notDone, nil), (91, 60, .partly, 90), (92, 61, .done, nil),
                ] as [(UInt64, UInt64, AssignmentOutcome, UInt64?)] {
                    try store.add(
                        Observation(
                            id: Samples.id(number), session: Samples.id(session), .assignment(outcome),
                            recordedAt: Samples.at(Int(number)), recordedBy: nil,
                            replaces: replaces.map { Samples.id($0) }))
                }
            }
            try await store.read { store in
                let rows = try store.loopAssignments(
                    LoopSpanAsked(.everybody, from: Samples.at(35), to: Samples.at(50)))
                try requireEqual(rows.map(\.session), [Samples.id(60), Samples.id(61)], "the sessions")
                try requireEqual(rows.map(\.outcome), [.partly, .done], "what came of it")
                let none = try store.loopAssignments(
                    LoopSpanAsked(.everybody, from: Samples.at(0), to: Samples.at(35)))
                try requireEqual(none, [], "without a concern about assignments")
            }
        },
        StoreClause("outcome checks in force come for the episodes whose concern is about how life goes") { store in
            try await withConcerns(store)
            try await store.write { store in
                try store.put(concern(54, Samples.anas, Samples.nora, opened: 40, subject: .outcome))
                for (number, session, total, replaces) in [
                    (UInt64(90), 60, 200, nil), (91, 60, 210, 90), (92, 61, 150, nil), (93, 62, 100, nil),
                ] as [(UInt64, UInt64, Int, UInt64?)] {
                    try store.add(
                        check(number, total, replaces, MeasureKey("outcome-adult"), in: session), purpose: .outcome)
                }
            }
            try await store.read { store in
                let rows = try store.loopOutcomes(
                    LoopSpanAsked(.therapist(Samples.nora.person.id), from: Samples.at(35), to: Samples.at(50)))
                try requireEqual(rows.map(\.session), [Samples.id(60), Samples.id(61)], "the dated sessions")
                try requireEqual(rows.map(\.total), [210, 150], "what stands")
                try requireEqual(rows.map(\.response), [Samples.id(91), Samples.id(92)], "which ones")
                try requireEqual(rows.first?.measure, MeasureKey("outcome-adult"), "the measure")
                let others = try store.loopOutcomes(
                    LoopSpanAsked(.team(Samples.hill.id), from: Samples.at(35), to: Samples.at(50)))
                try requireEqual(others, [], "another team's")
                let none = try store.loopOutcomes(
                    LoopSpanAsked(.everybody, from: Samples.at(0), to: Samples.at(35)))
                try requireEqual(none, [], "without a concern about how life goes")
            }
        },
        StoreClause("dropouts come by day, agreed endings never") { store in
            try await withConcerns(store)
            try await store.read { store in
                func found(_ scope: BoardScope, _ from: Int, _ to: Int) throws -> [LoopEndingRow] {
                    try store.loopEndings(scope, from: Day(number: from), to: Day(number: to))
                }
                let joels = LoopEndingRow(
                    episode: Samples.joels.id, client: Samples.joel.id, day: Day(number: 20_100),
                    therapist: Samples.sven.person.id)
                let none = LoopEndingRow(
                    episode: Samples.id(33), client: Samples.ana.id, day: Day(number: 20_101),
                    therapist: Samples.nora.person.id)
                try requireEqual(try found(.everybody, 20_100, 20_101), [joels, none], "both")
                try requireEqual(try found(.everybody, 20_101, 20_200), [none], "from a day on")
                try requireEqual(try found(.therapist(Samples.sven.person.id), 0, 30_000), [joels], "Sven's")
                try requireEqual(try found(.team(Samples.harbour.id), 0, 30_000), [none], "a team's")
            }
        },
        StoreClause("of a dropout come the last three dated sessions and what its concerns were opened and joined by") {
            store in
            try await withConcerns(store)
            let lost: EpisodeID = Samples.id(33)
            let sign = Sign(
                kind: .missed, severity: 50, since: Samples.at(7),
                evidence: [Evidence(.appointment(Samples.id(70)), .count, 1, at: Samples.at(7))], ruleVersion: 1)
            try await store.write { store in
                for number in 0..<5 as Range<UInt64> {
                    let start = Samples.at(1000 + Int(number) * 100)
                    try store.add(
                        Session(
                            id: Samples.id(110 + number), episode: lost, therapist: Samples.nora.person.id,
                            appointment: nil, start: start, end: start.adding(minutes: 50), isDated: number != 4))
                }
                guard let episode = try store.episode(lost) else { return }
                try store.put(concern(55, episode, Samples.nora, opened: 500))
                let kinds: [ConcernActKind] = [
                    .opened(.attendance, owner: Samples.nora.person.id, after: nil), .signJoined(sign), .commented,
                ]
                // The concern 53 was taken back by a correction.
                for (concern, first) in [(55, 120), (53, 130)] as [(UInt64, UInt64)] {
                    for (place, kind) in kinds.enumerated() {
                        try store.add(
                            ConcernAct(
                                id: Samples.id(first + UInt64(place)), concern: Samples.id(concern), episode: lost,
                                place: place, at: Samples.at(500 + place), by: nil, kind: kind))
                    }
                }
            }
            try await store.read { store in
                let (from, to) = (Day(number: 20_101), Day(number: 20_101))
                let visits = try store.loopEndingVisits(.everybody, from: from, to: to)
                try requireEqual(visits.map(\.start), [1100, 1200, 1300].map { Samples.at($0) }, "the last three")
                try requireEqual(Set(visits.map(\.episode)), [lost], "of the dropout")
                let signs = try store.loopEndingSigns(.team(Samples.harbour.id), from: from, to: to)
                try requireEqual(signs.map(\.id), [Samples.id(120), Samples.id(121)], "opened and joined")
                try requireEqual(signs.last?.kind, .signJoined(sign), "the sign itself")
                let svens = BoardScope.therapist(Samples.sven.person.id)
                try requireEqual(try store.loopEndingVisits(svens, from: from, to: to), [], "another's")
                try requireEqual(try store.loopEndingSigns(svens, from: from, to: to), [], "another's signs")
                try requireEqual(
                    try store.loopEndingVisits(.everybody, from: from.adding(days: 1), to: to.adding(days: 9)), [],
                    "on other days")
            }
        },
        StoreClause("the talks and the signs of a concern come, by place, once it was talked about") { store in
            try await withConcerns(store)
            let sign = Sign(
                kind: .allianceFell, severity: 50, since: Samples.at(7),
                evidence: [Evidence(.response(Samples.id(81)), .total, 351, at: Samples.at(7))], ruleVersion: 1)
            let talk = Talk(session: Samples.id(60), when: Samples.at(45), about: [.goals])
            try await store.write { store in
                let whole = concern(56, Samples.anas, Samples.nora, opened: 41)
                try store.put(
                    ConcernRecord(
                        id: whole.id, episode: whole.episode, subject: whole.subject, state: .talkedAbout,
                        owner: whole.owner, after: nil, urgency: 50, needsSafety: false, dismissReason: nil,
                        kinds: whole.kinds,
                        milestones: Milestones(
                            openedAt: Samples.at(41), firstSignAt: Samples.at(7), firstTalkAt: Samples.at(45)),
                        steps: 0, stepsReported: 0, stepsKept: 0, actCount: 4))
                let kinds: [ConcernActKind] = [.commented, .signJoined(sign), .talked(talk), .commented]
                for (concern, first) in [(50, 140), (56, 150)] as [(UInt64, UInt64)] {
                    for (place, kind) in kinds.enumerated() {
                        try store.add(
                            ConcernAct(
                                id: Samples.id(first + UInt64(place)), concern: Samples.id(concern),
                                episode: Samples.anas.id, place: place, at: Samples.at(50), by: nil, kind: kind))
                    }
                }
            }
            try await store.read { store in
                func found(_ scope: BoardScope, _ from: Int, _ to: Int) throws -> [ConcernAct] {
                    try store.loopTalks(LoopSpanAsked(scope, from: Samples.at(from), to: Samples.at(to)))
                }
                let acts = try found(.everybody, 0, 99)
                try requireEqual(
                    acts.map(\.id), [Samples.id(151), Samples.id(152)], "of the one that was talked about")
                try requireEqual(acts.map(\.kind), [.signJoined(sign), .talked(talk)], "what they were")
                try requireEqual(try found(.therapist(Samples.nora.person.id), 41, 42).count, 2, "its owner's")
                try requireEqual(try found(.therapist(Samples.sven.person.id), 0, 99), [], "another's")
                try requireEqual(try found(.everybody, 42, 99), [], "opened at another time")
            }
        },
        StoreClause("what was agreed and said of steps comes for concerns with steps of which nothing was said") {
            store in
            try await withConcerns(store)
            let step = Step(who: .client, by: Day(number: 20_050), isForClient: false)
            try await store.write { store in
                let whole = concern(56, Samples.anas, Samples.nora, opened: 41)
                try store.put(
                    ConcernRecord(
                        id: whole.id, episode: whole.episode, subject: whole.subject, state: whole.state,
                        owner: whole.owner, after: nil, urgency: 50, needsSafety: false, dismissReason: nil,
                        kinds: whole.kinds, milestones: whole.milestones, steps: 1, stepsReported: 1, stepsKept: 1,
                        actCount: 4))
                let kinds: [ConcernActKind] = [
                    .commented, .stepAgreed(step), .stepAgreed(step),
                    .stepReported(step: Samples.id(141), .kept, nil),
                ]
                for (concern, first) in [(50, 140), (56, 150)] as [(UInt64, UInt64)] {
                    for (place, kind) in kinds.enumerated() {
                        try store.add(
                            ConcernAct(
                                id: Samples.id(first + UInt64(place)), concern: Samples.id(concern),
                                episode: Samples.anas.id, place: place, at: Samples.at(50), by: nil, kind: kind))
                    }
                }
            }
            try await store.read { store in
                func found(_ scope: BoardScope, _ from: Int, _ to: Int) throws -> [ConcernActID] {
                    try store.loopSteps(LoopSpanAsked(scope, from: Samples.at(from), to: Samples.at(to))).map(\.id)
                }
                let ids: [ConcernActID] = [141, 142, 143].map { Samples.id($0) }
                try requireEqual(try found(.everybody, 0, 99), ids, "all of one concern")
                try requireEqual(try found(.therapist(Samples.nora.person.id), 10, 11), ids, "its owner's")
                try requireEqual(try found(.therapist(Samples.sven.person.id), 0, 99), [], "another's")
                try requireEqual(try found(.everybody, 11, 99), [], "opened at another time")
            }
        },
    ]

    private static func concern(
        _ number: UInt64, _ episode: Episode, _ owner: PersonRecord, opened: Int, subject: ConcernSubject = .alliance,
        sign: Int = -5, dismissed: DismissReason? = nil
    ) -> ConcernRecord {
        ConcernRecord(
            id: Samples.id(number), episode: episode.id, subject: subject, state: dismissed == nil ? .open : .dismissed,
            owner: owner.person.id, after: nil, urgency: 50, needsSafety: false, dismissReason: dismissed,
            kinds: [.allianceFell], milestones: Milestones(openedAt: Samples.at(opened), firstSignAt: Samples.at(sign)),
            steps: 2, stepsReported: 1, stepsKept: 1, actCount: 4)
    }

    private static func withConcerns(_ store: any Store) async throws {
        try await store.write { store in
            try Samples.put(into: store)
            try store.put(concern(50, Samples.anas, Samples.nora, opened: 10))
            try store.put(concern(51, Samples.anas, Samples.nora, opened: 20, subject: .attendance))
            try store.put(concern(52, Samples.joels, Samples.sven, opened: 30))
            try store.put(
                Episode(
                    id: Samples.id(33), client: Samples.ana.id, intake: Day(number: 20_000),
                    therapists: [TherapistSpell(therapist: Samples.nora.person.id, from: Day(number: 20_000))],
                    ending: Ending(day: Day(number: 20_101), reason: .droppedOut)))
            guard let lost = try store.episode(Samples.id(33)) else { return }
            // Opened outside of every span that is asked for.
            try store.put(
                concern(53, lost, Samples.nora, opened: 500, sign: -99, dismissed: .recordCorrected))
            let missed = Samples.appointment(70, of: Samples.anas)
            try store.add(missed)
            try store.add(Samples.appointment(71, of: Samples.anas, start: 90))
            try store.add(
                AttendanceRecord(
                    id: Samples.id(72), appointment: missed.id, attendance: .noShow, recordedAt: Samples.at(1),
                    recordedBy: nil, replaces: nil))
            for (number, isDated) in [(UInt64(60), true), (61, true), (62, false)] {
                let start = Samples.at(Int(number - 60) * 100)
                try store.add(
                    Session(
                        id: Samples.id(number), episode: Samples.anas.id, therapist: Samples.nora.person.id,
                        appointment: nil, start: start, end: start.adding(minutes: 50), isDated: isDated))
            }
            for (number, total, replaces) in [(UInt64(80), 300, nil), (81, 351, 80)] as [(UInt64, Int, UInt64?)] {
                try store.add(alliance(number, total, replaces), purpose: .alliance)
            }
        }
    }

    private static func alliance(_ number: UInt64, _ total: Int, _ replaces: UInt64?) -> ScoredResponse {
        check(number, total, replaces, MeasureKey("alliance-adult"), in: 60)
    }

    private static func check(
        _ number: UInt64, _ total: Int, _ replaces: UInt64?, _ key: MeasureKey, in session: UInt64
    ) -> ScoredResponse {
        let measure = MeasureVersion(key, 1)
        return ScoredResponse(
            response: Response(
                id: Samples.id(number), episode: Samples.anas.id, session: Samples.id(session), measure: measure,
                content: .totalOnly(total), way: .imported, language: nil, answeredAt: Samples.at(5),
                recordedAt: Samples.at(6), recordedBy: nil, replaces: replaces.map { Samples.id($0) }),
            score: Score(measure: measure, result: .totalOnly(total)))
    }
}
