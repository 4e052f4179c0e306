/// Gives equal fields equal codes, by a hash of their bytes.
struct CSVLevels {
    private(set) var codes: [Int32] = []
    private(set) var first: [CSVScanner.Field] = []
    private var slots = [Int32](repeating: -1, count: 1024)
    private var hashes: [UInt64] = []

    mutating func add(_ field: CSVScanner.Field, _ bytes: UnsafeBufferPointer<UInt8>) {
        codes.append(code(field, bytes))
    }

    private mutating func code(_ field: CSVScanner.Field, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for at in field.start..<field.end { hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01B3 }
        hash ^= hash >> 29
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let known = Int(slots[slot])
            if hashes[known] == hash, equal(first[known], field, bytes) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let new = Int32(first.count)
        slots[slot] = new
        first.append(field)
        hashes.append(hash)
        if first.count * 2 > slots.count { grow() }
        return new
    }

    private func equal(
        _ left: CSVScanner.Field, _ right: CSVScanner.Field, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard left.end - left.start == right.end - right.start else { return false }
        for step in 0..<(left.end - left.start) where bytes[left.start + step] != bytes[right.start + step] {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (code, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(code)
        }
    }

    func factor(_ scanner: CSVScanner) -> Factor {
        let names = first.map { scanner.text($0) }
        let present = names.filter { !CSVNumber.isMissing($0) }
        let numbers = present.count { Double($0) != nil || CSVNumber.hasDecimalComma($0) }
        // Among numbers with a word or two a point stands for none; among words it is a word.
        let isOfNumbers = numbers * 2 > present.count
        let kept = Set(isOfNumbers ? present : names.filter { !CSVNumber.isAlwaysMissing($0) })
            .sorted(by: Factor.precedes)
        let index = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, Int32($0)) })
        let renumbered = names.map { index[$0] ?? -1 }
        return Factor(trusted: codes.map { renumbered[Int($0)] }, levels: kept)
    }
}
