private import Crypto
package import Practice

/// Backups as files: each has a key of its own, wrapped by the practice's backup key, and everything in it is one
/// authenticated stream with the header bound to its first piece.
package struct VaultBackups: BackupSealing {
    private let key: BackupKey
    private let random: RandomBytes

    package init(_ key: BackupKey, random: RandomBytes = .system) {
        self.key = key
        self.random = random
    }

    package func seal(
        _ parts: [(part: BackupPart, path: String)], practice: String, madeAt: Int64, schema: Int,
        to path: String,
        progress: (Int) -> Void
    ) throws(BackupError) {
        var lengths: [BackupHeader.Part] = []
        for (part, path) in parts {
            lengths.append(BackupHeader.Part(name: part.rawValue, bytes: try BackupReading(path).size))
        }
        let cost: BackupKeyCost? = if case .passphrase = key { .new(random: random) } else { nil }
        let own = random(SecretStream.keySize)
        guard let wrapping = key.wrapping(cost ?? .none), let wrapped = Self.wrap(own, wrapping),
            let begun = SecretStream.sealing(own)
        else { throw .cannotSeal }
        var stream = begun.stream
        let header = BackupHeader(
            practice: practice, madeAt: madeAt, schema: schema, parts: lengths,
            keyID: BackupKey.id(of: wrapping), salt: cost.map { Base64URL.text(of: $0.salt) }, passes: cost?.passes,
            memoryMiB: cost?.memoryMiB, wrapped: Base64URL.text(of: wrapped))
        let preamble = try header.bytes()
        let file = try BackupWriting(path)
        try file.write(preamble + begun.header)
        var (held, done, bound): ([UInt8], Int, [UInt8]) = ([], 0, preamble)
        let total = header.plainBytes
        func put(isLast: Bool) throws(BackupError) {
            guard let sealed = stream.seal(held, isLast: isLast, authenticating: bound) else { throw .cannotSeal }
            try file.write(sealed)
            done += held.count
            (held, bound) = ([], [])
            progress(done)
        }
        for (index, (_, source)) in parts.enumerated() {
            let reading = try BackupReading(source)
            var left = lengths[index].bytes
            while left > 0 {
                let some = try reading.read(min(left, BackupHeader.pieceSize - held.count))
                // A file that shrank meanwhile would leave a backup that says more than it holds.
                guard !some.isEmpty else { throw .unreadable(source) }
                held += some
                left -= some.count
                if held.count == BackupHeader.pieceSize, done + held.count < total { try put(isLast: false) }
            }
        }
        try put(isLast: true)
        try file.sync()
    }

    package func facts(of path: String) throws(BackupError) -> BackupFacts {
        let file = try BackupReading(path)
        let (header, preamble) = try BackupHeader.read(file)
        try Self.requireWhole(header, preamble.count, file.size)
        guard let facts = header.facts else { throw .altered }
        return facts
    }

    package func open(
        _ path: String, place: (BackupPart) -> String, progress: (Int) -> Void
    ) throws(BackupError) -> BackupFacts {
        let file = try BackupReading(path)
        let (header, preamble) = try BackupHeader.read(file)
        try Self.requireWhole(header, preamble.count, file.size)
        let own = try fileKey(header)
        guard let facts = header.facts,
            var stream = SecretStream.opening(own, header: try file.read(SecretStream.headerSize))
        else { throw .altered }
        var (held, isOver, bound, done): ([UInt8], Bool, [UInt8], Int) = ([], false, preamble, 0)
        func next() throws(BackupError) {
            guard !isOver else { throw .altered }
            let sealed = try file.read(BackupHeader.pieceSize + SecretStream.overhead)
            guard let (piece, isLast) = stream.open(sealed, authenticating: bound) else { throw .altered }
            (held, isOver, bound) = (piece, isLast, [])
            done += piece.count
            progress(done)
        }
        for part in header.parts {
            guard let name = BackupPart(rawValue: part.name) else { throw .altered }
            let target = try BackupWriting(place(name), mode: name == .database ? 0o600 : 0o400)
            var left = part.bytes
            while left > 0 {
                if held.isEmpty { try next() }
                let some = held.prefix(left)
                try target.write(some)
                left -= some.count
                held.removeFirst(some.count)
            }
            try target.sync()
        }
        if !isOver { try next() }
        guard isOver, held.isEmpty, try file.read(1).isEmpty else { throw .altered }
        return facts
    }

    private func fileKey(_ header: BackupHeader) throws(BackupError) -> [UInt8] {
        switch (key, header.cost) {
        case (.file, .some): throw .wantsPassphrase
        case (.passphrase, nil): throw .wantsKeyFile
        default: break
        }
        guard let wrapping = key.wrapping(header.cost ?? .none) else { throw .cannotSeal }
        let id = BackupKey.id(of: wrapping)
        guard id == header.keyID else { throw .wrongKey(madeWith: header.keyID, given: id) }
        guard let wrapped = Base64URL.bytes(of: header.wrapped), let own = Self.unwrap(wrapped, wrapping) else {
            throw .altered
        }
        return own
    }

    private static func requireWhole(_ header: BackupHeader, _ preamble: Int, _ size: Int) throws(BackupError) {
        let wanted = header.fileBytes(preamble: preamble)
        if size < wanted { throw .truncated(has: size, of: wanted) }
        if size > wanted { throw .tooLong(extra: size - wanted) }
    }

    private static let wrapping = Array("rapport backup file key 1".utf8)

    private static func wrap(_ own: [UInt8], _ key: [UInt8]) -> [UInt8]? {
        try? AES.GCM.seal(own, using: SymmetricKey(data: key), authenticating: wrapping).combined.map { Array($0) }
    }

    private static func unwrap(_ bytes: [UInt8], _ key: [UInt8]) -> [UInt8]? {
        try? Array(
            AES.GCM.open(AES.GCM.SealedBox(combined: bytes), using: SymmetricKey(data: key), authenticating: wrapping))
    }
}

extension BackupKeyCost {
    /// For a key file, which needs none.
    static let none = BackupKeyCost(salt: [], passes: 0, memoryMiB: 0)
}
