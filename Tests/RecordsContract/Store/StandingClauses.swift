import Clinic
import FollowThrough
import Practice
import Signs

extension StoreContract {
    static let standing: [StoreClause] = [
        StoreClause("every sign and figure in a standing is read as it was put, and put again it is replaced") {
            store in
            try await store.write { try Samples.put(into: $0) }
            let records: [RecordReference] = [
                .episode(Samples.id(1)), .appointment(ID(high: 0, low: 0)), .session(Samples.id(3)),
                .response(ID(high: .max, low: .max)),
            ]
            let evidence = Figure.allCases.enumerated().map { index, figure in
                Evidence(records[index % 4], figure, index % 2 == 0 ? -index : .max - index, at: Samples.at(-index))
            }
            let signs = SignKind.allCases.enumerated().map { index, kind in
                Sign(
                    kind: kind, severity: index * 5, since: Instant(microseconds: .min + Int64(index)),
                    evidence: Array(evidence.suffix(index)), ruleVersion: index)
            }
            for act in NextAct.allCases {
                let standing = Standing(
                    episode: Samples.anas.id, owner: Samples.nora.person.id, isOpen: true,
                    troubles: signs.filter(\.kind.isOfTrouble), onTrack: signs.filter { !$0.kind.isOfTrouble },
                    act: act, urgency: 70, since: Samples.at(-3), sessions: 12, lastSession: Samples.at(-4),
                    nextAppointment: Samples.at(9), lastOutcome: 213, lastAlliance: 388, derivedAt: Samples.at(0),
                    recheckAt: Samples.at(99))
                try await store.write { try $0.put(standing) }
                try requireEqual(try await store.read { try $0.standing(of: standing.episode) }, standing, "full")
            }
            for count in 1...2 {
                let doubts = (0..<count).map { place in
                    UnansweredDoubt(
                        response: Samples.id(70 + UInt64(place)), writtenAt: Samples.at(-place), marked: place..<900,
                        urgency: 89)
                }
                let asked = plain(Samples.anas, owner: nil, urgency: 0, since: nil, unanswered: doubts)
                try await store.write { try $0.put(asked) }
                try requireEqual(
                    try await store.read { try $0.standing(of: asked.episode) }, asked, "with what nobody answered")
            }
            let bare = plain(Samples.anas, owner: nil, urgency: 0, since: nil)
            try await store.write { try $0.put(bare) }
            try requireEqual(try await store.read { try $0.standing(of: bare.episode) }, bare, "with nothing in it")
            try requireEqual(try await store.read { try $0.standing(of: Samples.joels.id) }, nil, "not put")
            let lost = Episode(id: Samples.id(99), client: Samples.ana.id, intake: Day(number: 1), therapists: [])
            let nowhere = plain(lost, owner: nil, urgency: 0, since: nil)
            try await requireRefused(store, .missing("episode")) { try $0.put(nowhere) }
        },
        StoreClause("a board holds the open episodes of its scope, by urgency, then age") { store in
            try await withStandings(store)
            try await store.read { store in
                func found(_ scope: BoardScope) throws -> [EpisodeID] { try store.board(scope).map(\.standing.episode) }
                let everybody: [EpisodeID] = [34, 35, 30, 36].map { Samples.id($0) }
                try requireEqual(try found(.everybody), everybody, "everybody's board")
                try requireEqual(
                    try found(.therapist(Samples.nora.person.id)), [Samples.id(34), Samples.id(30)], "Nora's board")
                try requireEqual(
                    try found(.team(Samples.harbour.id)), [Samples.id(34), Samples.id(30)], "a team's board")
                try requireEqual(try found(.team(Samples.id(99))), [], "no team's board")
                let scopes: [BoardScope] = [
                    .everybody, .therapist(Samples.nora.person.id), .team(Samples.harbour.id), .team(Samples.id(99)),
                    .therapist(Samples.id(99)),
                ]
                try requireEqual(
                    try scopes.map { try store.hasEpisodes($0) }, [true, true, true, false, false], "who has episodes")
                let row = try store.board(.therapist(Samples.nora.person.id)).first
                try requireEqual(row?.client, Samples.ana, "the client of a row")
                try requireEqual(row?.therapistName, "Nora Lindqvist", "the therapist of a row")
                try requireEqual(try store.board(.everybody).last?.therapistName, nil, "nobody's name")
            }
        },
        StoreClause("a caseload goes by the client's name, and holds closed episodes when asked") { store in
            try await withStandings(store)
            try await store.read { store in
                let open = try store.caseload(.everybody, includingClosed: false).map(\.standing.episode)
                try requireEqual(open, [30, 34, 35, 36].map { Samples.id($0) }, "the open ones")
                let all = try store.caseload(.everybody, includingClosed: true).map(\.standing.episode)
                try requireEqual(all, [30, 34, 35, 36, 31].map { Samples.id($0) }, "all of them")
                let svens = try store.caseload(.therapist(Samples.sven.person.id), includingClosed: true)
                try requireEqual(svens.map(\.client), [Samples.ana, Samples.joel], "Sven's")
            }
        },
        StoreClause("what is due for a recheck comes longest due first, closed ones too") { store in
            try await withStandings(store)
            try await store.read { store in
                let due = try store.dueForRecheck(at: Samples.at(35), limit: 9)
                try requireEqual(due, [30, 31, 34, 35].map { Samples.id($0) }, "what is due")
                try requireEqual(try store.dueForRecheck(at: Samples.at(35), limit: 1), [Samples.id(30)], "at most one")
                try requireEqual(try store.dueForRecheck(at: Samples.at(29), limit: 9), [], "before")
            }
            try await store.write { try $0.makeAllDue() }
            try await store.read { store in
                let due = try store.dueForRecheck(at: Instant(microseconds: 0), limit: 9)
                try requireEqual(Set(due), Set([30, 31, 34, 35, 36].map { Samples.id($0) }), "all of them")
            }
        },
    ]

    /// Ana's four open episodes and Joel's closed one; each is due for a recheck at the minute of its number.
    private static func withStandings(_ store: any Store) async throws {
        try await store.write { store in
            try Samples.put(into: store)
            for number in UInt64(34)...36 {
                try store.put(
                    Episode(id: Samples.id(number), client: Samples.ana.id, intake: Day(number: 1), therapists: []))
            }
            for (number, owner, urgency, since) in [
                (UInt64(36), nil, 0, nil), (30, Samples.nora, 50, -1), (34, Samples.nora, 90, -5),
                (35, Samples.sven, 50, -9), (31, Samples.sven, 99, -99),
            ] as [(UInt64, PersonRecord?, Int, Int?)] {
                guard let episode = try store.episode(Samples.id(number)) else { continue }
                try store.put(
                    plain(
                        episode, owner: owner?.person.id, urgency: urgency, since: since.map(Samples.at),
                        recheck: Samples.at(Int(number))))
            }
        }
    }

    private static func plain(
        _ episode: Episode, owner: PersonID?, urgency: Int, since: Instant?, recheck: Instant? = nil,
        unanswered: [UnansweredDoubt] = []
    ) -> Standing {
        Standing(
            episode: episode.id, owner: owner, isOpen: episode.ending == nil, troubles: [], onTrack: [],
            unanswered: unanswered, act: .carryOn, urgency: urgency, since: since, sessions: 0, lastSession: nil,
            nextAppointment: nil,
            lastOutcome: nil, lastAlliance: nil, derivedAt: Samples.at(0), recheckAt: recheck)
    }
}
