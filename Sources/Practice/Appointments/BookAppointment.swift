package import Clinic

/// A time for an episode, on the practice's wall clock; once, or weekly so many times.
package struct BookAppointment: Sendable {
    package typealias Result = [AppointmentID]
    package let episode: EpisodeID
    package let day: Day
    /// 0 to 1439.
    package let minuteOfDay: Int
    /// The moment itself, where it is known: an hour that the clocks go back over is there twice, and day and minute of
    /// day say its first alone. `nil` where it is not, and for weeks after the first.
    package let moment: Instant?
    /// 5 to 480.
    package let minutes: Int
    package let site: SiteID?
    /// 1 to 52.
    package let repeatsWeekly: Int
    /// Made with the page, so that a form that is sent twice books once.
    package let once: AppointmentID?
    /// Whether it is refused once where the therapist has another client then, as couples come at one time, and where that
    /// time has begun already, as what has been may be written down afterwards.
    package let warnsOfOthers: Bool
    package init(
        episode: EpisodeID, day: Day, minuteOfDay: Int, minutes: Int, site: SiteID? = nil, repeatsWeekly: Int = 1,
        once: AppointmentID? = nil, warnsOfOthers: Bool = false
    ) {
        moment = nil
        self.warnsOfOthers = warnsOfOthers
        self.episode = episode
        self.day = day
        self.minuteOfDay = minuteOfDay
        self.minutes = minutes
        self.site = site
        self.repeatsWeekly = repeatsWeekly
        self.once = once
    }

    /// The minute that it is at that moment.
    package init(episode: EpisodeID, now: Instant, zone: Zone, minutes: Int, once: AppointmentID? = nil) {
        let minute: Int64 = 60_000_000
        let start = Instant(microseconds: now.microseconds - (now.microseconds % minute + minute) % minute)
        moment = start
        warnsOfOthers = false
        self.episode = episode
        day = zone.day(of: start)
        minuteOfDay = zone.minuteOfDay(of: start)
        self.minutes = minutes
        site = nil
        repeatsWeekly = 1
        self.once = once
    }

    fileprivate func start(week: Int, _ zone: Zone) -> Instant {
        if week == 0, let moment { return moment }
        return zone.instant(day.adding(days: 7 * week), minuteOfDay: minuteOfDay)
    }

    /// The id of the appointment so many weeks on, where the page made one; 1 to 52 weeks are the last six bits of it.
    fileprivate func id(week: Int) -> AppointmentID? {
        once.map { AppointmentID(high: $0.high, low: $0.low ^ UInt64(week)) }
    }
}

extension PracticeService {
    package func perform(_ command: BookAppointment, as actor: Actor) async throws(PracticeError) -> [AppointmentID] {
        try await write { store in
            try actor.require(AccessPolicy.mayWriteAppointments, try store.ownership(of: command.episode))
            guard let episode = try store.episode(command.episode) else { throw PracticeError.notFound }
            if episode.ending != nil { throw PracticeError.conflict("conflict.episode-ended") }
            let zone = try store.requirePractice().zone
            if let held = try booked(command, zone, in: store) { return Announced(held, []) }
            try check(command, episode, zone, actor, in: store)
            let ids = try (0..<command.repeatsWeekly).map { week in
                let day = command.day.adding(days: 7 * week)
                guard let therapist = episode.therapist(on: day) else { throw PracticeError.notFound }
                let appointment = Appointment(
                    id: command.id(week: week) ?? chance.id(), episode: episode.id, therapist: therapist,
                    site: command.site,
                    start: command.start(week: week, zone), minutes: command.minutes)
                try store.add(appointment)
                return appointment.id
            }
            try note(.book, by: actor.personID, client: episode.client, episode: episode.id, in: store)
            return Announced(ids, [try judge(episode.id, in: store).announcement])
        }.announced(by: self)
    }

