import Clinic
import FollowThrough
import Practice
import Signs

extension StoreContract {
    static let concerns: [StoreClause] = [
        StoreClause("acts of every kind are read as they were added, in the order of their places") { store in
            let acts = everyAct
            try await store.write { store in
                try Samples.put(into: store)
                try store.put(try record(acts))
                for act in acts { try store.add(act) }
            }
            try await store.read { store in
                try requireEqual(try store.concernActs(of: Samples.anas.id), acts, "the acts")
                try requireEqual(try store.concernActs(of: Samples.joels.id), [], "another episode's")
                for act in acts { try requireEqual(try store.concernAct(act.id), act, "an act") }
                try requireEqual(try store.concerns(of: Samples.anas.id).first, Concern(acts), "the concern")
                try requireEqual(try store.concernRecord(acts[0].concern), try record(acts), "the row")
                try requireEqual(try store.concernRecords(of: Samples.anas.id), [try record(acts)], "the rows")
                try requireEqual(try store.concernRecord(Samples.id(1)), nil, "a row that is not there")
            }
        },
        StoreClause("an act is added once, has a place of its own, and belongs to a concern that is there") { store in
            let acts = everyAct
            try await store.write { store in
                try Samples.put(into: store)
                try store.put(try record(acts))
                try store.add(acts[0])
            }
            try await requireRefused(store, .duplicate("concern_act.id")) { try $0.add(acts[0]) }
            try await requireRefused(store, .duplicate("concern_act.place")) { store in
                try store.add(act(99, place: 0, .commented))
            }
            try await requireRefused(store, .missing("concern")) { store in
                try store.add(
                    ConcernAct(
                        id: Samples.id(98), concern: Samples.id(97), episode: Samples.anas.id, place: 0,
                        at: Samples.at(0), by: nil, kind: .commented))
            }
        },
        StoreClause("praise is read as it was added, and added once") { store in
            let praise = PraiseKind.allCases.enumerated().map { index, kind in
                Praise(
                    id: Samples.id(300 + UInt64(index)), episode: Samples.anas.id, kind: kind,
                    record: index % 2 == 0 ? .session(Samples.id(7)) : .response(Samples.id(8)),
                    answer: PraiseAnswer.allCases[index % PraiseAnswer.allCases.count], at: Samples.at(index),
                    by: index == 0 ? nil : Samples.nora.person.id)
            }
            try await store.write { store in
                try Samples.put(into: store)
                for one in praise { try store.add(one) }
            }
            try requireEqual(try await store.read { try $0.praises(of: Samples.anas.id) }, praise, "the praise")
            try requireEqual(try await store.read { try $0.praise(praise[1].id) }, praise[1], "one")
            try await requireRefused(store, .duplicate("praise.id")) { try $0.add(praise[0]) }
        },
        StoreClause("praise that was taken back is kept, with when and by whom, and is taken back once") { store in
            let said = ([310, 311, 312] as [UInt64]).map { number in
                Praise(
                    id: Samples.id(number), episode: Samples.anas.id, kind: .spokeUp, record: .session(Samples.id(7)),
                    answer: .said, at: Samples.at(1), by: Samples.nora.person.id)
            }
            try await store.write { store in
                try Samples.put(into: store)
                for one in said { try store.add(one) }
            }
            try await store.write { store in
                try store.takeBack(said[0].id, at: Samples.at(2), by: Samples.ruth.person.id)
                try store.takeBack(said[1].id, at: Samples.at(3), by: nil)
            }
            let held = [
                said[0].takenBack(at: Samples.at(2), by: Samples.ruth.person.id),
                said[1].takenBack(at: Samples.at(3), by: nil), said[2],
            ]
            try requireEqual(try await store.read { try $0.praises(of: Samples.anas.id) }, held, "the praise")
            try requireEqual(try await store.read { try $0.praise(said[0].id) }, held[0], "one")
            try await requireRefused(store, .missing("praise")) { store in
                try store.takeBack(said[0].id, at: Samples.at(9), by: nil)
            }
            try await requireRefused(store, .missing("praise")) { store in
                try store.takeBack(Samples.id(399), at: Samples.at(9), by: nil)
            }
            try requireEqual(try await store.read { try $0.praise(said[0].id) }, held[0], "as it was")
        },
        StoreClause("a setting of the practice is the last that was set") { store in
            try requireEqual(try await store.read { try $0.practiceSettings() }, [:], "at first")
            try await store.write { store in
                try Samples.put(into: store)
                try store.set(.safetyText, to: "Call.", by: Samples.nora.person.id, at: Samples.at(0))
                try store.set(.safetyText, to: "Llame.\nY quédese.", by: nil, at: Samples.at(1))
                try store.set(.praiseOnThanks, to: "yes", by: nil, at: Samples.at(1))
            }
            try requireEqual(
                try await store.read { try $0.practiceSettings() },
                [.safetyText: "Llame.\nY quédese.", .praiseOnThanks: "yes"], "the settings")
        },
        StoreClause("a standing keeps its open concerns and what went well") { store in
            let acts = everyAct
            let summary = ConcernSummary(
                id: acts[0].concern, subject: .doubt, state: .stepsAgreed, owner: Samples.nora.person.id,
                since: Samples.at(-9), urgency: 70, needsSafety: true, signs: [sign],
                steps: [StepDue(id: Samples.id(7), who: .client, by: Day(number: 20_001))], reviewSince: Samples.at(5),
                actCount: 12)
            let bare = ConcernSummary(
                id: Samples.id(500), subject: .other, state: .open, owner: Samples.sven.person.id,
                since: Samples.at(0), urgency: 50, needsSafety: false, signs: [], steps: [], reviewSince: nil,
                actCount: 1)
            let complained = ConcernSummary(
                id: Samples.id(501), subject: .engagement, state: .inReview, owner: Samples.nora.person.id,
                since: Samples.at(-2), urgency: 60, needsSafety: false, signs: [], steps: [], reviewSince: nil,
                actCount: 4, title: .confronting)
            let standing = Standing(
                episode: Samples.anas.id, owner: Samples.nora.person.id, isOpen: true, troubles: [], onTrack: [],
                concerns: [summary, bare, complained],
                praises: [
                    PraiseSuggestion(kind: .honestMark, record: .response(Samples.id(3)), since: Samples.at(1))
                ],
                act: .callNow, urgency: 70, since: Samples.at(-9), sessions: 3, lastSession: nil, nextAppointment: nil,
                lastOutcome: nil, lastAlliance: nil, derivedAt: Samples.at(9), recheckAt: nil)
            try await store.write { store in
                try Samples.put(into: store)
                try store.put(standing)
            }
            try requireEqual(try await store.read { try $0.standing(of: Samples.anas.id) }, standing, "the standing")
            try requireEqual(
                try await store.read { try $0.board(.therapist(Samples.nora.person.id)) }.first?.standing, standing,
                "on the board")
        },
    ]

