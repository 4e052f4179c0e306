internal import Clinic
internal import FollowThrough
internal import Measures
internal import Signs

/// A standing as it was derived and stored, with whom to tell after the commit.
struct Judged: Sendable {
    let standing: Standing
    let announcement: Announcement
}

extension PracticeService {
    /// Works the standing out from the records and stores it, in the transaction that changed them.
    func judge(_ episode: EpisodeID, in store: any StoreWriting) throws -> Judged {
        guard let records = try store.records(of: episode) else { throw StoreError.missing("episode") }
        return try judge(records, in: store)
    }

    func judge(_ records: EpisodeRecords, in store: any StoreWriting) throws -> Judged {
        let now = chance.now()
        let acts = try store.concernActs(of: records.episode.id)
        let before = try Concern.fold(acts)
        let read = try signs(records, before, asOf: now, by: try courses.inForce(in: store), in: store)
        let concerns = try follow(records, read, acts, before, now, in: store)
        let standing = try standing(records, read, concerns, in: store)
        try store.put(standing)
        try store.put(EpisodeStatistics(read.timeline, heldBy: records.holders))
        return Judged(
            standing: standing,
            announcement: Announcement(
                episode: records.episode.id, therapist: records.episode.therapist, team: records.team, at: now))
    }

    /// The standing as of a moment, and what it was read from; stores nothing and opens nothing.
    ///
    /// - Parameter set: what courses are expected by; those in force unless told.
    func derive(
        _ records: EpisodeRecords, asOf: Instant, by set: CourseSet? = nil, in store: any StoreReading
    ) throws -> Derived {
        let acts = try store.concernActs(of: records.episode.id)
        let concerns = try Concern.fold(acts)
        let read = try signs(
            records, concerns, asOf: asOf, by: try set ?? courses.inForce(in: store), in: store)
        return Derived(
            standing: try standing(records, read, concerns, in: store), timeline: read.timeline,
            settings: read.settings, thresholds: read.thresholds, concerns: concerns, acts: acts)
    }

    /// Lets the signs open, join, reopen or take back concerns, and keeps the row of each that has a new act.
    private func follow(
        _ records: EpisodeRecords, _ read: ReadSigns, _ acts: [ConcernAct], _ before: [Concern], _ now: Instant,
        in store: any StoreWriting
    ) throws -> [Concern] {
        let episode = records.episode.id
        var mayOwn: [PersonID: Bool] = [:]
        for concern in before where concern.isAssigned && !concern.isClosed {
            mayOwn[concern.owner] = try mayRead(concern.owner, records.ownership, in: store)
        }
        // What nobody is responsible for gets no new concern; what was done to the old ones still stands in their rows.
        let new =
            records.episode.therapist.map { owner in
                ConcernRule.update(
                    before, read.signs, in: read.timeline, read.settings, owner: owner, mayOwn: { mayOwn[$0] ?? false },
                    now: now, nextID: chance.nextID)
            } ?? []
        if before.isEmpty, new.isEmpty { return [] }
        let after = new.isEmpty ? before : try Concern.fold(acts + new)
        let rows = Dictionary(try store.concernRecords(of: episode).map { ($0.id, $0) }) { first, _ in first }
        for concern in after where rows[concern.id] != ConcernRecord(concern) { try store.put(ConcernRecord(concern)) }
        for act in new { try store.add(act) }
        return after
    }

    private func mayRead(
        _ person: PersonID, _ ownership: EpisodeOwnership, in store: any StoreReading
    ) throws -> Bool {
        guard let held = try store.person(person)?.person, held.isActive else { return false }
        return AccessPolicy.mayReadClinical(
            Viewer(person: held.id, roles: held.roles, team: held.team), ownership)
    }

    private func standing(
        _ records: EpisodeRecords, _ read: ReadSigns, _ concerns: [Concern], in store: any StoreReading
    ) throws -> Standing {
        let mayPraise = read.signs.contains { PraiseKind($0.kind) != nil }
        return StandingRule.derive(
            read.timeline, read.settings, signs: read.signs, owner: records.episode.therapist, concerns: concerns,
            said: mayPraise ? try store.praises(of: records.episode.id) : [], remarks: records.remarks)
    }

    private func signs(
        _ records: EpisodeRecords, _ concerns: [Concern], asOf: Instant, by set: CourseSet,
        in store: any StoreReading
    ) throws -> ReadSigns {
        let practice = try store.requirePractice()
        let ages = AgeBand(born: records.client.born, on: practice.zone.day(of: asOf))
        let rules = try shelf.rules(store.ownThresholds(), ages)
        var timeline = try timeline(
            of: records, zone: practice.zone, ages: ages, followUps: concerns.flatMap(\.followUps), asOf: asOf,
            in: store)
        timeline.expect(by: set, rules.settings)
        return ReadSigns(
            timeline: timeline, settings: rules.settings, thresholds: rules.table,
            signs: RuleSet.signs(in: timeline, rules.settings))
    }
}

extension Concern {
    /// Steps that the client kept, as the rules read them.
    fileprivate var followUps: [TimelineFollowUp] {
        steps.compactMap { step in
            guard step.isKeptByClient, let at = step.reportedAt else { return nil }
            return TimelineFollowUp(record: ID(high: step.id.high, low: step.id.low), kind: .stepKept, at: at)
        }
    }
}

extension EpisodeRecords {
    /// Who held each session.
    var holders: [SessionID: PersonID] {
        Dictionary(sessions.map { ($0.id, $0.therapist) }) { first, _ in first }
    }
}

/// The signs that hold as of a moment, and what they were read from.
private struct ReadSigns {
    let timeline: Timeline
    let settings: RuleSettings
    let thresholds: ThresholdTable
    let signs: [Sign]
}

struct Derived: Sendable {
    let standing: Standing
    let timeline: Timeline
    let settings: RuleSettings
    let thresholds: ThresholdTable
    /// In the order in which they were opened.
    let concerns: [Concern]
    let acts: [ConcernAct]
}
