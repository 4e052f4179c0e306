import Foundation

/// What stood behind the program's name when it was started.
///
/// On Linux, Swift looks for the arguments below the environment, and finds none where a library that is loaded before
/// everything else (a made clock, say) has moved it. The kernel still knows them.
enum ArgumentsGiven {
    static func all(from found: [String] = CommandLine.arguments, kernel: String = "/proc/self/cmdline") -> [String] {
        if found.count > 1 { return Array(found.dropFirst()) }
        guard let line = FileManager.default.contents(atPath: kernel) else { return [] }
        let given = line.split(separator: 0, omittingEmptySubsequences: false).dropLast()
            .map { String(decoding: $0, as: UTF8.self) }
        // What runs the program, such as for another kind of processor, stands before its name there.
        let name = found.first.flatMap { given.firstIndex(of: $0) } ?? 0
        return Array(given.dropFirst(name + 1))
    }
}
