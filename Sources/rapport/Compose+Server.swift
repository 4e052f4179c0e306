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
        onReady: @Sendable @escaping () -> Void
    ) async throws {
        var logger = Logger(label: "rapport") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .notice
        let server = RapportServer(
            service: service, live: live,
            settings: WebSettings(
                host: settings.host, port: settings.port, isBehindTLS: settings.isBehindTLS,
                certificate: try settings.certificate.map(Self.certificate), metricsPort: settings.metricsPort),
            anchoring: anchoring, chores: [retention] + (backup.map { [$0] } ?? []), logger: logger)
        do {
            try await server.run(onReady: onReady)
        } catch {
            throw Self.failure(error, settings)
        }
    }

    /// Every night: whoever's time to be kept is over.
    private var retention: DailyChore {
        DailyChore(name: "retention", minuteOfDay: 3 * 60 + 20) { [service] in
            let run = try await service.perform(RunRetention(), as: .operatorOfTheMachine)
            let unread = run.unread == 0 ? "" : ", \(run.unread) could not be read and were left as they are"
            return "\(run.erased) erased, \(run.letGo) no longer kept by law\(unread)"
        }
    }

    private static func certificate(_ files: (chain: String, key: String)) throws -> Certificate {
        do { return try Certificate(chain: files.chain, key: files.key) } catch {
            switch error {
            case .openKey:
                throw ConsoleFailure(
                    "\(files.key) can be read by everybody on this machine. Let its owner or group alone read it: "
                        + "chmod 640 \(files.key)")
            case .key: throw ConsoleFailure("\(files.key) cannot be read as PEM.")
            case .chain: throw ConsoleFailure("\(files.chain) cannot be read as PEM.")
            }
        }
    }

    /// One line for a port that is taken or may not be used, before anything is made ready.
    static func requireFree(_ settings: ServeSettings) throws {
        for port in [settings.port, settings.metricsPort ?? 0] where port != 0 {
            let host = port == settings.port ? settings.host : "127.0.0.1"
            switch PortProbe.refusal(host: host, port: port) {
            case EADDRINUSE: throw taken(port, isMetrics: port == settings.metricsPort)
            case EACCES: throw forbidden(port)
            case EADDRNOTAVAIL:
                throw ConsoleFailure("\(host) is no address of this machine. Choose another with --host.")
            default: break
            }
        }
    }

    private static func taken(_ port: Int, isMetrics: Bool = false) -> ConsoleFailure {
        ConsoleFailure("Port \(port) is taken. Choose another with \(isMetrics ? "--metrics-port" : "--port").")
    }

    private static func forbidden(_ port: Int) -> ConsoleFailure {
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
