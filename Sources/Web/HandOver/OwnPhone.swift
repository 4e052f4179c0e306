import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// The link is shown on the answer itself and nowhere else.
    func checkLinkPage(_ visitor: Visitor, _ place: CheckPlace, _ link: CheckLink) -> Reply {
        let back: Route =
            switch place {
            case .session(let id): .session(id)
            case .episode(let id): .episode(id)
            }
        let model = CheckLinkModel(
            address: origin + Route.door(.ownPhone).path, token: link.token, code: link.code, measure: link.measure,
            calledName: link.client.calledName, endsAt: link.endsAt, mayBeSent: link.mayBeSent, back: back)
        return .page(CheckLinkPage(context(visitor), model).bytes())
    }

    /// Where a link leads: its token stands behind the path, is sent from the page by script, and changed for a cookie; the
    /// code is the way without script. Looking uses nothing up.
    func dispatchOwnPhone(_ door: Door) async throws -> Reply {
        switch door {
        case .none, .handedOver: break
        case .open, .locked, .wantsCode, .wantsSecondStep: return ownPhonePage(.signedIn, status: 409)
        }
        if method == .get { return ownPhonePage(.enter(isWrong: false)) }
        let brought = form.text(.code)
        if brought.isEmpty { return ownPhonePage(.enter(isWrong: true), status: 422) }
        do throws(PracticeError) {
            let token = try await service.perform(OpenCheckLink(brought: brought))
            let asked = try await service.answer(CheckForm(token: token))
            guard !asked.handOver.isSent else {
                return ownPhonePage(.sent(therapist: asked.calledTherapist), in: asked.handOver.language)
            }
            return .seeOther(.check, cookie: .set(token))
        } catch {
            guard error == .notFound else { throw error }
            return ownPhonePage(.enter(isWrong: true), status: 422)
        }
    }

    private func ownPhonePage(_ model: OwnPhoneModel, in language: Language? = nil, status: Int = 200) -> Reply {
        .page(OwnPhonePage(context(nil, language: language), model).bytes(), status: status)
    }
}
