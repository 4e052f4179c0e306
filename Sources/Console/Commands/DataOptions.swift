internal import ArgumentParser
internal import Foundation
internal import Practice

/// `--data`, which every command takes.
struct DataOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds the practice.", valueName: "folder"))
    var data: String?

    func place(_ name: String = "practice") -> DataPlace {
        let environment = ProcessInfo.processInfo.environment
        if let data { return DataPlace(path: (data as NSString).expandingTildeInPath) }
        if let home = environment["XDG_DATA_HOME"], !home.isEmpty { return DataPlace(path: "\(home)/rapport/\(name)") }
        return DataPlace(path: "\(NSHomeDirectory())/.local/share/rapport/\(name)")
    }

    /// Opens what must be there already, and closes it whatever `body` does.
    func withPractice(_ body: (OpenPractice, ConsolePorts) async throws -> Void) async throws {
        let ports = try ConsolePorts.inForce()
        let place = place()
        guard ports.holdsPractice(place) else { throw ConsoleFailure("There is no practice in \(place.path).") }
        try await withPractice(at: place, ports) { try await body($0, ports) }
    }

    func withPractice(
        at place: DataPlace, _ ports: ConsolePorts, _ body: (OpenPractice) async throws -> Void
    ) async throws {
        let practice = try await ports.open(place)
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
    @Flag(help: "Something in front ends TLS, so cookies are marked secure.") var behindTLS = false

    @Option(
        help: ArgumentHelp(
            "A folder, best on another machine, for the signed ends of the record of who looked.",
            valueName: "folder"))
    var anchors: String?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535.") }
    }

    func settings(_ backups: BackupSchedule? = nil) -> ServeSettings {
        ServeSettings(host: host, port: port, isBehindTLS: behindTLS, anchorFolder: anchors, backups: backups)
    }
    var url: String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)" }
}
