internal import Clinic
internal import FollowThrough
internal import Practice

/// Barriers, resources, referrals and stock of the invented practice.
struct DemoHelp: Sendable {
    let people: DemoPeople
    let courses: [SimulatedCourse]
    let now: Instant
    let seed: UInt64

    private var zone: Zone { people.practice.zone }
    private var today: Day { zone.day(of: now) }

    func put(in store: any StoreWriting, sealing: any Sealing) throws {
        var ids = SimulatedIDs(random: SimulatedRandom(seed: seed ^ 0x6865_6C70))
        let directory = DemoDirectory(ids: &ids, people: people, now: now)
        for version in directory.versions { try store.add(version, source: nil) }
        let stock = try putStock(&ids, in: store)
        for (story, course) in zip(DemoBarrierStory.all, chosen) {
            try put(story, of: course, directory, stock, &ids, in: store, sealing)
        }
    }

    /// Open courses that are long enough for a story: most of them of the first therapist.
    private var chosen: [SimulatedCourse] {
        let earliest = today.adding(days: -80)
        let open = courses.filter { $0.episode.ending == nil && $0.episode.intake < earliest && $0.sessions.count > 4 }
        let first = people.therapists.first?.id
        let hers = open.filter { $0.episode.therapist == first }
        let others = open.filter { $0.episode.therapist != first }
        return Array(hers.prefix(5)) + others.enumerated().filter { $0.offset % 5 == 0 }.map(\.element)
    }

    private func moment(_ days: Int) -> Instant { zone.instant(today.adding(days: -days), minuteOfDay: 15 * 60 + 20) }

    private func putStock(_ ids: inout SimulatedIDs, in store: any StoreWriting) throws -> StockID {
        let keeper = people.records.map(\.person).first { $0.roles.contains(.frontDesk) }?.id
        let vouchers = Stock(
            id: ids.next(at: now), name: "Bus vouchers", kind: .transport, unit: .pieces(each: 250), currency: .pound,
            balance: 0)
        let money = Stock(
            id: ids.next(at: now), name: "Petrol money", kind: .transport, unit: .money, currency: .pound, balance: 0)
        for (stock, quantity) in [(vouchers, 40), (money, 6000)] {
            try store.put(stock)
            _ = try store.add(
                StockMove(
                    id: ids.next(at: now), stock: stock.id, change: .refilled, quantity: quantity,
                    note: "From the town hall", at: moment(90), by: keeper))
        }
        return vouchers.id
    }

    private func put(
        _ story: DemoBarrierStory, of course: SimulatedCourse, _ directory: DemoDirectory, _ stock: StockID,
        _ ids: inout SimulatedIDs, in store: any StoreWriting, _ sealing: any Sealing
    ) throws {
        let episode = course.episode
        var writing = DemoBarrierWriting(
            episode: episode.id, by: episode.therapist, barrier: ids.next(at: moment(story.opened)), ids: ids)
        let needs = BarrierNeeds(kind: story.kind, language: story.language, cost: story.cost)
        let title = [story.title, story.words, story.place].joined(separator: "\u{1F}")
        try writing.add(.opened(needs), at: moment(story.opened), (.barrierWords, title), in: store, sealing)
        var options: [OptionID] = []
        for (index, (days, act)) in story.acts.enumerated() {
            let at = moment(days).adding(minutes: index + 1)
            switch act {
            case .option(let what, let takes):
                let words = (SealedPurpose.optionWords, what + "\u{1F}" + takes)
                options.append(try writing.add(.optionAdded, at: at, words, in: store, sealing).option)
            case .trying(let place, let from):
                let change = BarrierChange.trying(options[place], from: today.adding(days: -from))
                try writing.add(change, at: at, nil, in: store, sealing)
            case .went(let outcome, let said):
                try writing.add(.went(outcome), at: at, (.optionWords, said), in: store, sealing)
            case .letGo(let said): try writing.add(.letGo, at: at, (.optionWords, said), in: store, sealing)
            case .reopened: try writing.add(.reopened, at: at, nil, in: store, sealing)
            }
        }
        if let referral = story.referral, let version = directory.version(named: referral.resource) {
            try writing.refer(
                referral, to: version, opened: story.opened, today: today, at: moment, in: store, sealing)
        }
        if let vouchers = story.vouchers {
            _ = try store.add(
                StockMove(
                    id: writing.ids.next(at: now), stock: stock, change: .given, quantity: -vouchers.count,
                    episode: episode.id, barrier: writing.barrier, at: moment(vouchers.days), by: episode.therapist))
        }
        ids = writing.ids
    }
}
