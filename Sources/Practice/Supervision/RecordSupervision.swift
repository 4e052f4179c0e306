package import Clinic
package import FollowThrough

/// One line of what came of a supervision meeting: something was talked over, carried to the next time, noted on the
/// meeting as a whole, or an earlier line is put right. The team's supervisor alone writes it.
package struct RecordSupervision: Sendable {
    package typealias Result = SupervisionEntryID
    /// Made with the page.
    package let id: SupervisionEntryID
    package let therapist: PersonID
    /// Of the meeting; `nil` is today.
    package let day: Day?
    /// `nil` for a note on the meeting as a whole.
    package let matter: AgendaMatter?
    package let mark: SupervisionMark
    /// What was agreed. Sealed.
    package let words: String
    package let who: SupervisionOwner?
    package let due: Day?
    package let replaces: SupervisionEntryID?

    package init(
        id: SupervisionEntryID, therapist: PersonID, day: Day? = nil, matter: AgendaMatter?, mark: SupervisionMark,
        words: String = "", who: SupervisionOwner? = nil, due: Day? = nil, replaces: SupervisionEntryID? = nil
    ) {
        self.id = id
        self.therapist = therapist
        self.day = day
        self.matter = matter
        self.mark = mark
        self.words = words
        self.who = who
        self.due = due
        self.replaces = replaces
    }
}

extension PracticeService {
    package func perform(
        _ command: RecordSupervision, as actor: Actor
    ) async throws(PracticeError) -> SupervisionEntryID {
        let words = try ConcernText.checked(command.words, "words", required: command.mark == .note)
        return try await write { store in
            guard let person = try store.person(command.therapist)?.person else { throw PracticeError.notFound }
            try actor.require(AccessPolicy.maySupervise, EpisodeOwnership(therapist: person.id, team: person.team))
            let client = try supervised(command.matter, of: person, actor, in: store)
            if let held = try store.supervisionEntry(command.id) {
                guard try isRepeat(command, words, of: held, in: store) else { throw PracticeError.idTaken }
                return command.id
            }
            let entry = try supervisionEntry(command, by: actor.personID, in: store)
            if entry.matter == nil { try requireNamesNobody(words, "words", by: actor, in: store) }
            try add(entry, words, in: store)
            try note(
                .recordSupervision, by: actor.personID, client: client, episode: command.matter?.episode, in: store)
            return entry.id
        }
    }

    /// The client whom it is about. Throws where the episode is somebody else's by now, or the concern another one's.
    private func supervised(
        _ matter: AgendaMatter?, of person: Person, _ actor: Actor, in store: any StoreReading
    ) throws -> ClientID? {
        guard let matter else { return nil }
        guard let episode = try store.episode(matter.episode), episode.therapist == person.id else {
            throw PracticeError.notFound
        }
        try actor.require(AccessPolicy.mayReadClinical, try store.ownership(of: episode.id))
        if let concern = matter.concern {
            guard try store.concernRecord(concern)?.episode == episode.id else { throw PracticeError.notFound }
        }
        return episode.client
    }

    private func supervisionEntry(
        _ command: RecordSupervision, by person: PersonID?, in store: any StoreReading
    ) throws -> SupervisionEntry {
        let today = try store.requirePractice().zone.day(of: chance.now())
        let day = command.day ?? today
        var checks = Checks()
        // A meeting is written down on its day or soon after; a year ahead is a slip of the keyboard.
        if day > today || day < today.adding(days: -31) { checks.add("day", "problem.meeting-day") }
        if let due = command.due, due < day || due > day.adding(days: 366) { checks.add("by", "problem.due-day") }
        try checks.done()
        guard
            (command.mark == .discussed || command.mark == .carried) == (command.matter != nil)
                || command.mark == .withdrawn
        else { throw PracticeError.notFound }
        if let replaced = command.replaces {
            guard let held = try store.supervisionEntry(replaced)?.entry, held.therapist == command.therapist,
                held.matter == command.matter
            else { throw PracticeError.notFound }
            let all = try store.supervisionEntries(of: command.therapist).map(\.entry)
            guard all.inForce.contains(where: { $0.id == replaced }) else {
                throw PracticeError.conflict("conflict.supervision-changed")
            }
        } else if command.mark == .withdrawn {
            throw PracticeError.notFound
        }
        return SupervisionEntry(
            id: command.id, therapist: command.therapist, by: person, day: day, at: chance.now(),
            matter: command.matter, mark: command.mark, who: command.who, due: command.due, replaces: command.replaces)
    }

    /// Words about a client stand beside the client's other words; those on a meeting belong to no client.
    func add(_ entry: SupervisionEntry, _ words: String, in store: any StoreWriting) throws {
        var note: SealedNote?
        if entry.matter == nil, !words.isEmpty {
            note = SealedNote(keyVersion: sealing.keyVersion, sealed: try sealing.seal(words, entry.notePlace))
        }
        do {
            try store.add(SupervisionRecord(entry: entry, note: note))
        } catch StoreError.duplicate("supervision_entry.replaces") {
            throw PracticeError.conflict("conflict.supervision-changed")
        }
        if let episode = entry.matter?.episode {
            try keep(words, .supervisionNote, of: entry.id, episode: episode, in: store)
        }
    }

    private func isRepeat(
        _ command: RecordSupervision, _ words: String, of held: SupervisionRecord, in store: any StoreReading
    ) throws -> Bool {
        let entry = held.entry
        guard entry.therapist == command.therapist, entry.matter == command.matter, entry.mark == command.mark,
            entry.replaces == command.replaces, entry.day == command.day ?? entry.day
        else { return false }
        guard entry.who == command.who, entry.due == command.due else { return false }
        return try self.words(of: held, in: store) ?? "" == words
    }

    func words(of record: SupervisionRecord, in store: any StoreReading) throws -> String? {
        if let note = record.note { return try sealing.open(note.sealed, record.entry.notePlace) }
        return record.entry.matter == nil ? nil : try words(.supervisionNote, of: record.entry.id, in: store)
    }
}
