/// A QR code (ISO/IEC 18004) of bytes at error correction level M, versions 1 to 20: up to 666 bytes.
package struct QRCode: Hashable, Sendable {
    /// Modules along each side.
    package let size: Int
    private let dark: [Bool]

    package func isDark(_ x: Int, _ y: Int) -> Bool { dark[y * size + x] }

    /// `nil` where the bytes do not fit.
    package init?(_ bytes: [UInt8]) {
        guard let version = (1...20).first(where: { QRLayout($0).capacity >= bytes.count }) else { return nil }
        let layout = QRLayout(version)
        let words = QRWords(bytes, layout).interleaved
        var best: (penalty: Int, drawing: QRDrawing)?
        for mask in 0..<8 {
            var drawing = QRDrawing(layout)
            drawing.place(words)
            drawing.apply(mask: mask)
            let penalty = drawing.penalty
            if best.map({ penalty < $0.penalty }) ?? true { best = (penalty, drawing) }
        }
        guard let drawing = best?.drawing else { return nil }
        (size, dark) = (layout.size, drawing.dark)
    }
}

/// What a version has room for, and how its words are divided into blocks.
struct QRLayout: Hashable, Sendable {
    let version: Int

    init(_ version: Int) { self.version = version }

    var size: Int { version * 4 + 17 }

    /// Words of error correction in each block, level M.
    private static let correctionWords = [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
    ]
    private static let blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]

    var correction: Int { Self.correctionWords[version - 1] }
    var blockCount: Int { Self.blocks[version - 1] }

    /// Words of data and correction together.
    var wordCount: Int {
        var modules = (16 * version + 128) * version + 64
        if version >= 2 {
            let count = version / 7 + 2
            modules -= (25 * count - 10) * count - 55
            if version >= 7 { modules -= 36 }
        }
        return modules / 8
    }

    var dataWords: Int { wordCount - correction * blockCount }

    /// Bits of the count that stands before the bytes.
    var countBits: Int { version < 10 ? 8 : 16 }

    /// Bytes of text that fit.
    var capacity: Int { (dataWords * 8 - 4 - countBits) / 8 }

    /// Where the small squares have their middles, along either side.
    var alignment: [Int] {
        guard version > 1 else { return [] }
        let count = version / 7 + 2
        let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2
        return [6] + (0..<count - 1).map { size - 7 - $0 * step }.reversed()
    }
}

/// The bytes as words of the code: header, text, padding, correction, block by block in turn.
struct QRWords {
    let interleaved: [UInt8]

    init(_ bytes: [UInt8], _ layout: QRLayout) {
        var bits = Bits()
        bits.add(0b0100, 4)
        bits.add(bytes.count, layout.countBits)
        for byte in bytes { bits.add(Int(byte), 8) }
        bits.add(0, min(4, layout.dataWords * 8 - bits.count))
        bits.add(0, (8 - bits.count % 8) % 8)
        var data = bits.bytes
        var pad: UInt8 = 0xEC
        while data.count < layout.dataWords {
            data.append(pad)
            pad ^= 0xEC ^ 0x11
        }
        let generator = ReedSolomon.generator(layout.correction)
        let short = layout.wordCount / layout.blockCount - layout.correction
        let shortBlocks = layout.blockCount - layout.wordCount % layout.blockCount
        var (blocks, start): ([(data: [UInt8], correction: [UInt8])], Int) = ([], 0)
        for block in 0..<layout.blockCount {
            let count = short + (block < shortBlocks ? 0 : 1)
            let some = Array(data[start..<start + count])
            start += count
            blocks.append((some, ReedSolomon.remainder(some, generator)))
        }
        var words: [UInt8] = []
        for place in 0...short {
            for block in blocks where place < block.data.count { words.append(block.data[place]) }
        }
        for place in 0..<layout.correction {
            for block in blocks { words.append(block.correction[place]) }
        }
        interleaved = words
    }

    private struct Bits {
        private(set) var count = 0
        private(set) var bytes: [UInt8] = []

        mutating func add(_ value: Int, _ width: Int) {
            for bit in stride(from: width - 1, through: 0, by: -1) {
                if count % 8 == 0 { bytes.append(0) }
                if value >> bit & 1 == 1 { bytes[count / 8] |= 0x80 >> UInt8(count % 8) }
                count += 1
            }
        }
    }
}

/// Arithmetic in the field of 256 with the polynomial 0x11D.
private enum ReedSolomon {
    static func generator(_ degree: Int) -> [UInt8] {
        var (result, root): ([UInt8], UInt8) = (Array(repeating: 0, count: degree - 1) + [1], 1)
        for _ in 0..<degree {
            for index in result.indices {
                result[index] = product(result[index], root)
                if index + 1 < degree { result[index] ^= result[index + 1] }
            }
            root = product(root, 2)
        }
        return result
    }

    static func remainder(_ data: [UInt8], _ generator: [UInt8]) -> [UInt8] {
        var rest = [UInt8](repeating: 0, count: generator.count)
        for byte in data {
            let factor = byte ^ rest.removeFirst()
            rest.append(0)
            for index in rest.indices { rest[index] ^= product(generator[index], factor) }
        }
        return rest
    }

    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var result: UInt8 = 0
        for bit in stride(from: 7, through: 0, by: -1) {
            result = (result << 1) ^ (result >> 7 == 1 ? 0x1D : 0)
            if right >> UInt8(bit) & 1 == 1 { result ^= left }
        }
        return result
    }
}
