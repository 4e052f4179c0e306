import Clinic
import Pages
import Practice
import Routes

/// Why somebody who is signed in was not answered as they asked, where they can go on, and the words that they sent.
struct NotGiven: Error {
    let refusal: Refusal
    /// What the practice said; `nil` where the request was none that its place takes.
    let error: PracticeError?
    let person: Person
    /// For the search of their page.
    let csrf: String
    /// Where they came from, if that is theirs to open; one of our own paths.
    let from: String?
    /// What goes back to them, in the answer alone.
    let sent: [String]
    /// What is to be mended, as sentences.
    let problems: [String]

    /// Whether the page that they wrote on takes the same words once more.
    var isOfForm: Bool { !sent.isEmpty && from != nil && [409, 422].contains(refusal.status) }
}

extension Call {
    func notGiven(_ refusal: Refusal, _ error: PracticeError?, _ viewer: Viewer, _ person: Person) async -> NotGiven {
        var problems: [String] = []
        if case .invalid(let found)? = error { problems = told(found).map(\.text) }
        return NotGiven(
            refusal: refusal, error: error, person: person, csrf: csrf, from: await cameFrom(viewer, person),
            sent: method == .post ? sentWords : [], problems: problems)
    }

    /// The page that the form stood on, or the one that a page is about. Nobody is led to what is not theirs.
    private func cameFrom(_ viewer: Viewer, _ person: Person) async -> String? {
        let isOnPaper =
            switch route {
            case .paper, .episodePaper: true
            default: false
            }
        // The page of a form on paper may be refused for the same reason.
        let stood: String? = method == .post && !isOnPaper ? stoodOn : nil
        for path in [stood, route.above?.path].compactMap({ $0 }) {
            let page = Route(path: String(path.prefix { $0 != "?" && $0 != "#" }))
            // Whoever only administers has no Today: it would lead to the settings.
            guard let page, page != .home, page != .today || person.roles != [.administrator] else { continue }
            if (try? await service.require(page.rule(writing: false), of: viewer)) != nil { return path }
        }
        return nil
    }
}
