import Foundation

/// How long something took by the clock, and how much of the processor this process used for it.
struct Measured {
    let seconds: Double
    let processorSeconds: Double

    static func of(_ work: () async throws -> Void) async rethrows -> Measured {
        let (began, used) = (ContinuousClock.now, processorSeconds())
        try await work()
        return since(began, used)
    }

    static func of(_ work: () throws -> Void) rethrows -> Measured {
        let (began, used) = (ContinuousClock.now, processorSeconds())
        try work()
        return since(began, used)
    }

    private static func since(_ began: ContinuousClock.Instant, _ used: Double) -> Measured {
        let parts = began.duration(to: .now).components
        return Measured(
            seconds: Double(parts.seconds) + Double(parts.attoseconds) / 1e18,
            processorSeconds: processorSeconds() - used)
    }

    private static func processorSeconds() -> Double {
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
}

/// Of values in any order, the one that `share` of them do not exceed (nearest rank).
func quantile(_ share: Double, of values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let rank = Int((share * Double(values.count)).rounded(.up))
    return values.sorted()[min(values.count, max(1, rank)) - 1]
}
