/// A categorical column: for each row the index of its level, or -1 where it is missing.
public struct Factor: Sendable, Hashable {
    /// For each row the number of its level, from 0; -1 where it is missing.
    public let codes: [Int32]
    /// Their names, in the order of their numbers.
    public let levels: [String]

    /// Takes codes as they are; one outside the levels counts as missing, and levels of the same name are one.
    ///
    /// - Parameters:
    ///   - codes: for each row the number of its level, from 0.
    ///   - levels: their names. The first is the reference that a coefficient compares with.
    public init(codes: [Int32], levels: [String]) {
        var names: [String] = []
        var place: [String: Int32] = [:]
        let numbers = levels.map { name -> Int32 in
            if let known = place[name] { return known }
            let next = Int32(names.count)
            place[name] = next
            names.append(name)
            return next
        }
        self.codes = codes.map { $0 >= 0 && Int($0) < numbers.count ? numbers[Int($0)] : -1 }
        self.levels = names
    }

    /// Levels in the order of their code points; `nil` is missing.
    public init(_ values: [String?]) {
        let levels = Set(values.compactMap(\.self)).sorted(by: Self.precedes)
        let index = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, Int32($0)) })
        self.levels = levels
        codes = values.map { $0.flatMap { index[$0] } ?? -1 }
    }

    /// Levels of a numeric column in the order of their value; not-a-number is missing.
    init(numbers: [Double]) {
        let values = Set(numbers.lazy.filter { !$0.isNaN }).sorted()
        levels = values.map(ModelExpression.spelled)
        if let first = values.first, let last = values.last, first >= 0, last < 50_000_000,
            values.allSatisfy({ $0 == $0.rounded() })
        {
            var table = [Int32](repeating: -1, count: Int(last) + 1)
            for (code, value) in values.enumerated() { table[Int(value)] = Int32(code) }
            codes = numbers.map { $0.isNaN ? -1 : table[Int($0)] }
        } else {
            let index = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, Int32($0)) })
            codes = numbers.map { index[$0] ?? -1 }
        }
    }

    /// Throws where the column is one of numbers but for a word or two, such as `N/A` or `null`.
    func refuseTextAmongNumbers(_ name: String) throws(MixedModelError) {
        // A hexadecimal number, which `Double` reads, is no number in a file.
        let words = levels.filter { Double($0) == nil || $0.lowercased().contains("x") }
        guard let first = words.first, levels.count >= 10, words.count * 10 <= levels.count else { return }
        throw .textAmongNumbers(column: name, text: first)
    }

    /// By code points, so that the order is the same on every machine.
    static func precedes(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }

    /// The rows at these places, with only the levels that they use.
    func kept(_ rows: [Int]) -> Factor {
        var used = [Bool](repeating: false, count: levels.count)
        for row in rows where codes[row] >= 0 { used[Int(codes[row])] = true }
        var renumbered = [Int32](repeating: -1, count: levels.count)
        var names: [String] = []
        for level in levels.indices where used[level] {
            renumbered[level] = Int32(names.count)
            names.append(levels[level])
        }
        return Factor(trusted: rows.map { codes[$0] < 0 ? -1 : renumbered[Int(codes[$0])] }, levels: names)
    }

    init(trusted codes: [Int32], levels: [String]) {
        self.codes = codes
        self.levels = levels
    }

    /// The same with this level before the others; as it is where there is no such level.
    func leading(_ level: String) -> Factor {
        guard let place = levels.firstIndex(of: level) else { return self }
        let order = [place] + levels.indices.filter { $0 != place }
        var renumbered = [Int32](repeating: 0, count: levels.count)
        for (new, old) in order.enumerated() { renumbered[old] = Int32(new) }
        return Factor(trusted: codes.map { $0 < 0 ? -1 : renumbered[Int($0)] }, levels: order.map { levels[$0] })
    }

    /// The combinations of this and another that occur, by this one's order first.
    func crossed(with other: Factor) -> Factor {
        let width = Int64(max(1, other.levels.count))
        let keys = zip(codes, other.codes).map { $0 < 0 || $1 < 0 ? -1 : Int64($0) * width + Int64($1) }
        let used = Set(keys.lazy.filter { $0 >= 0 }).sorted()
        let index = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, Int32($0)) })
        let names = used.map { "\(levels[Int($0 / width)]):\(other.levels[Int($0 % width)])" }
        return Factor(trusted: keys.map { index[$0] ?? -1 }, levels: names)
    }
}
