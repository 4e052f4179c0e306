import Foundation
import HostileBytes

// One parser under libFuzzer, built by bin/fuzz with the sanitizers:
//
//     rapport-fuzz PARSER [libFuzzer's arguments]      rapport-fuzz --seeds FOLDER      rapport-fuzz --list

try FileManager.default.createDirectory(at: Fuzzed.folder, withIntermediateDirectories: true)
switch (Fuzzed.arguments.dropFirst().first, Fuzzed.reader) {
case ("--list", _): print(HostileReader.allCases.map(\.rawValue).joined(separator: "\n"))
case ("--seeds", _): try Fuzzed.writeSeeds(into: Fuzzed.arguments.last ?? ".")
case (_, .some):
    if let seeds = ProcessInfo.processInfo.environment["RAPPORT_FUZZ_SEEDS"] { Fuzzed.takeBackup(from: seeds) }
    exit(Fuzzed.run())
default:
    FileHandle.standardError.write(Data("which parser? rapport-fuzz --list names them\n".utf8))
    exit(64)
}
