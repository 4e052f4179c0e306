import Foundation

/// HTTP/1.1 on one connection to this machine, and nothing that is not needed for measuring: plain text, one request at
/// a time.
final class PlainConnection {
    private let descriptor: Int32
    private let port: UInt16
    private var pending: [UInt8] = []

    init(port: UInt16) throws {
        self.port = port
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw BenchmarkFailure("no socket could be made") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        var off: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &off, socklen_t(MemoryLayout<Int32>.size))
        var longest = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &longest, socklen_t(MemoryLayout<timeval>.size))
        guard connected == 0 else { throw BenchmarkFailure("nothing answers on port \(port)") }
    }

    deinit { close(descriptor) }

    func get(_ path: String, cookie: String) throws {
        try send("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n\r\n")
    }

    func post(_ path: String, cookie: String, body: String) throws {
        try send(
            """
            POST \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n\
            Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)
            """)
    }

    /// Status line and header lines of the next answer.
    func head() throws -> [String] {
        var lines: [String] = []
        while true {
            let line = try line()
            if line.isEmpty { return lines }
            lines.append(line)
        }
    }

    /// The body of an answer that says how long it is.
    func body(_ head: [String]) throws -> String {
        let field = head.first { $0.lowercased().hasPrefix("content-length:") }
        let length = field.flatMap { Int($0.drop { $0 != ":" }.dropFirst().drop { $0 == " " }) } ?? 0
        while pending.count < length { try receive() }
        defer { pending.removeFirst(length) }
        return String(decoding: pending.prefix(length), as: UTF8.self)
    }

    /// The next line, without its end.
    func line() throws -> String {
        while true {
            if let end = pending.firstIndex(of: 0x0A) {
                let line = pending[..<end].filter { $0 != 0x0D }
                pending.removeSubrange(...end)
                return String(decoding: line, as: UTF8.self)
            }
            try receive()
        }
    }

    private func send(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard sent > 0 else { throw BenchmarkFailure("the server hung up") }
            rest = rest.dropFirst(sent)
        }
    }

    private func receive() throws {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { throw BenchmarkFailure("the server hung up, or said nothing for ten seconds") }
        pending += buffer[..<count]
    }
}
