package import Clinic

/// Somebody else takes the episode over from a day on, and the appointments that are still to come.
package struct ChangeTherapist: Sendable {
    package typealias Result = Void
    package let episode: EpisodeID
    package let therapist: PersonID
    package let from: Day
    package init(episode: EpisodeID, therapist: PersonID, from: Day) {
        self.episode = episode
        self.therapist = therapist
        self.from = from
    }
}

extension PracticeService {
    /// The therapist who hands it on may, and the front desk.
    package func perform(_ command: ChangeTherapist, as actor: Actor) async throws(PracticeError) {
        let person = try await read { try $0.person(command.therapist)?.person }
        guard let person, person.isActive, person.roles.contains(.therapist) else {
            try await requireEpisode(command.episode, as: actor, AccessPolicy.mayWriteAppointments)
            throw .invalid("therapist", "problem.unknown")
        }
        let now = chance.now()
        try await changeEpisode(
            command.episode, .changeEpisode, as: actor, rule: AccessPolicy.mayWriteAppointments,
            along: { old, store in
                for earlier in Set(old.therapists.map(\.therapist)).sorted() where earlier != command.therapist {
                    try store.moveAppointments(of: old.id, from: earlier, to: command.therapist, after: now)
                }
                try keepReplaced(old, by: actor.personID, at: now, in: store)
                try tellOfEmergencies(of: old.client, in: store)
                return 0
            }
        ) { old, today in
            if old.ending != nil { throw PracticeError.conflict("conflict.episode-ended") }
            var checks = Checks()
            if command.from > today {
                checks.add("date", "problem.in-future")
            } else {
                checks.day(command.from, from: old.intake, to: today, "date")
            }
            try checks.done()
            // It would take away who was responsible until now. A day that was a slip is put right as a correction.
            if let last = old.therapists.last, command.from < last.from {
                throw PracticeError.invalid("date", "problem.before-last-therapist", last.from.description)
            }
            let kept = old.therapists.filter { $0.from < command.from }
            return Episode(
                id: old.id, client: old.client, intake: old.intake,
                therapists: kept + [TherapistSpell(therapist: command.therapist, from: command.from)],
                treatments: old.treatments, ending: old.ending)
        }
    }

    /// Who took over on the same day, and was then replaced, stays readable as what stood there before.
    private func keepReplaced(
        _ old: Episode, by person: PersonID?, at now: Instant, in store: any StoreWriting
    ) throws {
        guard let became = try store.episode(old.id),
            old.therapists.contains(where: { !became.therapists.contains($0) })
        else { return }
        try store.add(EpisodeCorrection(id: chance.id(), was: old, became: became, at: now, by: person))
    }

    func requireEpisode(
        _ id: EpisodeID, as actor: Actor, _ rule: @Sendable @escaping (Viewer, EpisodeOwnership) -> Bool
    ) async throws(PracticeError) {
        try await read { try actor.require(rule, try $0.ownership(of: id)) }
    }
}
