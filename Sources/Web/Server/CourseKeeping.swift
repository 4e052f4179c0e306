import Logging
import Practice
import ServiceLifecycle

/// Keeps what courses are expected by up to date: begins at the start of the server, looks every minute, and fits once an
/// hour; what was fitted and when stands in the store, so that a restart changes nothing.
struct CourseKeeping: Service {
    let service: PracticeService
    let logger: Logger

    func run() async throws {
        let keeping = Task {
            while !Task.isCancelled {
                do {
                    _ = try await service.perform(KeepCourses(), as: .operatorOfTheMachine)
                } catch {
                    // The server ends; nothing failed.
                    if Task.isCancelled { return }
                    logger.warning("expected courses could not be worked out and are tried again")
                }
                try await Task.sleep(for: .seconds(60))
            }
        }
        try? await gracefulShutdown()
        keeping.cancel()
    }
}
