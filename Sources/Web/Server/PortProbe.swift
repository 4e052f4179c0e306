import Foundation

/// Whether an address can be listened on, tried before much is made ready for it.
package enum PortProbe {
    /// Whether a name leads to an address, or is one.
    package static func isKnown(_ host: String) -> Bool {
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, nil, &found) == 0 else { return false }
        freeaddrinfo(found)
        return true
    }

    /// The error number of the first address of that name, `nil` where it can be bound or says nothing yet. The server binds
    /// again, and whoever was quicker in between still gets it.
    package static func refusal(host: String, port: Int) -> Int32? {
        var hints = addrinfo()
        #if canImport(Darwin)
            hints.ai_socktype = SOCK_STREAM
        #else
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #endif
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let address = found?.pointee else { return nil }
        defer { freeaddrinfo(found) }
        let tried = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
        guard tried >= 0 else { return nil }
        defer { close(tried) }
        // As the server does: what a server that has just ended left behind is in nobody's way.
        var isReused: Int32 = 1
        setsockopt(tried, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
        guard bind(tried, address.ai_addr, address.ai_addrlen) == 0 else { return errno }
        return listen(tried, 1) == 0 ? nil : errno
    }
}
