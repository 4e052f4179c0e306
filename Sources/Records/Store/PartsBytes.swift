internal import Attribution
internal import Clinic
internal import Practice

/// Sums of several therapists as bytes, the lowest first: for each the id, four counts, the sums.
enum PartsBytes {
    private static let sums = 25
    private static let width = 16 + 4 * 8 + sums * 8

    static func write(_ parts: [TherapistSums]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.count * width)
        for part in parts {
            let sums = part.sums
            append(part.therapist.high, to: &bytes)
            append(part.therapist.low, to: &bytes)
            for count in [sums.atCeiling, sums.withoutOutcome, sums.withoutAlliance, sums.asIntake] {
                append(UInt64(bitPattern: Int64(count)), to: &bytes)
            }
            bytes += SumsBytes.write(sums.now + sums.next)
        }
        return bytes
    }

    static func read(_ bytes: [UInt8]) throws -> [TherapistSums] {
        guard bytes.count % width == 0 else { throw StoreError.corrupt("the sums of an episode by therapist") }
        return try stride(from: 0, to: bytes.count, by: width).map { start in
            func word(_ place: Int) -> UInt64 {
                let from = start + place * 8
                return bytes[from..<(from + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
            }
            func count(_ place: Int) -> Int { Int(truncatingIfNeeded: Int64(bitPattern: word(place))) }
            let held = try SumsBytes.read(Array(bytes[(start + 48)..<(start + width)]), count: sums)
            return TherapistSums(
                therapist: PersonID(high: word(0), low: word(1)),
                sums: EpisodeSums(
                    now: Array(held[..<10]), next: Array(held[10...]), atCeiling: count(2), withoutOutcome: count(3),
                    withoutAlliance: count(4), asIntake: count(5)))
        }
    }

    private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
        for step in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt64(step)))) }
    }
}
