import Clinic
import Measures
import Practice

extension StoreContract {
    static let responses: [StoreClause] = [
        StoreClause("every kind of response is read as it was answered and scored") { store in
            try await store.write { try Samples.put(into: $0) }
            for scored in all {
                try await store.write { try $0.add(scored, purpose: .other) }
                try requireEqual(try await store.read { try $0.response(scored.response.id) }, scored, "a response")
            }
        },
        StoreClause("a correction keeps both, and the records of an episode hold everything of it") { store in
            let appointment = Samples.appointment(40)
            let session = Samples.session(50, of: appointment)
            let first = Samples.response(60, session: session.id, content: .totalOnly(213), result: .totalOnly(213))
            let second = Samples.response(
                61, session: session.id, content: .declined, result: .declined, replaces: first.response.id)
            try await store.write {
                try Samples.put(into: $0)
                try $0.add(appointment)
                try $0.add(session)
                try $0.add(first, purpose: .outcome)
                try $0.add(second, purpose: .outcome)
            }
            let records = try await store.read { try $0.records(of: Samples.anas.id) }
            try requireEqual(
                records,
                EpisodeRecords(
                    episode: Samples.anas, client: Samples.ana, team: Samples.harbour.id,
                    appointments: [appointment], sessions: [session], responses: [first, second]), "the records")
            let others = try await store.read { try $0.records(of: Samples.joels.id) }
            try requireEqual(others?.responses, [], "the responses of another episode")
            try requireEqual(try await store.read { try $0.records(of: Samples.id(99)) }, nil, "no episode's records")
        },
        StoreClause("what came in before an appointment moves into its session and out of it again, and is no other's")
        {
            store in
            let (appointment, other) = (Samples.appointment(40), Samples.appointment(41))
            let session = Samples.session(50, of: appointment)
            let early = Samples.response(60, content: .totalOnly(213), result: .totalOnly(213))
            let between = Samples.response(61, content: .declined, result: .declined)
            try await store.write {
                try Samples.put(into: $0)
                try $0.add(appointment)
                try $0.add(other)
                for scored in [early, between] { try $0.add(scored, purpose: .outcome) }
                for _ in 0..<2 { try $0.keep(early.response.id, before: appointment.id) }
                try $0.add(session)
            }
            for place in [session.id, nil, session.id] {
                try await store.write { try $0.move(checksBefore: appointment.id, to: place) }
                try await store.write { try $0.move(checksBefore: other.id, to: nil) }
                let (moved, stayed) = try await store.read {
                    (try $0.response(early.response.id), try $0.response(between.response.id))
                }
                try requireEqual(moved, early.belonging(to: place), "the early one")
                try requireEqual(stayed, between, "the one between sessions")
                let diary = try await store.read {
                    try $0.diary(from: appointment.start, to: appointment.end, therapist: nil)
                }
                try requireEqual(
                    diary.first { $0.appointment.id == appointment.id }?.outcomeCheckIsIn, true, "in, wherever it is")
                try requireEqual(
                    diary.first { $0.appointment.id == other.id }?.outcomeCheckIsIn ?? false, false, "and no other's")
            }
            try requireEqual(
                try await store.read { try $0.checks(before: appointment.id) }, [early.response.id], "what came before")
            try await requireRefused(store, .missing("response")) {
                try $0.keep(Samples.id(99), before: appointment.id)
            }
            try await requireRefused(store, .missing("appointment")) {
                try $0.keep(between.response.id, before: Samples.id(99))
            }
            try await requireRefused(store, .missing("session")) {
                try $0.move(checksBefore: appointment.id, to: Samples.id(99))
            }
        },
        StoreClause("a response's id is taken once, and what it names must be there") { store in
            try await store.write { try Samples.put(into: $0) }
            let scored = Samples.response(60, content: .declined, result: .declined)
            try await store.write { try $0.add(scored, purpose: .alliance) }
            try await requireRefused(store, .duplicate("response.id")) { try $0.add(scored, purpose: .alliance) }
            let sessionless = Samples.response(61, session: Samples.id(99), content: .declined, result: .declined)
            try await requireRefused(store, .missing("session")) { try $0.add(sessionless, purpose: .alliance) }
            let lost = Samples.response(62, content: .declined, result: .declined, replaces: Samples.id(99))
            try await requireRefused(store, .missing("response")) { try $0.add(lost, purpose: .alliance) }
        },
    ]

    private static let all: [ScoredResponse] = [
        Samples.response(
            60,
            content: .answers([
                ItemKey("individual"): .number(81), ItemKey("a key = b\n"): .text("words, \\ and\n\"more\" é 漢 \0"),
                ItemKey("c"): .choice("LA6569-3"), ItemKey("d"): .yesNo(true),
            ]),
            result: .valid(
                ScoreSum(
                    total: 81, items: [ItemKey("individual"): 81, ItemKey("a key = b\n"): -3],
                    subscores: ["sleep and rest": 4, "": 0, "\\": 1], missing: 2)),
            risks: [RiskAnswer(item: ItemKey("i 9"), worth: 2), RiskAnswer(item: ItemKey("c"), worth: 1)]),
        Samples.response(
            61, content: .answers([:]), result: .incomplete(missing: [ItemKey("b"), ItemKey("a b"), ItemKey("c")]),
            risks: [RiskAnswer(item: ItemKey("a"), worth: 3)]),
        Samples.response(62, content: .totalOnly(-4), result: .totalOnly(-4)),
        Samples.response(63, content: .declined, result: .declined),
        Samples.response(64, content: .answers([ItemKey("a"): .number(-1)]), result: .unscored),
    ]
}
