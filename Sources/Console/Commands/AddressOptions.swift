internal import ArgumentParser
internal import Foundation

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

    /// As it is bound: an address of IPv6 may be typed in the brackets that it has in a URL.
    private var address: String {
        host.hasPrefix("[") && host.hasSuffix("]") && host.count > 2 ? String(host.dropFirst().dropLast()) : host
    }

    private var isLoopback: Bool {
        // A name that begins with these numbers is somebody else's.
        let parts = address.split(separator: ".", omittingEmptySubsequences: false)
        let isIPv4 = parts.count == 4 && parts.first == "127" && parts.allSatisfy { UInt8($0) != nil }
        return address.lowercased() == "localhost" || address == "::1" || isIPv4
    }

    func settings(_ backups: BackupSchedule? = nil) -> ServeSettings {
        let files: (chain: String, key: String)? =
            if let certificate, let key { (certificate, key) } else { nil }
        return ServeSettings(
            host: address, port: port, isBehindTLS: behindTLS, certificate: files, metricsPort: metricsPort,
            anchorFolder: anchors, backups: backups)
    }

    var served: ServedAddress { ServedAddress(address, isTLS: certificate != nil) }
}

/// Where a browser finds what is served.
struct ServedAddress: Sendable {
    private let start: String

    /// - Parameter host: what is listened on; every address of this machine is none that a browser could be sent to.
    init(_ host: String, isTLS: Bool) {
        let name = ["0.0.0.0", "::", "0"].contains(host) ? ProcessInfo.processInfo.hostName : host
        start = "\(isTLS ? "https" : "http")://\(name.contains(":") ? "[\(name)]" : name)"
    }

    /// - Parameter port: the one that is bound, which the system may have chosen.
    func url(_ port: Int) -> String { "\(start):\(port)" }
}
