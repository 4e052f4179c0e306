internal import Foundation
package import Practice

/// Anchors as lines of a text file in a folder that the practice names, best on another machine: appended, never
/// rewritten.
package struct AnchorFolder: AnchorWitness {
    private let folder: String

    package init(_ folder: String) { self.folder = folder }

    package func keep(_ anchor: AuditAnchor, signedBy publicKey: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let line =
            "\(anchor.place) \(anchor.microseconds) \(Base64URL.text(of: anchor.link)) "
            + "\(Base64URL.text(of: anchor.signature)) \(publicKey)\n"
        let file = open(path(anchor.practiceText), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw BackupError.unwritable(folder) }
        defer { close(file) }
        let bytes = Array(line.utf8)
        // One write, so that no line is ever half there between two others.
        let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        guard count == bytes.count, fsync(file) == 0 else { throw BackupError.unwritable(folder) }
    }

    package func anchors(of practice: String) throws -> [AuditAnchor] {
        guard FileManager.default.fileExists(atPath: folder) else { throw BackupError.unreadable(folder) }
        guard let data = FileManager.default.contents(atPath: path(practice)) else { return [] }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 5, let place = Int(parts[0]), let at = Int64(parts[1]),
                let link = Base64URL.bytes(of: parts[2]), let signature = Base64URL.bytes(of: parts[3])
            else {
                // A line that cannot be read is an anchor that nobody signed.
                return AuditAnchor(practice: practice, place: 0, link: [], microseconds: 0, signature: [])
            }
            return AuditAnchor(
                practice: practice, place: place, link: link, microseconds: at, signature: signature)
        }
    }

    private func path(_ practice: String) -> String { "\(folder)/rapport-anchors-\(practice).txt" }
}
