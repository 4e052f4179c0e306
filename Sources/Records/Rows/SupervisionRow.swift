internal import Clinic
internal import FollowThrough
internal import Practice
internal import Signs

extension SupervisionRecord {
    /// In the order of the table's columns.
    init(row: any SQLRow) throws {
        let entry = SupervisionEntry(
            id: try row.key(0), therapist: try row.key(1), by: try row.optionalKey(2), day: try row.day(3),
            at: try row.instant(4), matter: try Self.matter(row), mark: try row.word(8),
            who: try row.optionalWord(9), due: try row.optionalDay(10), replaces: try row.optionalKey(11))
        var note: SealedNote?
        if let version = try row.optionalInt(12), let sealed = try row.optionalBlob(13) {
            note = SealedNote(keyVersion: version, sealed: sealed)
        }
        self.init(entry: entry, note: note)
    }

    private static func matter(_ row: any SQLRow) throws -> AgendaMatter? {
        guard let episode: EpisodeID = try row.optionalKey(5) else { return nil }
        if let concern: ConcernID = try row.optionalKey(6) {
            return AgendaMatter(episode: episode, about: .concern(concern))
        }
        guard let kind: SignKind = try row.optionalWord(7) else {
            throw StoreError.corrupt("what a supervision entry is about")
        }
        return AgendaMatter(episode: episode, about: .sign(kind))
    }

    var values: [SQLValue] {
        let matter = entry.matter
        let own: [SQLValue] = [
            .id(entry.id), .id(entry.therapist), .optional(entry.by), .day(entry.day), .instant(entry.at),
            .optional(matter?.episode), .optional(matter?.concern), .optional(matter?.sign?.rawValue),
        ]
        return own + [
            .word(entry.mark), .optional(entry.who?.rawValue), .optional(entry.due), .optional(entry.replaces),
            .optional(note?.keyVersion), note.map { .blob($0.sealed) } ?? .null,
        ]
    }
}
