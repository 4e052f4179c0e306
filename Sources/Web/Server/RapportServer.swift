import Hummingbird
import HummingbirdCore
import HummingbirdTLS
package import Logging
import NIOCore
package import Practice
import ServiceLifecycle

/// The server: the responder, with deadlines for whoever is slow and limits for whoever sends much around it.
package struct RapportServer: Sendable {
    private let service: PracticeService
    private let live: LiveHub
    private let settings: WebSettings
    private let logger: Logger
    private let anchoring: Anchoring?
    private let chores: [DailyChore]

    /// - Parameters:
    ///   - service: whose `announce` tells `live`.
    ///   - anchoring: signs the record of who looked every hour.
    ///   - chores: are done once a day each.
    ///   - logger: gets references and kinds, never what a request held.
    package init(
        service: PracticeService, live: LiveHub, settings: WebSettings, anchoring: Anchoring? = nil,
        chores: [DailyChore] = [], logger: Logger
    ) {
        self.anchoring = anchoring
        self.chores = chores
        self.service = service
        self.live = live
        self.settings = settings
        self.logger = logger
    }

    /// Serves until the process is told to stop; finishes what is under way first.
    ///
    /// - Parameter onReady: called once the address is bound, with its port.
    /// - Throws: what binding the address threw, such as a port that is taken.
    package func run(onReady: @escaping @Sendable (Int?) -> Void = { _ in }) async throws {
        let figures = ServerFigures(live: live)
        let plain = HTTPServerBuilder.http1(
            configuration: .init(
                idleTimeout: .seconds(Int64(settings.idleSeconds)),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100)))
        var services: [any Service] = [
            StandingSweep(service: service, logger: logger), CourseKeeping(service: service, logger: logger),
        ]
        if let port = settings.metricsPort { services.append(figures.server(port: port, logger: logger)) }
        if let anchoring { services.append(AuditAnchors(service: service, anchoring: anchoring, logger: logger)) }
        let shelf = PracticeShelf()
        for chore in chores {
            services.append(DailyChores(chore: chore, service: service, shelf: shelf, logger: logger))
        }
        let application = Application(
            responder: Responder(service: service, live: live, settings: settings, shelf: shelf, figures: figures),
            server: try settings.certificate.map { try .tls(plain, tlsConfiguration: $0.configuration) } ?? plain,
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: MaximumAvailableConnections(settings.mostConnections)),
            services: services, onServerRunning: { onReady($0.localAddress?.port) }, logger: logger)
        try await application.runService()
    }
}
