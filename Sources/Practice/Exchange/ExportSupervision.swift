internal import Clinic
internal import FollowThrough
internal import Signs

/// What came of supervision meetings, a line each, corrections and what was taken back too; with the sessions brought in
/// first, an import of it gives the same lines. The words stay out unless asked for.
///
/// Lines about a client come with that client's course of care; those on a meeting as a whole come last.
package struct ExportSupervision: Sendable {
    package typealias Answer = ExportPage
    package let from: ExportPosition?
    package let episodes: Int
    package let withWords: Bool
    package init(from: ExportPosition? = nil, episodes: Int = 200, withWords: Bool = false) {
        self.from = from
        self.episodes = episodes
        self.withWords = withWords
    }
}

extension PracticeService {
    package func answer(_ question: ExportSupervision, as actor: Actor) async throws(PracticeError) -> ExportPage {
        let action: AuditAction = question.withWords ? .exportSupervisionNotes : .exportSupervision
        let page = try await exporting({ _ in action }, question.from, question.episodes, as: actor) {
            records, people, _, store in
            let held = try store.supervisionEntries(about: records.episode.id)
            return try rows(held, of: records, people, withWords: question.withWords, in: store)
        }
        guard page.next == nil else { return page }
        let notes = try await read { store in
            let people = try store.people()
            let named = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
            return try people.filter { person in
                actor.allows(AccessPolicy.mayReadSupervision, EpisodeOwnership(therapist: person.id, team: person.team))
            }.flatMap { person in
                let notes = try store.supervisionEntries(of: person.id).filter { $0.entry.matter == nil }
                return try rows(notes, of: nil, named, withWords: question.withWords, in: store)
            }
        }
        return ExportPage(rows: page.rows + notes, next: nil)
    }

    private func rows(
        _ held: [SupervisionRecord], of records: EpisodeRecords?, _ people: [PersonID: Person], withWords: Bool,
        in store: any StoreReading
    ) throws -> [[String]] {
        // In the order in which they were written, so that one comes after the one that it replaces.
        try held.sorted { ($0.entry.at, $0.entry.id) < ($1.entry.at, $1.entry.id) }.map { record in
            let entry = record.entry
            let words = withWords ? try self.words(of: record, in: store) : nil
            let head: [String] = [
                records?.client.code ?? "", records?.episode.id.description ?? "",
                people[entry.therapist]?.signInName ?? "", people[entry.therapist]?.name ?? "",
            ]
            let tail: [String] = [
                CellText.text(entry.at), entry.by.flatMap { people[$0]?.signInName } ?? "", entry.id.description,
                entry.replaces?.description ?? "", words ?? "",
            ]
            return head + (try entry.cells(in: store)) + tail
        }
    }
}

extension SupervisionEntry {
    /// The day of the meeting, what came of it, what it was about, who does what by when.
    func cells(in store: any StoreReading) throws -> [String] {
        let concern = try matter?.concern.flatMap(store.concernRecord)
        return [
            day.description, mark.rawValue, matter?.concern?.description ?? "", concern?.subject.rawValue ?? "",
            (matter?.sign ?? concern?.kinds.first)?.rawValue ?? "", who?.rawValue ?? "", due?.description ?? "",
        ]
    }
}
