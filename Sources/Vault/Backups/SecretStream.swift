private import CSodium

/// libsodium's stream of authenticated pieces (XChaCha20-Poly1305): pieces cannot be changed, swapped, repeated or left
/// out, and the last one says that it is the last.
struct SecretStream {
    static let headerSize = Int(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
    /// Bytes that a piece is longer than what is in it.
    static let overhead = Int(crypto_secretstream_xchacha20poly1305_ABYTES)
    static let keySize = Int(crypto_secretstream_xchacha20poly1305_KEYBYTES)

    private var state = crypto_secretstream_xchacha20poly1305_state()

    /// A new stream, and its header.
    static func sealing(_ key: [UInt8]) -> (stream: SecretStream, header: [UInt8])? {
        guard sodium_init() >= 0, key.count == keySize else { return nil }
        var stream = SecretStream()
        var header = [UInt8](repeating: 0, count: headerSize)
        guard crypto_secretstream_xchacha20poly1305_init_push(&stream.state, &header, key) == 0 else { return nil }
        return (stream, header)
    }

    static func opening(_ key: [UInt8], header: [UInt8]) -> SecretStream? {
        guard sodium_init() >= 0, key.count == keySize, header.count == headerSize else { return nil }
        var stream = SecretStream()
        guard crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, header, key) == 0 else { return nil }
        return stream
    }

    mutating func seal(_ piece: [UInt8], isLast: Bool, authenticating data: [UInt8] = []) -> [UInt8]? {
        var output = [UInt8](repeating: 0, count: piece.count + Self.overhead)
        let tag =
            isLast
            ? crypto_secretstream_xchacha20poly1305_tag_final() : crypto_secretstream_xchacha20poly1305_tag_message()
        let status = crypto_secretstream_xchacha20poly1305_push(
            &state, &output, nil, piece, UInt64(piece.count), data, UInt64(data.count), tag)
        return status == 0 ? output : nil
    }

    mutating func open(_ sealed: [UInt8], authenticating data: [UInt8] = []) -> (piece: [UInt8], isLast: Bool)? {
        guard sealed.count >= Self.overhead else { return nil }
        var output = [UInt8](repeating: 0, count: sealed.count - Self.overhead)
        var tag: UInt8 = 0
        let status = crypto_secretstream_xchacha20poly1305_pull(
            &state, &output, nil, &tag, sealed, UInt64(sealed.count), data, UInt64(data.count))
        guard status == 0 else { return nil }
        return (output, tag == crypto_secretstream_xchacha20poly1305_tag_final())
    }
}
