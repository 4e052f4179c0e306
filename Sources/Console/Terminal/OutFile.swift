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
    /// What is told behind the name of the file.
    var afterName: String { takesPlace ? ", in place of what was there" : "" }

    /// - Parameter given: `nil` for standard output. A new file is for its owner alone.
    init(_ given: String?) throws(ConsoleFailure) {
        // What a link points to is replaced, and not the link.
        name = given.map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
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
