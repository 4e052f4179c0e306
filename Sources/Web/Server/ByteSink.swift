import Hummingbird
import NIOCore

/// Where a streamed answer is written to.
struct ByteSink {
    var writer: any ResponseBodyWriter

    mutating func callAsFunction(_ bytes: [UInt8]) async throws {
        try await writer.write(ByteBuffer(bytes: bytes))
    }
}
