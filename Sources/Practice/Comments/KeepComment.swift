internal import Clinic
package import Measures
internal import Signs

/// What a client wrote on a check, as it is kept: with what the reader makes of it.
package struct ReadComment: Sendable {
    let words: String
    let language: Language
    let reading: DoubtReading

    package var isDoubt: Bool { reading.isDoubt }
    /// The words in which the reader sees a doubt, in UTF-8 bytes of the text.
    package var suggested: Range<Int>? { reading.words }

    /// - Parameter text: anything; `nil` where there is nothing in it.
    package init?(_ text: String, on response: Response) {
        let words = Self.words(of: text)
        guard !words.isEmpty else { return nil }
        self.init(words: words, on: response)
    }

    static func words(of text: String) -> String {
        String(Checks.trimmed(text).unicodeScalars.filter { $0 != "\u{0}" }.map(Character.init))
    }

    fileprivate init(words: String, on response: Response) {
        self.words = words
        language = response.language ?? .english
        reading = DoubtReader.read(words, language)
    }
}

extension PracticeService {
    /// The most characters that a comment may have.
    package static var longestComment: Int { 1000 }

    /// Keeps what the client wrote on a check: the words sealed, and beside them what the reader makes of them.
    ///
    /// Once for each check: a form that is sent again changes nothing. The standing is for the caller to work out again.
    package func keep(comment text: String, on response: Response, in store: any StoreWriting) throws {
        let words = ReadComment.words(of: text)
        guard !words.isEmpty, try store.comment(on: response.id) == nil else { return }
        guard words.unicodeScalars.count <= Self.longestComment else {
            throw PracticeError.invalid("comment", "problem.too-long", String(Self.longestComment))
        }
        try keep(ReadComment(words: words, on: response), on: response, in: store)
    }

    /// A comment that was read before, on a check that has none.
    package func keep(_ comment: ReadComment, on response: Response, in store: any StoreWriting) throws {
        try store.add(
            WrittenComment(
                response: response.id, episode: response.episode, writtenAt: response.answeredAt,
                language: comment.language, suggested: comment.reading.words, readerVersion: DoubtReader.version))
        try keep(comment.words, .comment, of: response.id, episode: response.episode, in: store)
    }
}
