internal import Clinic
internal import FollowThrough
internal import Practice

extension MemoryTransaction {
    func stocks() -> [Stock] { records.help.stocks.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) } }
    func stock(_ id: StockID) -> Stock? { records.help.stocks[id] }
    func stockMove(_ id: ID<StockMove>) -> StockMove? { records.help.moves.first { $0.id == id } }

    func moves(of stock: StockID, limit: Int) -> [StockMove] {
        Array(records.help.moves.filter { $0.stock == stock }.reversed().prefix(limit))
    }

    func given(to episode: EpisodeID) -> [StockMove] {
        let gone = Set(records.help.moves.compactMap(\.replaces))
        return records.help.moves.filter { $0.episode == episode && $0.change == .given && !gone.contains($0.id) }
            .sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    func put(_ stock: Stock) {
        let balance = records.help.stocks[stock.id]?.balance ?? stock.balance
        records.help.stocks[stock.id] = stock.with(balance)
    }

    func add(_ move: StockMove) throws -> Bool {
        guard let stock = records.help.stocks[move.stock] else { throw StoreError.missing("stock") }
        if let episode = move.episode, records.episodes[episode] == nil { throw StoreError.missing("episode") }
        if let barrier = move.barrier, records.help.barriers[barrier] == nil { throw StoreError.missing("barrier") }
        guard stock.balance + move.quantity >= 0 else { return false }
        guard stockMove(move.id) == nil else { throw StoreError.duplicate("stock_move.id") }
        if let replaced = move.replaces {
            guard stockMove(replaced) != nil else { throw StoreError.missing("stock_move") }
            guard !records.help.moves.contains(where: { $0.replaces == replaced }) else {
                throw StoreError.duplicate("stock_move.replaces")
            }
        }
        records.help.moves.append(move)
        records.help.stocks[stock.id] = stock.with(stock.balance + move.quantity)
        return true
    }
}

extension Stock {
    fileprivate func with(_ balance: Int) -> Stock {
        Stock(
            id: id, name: name, kind: kind, unit: unit, currency: currency, balance: balance, isClosed: isClosed)
    }
}
