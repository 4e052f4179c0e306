package import Practice

/// Keeps words next to their place, each byte turned over, so that they are neither found by searching nor opened
/// elsewhere.
package struct PlainSealing: Sealing {
    package init() {}

    package let keyVersion = 1

    package func seal(_ text: String, _ place: SealedPlace) throws -> [UInt8] {
        (Self.spelt(place) + [0] + Array(text.utf8)).map { ~$0 }
    }

    package func open(_ bytes: [UInt8], _ place: SealedPlace) throws -> String {
        let (plain, start) = (bytes.map { ~$0 }, Self.spelt(place) + [0])
        guard plain.starts(with: start) else { throw SealingError.damaged }
        return String(decoding: plain.dropFirst(start.count), as: UTF8.self)
    }

    private static func spelt(_ place: SealedPlace) -> [UInt8] {
        Array("\(place.table) \(place.row) \(place.column)".utf8)
    }
}
