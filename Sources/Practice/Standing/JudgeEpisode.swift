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
        let standing = try derive(records, asOf: now, in: store).standing
        try store.put(standing)
        return Judged(
            standing: standing,
            announcement: Announcement(
                episode: records.episode.id, therapist: records.episode.therapist, team: records.team, at: now))
    }

    /// The standing as of a moment, and what it was read from; stores nothing.
    func derive(_ records: EpisodeRecords, asOf: Instant, in store: any StoreReading) throws -> Derived {
        let practice = try store.requirePractice()
        let ages = AgeBand(born: records.client.born, on: practice.zone.day(of: asOf))
        let rules = try shelf.rules(store.ownThresholds(), ages)
        let timeline = try timeline(of: records, zone: practice.zone, ages: ages, asOf: asOf, in: store)
        let standing = StandingRule.derive(timeline, rules.settings, owner: records.episode.therapist)
        return Derived(standing: standing, timeline: timeline, settings: rules.settings, thresholds: rules.table)
    }
}

struct Derived: Sendable {
    let standing: Standing
    let timeline: Timeline
    let settings: RuleSettings
    let thresholds: ThresholdTable
}
