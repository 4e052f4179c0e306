import Clinic
import Pages
import Practice
import Routes
import Vault

extension Call {
    /// What was typed into a paper form that was not taken, each field as `name=value`.
    var sentPaper: [String] {
        let typed = form.all.filter { field in
            ["item.", "typed."].contains { field.name.hasPrefix($0) }
                || [Field.total, .answeredOn].contains { $0.rawValue == field.name }
        }
        return typed.filter { !$0.value.isEmpty }.map { "\($0.name)=\($0.value)" }
    }

    /// Past the PIN, where no script keeps what is typed: the paper form once more, with all that was in it.
    ///
    /// - Parameter sent: see ``sentPaper``.
    /// - Returns: `nil` where it was another form, or may not be shown any more.
    func paperAgain(_ signedIn: SignedIn, _ sent: [String]) async -> Reply? {
        guard form[.form] == UnlockModel.withoutScript, !sent.isEmpty,
            let page = onward.flatMap({ Route(path: String($0.prefix { $0 != "?" })) }), page.isPaperForm,
            let session = SecretToken(text: signedIn.token),
            case .open(let viewer, let person, let signIn)? = try? await service.resolve(token: signedIn.token)
        else { return nil }
        let fields = sent.compactMap { text -> (name: String, value: String)? in
            guard let mark = text.firstIndex(of: "=") else { return nil }
            return (name: String(text[..<mark]), value: String(text[text.index(after: mark)...]))
        }
        let call = Call(
            service: service, live: live, method: .get, route: page, query: .none, form: FormFields(all: fields),
            token: signedIn.token, now: now, practice: practice, language: person.language,
            csrf: CSRFToken(session: session).text, notice: .sendAgain, device: device, browser: browser,
            origin: origin, reference: reference)
        let visitor = Visitor(viewer: viewer, person: person, signIn: signIn, token: signedIn.token)
        return try? await call.filledPaper(visitor)
    }

    private func filledPaper(_ visitor: Visitor) async throws -> Reply? {
        try await service.require(route.rule(writing: false), of: visitor.viewer)
        switch route {
        case .paper(let id, let measure): return try await filledPaper(visitor, .session(id), measure: measure)
        case .episodePaper(let id, let measure): return try await filledPaper(visitor, .episode(id), measure: measure)
        case .correction(let response):
            let id = try responseID(response)
            let asked = try await service.answer(CorrectionForm(response: id), as: visitor.actor)
            return correctionPage(visitor, asked, id, values: PaperContent(form, asked.measure).values)
        default: return nil
        }
    }

    private func filledPaper(_ visitor: Visitor, _ place: CheckPlace, measure: String) async throws -> Reply {
        let asked = try await paperAsked(visitor, place, measure: measure)
        return paperPage(visitor, asked, place, values: PaperContent(form, asked.measure).values)
    }
}
