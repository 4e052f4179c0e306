internal import Clinic
internal import Measures

/// One course of care while its rows come in.
struct HeldEpisode {
    let episode: Episode
    var sessions: [Session]
    var responses: [ScoredResponse]
    var appointments: [Appointment]

    init(_ episode: Episode, _ store: any StoreReading) throws {
        let records = try store.records(of: episode.id)
        self.episode = episode
        sessions = records?.sessions ?? []
        responses = records?.responses ?? []
        appointments = records?.appointments ?? []
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

    /// Those of that day that were here without a number, or on a day alone, where a row that names the session more closely
    /// finds none: they may be the same.
    ///
    /// - Parameter renamed: what this file named such ones by so far.
    func likely(
        _ place: ImportedSessionPlace, _ start: Instant, _ zone: Zone, _ renamed: [SessionID: PlaceName]
    ) -> [Session] {
        let name = PlaceName(number: place.number, start: start)
        let isDayAlone = place.isDayAlone
        return sessions.filter { held in
            guard held.isDated, zone.day(of: held.start) == zone.day(of: start), renamed[held.id] ?? name == name else {
                return false
            }
            let wasDayAlone = held.appointment == nil && zone.minuteOfDay(of: held.start) == 720
            if place.number != nil, held.sourceNumber != nil { return false }
            return isDayAlone || wasDayAlone || held.start == start
        }
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

/// What tells a session of a file from another one of the same day.
struct PlaceName: Hashable {
    let number: Int?
    let start: Instant
}

extension ImportedSessionPlace {
    /// The row gives a day and no time.
    var isDayAlone: Bool {
        if case .wall(_, nil) = start { return true }
        return false
    }
}
