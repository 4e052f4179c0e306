import Attribution
import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showAttribution(_ visitor: Visitor) async throws -> Reply {
        let answer = try await attribution(visitor)
        return .page(
            AttributionPage(
                context: context(visitor),
                model: AttributionModel(
                    subject: answer.subject.seen, subjects: answer.subjects.map(\.seen), result: answer.result)
            ).bytes())
    }

    /// The figures for other programs.
    func downloadAttribution(_ visitor: Visitor) async throws -> Reply {
        guard case .success(let answer) = try await attribution(visitor).result else { throw Refusal.notFound }
        let document = AttributionDocument(answer).json
        return .download(name: "where-outcomes-come-from.json", contentType: "application/json") { write in
            try await write(Array(document.utf8))
        }
    }

    private func attribution(_ visitor: Visitor) async throws -> WhereOutcomesComeFrom.Answer {
        let subject = query[.show].flatMap(AttributionSubject.init(rawValue:)) ?? .own
        return try await service.answer(WhereOutcomesComeFrom(of: subject), as: visitor.actor)
    }
}

extension AttributionSubject {
    fileprivate var seen: AttributionSubjectSeen {
        switch self {
        case .own: .own
        case .team: .team
        case .practice: .practice
        }
    }
}
