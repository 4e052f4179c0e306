/// What went wrong with one request, in words for whoever reads it.
package struct ProblemModel: Hashable, Sendable {
    /// The HTTP status that the page is sent with.
    package let status: Int
    package let title: String
    package let what: String
    package let kept: String
    package let todo: String
    /// The page with the form that was not taken, where its words may be on the device still; one of our own paths.
    package let writtenOn: String?
    /// Where else whoever reads it came from; one of our own paths.
    package let back: String?
    /// The words that were sent, where they go back to whoever sent them.
    package let sent: [String]
    /// By which the operator finds it in the log; never anything about a person.
    package let reference: String?

    package init(
        status: Int, title: String, what: String, kept: String, todo: String, writtenOn: String? = nil,
        back: String? = nil, sent: [String] = [], reference: String? = nil
    ) {
        (self.status, self.title, self.what) = (status, title, what)
        (self.kept, self.todo, self.writtenOn, self.reference) = (kept, todo, writtenOn, reference)
        (self.back, self.sent) = (back, sent)
    }

    /// The usual words for 403, 404, 405, 409, 413, 422, 429, 500, 503 and 507; any other status has those of 500.
    /// - Parameters:
    ///   - person: who reads it, where somebody is signed in.
    ///   - why: the key of a conflict, whose sentence is told in place of the status's.
    ///   - writtenOn: where given, the page says that the device may have what was typed there.
    ///   - back: where whoever reads it came from, in any other case.
    ///   - problems: what is to be mended, as sentences, in place of the status's.
    package init(
        status: Int, words: Words, person: SignedInPerson? = nil, why: String? = nil, writtenOn: String? = nil,
        back: String? = nil, problems: [String] = [], sent: [String] = [],
        reference: String? = nil
    ) {
        let finds = person.map { Room.visible(to: $0.roles).contains(.clients) } ?? false
        let told = words.failure(status, findsClients: finds)
        // Beside what is recorded instead, words are not simply sent once more.
        let again = status == 413 ? words.tooMuchToDo : words.unsentToDo
        let unsentToDo = why == nil ? again : words.sentAlreadyToDo
        self.init(
            status: status, title: why.map(words.titleOfConflict) ?? told.title,
            what: why.map(words.conflict) ?? (problems.isEmpty ? told.what : problems.joined(separator: " ")),
            kept: writtenOn == nil ? told.kept : words.unsentKept,
            todo: writtenOn == nil ? told.todo : unsentToDo, writtenOn: writtenOn, back: back, sent: sent,
            reference: reference)
    }
}
