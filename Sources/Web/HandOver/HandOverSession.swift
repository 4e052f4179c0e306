import Clinic
import Measures
import Practice
import Routes

extension Call {
    /// The tablet goes to the client, for one of the two checks of a session.
    func handOverSession(_ visitor: Visitor, _ id: SessionID) async throws -> Reply {
        guard let purpose = MeasurePurpose(rawValue: form.text(.purpose)), purpose != .other else {
            throw PracticeError.invalid([FieldProblem("purpose", "problem.required")])
        }
        let isAboutAGroup = purpose == .alliance && form.text(.group) == "yes"
        return try await handOver(visitor, .session(id), isAboutAGroup ? .groupAlliance : .purpose(purpose))
    }

    func handOver(_ visitor: Visitor, _ place: CheckPlace, _ asking: CheckChoice) async throws -> Reply {
        do throws(PracticeError) {
            if form[.way] == WayValue.link.rawValue {
                let link = try await service.perform(MakeCheckLink(place: place, asking: asking), as: visitor.actor)
                return checkLinkPage(visitor, place, link)
            }
            let handed = try await service.perform(
                HandOverDevice(token: visitor.token, place: place, asking: asking), as: visitor.actor)
            return .seeOther(.check, cookie: .set(handed.token))
        } catch {
            if case .conflict(Self.noConsent) = error { return try await withoutConsent(visitor, place) }
            guard case .invalid(let problems) = error, problems.contains(where: { $0.problem == Self.needsPIN }) else {
                throw error
            }
            return .seeOther("\(Route.me.path)?next=\(page(of: place).path)", notice: .pinNeeded)
        }
    }

    /// Where it was asked for.
    private func page(of place: CheckPlace) -> Route {
        switch place {
        case .session(let id): .session(id)
        case .episode(let id): .episode(id)
        case .appointment: .appointments
        }
    }

    /// The page again, saying why no check is asked for.
    func withoutConsent(_ visitor: Visitor, _ place: CheckPlace) async throws -> Reply {
        switch place {
        case .session(let id):
            return try await session(visitor, id, problems: [FieldProblem("", Self.noConsent)], status: 409)
        case .episode(let id): return .seeOther(.episode(id))
        case .appointment: throw PracticeError.conflict(Self.noConsent)
        }
    }

    static let noConsent = "conflict.no-consent-measures"
    private static let needsPIN = "problem.pin-needed"
}
