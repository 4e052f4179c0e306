internal import Foundation
package import Practice

/// Anchors as lines of a text file in a folder that the practice names, best on another machine: appended, never
/// rewritten.
package struct AnchorFolder: AnchorWitness {
    private let folder: String

    package init(_ folder: String) { self.folder = folder }

    /// Makes the folder where there is none.
    /// - Throws: ``BackupError/unwritable(_:)`` where no anchor could be kept there now.
    package func prepare() throws {
        try makeFolder()
        let held = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix(Self.start) }
        let isOpen = held.allSatisfy { access("\(folder)/\($0)", W_OK) == 0 }
        guard isOpen, access(folder, W_OK | X_OK) == 0 else { throw BackupError.unwritable(folder) }
    }

    package func keep(_ anchors: [AuditAnchor], newest: AuditAnchor?, signedBy signing: any AnchorSigning) throws {
        try makeFolder()
        guard let practice = anchors.first?.practiceText else { return }
        let lacking: [AuditAnchor]
        do {
            let held = Set(try self.anchors(of: practice).map(\.signature))
            lacking = anchors.filter { !held.contains($0.signature) }
        } catch {
            // A folder that this account may add to and not read.
            lacking = newest.map { [$0] } ?? []
        }
        let own = lacking.filter { signing.isSigned($0.message, $0.signature) }
        if own.isEmpty { return }
        let lines = own.map { anchor in
            "\(anchor.place) \(anchor.microseconds) \(Base64URL.text(of: anchor.link)) "
                + "\(Base64URL.text(of: anchor.signature)) \(signing.publicKey)\n"
        }
        try append(Array(lines.joined().utf8), to: path(practice))
    }

    private func makeFolder() throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw BackupError.unwritable(folder) }
    }

    /// All of it or nothing, where the file may be cut at all.
    private func append(_ bytes: [UInt8], to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw BackupError.unwritable(folder) }
        defer { close(file) }
        let end = lseek(file, 0, SEEK_END)
        // One write, so that no line is ever half there between two others.
        let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        guard count == bytes.count, fsync(file) == 0 else {
            // Half a line would read as an anchor that nobody signed; the next run hands over all of it again.
            if end >= 0 { _ = ftruncate(file, end) }
            throw BackupError.unwritable(folder)
        }
    }

    package func anchors(of practice: String) throws -> [AuditAnchor] {
        guard FileManager.default.fileExists(atPath: folder) else { throw BackupError.unreadable(folder) }
        guard FileManager.default.fileExists(atPath: path(practice)) else { return [] }
        guard let data = FileManager.default.contents(atPath: path(practice)) else {
            throw BackupError.unreadable(folder)
        }
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

    private static let start = "rapport-anchors-"
    private func path(_ practice: String) -> String { "\(folder)/\(Self.start)\(practice).txt" }
}
