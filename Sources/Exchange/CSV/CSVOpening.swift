/// What the first bytes of a file say about it.
enum CSVOpening {
    /// As many bytes as are needed to tell.
    static let length = 4

    /// How many bytes to pass over: three for a UTF-8 byte order mark, otherwise none.
    ///
    /// - Throws: where the file is a known format that is not text, which says more than the first odd byte would.
    static func skip(_ bytes: [UInt8]) throws(CSVError) -> Int {
        let formats: [([UInt8], CSVError.Binary)] = [
            ([0x50, 0x4B, 0x03, 0x04], .zipArchive), ([0x1F, 0x8B], .compressed),
            ([0x28, 0xB5, 0x2F, 0xFD], .compressed),
            ([0x25, 0x50, 0x44, 0x46], .pdf), ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16),
        ]
        if let (_, kind) = formats.first(where: { bytes.starts(with: $0.0) }) {
            throw CSVError(line: 1, reason: .binary(kind))
        }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Whether a file that began with this cell, unquoted, would be taken for something else.
    static func misleads(_ cell: String) -> Bool {
        do throws(CSVError) {
            return try skip(Array(cell.utf8.prefix(length))) > 0
        } catch {
            return true
        }
    }
}
