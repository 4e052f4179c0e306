private import Crypto
internal import Practice

/// The key that anchors are signed with: Ed25519, in a file of its own in the data folder.
package struct AnchorKey: AnchorSigning {
    private let key: Curve25519.Signing.PrivateKey

    package init() { key = Curve25519.Signing.PrivateKey() }

    /// Takes back what ``text`` wrote; nil for anything else.
    package init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 3, lines[0] == Self.title, lines[2].isEmpty, let bytes = Base64URL.bytes(of: lines[1]),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        else { return nil }
        self.key = key
    }

    /// From its file; made where there is none, since anchors of an older key are told of, not lost.
    package static func load(_ path: String, random: RandomBytes = .system) throws(SealingKeyFileError) -> AnchorKey {
        let text = try KeyFile.text(path, random: random) { AnchorKey().text }
        guard let key = AnchorKey(text: text) else { throw .damaged }
        return key
    }

    package var text: String { "\(Self.title)\n\(Base64URL.text(of: Array(key.rawRepresentation)))\n" }

    package func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }

    package func isSigned(_ message: [UInt8], _ signature: [UInt8]) -> Bool {
        key.publicKey.isValidSignature(signature, for: message)
    }

    package var publicKey: String { Base64URL.text(of: Array(key.publicKey.rawRepresentation)) }

    private static let title = "rapport anchor key 1"
}

extension AnchorKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "AnchorKey(hidden)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
