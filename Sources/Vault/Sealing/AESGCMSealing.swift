internal import Crypto
package import Practice

/// Seals with AES-256-GCM: each client's names and words with that client's own keys, which are wrapped with the
/// practice's; what is said in talks with a second one, wrapped with the key of talks. What belongs to no client is
/// sealed with the practice's key itself.
///
/// The associated data are table, row, column and key version. Bytes sealed with a key of the practice begin with four
/// of key version, highest first; the highest bit tells `practice.key` (1) from `talk.key` (0).
package struct AESGCMSealing: Sealing {
    private let practice: SealingKeys
    private let talk: SealingKeys
    private let own: [Int: SymmetricKey]
    private let wrapping: [Int: SymmetricKey]
    private let talkWrapping: [Int: SymmetricKey]
    private let codes: RowCodes
    private let lookUps: LookUps

    package init(practice: SealingKeys, talk: SealingKeys) {
        (self.practice, self.talk) = (practice, talk)
        own = practice.derived(for: "rapport: the practice's own")
        wrapping = practice.derived(for: "rapport: keys of clients")
        talkWrapping = talk.derived(for: "rapport: keys of clients")
        codes = RowCodes(practice)
        lookUps = LookUps(practice)
    }

    package var keyVersion: Int { practice.version }
    package var stage: SealingStage {
        switch practice.stage {
        case .settled: .settled
        case .first: .first
        case .rotating: .rotating
        }
    }

    package var coded: Int { practice.coded }

    // MARK: What belongs to no client

    package func seal(_ text: String, _ place: SealedPlace) throws -> [UInt8] {
        let version = practice.version
        guard let key = own[version],
            let sealed = GCM.seal(Array(text.utf8), with: key, authenticating: Self.data(place, version))
        else { throw SealingError.failed }
        return GCM.bytes(UInt32(version) | Self.practiceMark) + sealed
    }

    package func open(_ bytes: [UInt8], _ place: SealedPlace) throws -> String {
        let (mark, version, rest) = try Self.taken(apart: bytes)
        let opened: [UInt8]?
        if mark {
            guard let key = own[version] else { throw SealingError.unknownKey(version: version) }
            opened = GCM.open(rest, with: key, authenticating: Self.data(place, version))
        } else {
            guard talk.holds(version) else { throw SealingError.unknownKey(version: version) }
            opened = talk.open(rest, with: version, authenticating: Self.data(place, version))
        }
        return try Self.text(opened)
    }

    package func isNewest(_ sealed: [UInt8]) -> Bool {
        guard let (mark, version, _) = try? Self.taken(apart: sealed) else { return false }
        return mark && version == practice.version
    }

    // MARK: What belongs to a client

    package func makeKey(of client: String) throws -> ClientKey {
        let (data, talk) = (RandomBytes.system(32), RandomBytes.system(32))
        return try wrap(data, talk, client)
    }

    package func rewrapped(_ key: ClientKey) throws -> ClientKey? {
        let isNewest = try [(key.data, practice.version), (key.talk, talk.version)].allSatisfy { bytes, newest in
            try Self.taken(apart: bytes).version == newest
        }
        if isNewest { return nil }
        return try wrap(try unwrapped(key, .ordinary), try unwrapped(key, .talk), key.client)
    }

    package func seal(
        _ text: String, _ place: SealedPlace, under key: ClientKey, _ part: ClientKeyPart
    ) throws -> [UInt8] {
        let secret = SymmetricKey(data: try unwrapped(key, part))
        guard let sealed = GCM.seal(Array(text.utf8), with: secret, authenticating: Self.data(place, key.client)) else {
            throw SealingError.failed
        }
        return sealed
    }

    package func open(
        _ bytes: [UInt8], _ place: SealedPlace, under key: ClientKey, _ part: ClientKeyPart
    ) throws -> String {
        let secret = SymmetricKey(data: try unwrapped(key, part))
        return try Self.text(GCM.open(bytes, with: secret, authenticating: Self.data(place, key.client)))
    }

    private func wrap(_ data: [UInt8], _ talk: [UInt8], _ client: String) throws -> ClientKey {
        ClientKey(
            client: client, data: try wrapped(data, client, .ordinary, practice.version, wrapping),
            talk: try wrapped(talk, client, .talk, self.talk.version, talkWrapping))
    }

    private func wrapped(
        _ key: [UInt8], _ client: String, _ part: ClientKeyPart, _ version: Int, _ keys: [Int: SymmetricKey]
    ) throws -> [UInt8] {
        guard let wrapping = keys[version],
            let wrapped = GCM.seal(key, with: wrapping, authenticating: Self.data(client, part, version))
        else { throw SealingError.failed }
        return GCM.bytes(UInt32(version)) + wrapped
    }

    private func unwrapped(_ key: ClientKey, _ part: ClientKeyPart) throws -> [UInt8] {
        let (bytes, keys) = part == .talk ? (key.talk, talkWrapping) : (key.data, wrapping)
        let (_, version, rest) = try Self.taken(apart: bytes)
        guard let wrapping = keys[version] else { throw SealingError.unknownKey(version: version) }
        guard
            let opened = GCM.open(rest, with: wrapping, authenticating: Self.data(key.client, part, version)),
            opened.count == 32
        else { throw SealingError.damaged }
        return opened
    }

    // MARK: Rows and look-ups

    package func code(of row: [UInt8]) throws -> [UInt8] { try codes.code(of: row) }
    package func isCode(_ code: [UInt8], of row: [UInt8]) -> Bool { codes.isCode(code, of: row) }
    package func isNewest(code: [UInt8]) -> Bool { codes.isNewest(code) }
    package func lookUps(of text: String) -> [String] { lookUps.words(for: text) }

    // MARK: Bytes

    private static func taken(apart bytes: [UInt8]) throws -> (mark: Bool, version: Int, rest: ArraySlice<UInt8>) {
        guard bytes.count >= 4 + 12 + 16 else { throw SealingError.damaged }
        let head = bytes.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return (head & practiceMark != 0, Int(head & ~practiceMark), bytes.dropFirst(4))
    }

    private static func text(_ opened: [UInt8]?) throws -> String {
        guard let opened, let text = String(validating: opened, as: UTF8.self) else { throw SealingError.damaged }
        return text
    }

    private static func data(_ place: SealedPlace, _ version: Int) -> [UInt8] {
        GCM.data([place.table, place.row, place.column, String(version)])
    }

    private static func data(_ place: SealedPlace, _ client: String) -> [UInt8] {
        GCM.data([place.table, place.row, place.column, client])
    }

    private static func data(_ client: String, _ part: ClientKeyPart, _ version: Int) -> [UInt8] {
        GCM.data(["client", client, part.rawValue, String(version)])
    }

    private static let practiceMark: UInt32 = 1 << 31
}
