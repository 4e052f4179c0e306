internal import Crypto
internal import Practice

/// The keys of one key file, each 256 bits, by version from 1. The newest seals; all of them open.
package struct SealingKeys: Sendable {
    /// Which file they stand in, and what they are for.
    package enum Use: String, Sendable {
        /// `practice.key`: names, words, the codes of rows.
        case practice = "rapport practice key"
        /// `talk.key`: what was said in talks.
        case talk = "rapport talk key"
    }

    /// How far the store has come with the newest key.
    package enum Stage: String, Sendable {
        case settled
        /// The store was filled before there was such a key: rows without a code are given one.
        case first
        /// A new key was made: what the older ones sealed is being sealed anew.
        case rotating
    }

    package let use: Use
    package let stage: Stage
    /// Which tables of the store have codes by now (`RowCodesMade`).
    package let coded: Int
    private let keys: [Int: SymmetricKey]

    /// A first key of one's own.
    package init(_ use: Use = .talk, stage: Stage = .settled, random: RandomBytes = .system) {
        self.init(
            use, stage, stage == .first ? 1 : RowCodesMade.newest, [1: SymmetricKey(data: random(Self.byteCount))])
    }

    /// Takes back what ``text`` wrote; nil for anything else.
    package init?(text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.count >= 3, lines.popLast()?.isEmpty == true, let title = lines.popFirst(),
            let use = Use(rawValue: String(title))
        else { return nil }
        var stage = Stage.settled
        if let last = lines.last, last.hasPrefix("stage ") {
            guard let told = Stage(rawValue: String(last.dropFirst("stage ".count))), told != .settled else {
                return nil
            }
            stage = told
            lines.removeLast()
        }
        var coded = 1
        if use == .practice, let last = lines.last, last.hasPrefix("coded ") {
            guard let told = Int(last.dropFirst("coded ".count)), told > 1, "coded \(told)" == last else { return nil }
            coded = told
            lines.removeLast()
        }
        var keys: [Int: SymmetricKey] = [:]
        var newest = 0
        for line in lines {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2, let version = Int(parts[0]), version > newest, version <= Self.mostVersions,
                "\(version)" == parts[0], let bytes = Base64URL.bytes(of: parts[1]), bytes.count == Self.byteCount
            else { return nil }
            keys[version] = SymmetricKey(data: bytes)
            newest = version
        }
        guard !keys.isEmpty else { return nil }
        self.init(use, stage, use == .practice ? coded : RowCodesMade.newest, keys)
    }

    /// What the key file holds: a title, a line `version key` for each with the key in base64url, which tables have codes
    /// where it is not the first alone, and the stage where there is work to be done.
    package var text: String {
        let lines = keys.sorted { $0.key < $1.key }.map { version, key in
            "\(version) \(Base64URL.text(of: key.withUnsafeBytes { Array($0) }))\n"
        }
        let tables = use == .practice && coded > 1 ? "coded \(coded)\n" : ""
        return use.rawValue + "\n" + lines.joined() + tables + (stage == .settled ? "" : "stage \(stage.rawValue)\n")
    }

    /// The version that seals.
    package var version: Int { keys.keys.max() ?? 0 }
    package var versions: [Int] { keys.keys.sorted(by: >) }

    /// With one key more, which seals from now on.
    package func adding(random: RandomBytes = .system) -> SealingKeys {
        SealingKeys(
            use, .rotating, coded, keys.merging([version + 1: SymmetricKey(data: random(Self.byteCount))]) { $1 })
    }

    /// The newest alone, with nothing left to do.
    package var settled: SealingKeys {
        SealingKeys(use, .settled, RowCodesMade.newest, keys.filter { $0.key == version })
    }

    /// The same, where every table has its codes now.
    package var allCoded: SealingKeys { SealingKeys(use, stage, RowCodesMade.newest, keys) }

    /// Nonce, cipher text and tag.
    func seal(_ bytes: [UInt8], with version: Int, authenticating data: [UInt8]) -> [UInt8]? {
        keys[version].flatMap { GCM.seal(bytes, with: $0, authenticating: data) }
    }

    func open(_ bytes: some Collection<UInt8>, with version: Int, authenticating data: [UInt8]) -> [UInt8]? {
        keys[version].flatMap { GCM.open(bytes, with: $0, authenticating: data) }
    }

    func holds(_ version: Int) -> Bool { keys[version] != nil }

    /// A key for one purpose from each version.
    func derived(for purpose: String) -> [Int: SymmetricKey] {
        keys.mapValues { key in
            HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: Self.byteCount)
        }
    }

    private init(_ use: Use, _ stage: Stage, _ coded: Int, _ keys: [Int: SymmetricKey]) {
        (self.use, self.stage, self.coded, self.keys) = (use, stage, coded, keys)
    }

    private static let byteCount = 32
    /// What the two bytes of a row's code can tell.
    private static let mostVersions = Int(UInt16.max)
}

extension SealingKeys: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "SealingKeys(hidden)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
