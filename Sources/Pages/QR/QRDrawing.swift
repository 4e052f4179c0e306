/// The modules of a code while it is being drawn.
struct QRDrawing {
    let layout: QRLayout
    private(set) var dark: [Bool]
    private var isFixed: [Bool]
    private var size: Int { layout.size }

    init(_ layout: QRLayout) {
        self.layout = layout
        dark = Array(repeating: false, count: layout.size * layout.size)
        isFixed = dark
        for place in 0..<size {
            fix(6, place, place % 2 == 0)
            fix(place, 6, place % 2 == 0)
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
        let middles = layout.alignment
        for x in middles {
            for y in middles where !isCorner(x, y) { drawAlignment(x, y) }
        }
        drawFormat(mask: 0)
        drawVersion()
    }

    /// Small squares leave room for the three large ones.
    private func isCorner(_ x: Int, _ y: Int) -> Bool {
        (x == 6 && y == 6) || (x == 6 && y == size - 7) || (x == size - 7 && y == 6)
    }

    private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
        dark[y * size + x] = isDark
        isFixed[y * size + x] = true
    }

    private mutating func drawFinder(_ x: Int, _ y: Int) {
        for down in -4...4 {
            for across in -4...4 where (0..<size).contains(x + across) && (0..<size).contains(y + down) {
                let distance = max(abs(across), abs(down))
                fix(x + across, y + down, distance != 2 && distance != 4)
            }
        }
    }

    private mutating func drawAlignment(_ x: Int, _ y: Int) {
        for down in -2...2 {
            for across in -2...2 { fix(x + across, y + down, max(abs(across), abs(down)) != 1) }
        }
    }

    /// Level M and the mask, with 10 bits of correction, twice.
    private mutating func drawFormat(mask: Int) {
        var rest = mask
        for _ in 0..<10 { rest = (rest << 1) ^ ((rest >> 9) * 0x537) }
        let bits = (mask << 10 | rest) ^ 0x5412
        func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
        for place in 0...5 { fix(8, place, bit(place)) }
        fix(8, 7, bit(6))
        fix(8, 8, bit(7))
        fix(7, 8, bit(8))
        for place in 9..<15 { fix(14 - place, 8, bit(place)) }
        for place in 0..<8 { fix(size - 1 - place, 8, bit(place)) }
        for place in 8..<15 { fix(8, size - 15 + place, bit(place)) }
        fix(8, size - 8, true)
    }

    private mutating func drawVersion() {
        guard layout.version >= 7 else { return }
        var rest = layout.version
        for _ in 0..<12 { rest = (rest << 1) ^ ((rest >> 11) * 0x1F25) }
        let bits = layout.version << 12 | rest
        for place in 0..<18 {
            let (long, short) = (size - 11 + place % 3, place / 3)
            fix(long, short, bits >> place & 1 == 1)
            fix(short, long, bits >> place & 1 == 1)
        }
    }

    /// Words go up and down in columns of two, from the right.
    mutating func place(_ words: [UInt8]) {
        var bit = 0
        for right in stride(from: size - 1, through: 1, by: -2).map({ $0 <= 6 ? $0 - 1 : $0 }) {
            let isUp = (right + 1) & 2 == 0
            for step in 0..<size {
                let y = isUp ? size - 1 - step : step
                for x in [right, right - 1] where !isFixed[y * size + x] && bit < words.count * 8 {
                    dark[y * size + x] = words[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1
                    bit += 1
                }
            }
        }
    }

    mutating func apply(mask: Int) {
        for y in 0..<size {
            for x in 0..<size where !isFixed[y * size + x] && Self.turns(mask, x, y) { dark[y * size + x].toggle() }
        }
        drawFormat(mask: mask)
    }

    private static func turns(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (x / 3 + y / 2) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }

    /// How hard the code is to read: runs, blocks of four, shapes like the large squares, and too much of one colour.
    var penalty: Int {
        var total = 0
        for line in 0..<size {
            total += Self.runs((0..<size).map { dark[line * size + $0] })
            total += Self.runs((0..<size).map { dark[$0 * size + line] })
        }
        for y in 0..<size - 1 {
            for x in 0..<size - 1 {
                let first = dark[y * size + x]
                let isBlock =
                    first == dark[y * size + x + 1] && first == dark[(y + 1) * size + x]
                    && first == dark[(y + 1) * size + x + 1]
                if isBlock { total += 3 }
            }
        }
        let share = abs(dark.count { $0 } * 20 - size * size * 10)
        return total + share / (size * size) * 10
    }

    private static let shape = [true, false, true, true, true, false, true]

    private static func runs(_ line: [Bool]) -> Int {
        var (total, length) = (0, 0)
        for place in line.indices {
            length = place > 0 && line[place] == line[place - 1] ? length + 1 : 1
            if length == 5 { total += 3 } else if length > 5 { total += 1 }
            guard place + 11 <= line.count else { continue }
            let some = line[place..<place + 11]
            let isLike =
                (some.prefix(7).elementsEqual(shape) && !some.suffix(4).contains(true))
                || (some.suffix(7).elementsEqual(shape) && !some.prefix(4).contains(true))
            if isLike { total += 40 }
        }
        return total
    }
}
