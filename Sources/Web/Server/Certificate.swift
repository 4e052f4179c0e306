package import Foundation
import HummingbirdCore
import HummingbirdTLS

/// A certificate with its key, for TLS 1.2 and 1.3. Read when the server starts: a renewed one needs a restart.
package struct Certificate: Sendable {
    /// Which file could not be used.
    package enum Fault: Error, Hashable, Sendable {
        case chain, key
        /// Everybody on the machine may read the private key.
        case openKey
        /// With a passphrase.
        case lockedKey
        /// The key is not that of the first certificate.
        case mismatch
    }

    let configuration: TLSConfiguration
    /// Of the server's own, which comes first.
    package let validFrom: Date
    package let validUntil: Date

    /// - Parameters:
    ///   - chain: a file in PEM, the server's own certificate first.
    ///   - key: a file in PEM, its private key.
    package init(chain: String, key: String) throws(Fault) {
        // Of the file itself, where a name is a link to it.
        var state = stat()
        if stat(key, &state) == 0, state.st_mode & 0o007 != 0 { throw .openKey }
        let certificates: [NIOSSLCertificate]
        do { certificates = try NIOSSLCertificate.fromPEMFile(chain) } catch { throw .chain }
        guard let own = certificates.first else { throw .chain }
        if let text = try? String(contentsOfFile: key, encoding: .utf8), text.contains("ENCRYPTED") { throw .lockedKey }
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
        // What makes a server of it holds the key against the certificate.
        do {
            _ = try TLSChannel(
                HTTP1Channel(responder: { (_, writer: consuming ResponseWriter, _) in }), tlsConfiguration: made)
        } catch { throw .mismatch }
        configuration = made
        validFrom = Date(timeIntervalSince1970: Double(own.notValidBefore))
        validUntil = Date(timeIntervalSince1970: Double(own.notValidAfter))
    }
}
