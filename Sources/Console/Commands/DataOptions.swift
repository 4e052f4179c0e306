internal import ArgumentParser
internal import Foundation
internal import Practice

/// `--data`, which every command takes.
struct DataOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds the practice.", valueName: "folder"))
    var data: String?

    func validate() throws {
        if data?.isEmpty == true { throw ValidationError("--data needs a folder.") }
    }

    /// From the root and without a slash at its end, so that one folder has one name.
    func place(_ name: String = "practice") -> DataPlace {
        let environment = ProcessInfo.processInfo.environment
        if let data {
            return DataPlace(
                path: URL(fileURLWithPath: (data as NSString).expandingTildeInPath).standardizedFileURL.path)
        }
        if let home = environment["XDG_DATA_HOME"], !home.isEmpty { return DataPlace(path: "\(home)/rapport/\(name)") }
        return DataPlace(path: "\(NSHomeDirectory())/.local/share/rapport/\(name)")
    }

    /// Opens what must be there already, and closes it whatever `body` does. What an update or a
    /// change of settings left to be worked out again is worked out first, so that nothing is told by rules of before.
    ///
    /// - Parameter isLook: nothing is to be kept, so that a folder will do that may not be written.
    func withPractice(
        isLook: Bool = false, _ body: (OpenPractice, ConsolePorts) async throws -> Void
    ) async throws {
        let ports = try ConsolePorts.inForce()
        let place = place()
        guard ports.holdsPractice(place) else { throw ConsoleFailure("There is no practice in \(place.path).") }
        try await withPractice(at: place, ports, isLook: isLook) { practice in
            do { try await workOut(in: practice.service) } catch {
                // What is looked at for damage is looked at however damaged it is.
                if !isLook { throw error }
                Terminal.warn("Not every standing could be worked out again.")
            }
            try await body(practice, ports)
        }
    }

    /// What an update or a change of settings has left to be worked out, by the rules that hold now; said, since a standing
    /// that somebody changed in the file is put right with it.
    private func workOut(in service: PracticeService) async throws {
        let bar = ProgressBar("Working out again", total: nil)
        defer { bar.finish() }
        var (done, some) = (0, 0)
        repeat {
            some = try await service.perform(SweepStandings(isAfterChange: true), as: .operatorOfTheMachine)
            done += some
            if some > 0 { bar.show(done) }
        } while some > 0
        guard done > 0 else { return }
        bar.finish()
        Terminal.warn(
            "\(done == 1 ? "1 standing was" : "\(done) standings were") to be worked out again after an update or a "
                + "change of settings; \(done == 1 ? "it has" : "they have") been.")
    }

    func withPractice(
        at place: DataPlace, _ ports: ConsolePorts, isLook: Bool = false,
        _ body: (OpenPractice) async throws -> Void
    ) async throws {
        let practice = try await isLook ? ports.look(place) : ports.open(place)
        do {
            try await body(practice)
        } catch {
            await practice.close()
            throw error
        }
        await practice.close()
    }
}

/// Where to serve.
struct AddressOptions: ParsableArguments {
    @Option(help: "The port; 0 lets the system choose.") var port = 8080
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Flag(help: "A proxy in front ends TLS, so cookies are marked secure.") var behindTLS = false
    @Option(help: "The certificate and those that vouch for it, in PEM: TLS 1.2 and 1.3 without a proxy.")
    var certificate: String?
    @Option(help: "The certificate's private key, in PEM.") var key: String?
    @Option(help: "A port of 127.0.0.1 that gives figures for Prometheus; nothing of people is in them.")
    var metricsPort: Int?

    @Option(
        help: ArgumentHelp(
            "A folder, best on another machine, for the signed ends of the record of who looked.",
            valueName: "folder"))
    var anchors: String?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535.") }
        guard metricsPort.map({ (1...65_535).contains($0) && $0 != port }) ?? true else {
            throw ValidationError("--metrics-port takes a number from 1 to 65535, and not that of --port.")
        }
        guard (certificate == nil) == (key == nil) else { throw ValidationError("--certificate goes with --key.") }
        guard isLoopback || behindTLS || certificate != nil else {
            throw ValidationError(
                "What clients write does not go over a network in plain text. Beyond this machine, give --certificate "
                    + "and --key, or say with --behind-tls that a proxy ends TLS.")
        }
    }

    private var isLoopback: Bool {
        // A name that begins with these numbers is somebody else's.
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let isIPv4 = parts.count == 4 && parts.first == "127" && parts.allSatisfy { UInt8($0) != nil }
        return host == "localhost" || host == "::1" || isIPv4
    }

    func settings(_ backups: BackupSchedule? = nil) -> ServeSettings {
        let files: (chain: String, key: String)? =
            if let certificate, let key { (certificate, key) } else { nil }
        return ServeSettings(
            host: host, port: port, isBehindTLS: behindTLS, certificate: files, metricsPort: metricsPort,
            anchorFolder: anchors, backups: backups)
    }
    var url: String { "\(certificate == nil ? "http" : "https")://\(host.contains(":") ? "[\(host)]" : host):\(port)" }
}
