/// Something that a rule has to say: a key and what goes into it. The words live in `Pages`, by key and language.
package struct Sentence: Hashable, Sendable {
    package let key: String
    /// In the order that `SentenceKeys` states for the key.
    package let arguments: [Argument]

    package init(key: String, arguments: [Argument] = []) {
        self.key = key
        self.arguments = arguments
    }

    /// One value in a sentence, with what is needed to write it in any language.
    package enum Argument: Hashable, Sendable {
        /// Units of 10^-`decimals` points: `points(323, decimals: 1)` is 32.3. An amount of change has no sign here; the
        /// key says up or down.
        case points(Int, decimals: Int)
        case item(ItemKey)
        case measure(MeasureVersion)
        case count(Int)
    }
}
