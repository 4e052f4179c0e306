internal import Clinic
internal import FollowThrough
internal import Practice

/// What is noted on a movement of the stock may name somebody, so it is sealed with the practice's own key. It stands in
/// a column of text: two hexadecimal digits a byte, after a mark.
struct StockNotes {
    private static let mark = "sealed "
    let sealing: any Sealing

    func sealed(_ move: StockMove) throws -> String { try sealed(move.note, of: move.id) }

    func sealed(_ note: String, of move: ID<StockMove>) throws -> String {
        if note.isEmpty { return "" }
        do {
            return Self.mark + Self.text(try sealing.seal(note, Self.place(move)))
        } catch let error as SealingError { throw StoreError(error, "note of the stock") }
    }

    /// Notes of before they were sealed are read as they are.
    func opened(_ held: String, of move: ID<StockMove>) throws -> String {
        guard let bytes = Self.bytes(held) else { return held }
        do { return try sealing.open(bytes, Self.place(move)) } catch let error as SealingError {
            throw StoreError(error, "note of the stock")
        }
    }

    func isNewest(_ held: String) -> Bool { Self.bytes(held).map { sealing.isNewest($0) } ?? held.isEmpty }

    private static func place(_ move: ID<StockMove>) -> SealedPlace {
        SealedPlace(table: "stock_move", row: move.description, column: "note")
    }

    private static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// `nil` for what is not sealed.
    private static func bytes(_ held: String) -> [UInt8]? {
        guard held.hasPrefix(mark) else { return nil }
        let digits = held.utf8.dropFirst(mark.utf8.count).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count % 2 == 0, digits.count == held.utf8.count - mark.utf8.count else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
