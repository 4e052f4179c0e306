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
}
