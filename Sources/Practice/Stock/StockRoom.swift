package import Clinic
package import FollowThrough

/// Every stock, for whoever keeps or gives.
package struct StockRoom: Sendable {
    package init() {}

    package struct Answer: Sendable {
        /// By name, closed ones last.
        package let stocks: [Stock]
        /// The one that was chosen last, for a new stock.
        package let currency: Currency?
        package let mayKeep: Bool
    }
}

/// One stock with its moves.
package struct StockView: Sendable {
    package let stock: StockID
    package init(stock: StockID) {
        self.stock = stock
    }

    package struct Answer: Sendable {
        package let stock: Stock
        /// The newest first, at most 500.
        package let moves: [MoveSeen]
        package let people: [PersonID: String]
        package let mayKeep: Bool
        /// To whom it may be given from here, by name: for a front desk and for a therapist's own clients.
        package let clients: [ClientToGive]
    }

    package static let mostMoves = 500
}

package struct MoveSeen: Hashable, Sendable {
    package let move: StockMove
    /// `nil` for what went to nobody, and for somebody whom the viewer may not know of.
    package let client: Client?
    package let isTakenBack: Bool
    package let mayTakeBack: Bool
}

package struct ClientToGive: Hashable, Sendable {
    package let episode: EpisodeID
    package let name: String
    package let code: String
}

extension PracticeService {
    package func answer(_ question: StockRoom, as actor: Actor) async throws(PracticeError) -> StockRoom.Answer {
        try actor.require(AccessPolicy.mayReadStock)
        return try await read { store in
            let stocks = try store.stocks()
            return StockRoom.Answer(
                stocks: stocks.filter { !$0.isClosed } + stocks.filter(\.isClosed),
                currency: stocks.max { $0.id < $1.id }?.currency, mayKeep: actor.allows(AccessPolicy.mayKeepStock))
        }
    }

    package func answer(_ question: StockView, as actor: Actor) async throws(PracticeError) -> StockView.Answer {
        try actor.require(AccessPolicy.mayReadStock)
        let answer = try await read { store in
            guard let stock = try store.stock(question.stock) else { throw PracticeError.notFound }
            // What is told later may have happened before; of one moment, in the order in which it was told.
            let told = try store.moves(of: stock.id, limit: StockView.mostMoves)
            let moves = told.enumerated().sorted { left, right in
                (right.element.at, left.offset) < (left.element.at, right.offset)
            }.map(\.element)
            let gone = Set(moves.compactMap(\.replaces))
            return StockView.Answer(
                stock: stock, moves: try moves.map { try seen($0, gone, actor, in: store) },
                people: try peopleNames(in: store), mayKeep: actor.allows(AccessPolicy.mayKeepStock),
                clients: try clientsToGive(actor, in: store))
        }
        // What somebody was given is told of them; those to whom it may be given are a list.
        let looks = answer.moves.compactMap(\.client).map { ClientLook(client: $0.id, action: .readStock) }
        if !looks.isEmpty || !answer.clients.isEmpty {
            try await noteReads(looks, orElse: .readStock, by: actor)
        }
        return answer
    }

    private func seen(
        _ move: StockMove, _ gone: Set<ID<StockMove>>, _ actor: Actor, in store: any StoreReading
    ) throws -> MoveSeen {
        var (client, mayTakeBack): (Client?, Bool) = (nil, false)
        if let id = move.episode, let ownership = try store.ownership(of: id),
            actor.allows(AccessPolicy.mayReadAppointments, ownership), let episode = try store.episode(id)
        {
            client = try store.client(episode.client)
            mayTakeBack = move.change == .given && actor.allows(AccessPolicy.mayGive, ownership)
        }
        let isTakenBack = gone.contains(move.id)
        return MoveSeen(
            move: move, client: client, isTakenBack: isTakenBack, mayTakeBack: mayTakeBack && !isTakenBack)
    }

    private func clientsToGive(_ actor: Actor, in store: any StoreReading) throws -> [ClientToGive] {
        guard case .person(let viewer) = actor else { return [] }
        let rows: [BoardRow] =
            if viewer.roles.contains(.frontDesk) {
                try store.caseload(.everybody, includingClosed: false)
            } else if viewer.roles.contains(.therapist) {
                try store.caseload(.therapist(viewer.person), includingClosed: false)
            } else { [] }
        return rows.filter(\.client.isReadable).map {
            ClientToGive(episode: $0.standing.episode, name: $0.client.name, code: $0.client.code)
        }
    }
}
