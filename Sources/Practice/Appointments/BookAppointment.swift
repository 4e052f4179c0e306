package import Clinic

/// A time for an episode, on the practice's wall clock; once, or weekly so many times.
package struct BookAppointment: Sendable {
    package typealias Result = [AppointmentID]
    package let episode: EpisodeID
    package let day: Day
    /// 0 to 1439.
    package let minuteOfDay: Int
    /// 5 to 480.
    package let minutes: Int
    package let site: SiteID?
    /// 1 to 52.
    package let repeatsWeekly: Int
    package init(
        episode: EpisodeID, day: Day, minuteOfDay: Int, minutes: Int, site: SiteID? = nil, repeatsWeekly: Int = 1
    ) {
        self.episode = episode
        self.day = day
        self.minuteOfDay = minuteOfDay
        self.minutes = minutes
        self.site = site
        self.repeatsWeekly = repeatsWeekly
    }
}

extension PracticeService {
    package func perform(_ command: BookAppointment, as actor: Actor) async throws(PracticeError) -> [AppointmentID] {
        try await write { store in
            try actor.require(AccessPolicy.mayWriteAppointments, try store.ownership(of: command.episode))
            guard let episode = try store.episode(command.episode) else { throw PracticeError.notFound }
            if episode.ending != nil { throw PracticeError.conflict("conflict.episode-ended") }
            let zone = try store.requirePractice().zone
            try check(command, today: zone.day(of: chance.now()), in: store)
            let ids = try (0..<command.repeatsWeekly).map { week in
                let day = command.day.adding(days: 7 * week)
                guard let therapist = episode.therapist(on: day) else { throw PracticeError.notFound }
                let appointment = Appointment(
                    id: chance.id(), episode: episode.id, therapist: therapist, site: command.site,
                    start: zone.instant(day, minuteOfDay: command.minuteOfDay), minutes: command.minutes)
                try store.add(appointment)
                return appointment.id
            }
            try note(.book, by: actor.personID, client: episode.client, episode: episode.id, in: store)
            return Announced(ids, [try judge(episode.id, in: store).announcement])
        }.announced(by: self)
    }

    private func check(_ command: BookAppointment, today: Day, in store: any StoreReading) throws {
        var checks = Checks()
        if command.day < today.adding(days: -3660) || command.day > today.adding(days: 1830) {
            checks.add("date", "problem.day")
        }
        checks.range(command.minuteOfDay, 0...1439, "time")
        checks.range(command.minutes, 5...480, "minutes")
        checks.range(command.repeatsWeekly, 1...52, "weeks")
        if let site = command.site, !(try store.sites().contains { $0.id == site }) {
            checks.add("site", "problem.unknown")
        }
        try checks.done()
    }
}
