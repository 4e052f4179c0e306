import Logging
import Practice
import ServiceLifecycle

/// Signs where the record of who looked ends: at the start, every hour, and when the server stops.
struct AuditAnchors: Service {
    let service: PracticeService
    let anchoring: Anchoring
    let logger: Logger

    func run() async throws {
        let hourly = Task {
            while !Task.isCancelled {
                await anchor()
                try await Task.sleep(for: .seconds(3600))
            }
        }
        try? await gracefulShutdown()
        hourly.cancel()
        await anchor()
    }

    private func anchor() async {
        do {
            _ = try await service.perform(AnchorAudit(anchoring), as: .operatorOfTheMachine)
        } catch {
            if Task.isCancelled { return }
            logger.error("the record of who looked could not be anchored and is tried again")
        }
    }
}
