import HummingbirdTLS

/// A certificate with its key, for TLS 1.2 and 1.3. Read when the server starts: a renewed one needs a restart.
package struct Certificate: Sendable {
    /// Which file could not be used.
    package enum Fault: Error, Hashable, Sendable { case chain, key }

    let configuration: TLSConfiguration

    /// - Parameters:
    ///   - chain: a file in PEM, the server's own certificate first.
    ///   - key: a file in PEM, its private key.
    package init(chain: String, key: String) throws(Fault) {
        let certificates: [NIOSSLCertificate]
        do { certificates = try NIOSSLCertificate.fromPEMFile(chain) } catch { throw .chain }
        guard !certificates.isEmpty else { throw .chain }
        let secret: NIOSSLPrivateKey
        do { secret = try NIOSSLPrivateKey(file: key, format: .pem) } catch { throw .key }
        var made = TLSConfiguration.makeServerConfiguration(
            certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(secret))
        made.minimumTLSVersion = .tlsv12
        configuration = made
    }
}
