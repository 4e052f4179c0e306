package import Clinic
package import FollowThrough

/// A stock of small help begins: vouchers in pieces, or a sum of money.
package struct AddStock: Sendable {
    package typealias Result = StockID
    package let name: String
    package let kind: BarrierKind
    package let unit: StockUnit
    package let currency: Currency
    /// What is there now, in the unit.
    package let balance: Int
    /// Made with the page; the stock's own id.
    package let once: StockID
    package init(
        name: String, kind: BarrierKind, unit: StockUnit, currency: Currency, balance: Int, once: StockID
    ) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.currency = currency
        self.balance = balance
        self.once = once
    }
}

/// More of it, a count that differs, or an end.
package struct ChangeStock: Sendable {
    package typealias Result = Void
    package let stock: StockID
    package let change: StockKeeping
    package let note: String
    /// Made with the page, so that a form that is sent twice is one move.
    package let once: ID<StockMove>
    package init(stock: StockID, change: StockKeeping, note: String = "", once: ID<StockMove>) {
        self.stock = stock
        self.change = change
        self.note = note
        self.once = once
    }
}

package enum StockKeeping: Hashable, Sendable {
    case refill(Int)
    /// So much was counted; the difference is kept as a correction.
    case counted(Int)
    case close
    case reopen
}

extension PracticeService {
    package func perform(_ command: AddStock, as actor: Actor) async throws(PracticeError) -> StockID {
        try actor.require(AccessPolicy.mayKeepStock)
        return try await write { store in
            var checks = Checks()
            let name = checks.line(command.name, "stock-name", required: true, longest: 120)
            if case .pieces(let each) = command.unit {
                checks.range(each, 1...100_000_000, "worth") { command.currency.typed($0) }
            }
            checks.range(command.balance, 0...Stock.most, "quantity") { command.unit.typed($0, command.currency) }
            try checks.done()
            if let held = try store.stock(command.once) {
                guard held.name == name, held.unit == command.unit, held.currency == command.currency else {
                    throw PracticeError.idTaken
                }
                return held.id
            }
            let stock = Stock(
                id: command.once, name: name, kind: command.kind, unit: command.unit, currency: command.currency,
                balance: 0)
            try store.put(stock)
            if command.balance > 0 {
                _ = try store.add(
                    StockMove(
                        id: ID(high: command.once.high, low: command.once.low), stock: stock.id, change: .refilled,
                        quantity: command.balance, at: chance.now(), by: actor.personID))
            }
            try note(.changeStock, by: actor.personID, in: store)
            return stock.id
        }
    }

    package func perform(_ command: ChangeStock, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayKeepStock)
        try await write { store in
            guard let stock = try store.stock(command.stock) else { throw PracticeError.notFound }
            var checks = Checks()
            let words = checks.line(command.note, "note")
            switch command.change {
            case .refill(let quantity): checks.range(quantity, 1...Stock.most, "quantity") { stock.typed($0) }
            case .counted(let quantity): checks.range(quantity, 0...Stock.most, "quantity") { stock.typed($0) }
            case .close, .reopen: break
            }
            try checks.done()
            try note(.changeStock, by: actor.personID, in: store)
            switch command.change {
            case .close: return try store.put(stock.closed(true))
            case .reopen: return try store.put(stock.closed(false))
            case .refill(let quantity): try move(stock, .refilled, quantity, words, command.once, actor, in: store)
            case .counted(let quantity):
                // One that agrees is a correction of nothing: that somebody counted, and their note, stay readable.
                try move(stock, .corrected, quantity - stock.balance, words, command.once, actor, in: store)
            }
        }
    }

    private func move(
        _ stock: Stock, _ change: StockChange, _ quantity: Int, _ note: String, _ once: ID<StockMove>,
        _ actor: Actor, in store: any StoreWriting
    ) throws {
        if let held = try store.stockMove(once) {
            let isSame =
                held.stock == stock.id && held.change == change && held.note == note
                && (change == .corrected || held.quantity == quantity)
            guard isSame else { throw PracticeError.idTaken }
            return
        }
        if stock.isClosed { throw PracticeError.conflict("conflict.stock-closed") }
        try requireNamesNobody(note, "note", by: actor, in: store)
        guard stock.balance + quantity <= Stock.most else {
            throw PracticeError.invalid("quantity", "problem.range", stock.typed(0), stock.typed(Stock.most))
        }
        let kept = try store.add(
            StockMove(
                id: once, stock: stock.id, change: change, quantity: quantity, note: note, at: chance.now(),
                by: actor.personID))
        guard kept else { throw PracticeError.conflict("conflict.stock-short") }
    }
}

extension Stock {
    fileprivate func closed(_ isClosed: Bool) -> Stock {
        Stock(
            id: id, name: name, kind: kind, unit: unit, currency: currency, balance: balance, isClosed: isClosed)
    }
}