    /// What the same form booked when it was sent before; another form under its id is refused.
    private func booked(
        _ command: BookAppointment, _ zone: Zone, in store: any StoreReading
    ) throws -> [AppointmentID]? {
        guard let first = command.id(week: 0), let held = try store.appointment(first) else { return nil }
        guard held.episode == command.episode, held.minutes == command.minutes, held.site == command.site,
            held.start == command.start(week: 0, zone)
        else { throw PracticeError.idTaken }
        let ids = (0..<max(1, command.repeatsWeekly)).compactMap { command.id(week: $0) }
        guard try ids.allSatisfy({ try store.appointment($0)?.episode == held.episode }) else {
            throw PracticeError.idTaken
        }
        return ids
    }

    private func check(
        _ command: BookAppointment, _ episode: Episode, _ zone: Zone, _ actor: Actor, in store: any StoreReading
    ) throws {
        var checks = Checks()
        let today = zone.day(of: chance.now())
        let (earliest, latest) = (today.adding(days: -3660), today.adding(days: 1830))
        checks.day(command.day, from: earliest, to: latest, "date")
        if command.day >= earliest, command.day < episode.intake {
            checks.add("date", "problem.before-intake", [episode.intake.description])
        }
        checks.range(command.minuteOfDay, 0...1439, "time")
        checks.range(command.minutes, 5...480, "minutes")
        checks.range(command.repeatsWeekly, 1...52, "weeks")
        if let site = command.site, !(try store.sites().contains { $0.id == site }) {
            checks.add("site", "problem.unknown")
        }
        try checks.done()
        try checkTimes(command, zone, try booked(episode.client, for: actor, in: store), &checks)
        try checks.done()
        if command.warnsOfOthers {
            if command.start(week: 0, zone) < chance.now() {
                checks.add("beside", "problem.begun-then", [command.day.description])
            }
            try warnOfOthers(command, episode, zone, &checks, in: store)
        }
        try checks.done()
    }

    /// Each day of it on which the therapist has somebody else at that time, so that all of them are agreed to.
    private func warnOfOthers(
        _ command: BookAppointment, _ episode: Episode, _ zone: Zone, _ checks: inout Checks,
        in store: any StoreReading
    ) throws {
        var taken: [(name: String, day: Day)] = []
        for week in 0..<command.repeatsWeekly {
            let day = command.day.adding(days: 7 * week)
            guard let therapist = episode.therapist(on: day) else { continue }
            let start = command.start(week: week, zone)
            let end = start.adding(minutes: command.minutes)
            let others = try store.diary(from: start, to: end, goingOnAt: start, therapist: therapist)
            let isTaken = try others.contains { other in
                guard other.client.id != episode.client else { return false }
                // Nobody comes any more to what was left in a course of care that is over.
                guard let attendance = other.appointment.attendance else {
                    return try store.episode(other.appointment.episode)?.ending == nil
                }
                return attendance.keptItsTime
            }
            guard isTaken else { continue }
            taken.append((try store.person(therapist)?.person.name ?? "", day))
        }
        guard let first = taken.first else { return }
        checks.add("beside", "problem.somebody-then", [first.name] + taken.map(\.day.description))
    }

    /// Nobody is at two appointments at once, and a clock that is put forward skips an hour.
    private func checkTimes(
        _ command: BookAppointment, _ zone: Zone, _ held: [Appointment], _ checks: inout Checks
    ) throws {
        for week in 0..<command.repeatsWeekly {
            let day = command.day.adding(days: 7 * week)
            let start = command.start(week: week, zone)
            if zone.minuteOfDay(of: start) != command.minuteOfDay {
                return checks.add("time", "problem.skipped-time", [day.description])
            }
            let end = start.adding(minutes: command.minutes)
            if held.contains(where: { $0.start < end && start < $0.end }) {
                return checks.add("time", "problem.booked-then", [day.description])
            }
        }
    }

    /// The client's appointments whose time was kept, in every course of care of which this person may know.
    func booked(_ client: ClientID, for actor: Actor, in store: any StoreReading) throws -> [Appointment] {
        let episodes = try store.episodes(of: client).filter { episode in
            try store.ownership(of: episode.id).map { actor.allows(AccessPolicy.mayReadAppointments, $0) } ?? false
        }
        return try episodes.flatMap { episode in
            // What was left booked in a course that has ended stands in nobody's way.
            try store.appointments(of: episode.id).filter { $0.attendance?.keptItsTime ?? (episode.ending == nil) }
        }
    }
}
