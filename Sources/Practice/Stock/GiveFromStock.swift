package import Clinic
package import FollowThrough

/// A voucher or a sum goes to a client: one record and one transaction, and never more than is there.
package struct GiveFromStock: Sendable {
    package typealias Result = Void
    package let stock: StockID
    package let episode: EpisodeID
    package let barrier: BarrierID?
    /// In the stock's unit, 1 or more.
    package let quantity: Int
    package let note: String
    /// Made with the page, so that a form that is sent twice gives once.
    package let once: ID<StockMove>
    package init(
        stock: StockID, episode: EpisodeID, barrier: BarrierID? = nil, quantity: Int, note: String = "",
        once: ID<StockMove>
    ) {
        self.stock = stock
        self.episode = episode
        self.barrier = barrier
        self.quantity = quantity
        self.note = note
        self.once = once
    }
}

/// What was given comes back, or was not given after all.
package struct TakeBackGiving: Sendable {
    package typealias Result = Void
    package let giving: ID<StockMove>
    package let once: ID<StockMove>
    package init(giving: ID<StockMove>, once: ID<StockMove>) {
        self.giving = giving
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: GiveFromStock, as actor: Actor) async throws(PracticeError) {
        try await write { store in
            guard let ownership = try store.ownership(of: command.episode),
                let episode = try store.episode(command.episode)
            else { throw PracticeError.notFound }
            try actor.require(AccessPolicy.mayGive, ownership)
            guard let stock = try store.stock(command.stock) else { throw PracticeError.notFound }
            var checks = Checks()
            let words = checks.line(command.note, "note")
            checks.range(command.quantity, 1...Stock.most, "quantity") { stock.typed($0) }
            try checks.done()
            if let barrier = command.barrier {
                try actor.require(AccessPolicy.mayReadClinical, ownership)
                guard try store.barrier(barrier)?.episode == episode.id else { throw PracticeError.notFound }
            }
            if let held = try store.stockMove(command.once) {
                let isSame =
                    held.stock == stock.id && held.change == .given && held.quantity == -command.quantity
                    && held.episode == episode.id && held.barrier == command.barrier && held.note == words
                guard isSame else { throw PracticeError.idTaken }
                return
            }
            if stock.isClosed { throw PracticeError.conflict("conflict.stock-closed") }
            try requireNamesNobody(words, "note", by: actor, of: try store.client(episode.client), in: store)
            let kept = try store.add(
                StockMove(
                    id: command.once, stock: stock.id, change: .given, quantity: -command.quantity,
                    episode: episode.id, barrier: command.barrier, note: words, at: chance.now(),
                    by: actor.personID))
            guard kept else { throw PracticeError.conflict("conflict.stock-short") }
            try note(
                .giveFromStock, by: actor.personID, client: episode.client, episode: episode.id, in: store)
        }
    }

    package func perform(_ command: TakeBackGiving, as actor: Actor) async throws(PracticeError) {
        try await write { store in
            guard let giving = try store.stockMove(command.giving), giving.change == .given,
                let episode = giving.episode
            else { throw PracticeError.notFound }
            try actor.require(AccessPolicy.mayGive, try store.ownership(of: episode))
            if let held = try store.stockMove(command.once) {
                guard held.replaces == giving.id else { throw PracticeError.idTaken }
                return
            }
            do {
                _ = try store.add(
                    StockMove(
                        id: command.once, stock: giving.stock, change: .takenBack, quantity: -giving.quantity,
                        episode: episode, barrier: giving.barrier, replaces: giving.id, at: chance.now(),
                        by: actor.personID))
            } catch StoreError.duplicate { throw PracticeError.conflict("conflict.already-taken-back") }
            let client = try store.episode(episode)?.client
            try note(.giveFromStock, by: actor.personID, client: client, episode: episode, in: store)
        }
    }
}
