import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showTakeBack() async throws -> Reply {
        takeBackPage(try await checkIfItHolds(), triesLeft: nil)
    }

    /// The PIN opens the record again, where the tablet was handed over.
    ///
    /// From the questions it is asked for without one, with what was marked there. It opens also where the check holds no
    /// more.
    func takeBack() async throws -> Reply {
        let asked = try await checkIfItHolds()
        if form[.pin] == nil { return takeBackPage(asked, triesLeft: nil) }
        switch try await service.perform(TakeBack(token: token ?? "", pin: form.text(.pin))) {
        case .opened(let signedIn, let handOver):
            // What it was handed over for may be gone, such as with a client who was erased.
            let place: Route = asked == nil ? .home : handOver.session.map(Route.session) ?? .episode(handOver.episode)
            return .seeOther(place, notice: .handedBack, cookie: .set(signedIn.token))
        case .wrong(let triesLeft): return takeBackPage(asked, triesLeft: triesLeft)
        case .ended: return .seeOther(.signIn, cookie: .clear)
        }
    }

    private func takeBackPage(_ asked: CheckForm.Answer?, triesLeft: Int?) -> Reply {
        let model = TakeBackModel(
            therapistName: asked?.calledTherapist, triesLeft: triesLeft, kept: asked.map(kept(on:)) ?? [:])
        let page = TakeBackPage(asked.map(clientContext) ?? tabletContext, model)
        return .page(page.bytes(), status: triesLeft == nil ? 200 : 422)
    }

    /// Of the fields of the check, while it is not in.
    private func kept(on asked: CheckForm.Answer) -> [String: String] {
        guard !asked.isIn, let key = form[named: "key"], key == asked.handOver.response.description else { return [:] }
        var kept = ReadAnswers(form, asked.measure, insists: false).values
        kept["key"] = key
        let comment = form.text(.comment)
        if !comment.isEmpty { kept[Field.comment.rawValue] = comment }
        return kept
    }
}
