internal import Clinic
internal import FollowThrough

/// What the whole file says against what one line says, and against what is here.
extension CareImport {
    /// Refuses a cell that says something else than an earlier line of the same client or course of care does, and days
    /// that cannot be.
    func requireAgreement(_ care: ImportedCare) throws(ImportRowProblem) {
        let name = CourseName(care)
        let today = practice.zone.day(of: now)
        if let client = survey.clients[name.code] {
            try require(care.clientName, client.name, "client-name") { $0 }
            try require(care.calledName, client.calledName, "called-name") { $0 }
            try require(care.born, client.born, "born") { $0.description }
            try require(care.language, client.language, "language") { $0.rawValue }
            try require(care.phone, client.phone, "phone") { $0 }
            try require(care.email, client.email, "email") { $0 }
            if let born = care.born {
                if born > today { throw ImportRowProblem("import.in-future", ["born", born.description]) }
                if born < Checks.earliestBirthday(today) {
                    throw ImportRowProblem("import.unlikely-day", [born.description])
                }
                if let first = client.firstDay, born > first {
                    throw ImportRowProblem("import.born-after", [born.description, first.description])
                }
            }
        }
        if let intake = care.intake { try requireLikely(intake) }
        guard let course = survey.courses[name] else { return }
        try require(care.intake, course.intake, "intake") { $0.description }
        try require(care.ended, course.ended, "ended") { $0.description }
        try require(care.endedBecause, course.endedBecause, "ended-because") { reason in
            reason == care.endedBecause ? care.endedBecauseAs ?? reason.rawValue : reason.rawValue
        }
        let spells = care.therapists.isEmpty ? nil : care.therapists
        try require(spells, course.spells, "therapists") { $0.map(\.name).joined(separator: ", ") }
        let treatments = care.treatments.contains { $0.from != nil } ? care.treatments : nil
        try require(treatments, course.treatments, "treatments") { $0.map(\.name).joined(separator: ", ") }
        if let reason = care.endedBecause, course.ended == nil, survey.isWhole {
            let word = String((care.endedBecauseAs ?? reason.rawValue).prefix(40))
            throw ImportRowProblem("import.because-without-end", [word])
        }
        guard let ended = care.ended else { return }
        if ended > today { throw ImportRowProblem("import.in-future", ["ended", ended.description]) }
        try requireLikely(ended)
        if let intake = course.intake?.value ?? course.firstDay, ended < intake {
            throw ImportRowProblem("import.ended-before", [ended.description, intake.description])
        }
    }

    private func require<Value>(
        _ cell: Value?, _ said: Said<Value>?, _ column: String, _ text: (Value) -> String
    ) throws(ImportRowProblem) {
        guard let cell, let said, cell != said.value else { return }
        throw ImportRowProblem(
            "import.contradicts",
            [column, String(text(cell).prefix(60)), String(text(said.value).prefix(60)), String(said.line)])
    }

    /// Ends a course of care that is open here and ended in the file. What else the file says of a course that is here
    /// stays out, and is told by line to whoever may read it.
    mutating func compare(_ held: Episode, _ client: Client, _ care: ImportedCare) throws {
        // Somebody may have put right since that it goes on.
        var isTakenBack = false
        if let ended = care.ended, held.ending == nil {
            isTakenBack = try store.corrections(of: held.id).contains { $0.was.ending?.day == ended }
            if !isTakenBack { try end(held, ended, care) }
        }
        guard tally.compared.insert(held.id).inserted, let course = survey.courses[CourseName(care)] else { return }
        let owner = try store.ownership(of: held.id) ?? EpisodeOwnership(therapist: nil, team: nil)
        guard actor.allows(AccessPolicy.mayReadClinical, owner) else { return }
        if isTakenBack, let said = course.ended { addNote("ended", said.value.description, said.line, client) }
        if let said = survey.clients[CourseName(care).code] {
            let here = try fill(client, said)
            tell(said.name, here.name, "client-name", client) { $0 }
            tell(said.calledName, here.calledName, "called-name", client) { $0 }
            tell(said.born, here.born, "born", client) { $0.description }
            tell(said.language, here.language, "language", client) { $0.rawValue }
            tell(said.phone, here.phone, "phone", client) { $0 }
            tell(said.email, here.email, "email", client) { $0 }
        }
        tell(course.intake, held.intake, "intake", client) { $0.description }
        if let ending = held.ending {
            tell(course.ended, ending.day, "ended", client) { $0.description }
            tell(course.endedBecause, ending.reason, "ended-because", client) { $0.rawValue }
        }
        let treatments = held.treatments.map(\.treatment)
        let given = course.treatments.map { said in said.value.map { (name: $0.name, line: said.line) } } ?? []
        for other in given + course.given.map({ (name: $0.value, line: $0.line) })
        where !treatments.contains(other.name) { addNote("treatment", other.name, other.line, client) }
        tellTherapist(course, held, client)
    }

