import Clinic
import FollowThrough
import Practice

extension StoreContract {
    static let help: [StoreClause] = barrierClauses + directoryClauses + stockClauses

    private static let barrierClauses: [StoreClause] = [
        StoreClause("every act on a barrier is read as it was recorded, in order, whatever its moment") { store in
            try await store.write { try Samples.put(into: $0) }
            let option: OptionID = Samples.id(301)
            let changes: [BarrierChange] = [
                .opened(BarrierNeeds(kind: .transport, language: "pt-br", cost: .little)), .optionAdded,
                .described(BarrierNeeds(kind: .time)), .trying(option, from: Day(number: 20_001)), .went(.partly),
                .optionDropped(option), .solved, .reopened, .letGo, .undone(Samples.id(308)),
            ]
            let acts = try await record(changes, in: store)
            let held = try await store.read { try $0.barrier(Samples.id(200)) }
            try requireEqual(held?.acts, acts, "the acts")
            try requireEqual(held?.concern, Samples.id(77), "the concern")
            let listed = try await store.read { try $0.barriers(of: Samples.anas.id) }
            try requireEqual(listed, [held].compactMap(\.self), "those of the episode")
            try requireEqual(try await store.read { try $0.barriers(of: Samples.joels.id) }, [], "of another")
            try await requireRefused(store, .duplicate("barrier_act.id")) { writing in
                guard let barrier = held?.barrier else { return }
                try writing.add(acts[1], after: barrier)
            }
        },
        StoreClause("barriers are found by when they were named, and by whose they are") { store in
            try await store.write { try Samples.put(into: $0) }
            _ = try await record([.opened(BarrierNeeds(kind: .transport))], in: store)
            func found(_ scope: BoardScope, _ from: Int, _ to: Int) async throws -> [BarrierID] {
                try await store.read {
                    try $0.openedBarriers(scope, from: Samples.at(from), to: Samples.at(to)).map(\.barrier)
                }
            }
            try requireEqual(try await found(.everybody, 7, 8), [Samples.id(200)], "at its moment")
            try requireEqual(try await found(.everybody, 8, 9), [], "later")
            try requireEqual(try await found(.everybody, 6, 7), [], "before the end of the span")
            try requireEqual(try await found(.therapist(Samples.nora.person.id), 0, 9), [Samples.id(200)], "hers")
            try requireEqual(try await found(.therapist(Samples.sven.person.id), 0, 9), [], "not his")
            try requireEqual(try await found(.team(Samples.harbour.id), 0, 9), [Samples.id(200)], "the team's")
            try requireEqual(try await found(.team(Samples.hill.id), 0, 9), [], "another team's")
        },
        StoreClause("what should have been heard of by a day is waited for, until it is heard of") { store in
            try await store.write { try Samples.put(into: $0) }
            let option: OptionID = Samples.id(301)
            _ = try await record(
                [
                    .opened(BarrierNeeds(kind: .transport)), .optionAdded, .trying(option, from: Day(number: 20_010)),
                ], in: store)
            let version = Samples.version(400, of: 500, name: "Valley Rides")
            try await store.write { try $0.add(version, source: nil) }
            let referral = try await refer(
                [
                    (.agreed(Samples.consent), Day(number: 20_005)), (.sent(.email), Day(number: 20_012)),
                ], in: store)
            try requireEqual(
                try await store.read { try $0.referral(Samples.id(600))?.acts }, referral, "the acts of the referral")
            func waiting(_ scope: BoardScope, _ day: Int) async throws -> [WaitingRow.Matter] {
                try await store.read { try $0.waiting(scope, by: Day(number: day)).map(\.matter) }
            }
            let tried = WaitingRow.Matter.tryOut(Samples.id(200), kind: .transport)
            let sent = WaitingRow.Matter.referral(Samples.id(600), resource: "Valley Rides", state: .sent)
            try requireEqual(try await waiting(.everybody, 20_009), [], "before any day")
            try requireEqual(try await waiting(.everybody, 20_011), [tried], "on the day of the try")
            try requireEqual(try await waiting(.therapist(Samples.nora.person.id), 20_012), [tried, sent], "hers")
            try requireEqual(try await waiting(.therapist(Samples.sven.person.id), 20_012), [], "not his")
            try requireEqual(try await waiting(.team(Samples.harbour.id), 20_012), [tried, sent], "the team's")
            try requireEqual(try await waiting(.team(Samples.hill.id), 20_012), [], "another team's")
            _ = try await refer([(.used, nil)], after: referral, in: store)
            try requireEqual(try await waiting(.everybody, 20_012), [tried], "once it was used")
        },
    ]

