internal import Attribution
internal import Clinic
internal import Practice

/// Sums of several therapists as bytes, the lowest first: a version, then for each the id, four counts, the sums. What was
/// written before there was a version has an even length, and sums of pairs that are of no use any more.
enum PartsBytes {
    private static let version: UInt8 = 2
    private static let head = 16 + 4 * 8
    private static let width = head + SumsBytes.count * 8
    private static let widthBefore = head + SumsBytes.countBefore * 8

    static func write(_ parts: [TherapistSums]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 + parts.count * width)
        if parts.allSatisfy({ !$0.sums.next.isEmpty }) { bytes.append(version) }
        for part in parts {
            let sums = part.sums
            append(part.therapist.high, to: &bytes)
            append(part.therapist.low, to: &bytes)
            for count in [sums.atCeiling, sums.withoutOutcome, sums.withoutAlliance, sums.asIntake] {
                append(UInt64(bitPattern: Int64(count)), to: &bytes)
            }
            bytes += SumsBytes.write(sums)
        }
        return bytes
    }

    static func read(_ bytes: [UInt8]) throws -> [TherapistSums] {
        if bytes.count.isMultiple(of: widthBefore) { return try parts(bytes, width: widthBefore) }
        guard bytes.first == version, (bytes.count - 1).isMultiple(of: width) else {
            throw StoreError.corrupt("the sums of an episode by therapist")
        }
        return try parts(Array(bytes.dropFirst()), width: width)
    }

    private static func parts(_ bytes: [UInt8], width: Int) throws -> [TherapistSums] {
        try stride(from: 0, to: bytes.count, by: width).map { start in
            func word(_ place: Int) -> UInt64 {
                let from = start + place * 8
                return bytes[from..<(from + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
            }
            func count(_ place: Int) -> Int { Int(truncatingIfNeeded: Int64(bitPattern: word(place))) }
            let held = try SumsBytes.sums(Array(bytes[(start + head)..<(start + width)]))
            return TherapistSums(
                therapist: PersonID(high: word(0), low: word(1)),
                sums: EpisodeSums(
                    now: held.now, next: held.next, firstOutcome: held.first, atCeiling: count(2),
                    withoutOutcome: count(3), withoutAlliance: count(4), asIntake: count(5)))
        }
    }

    private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
        for step in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt64(step)))) }
    }
}
