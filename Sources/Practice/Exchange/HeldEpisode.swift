internal import Clinic
internal import Measures

/// One course of care while its rows come in.
struct HeldEpisode {
    let episode: Episode
    var sessions: [Session]
    var responses: [ScoredResponse]

    init(_ episode: Episode, _ store: any StoreReading) throws {
        let records = try store.records(of: episode.id)
        self.episode = episode
        sessions = records?.sessions ?? []
        responses = records?.responses ?? []
    }

    /// By id; else by number; else by start, or by the day where the row gives no time.
    func session(_ place: ImportedSessionPlace, _ start: Instant?, _ zone: Zone) -> Session? {
        if let id = place.id { return sessions.first { $0.id == id } }
        if let number = place.number { return sessions.first { $0.sourceNumber == number } }
        guard let start else { return nil }
        if case .wall(let day, nil) = place.start {
            return sessions.first { $0.isDated && zone.day(of: $0.start) == day }
        }
        return sessions.first { $0.start == start }
    }

    /// What was filled in between sessions at that moment, corrected or not.
    func between(_ measure: Measure, _ answeredAt: Instant) -> ScoredResponse? {
        responses.first { held in
            held.response.session == nil && held.response.measure.key == measure.id.key
                && held.response.answeredAt == answeredAt && held.response.replaces == nil
        }
    }

    func current(
        _ measure: Measure, _ session: SessionID?, _ service: PracticeService, _ store: any StoreReading
    ) throws -> ScoredResponse? {
        guard let session else { return nil }
        let replaced = Set(responses.compactMap(\.response.replaces))
        return try responses.last { held in
            guard held.response.session == session, !replaced.contains(held.response.id) else { return false }
            if held.response.measure.key == measure.id.key { return true }
            let other = try service.shelf.measure(held.response.measure, in: store)
            return measure.purpose != .other && other?.purpose == measure.purpose
        }
    }
}
