package import Clinic
internal import FollowThrough

/// Somebody no longer works here: every session ends, and every open course of care and concern goes to somebody else,
/// with the courses that have ended.
package struct DisablePerson: Sendable {
    package typealias Result = HandedOn
    package let person: PersonID
    /// Who takes the caseload over; needed where any course of it is open, or nobody who is here could read what has
    /// ended: theirs, and of the team that they alone supervised what those who left before still hold.
    package let successor: PersonID?

    package init(person: PersonID, successor: PersonID? = nil) {
        self.person = person
        self.successor = successor
    }
}

/// What went to others when somebody left.
package struct HandedOn: Hashable, Sendable {
    /// Courses of care that the successor has now, open or ended.
    package var courses = 0
    /// Open concerns that the successor answers for now.
    package var concerns = 0
    /// Open concerns that went to the therapist of their course of care, who is somebody else.
    package var concernsElsewhere = 0

    package init(courses: Int = 0, concerns: Int = 0, concernsElsewhere: Int = 0) {
        self.courses = courses
        self.concerns = concerns
        self.concernsElsewhere = concernsElsewhere
    }
}

/// Somebody is back; a password is chosen anew by a link.
package struct EnablePerson: Sendable {
    package typealias Result = Void
    package let person: PersonID
    package init(person: PersonID) { self.person = person }
}

extension PracticeService {
    /// All of it in one transaction: nobody ever sees a course of care that is nobody's.
    @discardableResult
    package func perform(_ command: DisablePerson, as actor: Actor) async throws(PracticeError) -> HandedOn {
        try actor.require(AccessPolicy.mayChangeSettings)
        return try await write { store -> Announced<HandedOn> in
            guard let record = try store.person(command.person) else { throw PracticeError.notFound }
            guard record.person.isActive else { return Announced(HandedOn(), []) }
            if record.person.roles.contains(.administrator) {
                try requireAnotherAdministrator(than: command.person, in: store)
            }
            let successor = try successor(command.successor, of: command.person, in: store)
            let (handed, announcements) = try handOn(
                from: record.person, to: successor, by: actor.personID, in: store)
            let old = record.person
            let person = Person(
                id: old.id, name: old.name, signInName: old.signInName, roles: old.roles, team: old.team,
                language: old.language, isActive: false)
            try store.put(PersonRecord(person: person, passwordHash: nil, pinHash: nil))
            try store.endSignIns(of: old.id)
            try store.forgetDevices(of: old.id, keeping: 0)
            try store.endInvitations(of: old.id)
            try store.removeSecondFactor(of: old.id)
            try note(.disablePerson, by: actor.personID, to: old.id, in: store)
            return Announced(handed, announcements)
        }.announced(by: self)
    }

    package func perform(_ command: EnablePerson, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayChangeSettings)
        try await write { store in
            guard let record = try store.person(command.person) else { throw PracticeError.notFound }
            guard !record.person.isActive else { return }
            let old = record.person
            let person = Person(
                id: old.id, name: old.name, signInName: old.signInName, roles: old.roles, team: old.team,
                language: old.language, isActive: true)
            try store.put(PersonRecord(person: person, passwordHash: nil, pinHash: nil))
            try note(.enablePerson, by: actor.personID, to: old.id, in: store)
        }
    }

    private func handOn(
        from person: Person, to successor: Person?, by actor: PersonID?, in store: any StoreWriting
    ) throws -> (HandedOn, [Announcement]) {
        let now = chance.now()
        let caseload = try store.caseload(.therapist(person.id), includingClosed: true).map(\.standing)
        var held = caseload.filter(\.isOpen).map(\.episode)
        // A course that has ended may leave a concern open; whoever answers for it must be somebody who is here.
        for record in try store.openConcerns(ownedBy: person.id) where !held.contains(record.episode) {
            if try store.episode(record.episode)?.therapist == person.id { held.append(record.episode) }
        }
        if !held.isEmpty, successor == nil { throw PracticeError.invalid("successor", "problem.required") }
        // Else nobody who is here might read what has ended: in a small practice no supervisor reads it either.
        let others = try store.people().filter { $0.isActive && $0.id != person.id }
        let isReadStill = others.contains {
            person.team != nil && $0.roles.contains(.supervisor) && $0.team == person.team
        }
        let alone = isReadStill ? [] : try heldByNobodyHere(person, in: store)
        let isLeft = !alone.isEmpty || !caseload.isEmpty && !isReadStill
        if isLeft, successor == nil, others.contains(where: { $0.roles.contains(.therapist) }) {
            throw PracticeError.invalid("successor", "problem.required")
        }
        for ended in caseload where !held.contains(ended.episode) { held.append(ended.episode) }
        held += alone
        var touched: [EpisodeID] = []
        var handed = HandedOn(courses: successor == nil ? 0 : held.count)
        if let successor {
            try give(held, from: person.id, to: successor.id, by: actor, in: store)
            touched += held
        }
        for record in try store.openConcerns(ownedBy: person.id) {
            let episode = try store.episode(record.episode)
            let owner = episode?.therapist ?? successor?.id
            guard let episode, let owner, owner != person.id,
                let concern = try store.concerns(of: record.episode).first(where: { $0.id == record.id })
            else { throw PracticeError.invalid("successor", "problem.required") }
            try append([PlannedAct(.ownerChanged(owner))], to: concern, once: chance.id(), by: actor, in: store)
            try note(.reassignConcern, by: actor, client: episode.client, episode: episode.id, in: store)
            if owner == successor?.id { handed.concerns += 1 } else { handed.concernsElsewhere += 1 }
            if !touched.contains(record.episode) { touched.append(record.episode) }
        }
        let announcements = try touched.flatMap { id in
            [
                Announcement(episode: id, therapist: person.id, team: person.team, at: now),
                try judge(id, in: store).announcement,
            ]
        }
        return (handed, announcements)
    }
}
