internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func stocks() throws -> [Stock] {
        try sql.all(
            "SELECT id, name, kind, piece_worth, currency, balance, is_closed FROM stock ORDER BY name, id", [],
            Stock.init(row:)
        ).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    func stock(_ id: StockID) throws -> Stock? {
        try sql.first(
            "SELECT id, name, kind, piece_worth, currency, balance, is_closed FROM stock WHERE id = ?", [.id(id)],
            Stock.init(row:))
    }

    private func move(_ row: any SQLRow) throws -> StockMove { try StockMove(row, StockNotes(sealing: sealing)) }

    func stockMove(_ id: ID<StockMove>) throws -> StockMove? {
        try sql.first(
            """
            SELECT id, stock_id, change, quantity, episode_id, barrier_id, replaces_id, note, at_us, by_id
            FROM stock_move WHERE id = ?
            """, [.id(id)], move)
    }

    func moves(of stock: StockID, limit: Int) throws -> [StockMove] {
        try sql.all(
            """
            SELECT id, stock_id, change, quantity, episode_id, barrier_id, replaces_id, note, at_us, by_id
            FROM stock_move WHERE stock_id = ? ORDER BY place DESC LIMIT ?
            """, [.id(stock), .integer(limit)], move)
    }

    func stockNotes() throws -> [(ID<StockMove>, String)] {
        try sql.all("SELECT id, note FROM stock_move WHERE note <> '' ORDER BY id") {
            (try $0.key(0), try $0.text(1))
        }
    }

    func given(to episode: EpisodeID) throws -> [StockMove] {
        try sql.all(
            """
            SELECT m.id, m.stock_id, m.change, m.quantity, m.episode_id, m.barrier_id, m.replaces_id, m.note, m.at_us,
                m.by_id
            FROM stock_move m WHERE m.episode_id = ? AND m.change = 'given'
                AND NOT EXISTS (SELECT 1 FROM stock_move t WHERE t.replaces_id = m.id)
            ORDER BY m.at_us DESC, m.id DESC
            """, [.id(episode)], move)
    }
}

extension RecordsTransaction {
    func put(_ stock: Stock) throws {
        let worth: Int? = if case .pieces(let each) = stock.unit { each } else { nil }
        try run(
            """
            INSERT INTO stock (id, name, kind, piece_worth, currency, balance, is_closed)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, is_closed = excluded.is_closed
            """,
            [
                .id(stock.id), .text(stock.name), .word(stock.kind), .optional(worth), .text(stock.currency.code),
                .integer(stock.balance), .flag(stock.isClosed),
            ])
        touch(.stock, stock.id)
    }

    func add(_ move: StockMove) throws -> Bool {
        try require("stock", "SELECT 1 FROM stock WHERE id = ?", move.stock)
        if let episode = move.episode { try requireEpisode(episode) }
        if let barrier = move.barrier { try require("barrier", "SELECT 1 FROM barrier WHERE id = ?", barrier) }
        // The row of the stock is changed first, so that whoever else gives from it waits here.
        let moved = try writing.run(
            "UPDATE stock SET balance = balance + ? WHERE id = ? AND balance + ? >= 0",
            [.integer(move.quantity), .id(move.stock), .integer(move.quantity)])
        guard moved == 1 else { return false }
        let isTaken = try sql.exists("SELECT 1 FROM stock_move WHERE id = ?", [.id(move.id)])
        guard !isTaken else { throw StoreError.duplicate("stock_move.id") }
        if let replaced = move.replaces {
            try require("stock_move", "SELECT 1 FROM stock_move WHERE id = ?", replaced)
            let isGone = try sql.exists("SELECT 1 FROM stock_move WHERE replaces_id = ?", [.id(replaced)])
            guard !isGone else { throw StoreError.duplicate("stock_move.replaces") }
        }
        try run(
            """
            INSERT INTO stock_move (id, stock_id, place, change, quantity, episode_id, barrier_id, replaces_id, note,
                at_us, by_id)
            VALUES (?, ?, (SELECT COUNT(*) FROM stock_move WHERE stock_id = ?), ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .id(move.id), .id(move.stock), .id(move.stock), .word(move.change), .integer(move.quantity),
                .optional(move.episode), .optional(move.barrier), .optional(move.replaces),
                .text(try StockNotes(sealing: sealing).sealed(move)),
                .instant(move.at), .optional(move.by),
            ])
        touch(.stock, move.stock)
        touch(.stockMove, move.id)
        return true
    }
}

extension Stock {
    fileprivate init(row: any SQLRow) throws {
        guard let currency = Currency(try row.text(4)) else { throw StoreError.corrupt("a currency") }
        self.init(
            id: try row.key(0), name: try row.text(1), kind: try row.word(2),
            unit: try row.optionalInt(3).map { .pieces(each: $0) } ?? .money, currency: currency,
            balance: try row.int(5), isClosed: try row.flag(6))
    }
}

extension StockMove {
    fileprivate init(_ row: any SQLRow, _ notes: StockNotes) throws {
        let id: ID<StockMove> = try row.key(0)
        self.init(
            id: id, stock: try row.key(1), change: try row.word(2), quantity: try row.int(3),
            episode: try row.optionalKey(4), barrier: try row.optionalKey(5), replaces: try row.optionalKey(6),
            note: try notes.opened(try row.text(7), of: id), at: try row.instant(8), by: try row.optionalKey(9))
    }
}
