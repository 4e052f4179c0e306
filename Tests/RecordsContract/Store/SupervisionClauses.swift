import Clinic
import FollowThrough
import Practice
import Signs

extension StoreContract {
    static let supervision: [StoreClause] = [
        StoreClause("what came of a supervision meeting is kept line by line, with the note sealed") { store in
            let kept = [
                record(40, day: 20_050, mark: .discussed, matter: concern, who: .therapist, due: 20_060),
                record(41, day: 20_050, mark: .note, matter: nil, note: [1, 2, 255]),
                record(42, day: 20_040, mark: .carried, matter: sign),
                record(43, day: 20_050, mark: .withdrawn, matter: concern, replaces: 40),
            ]
            let others = record(44, day: 20_045, mark: .note, matter: nil, of: Samples.sven)
            try await store.write { store in
                try put(into: store)
                for record in kept + [others] { try store.add(record) }
            }
            try await store.read { store in
                let nora = Samples.nora.person.id
                try requireEqual(
                    try store.supervisionEntries(of: nora), [kept[2], kept[0], kept[1], kept[3]], "Nora's, by day")
                try requireEqual(
                    try store.supervisionEntries(about: Samples.anas.id), [kept[2], kept[0], kept[3]], "Ana's")
                try requireEqual(try store.supervisionEntry(Samples.id(44)), others, "one")
                try requireEqual(try store.supervisionEntries(about: Samples.joels.id), [], "nothing of Joel's")
            }
        },
        StoreClause("a line of supervision is replaced once, and names what is there") { store in
            try await store.write { store in
                try put(into: store)
                try store.add(record(40, mark: .discussed, matter: concern))
                try store.add(record(41, mark: .discussed, matter: concern, replaces: 40))
            }
            try await requireRefused(store, .duplicate("supervision_entry.replaces")) {
                try $0.add(record(42, mark: .withdrawn, matter: concern, replaces: 40))
            }
            try await requireRefused(store, .duplicate("supervision_entry.id")) {
                try $0.add(record(40, mark: .note, matter: nil))
            }
            try await requireRefused(store, .missing("supervision entry")) {
                try $0.add(record(42, mark: .withdrawn, matter: concern, replaces: 99))
            }
            try await requireRefused(store, .missing("concern")) {
                let unknown = AgendaMatter(episode: Samples.anas.id, about: .concern(Samples.id(98)))
                try $0.add(record(42, mark: .carried, matter: unknown))
            }
            try await requireRefused(store, .missing("episode")) {
                let unknown = AgendaMatter(episode: Samples.id(98), about: .sign(.noReliableChange))
                try $0.add(record(42, mark: .carried, matter: unknown))
            }
        },
        StoreClause("reviews are counted of concerns in review, since they were last opened again") { store in
            try await store.write { store in
                try put(into: store, state: .inReview)
                let kinds: [ConcernActKind] = [
                    .opened(.alliance, owner: Samples.nora.person.id, after: nil), review(1), .settled, .reopened,
                    review(2), review(3),
                ]
                for (place, kind) in kinds.enumerated() {
                    try store.add(
                        ConcernAct(
                            id: Samples.id(UInt64(70 + place)), concern: Samples.id(50), episode: Samples.anas.id,
                            place: place, at: Samples.at(100 + place), by: nil, kind: kind))
                }
                try store.put(openStanding)
            }
            try await store.read { store in
                let concern: ConcernID = Samples.id(50)
                let tally = [concern: ReviewTally(count: 2, last: Samples.at(105))]
                try requireEqual(try store.reviewTallies(.therapist(Samples.nora.person.id)), tally, "Nora's")
                try requireEqual(try store.reviewTallies(.team(Samples.harbour.id)), tally, "the team's")
                try requireEqual(try store.reviewTallies(.therapist(Samples.sven.person.id)), [:], "Sven's")
            }
        },
        StoreClause("praises said and concerns opened are counted of one person and span, with the clients behind them")
        {
            store in
            try await store.write { store in
                try put(into: store)
                for (number, at, answer) in [
                    (60, 10, .said), (61, 20, .inOtherWords), (62, 30, .notNow), (63, 900, .said), (64, 40, .said),
                ]
                    as [(UInt64, Int, PraiseAnswer)]
                {
                    try store.add(
                        Praise(
                            id: Samples.id(number), episode: number == 61 ? Samples.joels.id : Samples.anas.id,
                            kind: .spokeUp, record: .episode(Samples.anas.id), answer: answer, at: Samples.at(at),
                            by: Samples.nora.person.id))
                }
                // Said by a slip.
                try store.takeBack(Samples.id(64), at: Samples.at(41), by: Samples.nora.person.id)
            }
            try await store.read { store in
                try requireEqual(
                    try store.praiseBalance(
                        of: Samples.nora.person.id, from: Samples.at(0), to: Samples.at(900)),
                    PraiseBalance(praises: 2, concerns: 1, clients: 2), "Nora's")
                try requireEqual(
                    try store.praiseBalance(of: Samples.sven.person.id, from: Samples.at(0), to: Samples.at(900)),
                    PraiseBalance(praises: 0, concerns: 0, clients: 0), "Sven's")
            }
        },
    ]

    private static let concern = AgendaMatter(episode: Samples.anas.id, about: .concern(Samples.id(50)))
    private static let sign = AgendaMatter(episode: Samples.anas.id, about: .sign(.noReliableChange))

    private static func review(_ minutes: Int) -> ConcernActKind {
        .reviewed(Review(session: nil, when: Samples.at(minutes), helped: nil))
    }

    private static let openStanding = Standing(
        episode: Samples.anas.id, owner: Samples.nora.person.id, isOpen: true, troubles: [], onTrack: [],
        act: .carryOn, urgency: 0, since: nil, sessions: 0, lastSession: nil, nextAppointment: nil, lastOutcome: nil,
        lastAlliance: nil, derivedAt: Samples.at(0), recheckAt: nil)

    private static func put(into store: any StoreWriting, state: ConcernState = .open) throws {
        try Samples.put(into: store)
        try store.put(
            ConcernRecord(
                id: Samples.id(50), episode: Samples.anas.id, subject: .alliance, state: state,
                owner: Samples.nora.person.id, after: nil, urgency: 50, needsSafety: false, dismissReason: nil,
                kinds: [.allianceFell],
                milestones: Milestones(openedAt: Samples.at(5), firstSignAt: Samples.at(5)), steps: 0,
                stepsReported: 0, stepsKept: 0, actCount: 1))
    }

    private static func record(
        _ number: UInt64, day: Int = 20_050, mark: SupervisionMark, matter: AgendaMatter?,
        who: SupervisionOwner? = nil, due: Int? = nil, replaces: UInt64? = nil, note: [UInt8]? = nil,
        of person: PersonRecord = Samples.nora
    ) -> SupervisionRecord {
        SupervisionRecord(
            entry: SupervisionEntry(
                id: Samples.id(number), therapist: person.person.id, by: Samples.ruth.person.id,
                day: Day(number: day), at: Samples.at(Int(number)), matter: matter, mark: mark, who: who,
                due: due.map { Day(number: $0) }, replaces: replaces.map { Samples.id($0) }),
            note: note.map { SealedNote(keyVersion: 1, sealed: $0) })
    }
}
