internal import Foundation

/// Where an export goes: standard output, or a file that takes the place of an older one once it is whole. What fails half
/// way leaves the older one as it was.
final class OutFile {
    private let name: String?
    /// Written beside `name`; `nil` where that is standard output or no plain file.
    private var part: String?
    private let handle: FileHandle
    /// Whether an older file is replaced.
    private let takesPlace: Bool
    /// What was written goes on to whoever reads it, so that nothing is told there.
    var isStandardOutput: Bool { name == nil }
    /// What is told behind the name of the file.
    var afterName: String { takesPlace ? ", in place of what was there" : "" }

    /// - Parameter given: `nil` for standard output. A new file is for its owner alone.
    init(_ given: String?) throws(ConsoleFailure) {
        // What a link points to is replaced, and not the link.
        name = given.flatMap { $0 == "-" ? nil : URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
        guard let name else {
            takesPlace = false
            handle = .standardOutput
            return
        }
        let files = FileManager.default
        let kind = (try? files.attributesOfItem(atPath: name))?[.type] as? FileAttributeType
        // A pipe or a device is written to, not replaced.
        let isPlain = kind == nil || kind == .typeRegular
        takesPlace = kind == .typeRegular
        if isPlain { try Self.requireElsewhere(name) }
        if takesPlace, !files.isWritableFile(atPath: name) || Self.isKeptFromWriting(name) {
            throw ConsoleFailure("\(name) is kept from being written to. Nothing was written.")
        }
        let path = isPlain ? "\(name).\(ProcessInfo.processInfo.processIdentifier).part" : name
        if isPlain {
            guard files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
                throw ConsoleFailure("\(name) cannot be written.")
            }
            part = path
        }
        guard let opened = FileHandle(forWritingAtPath: path) else {
            throw ConsoleFailure("\(name) cannot be written.")
        }
        handle = opened
    }

    /// A file of that name in the folder of a practice or of its keys could be the practice itself, or become one of its
    /// files later.
    private static func requireElsewhere(_ name: String) throws(ConsoleFailure) {
        let folder = URL(fileURLWithPath: name).deletingLastPathComponent()
        for file in ["rapport.sqlite", "practice.key", "anchor.key"] {
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent(file).path) {
                throw ConsoleFailure(
                    "\(folder.path) holds a practice or its keys. Nothing was written: name a place in another folder.")
            }
        }
    }

    /// Its owner has taken the right away, which whoever is root would not be held up by.
    private static func isKeptFromWriting(_ name: String) -> Bool {
        let mode = (try? FileManager.default.attributesOfItem(atPath: name))?[.posixPermissions] as? Int
        return mode.map { $0 & 0o222 == 0 } ?? false
    }

    func write(_ bytes: [UInt8]) throws(ConsoleFailure) {
        do { try handle.write(contentsOf: Data(bytes)) } catch {
            throw ConsoleFailure("\(name ?? "standard output") cannot be written to the end.")
        }
    }

    /// Nothing is in the place of the older file before this.
    func finish() throws(ConsoleFailure) {
        guard let name, let part else { return }
        guard rename(part, name) == 0 else { throw ConsoleFailure("\(name) cannot be written.") }
        self.part = nil
    }

    /// Takes away what was not finished.
    func giveUp() {
        guard let part else { return }
        try? FileManager.default.removeItem(atPath: part)
        self.part = nil
    }
}
