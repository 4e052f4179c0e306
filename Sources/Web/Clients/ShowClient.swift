import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// How it goes, for who may know; else who it is and when they come.
    func showClient(_ visitor: Visitor, _ id: ClientID) async throws -> Reply {
        do {
            return clientReply(visitor, try await service.answer(ClientOverview(of: .client(id)), as: visitor.actor))
        } catch {
            guard error == .notFound, visitor.viewer.roles.contains(.frontDesk) else { throw error }
            let card = try await service.answer(ClientCard(client: id), as: visitor.actor)
            let model = ClientCardModel(
                client: card.client, episodes: card.episodes, people: card.people.mapValues(\.name),
                appointments: card.appointments, held: card.held, mayBook: card.mayBook, consents: card.consents,
                sites: card.sites.count > 1
                    ? Dictionary(card.sites.map { ($0.id, $0.name) }) { first, _ in first } : [:])
            return .page(ClientCardPage(context(visitor), model).bytes())
        }
    }

    func clientReply(
        _ visitor: Visitor, _ view: EpisodeView, problems: [FormProblems.Problem] = [], typed: [String: String] = [:]
    ) -> Reply {
        let page = ClientPage(
            context(visitor, emergency: view.emergency), ClientPageModel(view, problems: problems, typed: typed),
            printing: query[.print].flatMap(PrintValue.init(rawValue:)))
        return .page(page.bytes(), status: problems.isEmpty ? 200 : 422)
    }
}
