/// Where and how the server answers.
package struct WebSettings: Sendable {
    package let host: String
    package let port: Int
    /// Something in front ends TLS, so cookies are marked secure.
    package let isBehindTLS: Bool
    package let certificate: Certificate?
    /// Where this machine alone may ask for figures.
    package let metricsPort: Int?
    /// Seconds that a connection may do nothing.
    package let idleSeconds: Int
    /// Seconds in which the whole of a request must have come.
    package let requestSeconds: Int
    /// Seconds in which a file must have come, which may be much larger.
    package let uploadSeconds: Int
    /// Bytes a second that a body must come with on average, after some seconds.
    package let leastBytesPerSecond: Int
    /// Connections at once.
    package let mostConnections: Int

    package init(
        host: String = "127.0.0.1", port: Int = 8080, isBehindTLS: Bool = false, certificate: Certificate? = nil,
        metricsPort: Int? = nil, idleSeconds: Int = 5,
        requestSeconds: Int = 15, uploadSeconds: Int = 300, leastBytesPerSecond: Int = 2000,
        mostConnections: Int = 2000
    ) {
        self.host = host
        self.port = port
        self.isBehindTLS = isBehindTLS
        self.certificate = certificate
        self.metricsPort = metricsPort
        self.idleSeconds = idleSeconds
        self.requestSeconds = requestSeconds
        self.uploadSeconds = uploadSeconds
        self.leastBytesPerSecond = leastBytesPerSecond
        self.mostConnections = mostConnections
    }

    /// Whether nobody but this machine can come, and nothing stands in front.
    var isForThisMachineAlone: Bool { !isSecure && (host == "::1" || Authority.isThisMachine(host)) }

    /// Whether browsers come over TLS.
    var isSecure: Bool { isBehindTLS || certificate != nil }
}
