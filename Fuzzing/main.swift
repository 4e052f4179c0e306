import Foundation
import HostileBytes

// One parser under libFuzzer, built by bin/fuzz with the sanitizers:
//
//     rapport-fuzz PARSER [libFuzzer's arguments]      rapport-fuzz --seeds FOLDER      rapport-fuzz --list

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-fuzz-\(getpid())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
private let reader = CommandLine.arguments.dropFirst().first.flatMap(HostileReader.init)

private func one(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let fault = reader?.fault(bytes, in: folder) {
        FileHandle.standardError.write(Data("\(fault)\n".utf8))
        abort()
    }
    return 0
}

switch (CommandLine.arguments.dropFirst().first, reader) {
case ("--list", _): print(HostileReader.allCases.map(\.rawValue).joined(separator: "\n"))
case ("--seeds", _):
    for reader in HostileReader.allCases {
        let into = URL(fileURLWithPath: CommandLine.arguments.last ?? ".").appendingPathComponent(reader.rawValue)
        try FileManager.default.createDirectory(at: into, withIntermediateDirectories: true)
        for (number, seed) in reader.seeds(in: folder).enumerated() {
            try Data(seed).write(to: into.appendingPathComponent("seed-\(number)"))
        }
    }
case (_, .some):
    let kept = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
    let texts = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: kept.count + 1)
    for (place, text) in kept.enumerated() { texts[place] = strdup(text) }
    texts[kept.count] = nil
    var (count, list) = (CInt(kept.count), texts)
    exit(runDriver(&count, &list, one))
default:
    FileHandle.standardError.write(Data("which parser? rapport-fuzz --list names them\n".utf8))
    exit(64)
}
