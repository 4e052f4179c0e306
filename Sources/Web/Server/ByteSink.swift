import Hummingbird
import NIOCore

/// Where a streamed answer is written to.
struct ByteSink {
    /// Bytes written at once, so that the rate at which they are read is seen.
    private static let piece = 65_536

    var writer: any ResponseBodyWriter
    /// Of a file; `nil` where nobody reads at a rate.
    let rate: SendRate?

    init(writer: any ResponseBodyWriter, rate: SendRate? = nil) {
        self.writer = writer
        self.rate = rate
    }

    mutating func callAsFunction(_ bytes: [UInt8]) async throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Self.piece)
            rest = rest.dropFirst(Self.piece)
            rate?.begin()
            try await writer.write(ByteBuffer(bytes: piece))
            rate?.end(piece.count)
        }
    }
}
