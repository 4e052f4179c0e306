package import Clinic

package typealias StockID = ID<Stock>

/// Small help that a practice keeps at hand: vouchers in pieces, or a sum of money.
package struct Stock: Hashable, Sendable {
    package let id: StockID
    package let name: String
    package let kind: BarrierKind
    package let unit: StockUnit
    package let currency: Currency
    /// In the unit; never below zero.
    package let balance: Int
    package let isClosed: Bool

    package init(
        id: StockID, name: String, kind: BarrierKind, unit: StockUnit, currency: Currency, balance: Int,
        isClosed: Bool = false
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.unit = unit
        self.currency = currency
        self.balance = balance
        self.isClosed = isClosed
    }

    package static let most = 1_000_000_000

    /// So much of it, none or more, as somebody types it into a form.
    package func typed(_ quantity: Int) -> String { unit.typed(quantity, currency) }

    /// What so much of it is worth, in minor units.
    package func worth(of quantity: Int) -> Int {
        switch unit {
        case .pieces(let each): quantity.multipliedReportingOverflow(by: each).partialValue
        case .money: quantity
        }
    }
}

package enum StockUnit: Hashable, Sendable {
    /// Each worth so many minor units.
    case pieces(each: Int)
    /// The balance itself is in minor units.
    case money

    /// So much of it, none or more, as somebody types it: "4" or "12.50".
    package func typed(_ quantity: Int, _ currency: Currency) -> String {
        switch self {
        case .pieces: String(quantity)
        case .money: currency.typed(quantity)
        }
    }
}

/// One change of a stock. A giving that was wrong is taken back by one more.
package struct StockMove: Hashable, Sendable {
    package let id: ID<StockMove>
    package let stock: StockID
    package let change: StockChange
    /// What it does to the balance; below zero for what was given.
    package let quantity: Int
    /// To whom, for what was given.
    package let episode: EpisodeID?
    package let barrier: BarrierID?
    /// The giving that this one takes back.
    package let replaces: ID<StockMove>?
    /// Says nothing about a client: `Box from the town hall`.
    package let note: String
    package let at: Instant
    package let by: PersonID?

    package init(
        id: ID<StockMove>, stock: StockID, change: StockChange, quantity: Int, episode: EpisodeID? = nil,
        barrier: BarrierID? = nil, replaces: ID<StockMove>? = nil, note: String = "", at: Instant, by: PersonID?
    ) {
        self.id = id
        self.stock = stock
        self.change = change
        self.quantity = quantity
        self.episode = episode
        self.barrier = barrier
        self.replaces = replaces
        self.note = note
        self.at = at
        self.by = by
    }
}

package enum StockChange: String, Hashable, Sendable, CaseIterable {
    case refilled, given, corrected
    case takenBack = "taken-back"
}
