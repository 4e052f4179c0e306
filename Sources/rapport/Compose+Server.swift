import Clinic
import Console
import Foundation
import Logging
import Practice
import Vault
import Web

/// The practice's actions with the pages on top, and open boards told of what changes.
struct ComposedServer: Sendable {
    let service: PracticeService
    private let live: LiveHub

    /// - Parameter folder: the one that the practice lives in.
    init(store: any Store, chance: Chance, sealing: any Sealing, folder: String) {
        let live = LiveHub(first: UInt64(clamping: chance.now().microseconds))
        self.live = live
        service = PracticeService(
            store: store, chance: chance, passwords: ComposedPasswords(pool: PasswordPool()),
            sealing: sealing, digest: ComposedChance.digest, announce: { live.announce($0) },
            sweepCopies: { LeftBehind.sweep(folder) })
    }

    func run(
        _ settings: ServeSettings, _ anchoring: Anchoring, _ backup: DailyChore?,
        onReady: @Sendable @escaping (Int) -> Void
    ) async throws {
        var logger = Logger(label: "rapport") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .notice
        let server = RapportServer(
            service: service, live: live,
            settings: WebSettings(
                host: settings.host, port: settings.port, isBehindTLS: settings.isBehindTLS,
                certificate: try settings.certificate.map(ComposedReady.certificate), metricsPort: settings.metricsPort),
            anchoring: anchoring, chores: [retention] + (backup.map { [$0] } ?? []), logger: logger)
        do {
            try await server.run { port in onReady(port ?? settings.port) }
        } catch {
            throw Self.failure(error, settings)
        }
    }

    /// Every night: whoever's time to be kept is over.
    private var retention: DailyChore {
        DailyChore(
            name: "retention", minuteOfDay: 3 * 60 + 20,
            last: { [service] in try await service.store.read { try $0.retentionRuns(limit: 1).first?.at } }
        ) { [service] in
            let run = try await service.perform(RunRetention(), as: .operatorOfTheMachine)
            let unread = run.unread == 0 ? "" : ", \(run.unread) could not be read and were left as they are"
            return "\(run.erased) erased, \(run.letGo) no longer kept by law\(unread)"
        }
    }

    static func taken(_ port: Int, isMetrics: Bool = false) -> ConsoleFailure {
        ConsoleFailure("Port \(port) is taken. Choose another with \(isMetrics ? "--metrics-port" : "--port").")
    }

    static func elsewhere(_ host: String) -> ConsoleFailure {
        ConsoleFailure("\(host) is no address of this machine. Choose another with --host.")
    }

    static func forbidden(_ port: Int) -> ConsoleFailure {
        ConsoleFailure("Port \(port) may not be used by this account. Choose one above 1023.")
    }

    private static func failure(_ error: any Error, _ settings: ServeSettings) -> any Error {
        let text = String(describing: error)
        if text.contains("Address already in use") || text.contains("errno: 98") || text.contains("errno: 48") {
            return taken(settings.port)
        }
        if text.contains("Permission denied") || text.contains("errno: 13") {
            return forbidden(settings.port)
        }
        return error
    }
}
