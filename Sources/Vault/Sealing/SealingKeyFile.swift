/// `talk.key` in the data folder: made once, readable by its owner alone, refused otherwise.
package enum SealingKeyFile {
    /// - Parameter mayMake: false where texts were sealed already: then a missing file is an error, since a new key would
    ///   open none of them.
    package static func load(
        _ path: String, mayMake: Bool, random: RandomBytes = .system
    ) throws(SealingKeyFileError) -> SealingKeys {
        let text = try KeyFile.text(path, random: random) { mayMake ? SealingKeys(random: random).text : nil }
        guard let keys = SealingKeys(text: text) else { throw .damaged }
        return keys
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
