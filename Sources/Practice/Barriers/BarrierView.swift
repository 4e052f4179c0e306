package import Clinic
package import FollowThrough
internal import Signs

/// One barrier with everything that is looked at together to solve it.
package struct BarrierView: Sendable {
    package let barrier: BarrierID
    package init(barrier: BarrierID) {
        self.barrier = barrier
    }

    package struct Answer: Sendable {
        package let practice: Practice
        package let now: Instant
        package let today: Day
        package let client: Client
        package let therapist: PersonID?
        package let barrier: Barrier
        package let words: BarrierWords
        /// What was said with each option.
        package let options: [OptionID: OptionWords]
        /// What was said with any other act.
        package let notes: [ID<BarrierAct>: String]
        package let referrals: [ReferralSeen]
        package let matches: [MatchedResource]
        /// Of how many open resources.
        package let resourceCount: Int
        package let staleDays: Int
        /// Since it was noticed.
        package let since: CameOf
        /// `nil` until it is solved.
        package let attendance: BarrierAttendance?
        package let stocks: [Stock]
        package let given: [StockMove]
        package let people: [PersonID: String]
        package let mayWrite: Bool
        /// What the concern is called that it came out of.
        package let concern: ConcernTitle?
    }
}

/// A referral with the name of where it leads.
package struct ReferralSeen: Hashable, Sendable {
    package let referral: Referral
    package let resource: Resource
    package init(referral: Referral, resource: Resource) {
        self.referral = referral
        self.resource = resource
    }
}

/// Something handed out from a stock.
package struct GivenHelp: Hashable, Sendable {
    package let move: StockMove
    package let stock: Stock
    package init(move: StockMove, stock: Stock) {
        self.move = move
        self.stock = stock
    }
}

extension PracticeService {
    package func answer(_ question: BarrierView, as actor: Actor) async throws(PracticeError) -> BarrierView.Answer {
        let answer = try await read { store in try barrierView(question.barrier, actor, in: store) }
        try await noteRead(
            .readBarrier, by: actor, client: answer.client.id, episode: answer.barrier.episode)
        return answer
    }

    private func barrierView(
        _ id: BarrierID, _ actor: Actor, in store: any StoreReading
    ) throws -> BarrierView.Answer {
        guard let record = try store.barrier(id), let barrier = record.barrier else { throw PracticeError.notFound }
        try actor.require(AccessPolicy.mayReadClinical, try store.ownership(of: record.episode))
        guard let records = try store.records(of: record.episode) else { throw PracticeError.notFound }
        let (practice, now) = (try store.requirePractice(), chance.now())
        let today = practice.zone.day(of: now)
        let words = try shown(.barrierWords, of: barrier.described, in: store) ?? ""
        let described = BarrierWords(sealed: words)
        let limits = try limits(in: store)
        let directory = try directory.read(store)
        let matches = ResourceMatch.rank(
            directory.byName,
            for: MatchNeed(
                needs: barrier.needs, place: described.place, age: records.client.born?.fullYears(to: today)),
            today: today, limitDays: limits.staleDays)
        let past = records.appointments.filter { $0.tells(by: now) }
        let ages = AgeBand(born: records.client.born, on: today)
        let notice = shelf.rules(try store.ownThresholds(), ages).settings.lateCancellationHours
        return BarrierView.Answer(
            practice: practice, now: now, today: today, client: records.client, therapist: records.episode.therapist,
            barrier: barrier, words: described, options: try optionWords(of: barrier, in: store),
            notes: try notes(of: barrier, in: store),
            referrals: try referrals(of: record.episode, in: store).filter { $0.referral.barrier == id },
            matches: matches, resourceCount: directory.openCount, staleDays: limits.staleDays,
            since: BarrierAttendance.since(
                practice.zone.day(of: barrier.openedAt), past, zone: practice.zone, noticeHours: notice),
            attendance: barrier.solvedFrom(practice.zone).map {
                BarrierAttendance(past, from: $0, zone: practice.zone, noticeHours: notice)
            },
            stocks: try store.stocks().filter { !$0.isClosed },
            given: try store.given(to: record.episode).filter { $0.barrier == id },
            people: try peopleNames(in: store),
            mayWrite: actor.allows(AccessPolicy.mayWriteClinical, records.ownership),
            concern: try barrier.concern.flatMap { try store.concernRecord($0)?.title })
    }

    private func optionWords(of barrier: Barrier, in store: any StoreReading) throws -> [OptionID: OptionWords] {
        var found: [OptionID: OptionWords] = [:]
        for option in barrier.options {
            found[option.id] = OptionWords(sealed: try shown(.optionWords, of: option.words, in: store) ?? "")
        }
        return found
    }

    private func notes(of barrier: Barrier, in store: any StoreReading) throws -> [ID<BarrierAct>: String] {
        var found: [ID<BarrierAct>: String] = [:]
        for act in barrier.standing where act.change != .optionAdded {
            found[act.id] = try shown(.optionWords, of: act.id, in: store)
        }
        return found
    }

    func referrals(of episode: EpisodeID, in store: any StoreReading) throws -> [ReferralSeen] {
        try store.referrals(of: episode).compactMap { record in
            guard let referral = record.referral, let resource = try store.resource(record.resource) else {
                return nil
            }
            return ReferralSeen(referral: referral, resource: resource)
        }
    }

    func givenHelp(to episode: EpisodeID, in store: any StoreReading) throws -> [GivenHelp] {
        let moves = try store.given(to: episode)
        if moves.isEmpty { return [] }
        let stocks = Dictionary(try store.stocks().map { ($0.id, $0) }) { first, _ in first }
        return moves.compactMap { move in stocks[move.stock].map { GivenHelp(move: move, stock: $0) } }
    }

    func peopleNames(in store: any StoreReading) throws -> [PersonID: String] {
        Dictionary(try store.people().map { ($0.id, $0.name) }) { first, _ in first }
    }
}
