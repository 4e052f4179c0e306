package import Clinic

/// What a backup says of itself without its key; what it says is believed only once the key has confirmed it.
package struct BackupFacts: Hashable, Sendable {
    /// The practice's id as text.
    package let practice: String
    /// Microseconds since 1970 UTC.
    package let madeAt: Int64
    /// The last migration of the database in it.
    package let schema: Int
    /// Bytes of everything in it.
    package let bytes: Int
    /// Which key opens it, as ``BackupSealing/keyID`` says it.
    package let keyID: String

    package init(practice: String, madeAt: Int64, schema: Int, bytes: Int, keyID: String) {
        self.practice = practice
        self.madeAt = madeAt
        self.schema = schema
        self.bytes = bytes
        self.keyID = keyID
    }
}

/// Which of the practice's files a part of a backup is.
package enum BackupPart: String, Hashable, Sendable, CaseIterable {
    case database, talkKey = "talk-key", practiceKey = "practice-key", anchorKey = "anchor-key"
}

/// Encrypts and opens the files of backups with a key that stands outside of them.
package protocol BackupSealing: Sendable {
    /// Writes a new file with the parts in it, on disk when this returns. The files at `parts` stay as they are.
    ///
    /// - Parameter progress: bytes done.
    func seal(
        _ parts: [(part: BackupPart, path: String)], practice: String, madeAt: Int64, schema: Int,
        to path: String,
        progress: (Int) -> Void
    ) throws(BackupError)

    /// What the file says of itself. Without the key, so whoever can write the file can change it.
    func facts(of path: String) throws(BackupError) -> BackupFacts

    /// Opens the file, and makes each part a new file for its owner alone at the path that `place` gives.
    ///
    /// Nothing that this leaves behind may be used where it throws.
    func open(
        _ path: String, place: (BackupPart) -> String, progress: (Int) -> Void
    ) throws(BackupError) -> BackupFacts
}

/// Copies of the database, taken while others write to it.
package protocol SnapshotTaking: Sendable {
    /// A new file that holds what was committed at one moment.
    func snapshot(to path: String) async throws
    /// The last migration of the database.
    func schema() async throws -> Int
    func practice() async throws -> PracticeID?
}

/// Opens the files that came out of a backup and says whether they can be worked with.
package protocol RestoredPractice: Sendable {
    /// The last migration that this version knows.
    var knownSchema: Int { get }
    /// Brings the schema up to date, looks for damage, ends every sign-in and every link by which a password is chosen,
    /// makes every browser unknown, and opens every word with the key beside it.
    ///
    /// - Returns: what is wrong, one sentence each.
    func examine(_ folder: String) async throws(BackupError) -> [String]
}

/// Why a backup was not made or not taken; nothing was changed by any of these.
package enum BackupError: Error, Hashable, Sendable {
    case notThere(String)
    case notABackup(String)
    /// The file was written by a newer version of the program.
    case newerFormat(found: Int, known: Int)
    case newerSchema(found: Int, known: Int)
    case truncated(has: Int, of: Int)
    case tooLong(extra: Int)
    case wrongKey(madeWith: String, given: String)
    case wantsPassphrase, wantsKeyFile
    case altered
    /// It opened, but what came out cannot be worked with.
    case unusable([String])
    case folderNotEmpty(String)
    /// The folder in which backups lie holds the key too.
    case keyInFolder(String)
    case busy(String)
    case noPractice(String)
    case unreadable(String)
    case unwritable(String)
    case full(String)
    case noTalkKey(String)
    case cannotSeal
    case notAKey(String), keyOpenToOthers(String)
    case passphraseTooShort(Int)
}

extension BackupError: CustomStringConvertible {
    /// One line for a terminal or a log.
    package var description: String {
        switch self {
        case .notThere(let path): "There is no file \(path)."
        case .notABackup(let path): "\(path) is not a backup of Rapport."
        case .newerFormat(let found, let known):
            "The backup has format \(found), and this version knows \(known). Use the version that wrote it, or a newer."
        case .newerSchema(let found, let known):
            "The backup has schema \(found), and this version knows \(known) at most. Use a newer version."
        case .truncated(let has, let of): "The backup is cut short: \(has) of \(of) bytes are there."
        case .tooLong(let extra): "The backup was altered: \(extra) bytes were added to it."
        case .wrongKey(let madeWith, let given):
            "The backup was encrypted with key \(madeWith), and the key given is \(given)."
        case .wantsPassphrase: "The backup was encrypted with a passphrase, and a key file was given."
        case .wantsKeyFile: "The backup was encrypted with a key file, and a passphrase was given."
        case .altered: "The backup was altered or damaged since it was made."
        case .unusable(let reasons):
            "The backup does not hold a practice that works: " + reasons.joined(separator: "; ")
        case .folderNotEmpty(let path): "\(path) is not empty. A backup is restored into a new folder."
        case .keyInFolder(let path): "The key may not lie where the backups lie: move it out of \(path)."
        case .busy(let path): "Another backup or restore is at work in \(path)."
        case .noPractice(let path): "There is no practice in \(path)."
        case .unreadable(let path): "\(path) cannot be read."
        case .unwritable(let path): "\(path) cannot be written."
        case .full(let path): "The disk is full at \(path)."
        case .noTalkKey(let path): "\(path) is missing, and no backup is whole without it."
        case .cannotSeal: "The encryption failed."
        case .notAKey(let path): "\(path) is not a backup key. Make one with: rapport backup key FILE"
        case .keyOpenToOthers(let path): "Others can read \(path). Let its owner alone read it: chmod 400 \(path)"
        case .passphraseTooShort(let least): "A passphrase for backups has \(least) characters or more."
        }
    }
}
