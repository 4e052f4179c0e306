import Logging
import Practice
import ServiceLifecycle

/// Works standings out again when time alone changes them: a check that did not come, a client not seen for weeks.
struct StandingSweep: Service {
    let service: PracticeService
    let logger: Logger

    func run() async throws {
        let sweep = Task {
            while !Task.isCancelled {
                do {
                    while try await service.perform(SweepStandings(), as: .operatorOfTheMachine) > 0 {}
                } catch {
                    // The server ends; nothing failed.
                    if Task.isCancelled { return }
                    logger.warning("the sweep of standings failed and is tried again")
                }
                try await Task.sleep(for: .seconds(20))
            }
        }
        try? await gracefulShutdown()
        sweep.cancel()
    }
}
