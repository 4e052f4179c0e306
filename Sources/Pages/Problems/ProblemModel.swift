/// What went wrong with one request, in words for whoever reads it.
package struct ProblemModel: Hashable, Sendable {
    /// The HTTP status that the page is sent with.
    package let status: Int
    package let title: String
    package let what: String
    package let kept: String
    package let todo: String
    /// By which the operator finds it in the log; never anything about a person.
    package let reference: String?

    package init(status: Int, title: String, what: String, kept: String, todo: String, reference: String? = nil) {
        (self.status, self.title, self.what) = (status, title, what)
        (self.kept, self.todo, self.reference) = (kept, todo, reference)
    }

    /// The usual words for 403, 404, 405, 409, 413, 422, 429, 500, 503 and 507; any other status has those of 500.
    /// - Parameter why: the key of a conflict, whose sentence is told in place of the status's.
    package init(status: Int, words: Words, why: String? = nil, reference: String? = nil) {
        let told = words.failure(status)
        self.init(
            status: status, title: why.map(words.titleOfConflict) ?? told.title,
            what: why.map(words.conflict) ?? told.what, kept: told.kept,
            todo: told.todo, reference: reference)
    }
}