    private static let directoryClauses: [StoreClause] = [
        StoreClause("every version of a resource is kept, and the last is in force") { store in
            try await store.write { try Samples.put(into: $0) }
            let first = Samples.version(400, of: 500, name: "Valley Rides")
            var content = first.content
            content.places = ["Mill Lane", "Ålesund; north"]
            content.languages = ["es", "*"]
            content.kinds = [.transport, .health]
            (content.youngest, content.oldest) = (12, 99)
            (content.checkedOn, content.checkedBy) = (Day(number: 20_000), Samples.nora.person.id)
            let second = ResourceVersion(
                id: Samples.id(401), resource: Samples.id(500), cause: .edited, content: content, isClosed: true,
                at: Samples.at(9), by: Samples.nora.person.id, replaces: first.id)
            try await store.write { try $0.add(first, source: "hsds:1") }
            let before = try await store.read { try $0.directoryChange() }
            try await store.write { try $0.add(second, source: "hsds:1") }
            let held = Resource(id: Samples.id(500), source: "hsds:1", version: second)
            try await store.read { store in
                try requireEqual(try store.resource(Samples.id(500)), held, "it")
                try requireEqual(try store.resource(source: "hsds:1"), held, "by its source")
                try requireEqual(try store.versions(of: held.id), [first, second], "its versions")
                try requireEqual(try store.resourceVersion(first.id), first, "the first")
                try requireEqual(try store.resources(changedAfter: 0), [held], "all")
                try requireEqual(try store.resources(changedAfter: before), [held], "what changed since")
                try requireEqual(try store.resources(changedAfter: try store.directoryChange()), [], "nothing since")
            }
            try await requireRefused(store, .duplicate("resource_version.id")) { try $0.add(second, source: nil) }
            let other = Samples.version(402, of: 501, name: "Other")
            try await requireRefused(store, .duplicate("resource.source")) { try $0.add(other, source: "hsds:1") }
        }
    ]

