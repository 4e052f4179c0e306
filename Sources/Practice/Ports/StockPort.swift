package import Clinic
package import FollowThrough

package protocol ReadsStock {
    /// By name.
    func stocks() throws -> [Stock]
    func stock(_ id: StockID) throws -> Stock?
    func stockMove(_ id: ID<StockMove>) throws -> StockMove?
    /// The newest first.
    func moves(of stock: StockID, limit: Int) throws -> [StockMove]
    /// What was given to them and not taken back, the newest first.
    func given(to episode: EpisodeID) throws -> [StockMove]
}

package protocol WritesStock {
    /// Inserts the stock, or changes its name and whether it is closed; the balance only moves by `add`.
    func put(_ stock: Stock) throws
    /// Keeps the move and moves the balance; false, and nothing kept, where the balance would fall below zero.
    ///
    /// Throws `StoreError.duplicate("stock_move.id")`, or `StoreError.duplicate("stock_move.replaces")` where that
    /// giving was taken back already.
    func add(_ move: StockMove) throws -> Bool
}
