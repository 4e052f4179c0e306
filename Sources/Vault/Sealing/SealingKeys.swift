private import Crypto

/// The keys that free text is sealed with, each 256 bits, by version from 1. The last one seals; all of them open.
package struct SealingKeys: Sendable {
    private let keys: [SymmetricKey]

    /// A first key of one's own.
    package init(random: RandomBytes = .system) {
        keys = [SymmetricKey(data: random(Self.byteCount))]
    }

    /// Takes back what ``text`` wrote; nil for anything else.
    package init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 3, lines[0] == Self.title, lines.last?.isEmpty == true else { return nil }
        var keys: [SymmetricKey] = []
        for (index, line) in lines.dropFirst().dropLast().enumerated() {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == "\(index + 1)", let bytes = Base64URL.bytes(of: parts[1]),
                bytes.count == Self.byteCount
            else { return nil }
            keys.append(SymmetricKey(data: bytes))
        }
        self.keys = keys
    }

    /// What the key file holds: a title, then a line `version key` for each, the key in base64url.
    package var text: String {
        let lines = keys.enumerated().map { index, key in
            "\(index + 1) \(Base64URL.text(of: key.withUnsafeBytes { Array($0) }))\n"
        }
        return Self.title + "\n" + lines.joined()
    }

    /// The version that seals.
    package var version: Int { keys.count }

    /// With one key more, which seals from now on.
    package func adding(random: RandomBytes = .system) -> SealingKeys {
        SealingKeys(keys + [SymmetricKey(data: random(Self.byteCount))])
    }

    /// Nonce, cipher text and tag.
    func seal(_ bytes: [UInt8], with version: Int, authenticating data: [UInt8]) -> [UInt8]? {
        guard keys.indices.contains(version - 1) else { return nil }
        return try? AES.GCM.seal(bytes, using: keys[version - 1], authenticating: data).combined.map { Array($0) }
    }

    func open(_ bytes: some Collection<UInt8>, with version: Int, authenticating data: [UInt8]) -> [UInt8]? {
        guard keys.indices.contains(version - 1) else { return nil }
        return try? Array(
            AES.GCM.open(
                AES.GCM.SealedBox(combined: Array(bytes)), using: keys[version - 1], authenticating: data))
    }

    func holds(_ version: Int) -> Bool { keys.indices.contains(version - 1) }

    private init(_ keys: [SymmetricKey]) { self.keys = keys }

    private static let title = "rapport talk key"
    private static let byteCount = 32
}

extension SealingKeys: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "SealingKeys(hidden)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
