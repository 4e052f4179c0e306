import FollowThrough
import Pages
import Routes

/// What was sent and could not be taken: where its form stood, and the words that came with it.
extension Call {
    /// The words that somebody typed. A tap holds none, also where it says a sentence of ours.
    var sentWords: [String] {
        if route.writtenOn == nil { return [] }
        if case .praise = route, form.text(.answer) != PraiseAnswer.inOtherWords.rawValue { return [] }
        return form.typedWords
    }

    /// The page that the form stood on, so that it is there once more past the door: the one where its words are back in
    /// their fields, and of a tap the one that it says.
    var stoodOn: String {
        switch route {
        case .praise(let id):
            guard form.text(.answer) == PraiseAnswer.inOtherWords.rawValue,
                let kind = PraiseKind(rawValue: form.text(.praise)), kind != .byHand
            else { return next(or: .episode(id)) }
            return route.path + "?\(Field.praise.rawValue)=\(kind.rawValue)&\(Field.next.rawValue)=\(next(or: .today))"
        default:
            let said = next(or: route.writtenOn ?? route.tappedOn)
            guard !sentWords.isEmpty, let page = route.writtenOn else { return said }
            // The forms about a concern stand on the page of a session too.
            if case .session? = Route(path: String(said.prefix { $0 != "?" })) { return said }
            return page.path
        }
    }

    /// Whether it was sent to be recorded. Signing out and searching are not, and nothing is missed of them.
    var wasToBeRecorded: Bool {
        switch route {
        case .signOut, .clients: false
        default: method == .post
        }
    }

    /// The page at the door that leads on to the one that the form stood on.
    func atTheDoor(_ route: Route) -> String { "\(route.path)?next=\(stoodOn.inAddress)" }

    /// Something had been recorded before in the place of what was sent: its words go back in the answer, with the way to
    /// the page that they were typed on.
    ///
    /// - Parameter why: the key of the conflict.
    func wordsBack(_ visitor: Visitor, why: String, page: String) -> Reply {
        let context = context(visitor)
        let model = ProblemModel(
            status: 409, words: context.words, person: context.person, why: why, writtenOn: page, sent: sentWords)
        return .page(ProblemPage(context, model).bytes(), status: 409)
    }
}

extension String {
    /// As the value of one field of an address.
    fileprivate var inAddress: String {
        let signs: [Character: String] = ["%": "%25", "&": "%26", "+": "%2B", "#": "%23"]
        return map { signs[$0] ?? String($0) }.joined()
    }
}
