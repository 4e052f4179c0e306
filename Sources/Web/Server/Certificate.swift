import Foundation
import HummingbirdTLS

/// A certificate with its key, for TLS 1.2 and 1.3. Read when the server starts: a renewed one needs a restart.
package struct Certificate: Sendable {
    /// Which file could not be used.
    package enum Fault: Error, Hashable, Sendable {
        case chain, key
        /// Everybody on the machine may read the private key.
        case openKey
    }

    let configuration: TLSConfiguration

    /// - Parameters:
    ///   - chain: a file in PEM, the server's own certificate first.
    ///   - key: a file in PEM, its private key.
    package init(chain: String, key: String) throws(Fault) {
        // Of the file itself, where a name is a link to it.
        var state = stat()
        if stat(key, &state) == 0, state.st_mode & 0o007 != 0 { throw .openKey }
        let certificates: [NIOSSLCertificate]
        do { certificates = try NIOSSLCertificate.fromPEMFile(chain) } catch { throw .chain }
        guard !certificates.isEmpty else { throw .chain }
        let secret: NIOSSLPrivateKey
        do { secret = try NIOSSLPrivateKey(file: key, format: .pem) } catch { throw .key }
        var made = TLSConfiguration.makeServerConfiguration(
            certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(secret))
        made.minimumTLSVersion = .tlsv12
        // Of TLS 1.2 only what gives up nothing of the past when the key is stolen, and cannot be changed on the way. 1.3 has no
        // others.
        made.cipherSuiteValues = [
            .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
            .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
            .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
        ]
        configuration = made
    }
}
