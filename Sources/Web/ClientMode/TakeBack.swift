import Pages
import Practice
import Routes

extension Call {
    func showTakeBack() async throws -> Reply {
        takeBackPage(try await checkAsked(), triesLeft: nil)
    }

    /// The PIN opens the record again, where the tablet was handed over.
    func takeBack() async throws -> Reply {
        let asked = try await checkAsked()
        switch try await service.perform(TakeBack(token: token ?? "", pin: form.text(.pin))) {
        case .opened(let signedIn, let handOver):
            let place = handOver.session.map(Route.session) ?? .episode(handOver.episode)
            return .seeOther(place, notice: .handedBack, cookie: .set(signedIn.token))
        case .wrong(let triesLeft): return takeBackPage(asked, triesLeft: triesLeft)
        case .ended: return .seeOther(.signIn, cookie: .clear)
        }
    }

    private func takeBackPage(_ asked: CheckForm.Answer, triesLeft: Int?) -> Reply {
        let model = TakeBackModel(therapistName: asked.calledTherapist, triesLeft: triesLeft)
        let page = TakeBackPage(clientContext(asked), model)
        return .page(page.bytes(), status: triesLeft == nil ? 200 : 422)
    }
}
