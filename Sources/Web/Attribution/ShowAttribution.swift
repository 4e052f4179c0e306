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
                    subject: answer.subject.seen, subjects: answer.subjects.map(\.seen),
                    episodes: EpisodesSeen(
                        choice: answer.choice, site: answer.episodes.site, sites: answer.sites,
                        treatments: answer.treatments, leavesDayOut: leavesDayOut),
                    result: answer.result)
            ).bytes())
    }

    /// The figures for other programs.
    func downloadAttribution(_ visitor: Visitor) async throws -> Reply {
        let found = try await attribution(visitor)
        guard case .success(let answer) = found.result else { throw Refusal.notFound }
        let document = AttributionDocument(answer, over: found.choice).json
        return .download(name: "where-outcomes-come-from.json", contentType: "application/json") { write in
            try await write(Array(document.utf8))
        }
    }

    private func attribution(_ visitor: Visitor) async throws -> WhereOutcomesComeFrom.Answer {
        let subject = query[.show].flatMap(AttributionSubject.init(rawValue:)) ?? .own
        return try await service.answer(
            WhereOutcomesComeFrom(of: subject, over: try episodesAsked()), as: visitor.actor)
    }

    private var leavesDayOut: Bool {
        [Field.since, .until].contains { !query.text($0).isEmpty && Day(query.text($0)) == nil }
    }

    /// Days that are none are asked as if they were left out; the page says so.
    private func episodesAsked() throws -> EpisodesAsked {
        let (site, treatment, state) = (query.text(.site), query.text(.treatment), query.text(.courses))
        let id = SiteID(site)
        guard site.isEmpty || id != nil else { throw Refusal.notFound }
        return EpisodesAsked(
            site: id, treatment: treatment.isEmpty ? nil : treatment, from: Day(query.text(.since)),
            to: Day(query.text(.until)), state: EpisodeState(rawValue: state) ?? .all)
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
