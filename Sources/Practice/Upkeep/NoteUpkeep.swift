/// What was done with the practice as a whole, for the record of who looked.
package struct NoteUpkeep: Sendable {
    package typealias Result = Void

    package enum Kind: Hashable, Sendable {
        /// A backup that was restored once and found whole.
        case backupMade
        /// This practice was made of a backup.
        case restored
    }

    package let kind: Kind
    package init(_ kind: Kind) { self.kind = kind }
}

extension PracticeService {
    package func perform(_ command: NoteUpkeep, as actor: Actor) async throws(PracticeError) {
        try actor.requireUpkeep()
        try await write { store in
            try note(command.kind == .restored ? .restoreBackup : .makeBackup, by: actor.personID, in: store)
        }
    }
}
