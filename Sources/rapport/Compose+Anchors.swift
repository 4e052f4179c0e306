import Console
import Foundation
import Practice
import Vault

/// The key that signs the record of who looked, in the data folder and outside the database.
enum ComposedAnchors {
    /// The key, made where there is none; where there was one, whoever runs this is told.
    static func load(in place: DataPlace, folder: String?, of store: any Store) async throws -> Anchoring {
        let path = "\(try ComposedSealing.keyFolder(place.path))/\(BackupRoom.anchorKeyName)"
        let isMissing = !FileManager.default.fileExists(atPath: path)
        let anchoring = try load(in: place, folder: folder)
        if isMissing, try await store.read({ try $0.lastAuditAnchor() }) != nil {
            let told =
                "rapport: \(path) was missing, and a new one was made: anchors of the record of who looked that the old "
                + "one signed can be checked no more. Put back the one from your backup, and find out who took it away.\n"
            FileHandle.standardError.write(Data(told.utf8))
        }
        return anchoring
    }

    static func load(in place: DataPlace, folder: String?) throws -> Anchoring {
        let path = "\(try ComposedSealing.keyFolder(place.path))/\(BackupRoom.anchorKeyName)"
        do throws(SealingKeyFileError) {
            return Anchoring(signing: try AnchorKey.load(path), witnesses: folder.map { [AnchorFolder($0)] } ?? [])
        } catch {
            throw ConsoleFailure(ComposedSealing.sentence(error, path))
        }
    }

    /// A folder that keeps nothing is told before anybody counts on it.
    static func prepare(_ folder: String) throws {
        do { try AnchorFolder(folder).prepare() } catch {
            throw ConsoleFailure(
                "\(folder) cannot be made or written, so no anchor of the record of who looked would be kept there. "
                    + "Give --anchors a folder that this account may write.")
        }
    }
}