    private static let sign = Sign(
        kind: .allianceFell, severity: 70, since: Samples.at(-9),
        evidence: [Evidence(.response(Samples.id(3)), .total, 323, at: Samples.at(-9))], ruleVersion: 2)

    private static func act(_ number: UInt64, place: Int, _ kind: ConcernActKind) -> ConcernAct {
        ConcernAct(
            id: Samples.id(600 + number), concern: Samples.id(400), episode: Samples.anas.id, place: place,
            at: Samples.at(place), by: place % 2 == 0 ? nil : Samples.nora.person.id, kind: kind)
    }

    /// One of each kind, with everything that may be absent once there and once not.
    private static let everyAct: [ConcernAct] = [
        .opened(.doubt, owner: Samples.nora.person.id, after: nil), .signJoined(sign),
        .ownerChanged(Samples.ruth.person.id),
        .talked(Talk(session: nil, when: Samples.at(1), about: [])),
        .talked(Talk(session: Samples.id(9), when: Samples.at(2), about: Set(TalkSubject.allCases))),
        .stepAgreed(Step(who: .practice, by: Day(number: 20_100), isForClient: true)),
        .stepReported(step: Samples.id(605), .changed, nil), .stepReported(step: Samples.id(605), .kept, .tooSoon),
        .reviewed(Review(session: Samples.id(9), when: Samples.at(5), helped: .little)),
        .reviewed(Review(session: nil, when: Samples.at(6), helped: nil)), .commented, .safetyDone(seen: nil),
        .safetyDone(seen: 12),
        .dismissed(.knownAlready), .reopened, .settled, .wordsCorrected(of: Samples.id(604)),
    ].enumerated().map { act(UInt64($0), place: $0, $1) }

    private static func record(_ acts: [ConcernAct]) throws -> ConcernRecord {
        guard let concern = Concern(acts) else { throw ContractBreach(description: "no concern") }
        return ConcernRecord(concern)
    }
}
