import Console
import Foundation
import Practice
import Web

/// What a server is told to use, tried before a practice is opened or made: a name that was mistyped must not leave a new
/// practice behind, and what nobody could keep is not promised.
enum ComposedReady {
    static func require(_ settings: ServeSettings) throws {
        try requireFiles()
        try requireAddress(settings)
        if let files = settings.certificate { warn(of: try certificate(files), in: files.chain) }
        if let folder = settings.anchorFolder { try ComposedAnchors.prepare(folder) }
        if let backups = settings.backups {
            _ = try ComposedBackups.key(backups.key)
            do { try BackupFolder.prepare(backups.folder) } catch {
                throw ConsoleFailure(
                    "\(backups.folder) cannot be made or written, so no backup would be kept there. "
                        + "Give --backups a folder that this account may write.")
            }
        }
    }

    static func certificate(_ files: (chain: String, key: String)) throws -> Certificate {
        for file in [files.chain, files.key] {
            guard FileManager.default.fileExists(atPath: file) else {
                throw ConsoleFailure("There is no file \(file).")
            }
            guard FileManager.default.isReadableFile(atPath: file) else {
                throw ConsoleFailure("\(file) cannot be read by this account.")
            }
        }
        do { return try Certificate(chain: files.chain, key: files.key) } catch {
            switch error {
            case .openKey:
                throw ConsoleFailure(
                    "\(files.key) can be read by everybody on this machine. Let its owner or group alone read it: "
                        + "chmod 640 \(files.key)")
            case .lockedKey:
                throw ConsoleFailure(
                    "\(files.key) is locked with a passphrase, which nobody types at a start. Unlock a copy: "
                        + "openssl pkey -in \(files.key) -out NEW")
            case .key: throw ConsoleFailure("\(files.key) holds no private key in PEM.")
            case .chain: throw ConsoleFailure("\(files.chain) holds no certificate in PEM.")
            case .mismatch:
                throw ConsoleFailure(
                    "\(files.key) is not the key of the certificate that stands first in \(files.chain).")
            }
        }
    }

    /// One that is renewed is put in its place while the server runs, so it is told and not refused.
    private static func warn(of certificate: Certificate, in chain: String) {
        let now = Date()
        let told: String
        if certificate.validUntil < now {
            told = "expired on \(day(certificate.validUntil))"
        } else if certificate.validFrom > now {
            told = "is not valid before \(day(certificate.validFrom))"
        } else {
            return
        }
        let line = "rapport: the certificate in \(chain) \(told): browsers refuse it. A new one needs a restart.\n"
        FileHandle.standardError.write(Data(line.utf8))
    }

    private static func day(_ date: Date) -> String { String(date.ISO8601Format().prefix(10)) }

    /// Below this many a server would end in the middle of its start, or refuse the second visitor.
    private static func requireFiles() throws {
        let (most, least) = (Int(getdtablesize()), 256)
        guard most < least else { return }
        throw ConsoleFailure(
            "This process may have \(most) files open, and a server needs \(least) or more. First say: ulimit -n 1024")
    }

    /// One line for a port that is taken or may not be used, and for a host that is none.
    private static func requireAddress(_ settings: ServeSettings) throws {
        guard PortProbe.isKnown(settings.host) else {
            throw ConsoleFailure("\(settings.host) is no address that is known here. Choose another with --host.")
        }
        for port in [settings.port, settings.metricsPort ?? 0] where port != 0 {
            let host = port == settings.port ? settings.host : "127.0.0.1"
            switch PortProbe.refusal(host: host, port: port) {
            case EADDRINUSE: throw ComposedServer.taken(port, isMetrics: port == settings.metricsPort)
            case EACCES: throw ComposedServer.forbidden(port)
            case EADDRNOTAVAIL: throw ComposedServer.elsewhere(host)
            default: break
            }
        }
        // Of a port that the system chooses, the address alone can be wrong.
        if settings.port == 0, PortProbe.refusal(host: settings.host, port: 0) == EADDRNOTAVAIL {
            throw ComposedServer.elsewhere(settings.host)
        }
    }
}
