extension CSVSeparator {
    /// What a file's first line is parted by: what `sep=;` says, else whichever there is most of outside quotes.
    static func sniffed(_ source: ByteSource) throws(CSVError) -> CSVSeparator {
        var counts: [UInt8: Int] = [:]
        var (isQuoted, hasBegun, read) = (false, false, 0)
        var start: [UInt8] = []
        reading: while read < most {
            let piece: [UInt8]?
            do { piece = try source.next() } catch let error as CSVError { throw error } catch {
                throw CSVError(line: 1, reason: .unreadable("\(error)"))
            }
            guard let piece else { break }
            read += piece.count
            for byte in piece {
                if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
                    if hasBegun && !isQuoted { break reading }
                    continue
                }
                hasBegun = true
                if start.count < 10 { start.append(byte) }
                if byte == CSVByte.quote { isQuoted.toggle() } else if !isQuoted { counts[byte, default: 0] += 1 }
            }
        }
        if start.starts(with: [0xEF, 0xBB, 0xBF]) { start.removeFirst(3) }
        // In quotation marks too, as some programs write it.
        if start.count == 7, start.first == CSVByte.quote, start.last == CSVByte.quote {
            start = Array(start.dropFirst().dropLast())
        }
        if start.count == 5, isDirective(start.dropLast()), let told = CSVSeparator(rawValue: start[4]) { return told }
        func count(_ separator: CSVSeparator) -> Int { counts[separator.rawValue] ?? 0 }
        if count(.tab) > max(count(.comma), count(.semicolon)) { return .tab }
        return count(.semicolon) > count(.comma) ? .semicolon : .comma
    }

    /// A header of more bytes is none.
    private static let most = 256 << 10

    private static func isDirective(_ bytes: some Sequence<UInt8>) -> Bool {
        String(decoding: Array(bytes), as: UTF8.self).lowercased() == "sep="
    }
}

extension CSVTable {
    /// A file of others, by whatever its first line is parted; the source is read once, so that it may be a pipe.
    package init(sniffing source: ByteSource) throws(CSVError) {
        var held: [[UInt8]] = []
        let separator = try CSVSeparator.sniffed(
            ByteSource {
                let piece = try source.next()
                if let piece { held.append(piece) }
                return piece
            })
        var rest = held[...]
        let whole = ByteSource {
            if let piece = rest.popFirst() { return piece }
            return try source.next()
        }
        try self.init(whole, separator: separator, isOfOthers: true)
    }
}