    private static let stockClauses: [StoreClause] = [
        StoreClause("a stock's balance is what its moves come to, and a move that it cannot bear is not kept") {
            store in
            try await store.write { try Samples.put(into: $0) }
            let stock = Samples.stock(balance: 0)
            try await store.write { store in
                try store.put(stock)
                _ = try store.add(Samples.move(701, .refilled, 5))
                _ = try store.add(Samples.move(702, .given, -2, to: Samples.anas.id))
            }
            let isKept = try await store.write { try $0.add(Samples.move(703, .given, -4, to: Samples.anas.id)) }
            try requireEqual(isKept, false, "more than is there")
            try requireEqual(try await store.read { try $0.stock(stock.id)?.balance }, 3, "the balance")
            let given = try await store.read { try $0.given(to: Samples.anas.id).map(\.id) }
            try requireEqual(given, [Samples.id(702)], "what was given")
            let back = StockMove(
                id: Samples.id(704), stock: stock.id, change: .takenBack, quantity: 2, episode: Samples.anas.id,
                replaces: Samples.id(702), at: Samples.at(4), by: nil)
            try requireEqual(try await store.write { try $0.add(back) }, true, "taking back")
            try requireEqual(try await store.read { try $0.given(to: Samples.anas.id) }, [], "what was given then")
            try requireEqual(try await store.read { try $0.stock(stock.id)?.balance }, 5, "the balance then")
            let again = StockMove(
                id: Samples.id(705), stock: stock.id, change: .takenBack, quantity: 2, episode: Samples.anas.id,
                replaces: Samples.id(702), at: Samples.at(5), by: nil)
            try await requireRefused(store, .duplicate("stock_move.replaces")) { _ = try $0.add(again) }
            try await requireRefused(store, .duplicate("stock_move.id")) { _ = try $0.add(back) }
            let moves = try await store.read { try $0.moves(of: stock.id, limit: 2).map(\.id) }
            try requireEqual(moves, [Samples.id(704), Samples.id(702)], "the last moves")
            try requireEqual(try await store.read { try $0.stockMove(Samples.id(704)) }, back, "one move")
            try await store.write { try $0.put(Samples.stock(balance: 999)) }
            try requireEqual(try await store.read { try $0.stocks().map(\.balance) }, [5], "a balance that is put")
        },
        StoreClause("of many who give the last at once, as many have it as were there") { store in
            try await store.write { store in
                try Samples.put(into: store)
                try store.put(Samples.stock(balance: 0))
                _ = try store.add(Samples.move(700, .refilled, 7))
            }
            let given = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in UInt64(0)..<40 {
                    group.addTask {
                        try await store.write {
                            try $0.add(Samples.move(1000 + number, .given, -1, to: Samples.anas.id))
                        }
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            try requireEqual(given, 7, "how many had one")
            try requireEqual(try await store.read { try $0.stocks().map(\.balance) }, [0], "what is left")
            try requireEqual(
                try await store.read { try $0.given(to: Samples.anas.id).count }, 7, "what is recorded as given")
        },
    ]

    private static func record(_ changes: [BarrierChange], in store: any Store) async throws -> [BarrierAct] {
        var acts: [BarrierAct] = []
        for (index, change) in changes.enumerated() {
            // Ids that go down would show an order by id; the moment is the same for all.
            acts.append(
                BarrierAct(
                    id: Samples.id(300 + UInt64(index)), barrier: Samples.id(200), change: change, at: Samples.at(7),
                    by: index == 1 ? nil : Samples.nora.person.id))
            let (act, all) = (acts[index], acts)
            try await store.write { store in
                guard
                    let barrier = Barrier(
                        id: Samples.id(200), episode: Samples.anas.id, concern: Samples.id(77), acts: all)
                else { throw StoreError.corrupt("a barrier") }
                try store.add(act, after: barrier)
            }
        }
        return acts
    }

    private static func refer(
        _ changes: [(ReferralChange, Day?)], after earlier: [ReferralAct] = [], in store: any Store
    ) async throws -> [ReferralAct] {
        var acts = earlier
        for (change, day) in changes {
            acts.append(
                ReferralAct(
                    id: Samples.id(650 + UInt64(acts.count)), referral: Samples.id(600), change: change, hearBy: day,
                    at: Samples.at(acts.count), by: Samples.nora.person.id))
            let all = acts
            try await store.write { store in
                guard let act = all.last,
                    let referral = Referral(
                        id: Samples.id(600), episode: Samples.anas.id, barrier: Samples.id(200),
                        resource: Samples.id(500), version: Samples.id(400), acts: all)
                else { throw StoreError.corrupt("a referral") }
                try store.add(act, after: referral)
            }
        }
        return acts
    }
}

extension Samples {
    static let consent = ReferralConsent(
        given: .guardian, on: Day(number: 20_001), shares: [.calledName, .language, .message])

    static func version(_ number: UInt64, of resource: UInt64, name: String) -> ResourceVersion {
        var content = ResourceContent(name: name)
        content.kinds = [.transport]
        content.offers = "Lifts home,\nin the evening"
        content.cost = .free
        return ResourceVersion(
            id: id(number), resource: id(resource), cause: .added, content: content, at: at(1), by: nil)
    }

    static func stock(balance: Int) -> Stock {
        Stock(
            id: id(700), name: "Bus vouchers", kind: .transport, unit: .pieces(each: 250), currency: .euro,
            balance: balance)
    }

    static func move(
        _ number: UInt64, _ change: StockChange, _ quantity: Int, to episode: EpisodeID? = nil
    ) -> StockMove {
        StockMove(
            id: id(number), stock: id(700), change: change, quantity: quantity, episode: episode, note: "A note",
            at: at(Int(number % 100)), by: nora.person.id)
    }
}
