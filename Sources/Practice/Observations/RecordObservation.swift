package import Clinic

/// What was seen or heard in a session. Said again on the same topic it corrects what was said; both stay readable. A
/// doubt of the client's and one of a companion's stand side by side; the same words said to be the other's are one doubt
/// of that other.
package struct RecordObservation: Sendable {
    package typealias Result = Observation
    package let session: SessionID
    package let topic: ObservationTopic
    /// `nil` takes back what was said on the topic.
    package let value: ObservationValue?
    /// Made with the page, so that a tap that is sent twice is recorded once.
    package let once: ObservationID
    /// What was said, in the words of whoever said it; of an assignment what was agreed or came of it. May be empty. Kept
    /// sealed.
    package let words: String
    /// Which one of the topic it takes back, or corrects where it was somebody else who said it; `nil` for the one that
    /// the value corrects, or the last.
    package let instead: ObservationID?
    package init(
        session: SessionID, topic: ObservationTopic, value: ObservationValue?, words: String = "",
        instead: ObservationID? = nil, once: ObservationID
    ) {
        self.instead = instead
        self.session = session
        self.topic = topic
        self.value = value
        self.words = words
        self.once = once
    }

    /// So many characters of a quotation are kept.
    package static let longestWords = 4_000
}

extension PracticeService {
    /// What is in force on the topic now.
    @discardableResult
    package func perform(_ command: RecordObservation, as actor: Actor) async throws(PracticeError) -> Observation {
        try await write { store in
            guard let session = try store.session(command.session) else { throw PracticeError.notFound }
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: session.episode))
            guard let records = try store.records(of: session.episode) else { throw PracticeError.notFound }
            return try record(command, in: session, records, by: actor.personID, in: store)
        }.announced(by: self)
    }

    private func record(
        _ command: RecordObservation, in session: Session, _ records: EpisodeRecords, by person: PersonID?,
        in store: any StoreWriting
    ) throws -> Announced<Observation> {
        let own = records.observations.filter { $0.session == session.id }
        if let held = records.observations.first(where: { $0.id == command.once }) {
            guard held.session == session.id, held.topic == command.topic,
                held.value == command.value || held.value == nil && command.instead != nil
            else { throw PracticeError.idTaken }
            return Announced(held, [])
        }
        guard session.hasBegun(by: chance.now()) else {
            throw PracticeError.invalid("topic", "problem.not-yet")
        }
        var checks = Checks()
        var words = checks.text(command.words, "words", required: false, longest: RecordObservation.longestWords)
        try checks.done()
        var (before, added) = (command.before(among: own), records)
        if !words.isEmpty {
            if let sameWords = try doubtOfOther(command, words, among: own, in: store) { before = sameWords }
            // The one that is named is taken back, and what stands already of that speaker gets these words.
            if let named = before, let standing = command.other(than: named, among: own) {
                if let back = try takenBack(named, by: person, in: store) { added = added.adding(back) }
                before = standing
            }
        }
        if let before, before.value == command.value, words.isEmpty { return Announced(before, []) }
        let other = words.isEmpty ? command.other(than: before, among: own) : nil
        let value = other == nil ? command.value : nil
        // Somebody corrects who said it or how: what was said stays.
        if words.isEmpty, let before, before.value != nil, value != nil {
            words = try self.words(.statement, of: before.id, in: store) ?? ""
        }
        guard
            let observation = Observation(
                id: command.once, session: session.id, topic: command.topic, value: value,
                recordedAt: chance.now(), recordedBy: person, replaces: before?.id)
        else { throw PracticeError.invalid("value", "problem.unknown") }
        guard before != nil || command.value != nil else { return Announced(observation, []) }
        do { try store.add(observation) } catch StoreError.duplicate { throw PracticeError.idTaken }
        if value != nil {
            try keep(words, .statement, of: observation.id, episode: session.episode, in: store)
        }
        try note(.recordObservation, by: person, client: records.client.id, episode: session.episode, in: store)
        let judged = try judge(added.adding(observation), in: store)
        return Announced(other ?? observation, [judged.announcement])
    }

    /// The doubt in force that holds these very words as the other speaker's, where none of the speaker's own does yet: a
    /// page from before it was said knows of none to correct.
    private func doubtOfOther(
        _ command: RecordObservation, _ words: String, among all: [Observation], in store: any StoreReading
    ) throws -> Observation? {
        guard command.instead == nil, let value = command.value, value.topic == .doubt else { return nil }
        let doubts = all.inForce.filter { $0.topic == .doubt && $0.value != nil }
        if doubts.contains(where: { $0.value == value }) { return nil }
        return try doubts.last { held in
            // Words that were changed from outside are nobody's, and keep nobody from writing others down.
            do { return try self.words(.statement, of: held.id, in: store) == words } catch SealingError.damaged {
                return false
            }
        }
    }

    private func takenBack(
        _ named: Observation, by person: PersonID?, in store: any StoreWriting
    ) throws -> Observation? {
        let back = Observation(
            id: chance.id(), session: named.session, topic: named.topic, value: nil, recordedAt: chance.now(),
            recordedBy: person, replaces: named.id)
        if let back { try store.add(back) }
        return back
    }
}

extension RecordObservation {
    /// The one in force that it replaces; also one by which something was taken back.
    fileprivate func before(among all: [Observation]) -> Observation? {
        if let named = latest(among: all), value == nil || named.value != nil { return named }
        let here = all.inForce.filter { $0.topic == topic }
        guard let value else {
            // One that is named is of this session.
            if instead != nil { return nil }
            return here.last(where: { $0.value != nil }) ?? here.last
        }
        let corrected = here.last { held in held.value.map { value.corrects($0) } ?? false }
        return corrected ?? here.last(where: { $0.value == nil })
    }

    /// Where the one that is named is corrected to what stands already, as of a page from before somebody said it: that
    /// one, so that the named one is only taken back.
    fileprivate func other(than before: Observation?, among all: [Observation]) -> Observation? {
        guard instead != nil, let value, let before, before.value != nil else { return nil }
        return all.inForce.last { $0.id != before.id && $0.topic == topic && $0.value == value }
    }

    /// What became of the one that is named: the page may have shown it before somebody corrected it.
    private func latest(among all: [Observation]) -> Observation? {
        guard let instead, var latest = all.first(where: { $0.id == instead && $0.topic == topic }) else { return nil }
        for next in all where next.replaces == latest.id { latest = next }
        return latest
    }
}

extension EpisodeRecords {
    func adding(_ observation: Observation) -> EpisodeRecords {
        EpisodeRecords(
            episode: episode, client: client, team: team, appointments: appointments, sessions: sessions,
            responses: responses, observations: observations + [observation], comments: comments)
    }
}
