import Foundation
import HostileBytes

/// What libFuzzer calls, and with which parser.
enum Fuzzed {
    static let arguments = ProcessInfo.processInfo.arguments
    static let reader = arguments.dropFirst().first.flatMap(HostileReader.init)
    static let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-fuzz-\(getpid())")

    /// Ends the process, as a crash would, where something does not hold of what was read.
    static let one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt = { start, count in
        let bytes = Array(UnsafeBufferPointer(start: start, count: count))
        if let fault = Fuzzed.reader?.fault(bytes, in: Fuzzed.folder) {
            FileHandle.standardError.write(Data("\(fault)\n".utf8))
            abort()
        }
        return 0
    }

    /// Each process makes a backup of its own; the one that all begin from is given to it, to know it again.
    static func takeBackup(from seeds: String) {
        let made = URL(fileURLWithPath: seeds).appendingPathComponent(HostileReader.backup.rawValue + "/seed-0")
        try? FileManager.default.copyItem(at: made, to: folder.appendingPathComponent("seed.backup"))
    }

    static func writeSeeds(into path: String) throws {
        for reader in HostileReader.allCases {
            let into = URL(fileURLWithPath: path).appendingPathComponent(reader.rawValue)
            try FileManager.default.createDirectory(at: into, withIntermediateDirectories: true)
            for (number, seed) in reader.seeds(in: folder).enumerated() {
                let place = into.appendingPathComponent("seed-\(number)")
                // What was found in earlier runs goes back to the backup that they began from.
                if reader == .backup, FileManager.default.fileExists(atPath: place.path) { continue }
                try Data(seed).write(to: place)
            }
        }
    }

    /// Only comes back where the time is up or the runs are done.
    static func run() -> CInt {
        let kept = arguments.prefix(1) + arguments.dropFirst(2)
        let texts = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: kept.count + 1)
        for (place, text) in kept.enumerated() { texts[place] = strdup(text) }
        texts[kept.count] = nil
        var (count, list) = (CInt(kept.count), texts)
        return runDriver(&count, &list, one)
    }
}

/// What libFuzzer's own `main` would call; ours takes its place, and some linkers want the name all the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzedByItsOwnMain(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt { Fuzzed.one(start, count) }

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
