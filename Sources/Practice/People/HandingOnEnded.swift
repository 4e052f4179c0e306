internal import Clinic
internal import FollowThrough

/// Courses of care that go to somebody else when a person leaves, or changes what they do here.
extension PracticeService {
    /// Who takes over, where somebody is named: a therapist who is here.
    ///
    /// - Parameter others: whether it has to be somebody else.
    func successor(
        _ id: PersonID?, of person: PersonID, others: Bool = true, in store: any StoreReading
    ) throws -> Person? {
        guard let id else { return nil }
        guard !others || id != person, let successor = try store.person(id)?.person, successor.isActive,
            successor.roles.contains(.therapist)
        else { throw PracticeError.invalid("successor", "problem.unknown") }
        return successor
    }

    /// What is to come of them goes along; who was responsible until now stays in the record.
    func give(
        _ courses: [EpisodeID], from person: PersonID, to successor: PersonID, by actor: PersonID?,
        in store: any StoreWriting
    ) throws {
        let (now, today) = (chance.now(), try store.requirePractice().zone.day(of: chance.now()))
        for id in courses {
            guard let old = try store.episode(id) else { throw PracticeError.notFound }
            let day = max(today, old.intake)
            let kept = old.therapists.filter { $0.from < day }
            try store.put(
                Episode(
                    id: old.id, client: old.client, intake: old.intake,
                    therapists: kept + [TherapistSpell(therapist: successor, from: day)],
                    treatments: old.treatments, ending: old.ending))
            try store.moveAppointments(of: id, from: person, to: successor, after: now)
            try tellOfEmergencies(of: old.client, in: store)
            try note(.changeEpisode, by: actor, client: old.client, episode: id, in: store)
        }
    }

    /// Of the team that somebody supervises, what has ended and is still held by those who left before, or who are here
    /// and no therapists any more.
    func heldByNobodyHere(_ supervisor: Person, in store: any StoreReading) throws -> [EpisodeID] {
        guard let team = supervisor.team, supervisor.roles.contains(.supervisor) else { return [] }
        let gone = try store.people().filter { person in
            let isTherapist = person.isActive && person.roles.contains(.therapist)
            return !isTherapist && person.team == team && person.id != supervisor.id
        }
        return try gone.flatMap { try store.caseload(.therapist($0.id), includingClosed: true).map(\.standing.episode) }
    }

    /// What somebody could read alone before they changed place, asked once they have: what those hold who left before
    /// them, and their own.
    func leftUnread(by old: Person, in store: any StoreReading) throws -> [EpisodeID] {
        let own = try store.caseload(.therapist(old.id), includingClosed: true).map(\.standing.episode)
        let courses = try heldByNobodyHere(old, in: store) + own
        if courses.isEmpty { return [] }
        let here = try store.people().filter(\.isActive).map {
            Viewer(person: $0.id, roles: $0.roles, team: $0.team)
        }
        return try courses.filter { id in
            guard let ownership = try store.ownership(of: id) else { return false }
            return !here.contains { AccessPolicy.mayReadClinical($0, ownership) }
        }
    }
}
