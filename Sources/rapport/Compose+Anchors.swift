import Console
import Practice
import Vault

/// The key that signs the record of who looked, in the data folder and outside the database.
enum ComposedAnchors {
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
