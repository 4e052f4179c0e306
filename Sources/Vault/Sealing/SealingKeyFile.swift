/// `practice.key` and `talk.key` in the data folder: made once, readable by their owner alone, refused otherwise.
package enum SealingKeyFile {
    /// - Parameters:
    ///   - mayMake: false where something was sealed already: then a missing file is an error, since a new key would
    ///     open none of it.
    ///   - stage: what a new file says of the store.
    package static func load(
        _ path: String, _ use: SealingKeys.Use = .talk, mayMake: Bool, stage: SealingKeys.Stage = .settled,
        random: RandomBytes = .system
    ) throws(SealingKeyFileError) -> SealingKeys {
        let text = try KeyFile.text(path, random: random) {
            mayMake ? SealingKeys(use, stage: stage, random: random).text : nil
        }
        guard let keys = SealingKeys(text: text), keys.use == use else { throw .damaged }
        return keys
    }

    /// Puts others in their place, whole or not at all.
    package static func replace(
        _ path: String, with keys: SealingKeys, random: RandomBytes = .system
    ) throws(SealingKeyFileError) {
        try KeyFile.replace(path, with: keys.text, random: random)
    }
}

package enum SealingKeyFileError: Error, Hashable, Sendable {
    /// Others than its owner may read or change it.
    case openToOthers
    case damaged
    case unreadable
    case notWritten
    /// Not there, though texts were sealed with it.
    case missing
}
