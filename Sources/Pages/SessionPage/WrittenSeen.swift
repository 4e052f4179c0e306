package import Clinic
package import Measures

/// What a client wrote, with the words that the reader suggests are a doubt, and what a person said of it.
package struct WrittenSeen: Hashable, Sendable {
    package let response: ResponseID
    package let text: String
    /// In UTF-8 bytes of the text.
    package let suggested: Range<Int>?
    package let isDoubt: Bool?
    package let at: Instant

    package init(response: ResponseID, text: String, suggested: Range<Int>?, isDoubt: Bool?, at: Instant) {
        (self.response, self.text, self.suggested) = (response, text, suggested)
        (self.isDoubt, self.at) = (isDoubt, at)
    }

    /// Before the words, the words, and after them; `nil` where nothing is suggested or the text is another.
    var parts: (before: String, words: String, after: String)? {
        let bytes = Array(text.utf8)
        guard let suggested, suggested.lowerBound >= 0, suggested.upperBound <= bytes.count else { return nil }
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return (
            part(0..<suggested.lowerBound), part(suggested), part(suggested.upperBound..<bytes.count)
        )
    }
}
