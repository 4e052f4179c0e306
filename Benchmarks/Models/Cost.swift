import Foundation

/// What a piece of work took: by the clock, of the processor (all threads), and at most in memory.
struct Cost {
    let seconds: Double
    let processorSeconds: Double

    static func of<Result>(_ work: () throws -> Result) rethrows -> (cost: Cost, result: Result) {
        let (began, used) = (ContinuousClock.now, processorSeconds())
        let result = try work()
        let taken = processorSeconds() - used
        return (Cost(seconds: began.duration(to: .now) / .seconds(1), processorSeconds: taken), result)
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The most memory that the process has held so far, in megabytes (Linux).
    static var peakMegabytes: Double { megabytes("VmHWM:") }
    static var residentMegabytes: Double { megabytes("VmRSS:") }

    private static func megabytes(_ name: String) -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
        return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 }
            ?? 0
    }
}

struct ModelBenchmarkFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
