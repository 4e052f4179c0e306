/// Whether bytes are UTF-8 text. Bytes that are not must never be read as if they were: two names that differ in one
/// letter would become one.
enum CSVEncoding {
    /// The first line, from 1, that holds a byte which is not UTF-8; `nil` where there is none.
    static func firstInvalidLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var at = 0
        let count = bytes.count
        while at < count {
            if bytes[at] < 0x80 {
                at += 1
                continue
            }
            let length = sequence(bytes, at)
            guard length > 0 else { return line(of: at, bytes) }
            at += length
        }
        return nil
    }

    /// Bytes of the character that begins here; 0 where none does.
    private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch bytes[at] {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0...0)
            }
        guard length > 0, at + length <= bytes.count, second.contains(bytes[at + 1]) else { return 0 }
        return bytes[(at + 1)..<(at + length)].allSatisfy { (0x80...0xBF).contains($0) } ? length : 0
    }

    /// Lines end as they do anywhere: with a line feed, a carriage return, or both.
    private static func line(of place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var line = 1
        for at in 0..<place where bytes[at] == 10 || (bytes[at] == 13 && bytes[at + 1] != 10) { line += 1 }
        return line
    }
}
