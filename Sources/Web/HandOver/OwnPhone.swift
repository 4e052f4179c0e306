import Clinic
import Measures
import Pages
import Practice
import Routes

extension Call {
    /// A link to the outcome check before the session of an appointment to come.
    func linkBefore(_ visitor: Visitor, _ id: AppointmentID) async throws -> Reply {
        let place = CheckPlace.appointment(id)
        let link = try await service.perform(
            MakeCheckLink(place: place, asking: .purpose(.outcome)), as: visitor.actor)
        return checkLinkPage(visitor, place, link)
    }

    /// The link is shown on the answer itself and nowhere else.
    func checkLinkPage(_ visitor: Visitor, _ place: CheckPlace, _ link: CheckLink) -> Reply {
        let back =
            switch place {
            case .session(let id): Route.session(id).path
            case .episode(let id): Route.episode(id).path
            case .appointment: next(or: .appointments)
            }
        let model = CheckLinkModel(
            address: origin + Route.door(.ownPhone).path, token: link.token, code: link.code, measure: link.measure,
            calledName: link.client.calledName, opensAt: link.opensAt, endsAt: link.endsAt, mayBeSent: link.mayBeSent,
            back: back)
        return .page(CheckLinkPage(context(visitor), model).bytes())
    }

    /// Where a link leads: its token stands behind the path, is sent from the page by script, and changed for a cookie; the
    /// code is the way without script. Looking uses nothing up.
    func dispatchOwnPhone(_ door: Door) async throws -> Reply {
        switch door {
        case .none, .handedOver: break
        case .open, .locked, .wantsCode, .wantsSecondStep: return ownPhonePage(.signedIn, status: 409)
        }
        if method == .get { return ownPhonePage(.enter(nil)) }
        let brought = form.text(.code)
        if brought.isEmpty { return ownPhonePage(.enter(.over), status: 422) }
        do throws(PracticeError) {
            let token = try await service.perform(OpenCheckLink(brought: brought))
            let asked = try await service.answer(CheckForm(token: token))
            let language = asked.handOver.language
            if asked.isIn { return ownPhonePage(.sent(therapist: asked.calledTherapist), in: language) }
            if let opens = asked.opensAt { return ownPhonePage(.early(opens), in: language) }
            // Marks of a check that is open here would be lost under another's cookie.
            if case .handedOver(_, _, let open) = door, !open.isSent, open.response != asked.handOver.response,
                form[.way] == nil
            {
                return ownPhonePage(.another(brought: brought), in: language, status: 409)
            }
            return .seeOther(.check, cookie: .lend(token))
        } catch {
            switch error {
            case .notFound: return ownPhonePage(.enter(.over), status: 422)
            case .conflict("conflict.too-many-codes"): return ownPhonePage(.enter(.tooMany), status: 429)
            default: throw error
            }
        }
    }

    /// A check that was open in this browser holds no more: the answer is the same whatever became of it, in the language
    /// that it was read in where that is known still.
    func ownPhoneIsOver() -> Reply { ownPhonePage(.closed(wasSent: wasSentInVain), status: 410) }

    private func ownPhonePage(_ model: OwnPhoneModel, in language: Language? = nil, status: Int = 200) -> Reply {
        .page(OwnPhonePage(context(nil, language: language), model).bytes(), status: status)
    }
}