    /// Whoever is responsible by the file, at the time of which it speaks.
    private mutating func tellTherapist(_ course: CourseSaid, _ held: Episode, _ client: Client) {
        if let spells = course.spells, let last = spells.value.last {
            let here = last.from.flatMap(held.therapist(on:)) ?? held.therapist
            if person(here: last) != here { addNote("therapist", last.name, spells.line, client) }
        } else if let last = course.responsible.last {
            let here = last.last.day.flatMap(held.therapist(on:)) ?? held.therapist
            if person(here: last.value) != here { addNote("therapist", last.value.name, last.line, client) }
        }
    }

    private mutating func tell<Value>(
        _ said: Said<Value>?, _ here: Value?, _ column: String, _ client: Client, _ text: (Value) -> String
    ) {
        guard let said, said.value != here else { return }
        addNote(column, text(said.value), said.line, client)
    }

    private mutating func addNote(_ column: String, _ value: String, _ line: Int, _ client: Client) {
        tally.add(
            ImportNote(key: "import.stays", arguments: ["\(line)", client.code, column, String(value.prefix(60))]),
            line: line)
    }

    /// Whether anything of it was on a day that somebody said; else it began where its sessions found room.
    private func hasDays(_ held: Episode) throws -> Bool {
        guard let records = try store.records(of: held.id) else { return true }
        return records.sessions.isEmpty || records.sessions.contains(where: \.isDated) || !records.appointments.isEmpty
    }

    private mutating func end(_ held: Episode, _ day: Day, _ care: ImportedCare) throws {
        if day < held.intake, try hasDays(held) {
            throw ImportRowProblem("import.ended-before", [day.description, held.intake.description])
        }
        let concerns = try store.concernRecords(of: held.id)
        if concerns.contains(where: { !$0.state.isClosed && $0.needsSafety }) {
            let owner = try store.ownership(of: held.id) ?? EpisodeOwnership(therapist: nil, team: nil)
            guard tally.waiting.insert(held.id).inserted, actor.allows(AccessPolicy.mayReadClinical, owner) else {
                return
            }
            let line = survey.courses[CourseName(care)]?.ended?.line ?? 1
            return tally.add(
                ImportNote(key: "import.not-ended", arguments: ["\(line)", Checks.trimmed(care.clientCode)]),
                line: line)
        }
        let reason = survey.courses[CourseName(care)]?.endedBecause?.value ?? .other
        // Where its days were made up, it began before it ended.
        func from(_ own: Day) -> Day { day < held.intake ? min(own, day) : own }
        try store.put(
            Episode(
                id: held.id, client: held.client, intake: from(held.intake),
                therapists: held.therapists.map { TherapistSpell(therapist: $0.therapist, from: from($0.from)) },
                treatments: held.treatments.map { TreatmentSpell(treatment: $0.treatment, from: from($0.from)) },
                ending: Ending(day: day, reason: reason)))
        let closed = try service.closeWhatIsOpen(held.id, of: held.client, by: actor.personID, in: store)
        try tell(closed, held, care)
        try service.note(.closeEpisode, by: actor.personID, client: held.client, episode: held.id, in: store)
        touched.insert(held.id)
        tally.count(.ending(held.id))
    }

    /// To whoever may read it.
    private mutating func tell(_ closed: ClosedWithEpisode, _ held: Episode, _ care: ImportedCare) throws {
        if closed == ClosedWithEpisode() { return }
        let owner = try store.ownership(of: held.id) ?? EpisodeOwnership(therapist: nil, team: nil)
        guard actor.allows(AccessPolicy.mayReadClinical, owner) else { return }
        let line = survey.courses[CourseName(care)]?.ended?.line ?? 1
        tally.add(
            ImportNote(
                key: "import.closed-with",
                arguments: [
                    "\(line)", Checks.trimmed(care.clientCode), "\(closed.concerns)", "\(closed.referrals)",
                ]), line: line)
    }
}
