import Console
import Practice
import Records
import Vault

/// The key of people's words, in the data folder and outside the database.
enum ComposedSealing {
    static func load(in place: DataPlace, _ store: RecordsStore) async throws -> any Sealing {
        let path = place.path + "/talk.key"
        let holdsText = try await store.read { try $0.holdsSealedText() }
        do throws(SealingKeyFileError) {
            return AESGCMSealing(try SealingKeyFile.load(path, mayMake: !holdsText))
        } catch {
            throw ConsoleFailure(sentence(error, path))
        }
    }

    static func sentence(_ error: SealingKeyFileError, _ path: String) -> String {
        switch error {
        case .openToOthers: "Others can read \(path). Let its owner alone read it: chmod 400 \(path)"
        case .damaged: "\(path) is not a key as Rapport writes it. Put back the one from your backup."
        case .unreadable: "\(path) cannot be read by this account."
        case .notWritten: "\(path) cannot be written. Is the disk full, or the folder read-only?"
        case .missing:
            "\(path) is missing, and words in this practice were encrypted with it. Put back the one from your backup."
        }
    }
}
