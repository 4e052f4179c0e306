internal import Clinic
package import Measures
internal import Signs

extension PracticeService {
    /// The most characters that a comment may have.
    package static var longestComment: Int { 1000 }

    /// Keeps what the client wrote on a check: the words sealed, and beside them what the reader makes of them.
    ///
    /// Once for each check: a form that is sent again changes nothing.
    package func keep(comment text: String, on response: Response, in store: any StoreWriting) throws {
        let words = String(Checks.trimmed(text).unicodeScalars.filter { $0 != "\u{0}" }.map(Character.init))
        guard !words.isEmpty, try store.comment(on: response.id) == nil else { return }
        guard words.unicodeScalars.count <= Self.longestComment else {
            throw PracticeError.invalid("comment", "problem.too-long", String(Self.longestComment))
        }
        let language = response.language ?? .english
        let reading = DoubtReader.read(words, language)
        try store.add(
            WrittenComment(
                response: response.id, episode: response.episode, writtenAt: response.answeredAt, language: language,
                suggested: reading.words, readerVersion: DoubtReader.version))
        try keep(words, .comment, of: response.id, episode: response.episode, in: store)
    }
}
