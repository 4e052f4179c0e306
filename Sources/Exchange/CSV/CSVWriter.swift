/// Writes rows in the form of RFC 4180 (CRLF, quotes where needed) into a sink, about 64 KiB at a time.
///
/// ``finish()`` must be called at the end, or the last rows stay behind.
package struct CSVWriter<Failure: Error> {
    private let guarding: CSVGuard
    private let separator: CSVSeparator
    private let sink: ([UInt8]) throws(Failure) -> Void
    private var buffer: [UInt8] = []
    private var isFirstCell = true

    /// - Parameters:
    ///   - byteOrderMark: begins the file with one, from which older spreadsheets tell that it is UTF-8.
    ///   - sink: takes the bytes as they come; what it throws, ``write(_:)`` throws.
    package init(
        _ guarding: CSVGuard = .plain, separator: CSVSeparator = .comma, byteOrderMark: Bool = false,
        sink: @escaping ([UInt8]) throws(Failure) -> Void
    ) {
        self.guarding = guarding
        self.separator = separator
        self.sink = sink
        if byteOrderMark { (buffer, isFirstCell) = ([0xEF, 0xBB, 0xBF], false) }
    }

    /// Writes one row. A row of no fields writes nothing, since no line of a file could say it.
    package mutating func write(_ fields: [String]) throws(Failure) {
        guard !fields.isEmpty else { return }
        for (index, field) in fields.enumerated() {
            if index > 0 { buffer.append(separator.rawValue) }
            append(field, isWholeRow: fields.count == 1)
        }
        buffer += [CSVByte.carriageReturn, CSVByte.lineFeed]
        if buffer.count >= 64 << 10 { try finish() }
    }

    /// Hands what is held to the sink.
    package mutating func finish() throws(Failure) {
        guard !buffer.isEmpty else { return }
        let bytes = buffer
        buffer.removeAll(keepingCapacity: true)
        try sink(bytes)
    }

    private mutating func append(_ field: String, isWholeRow: Bool) {
        let apostrophe = guarding.needsApostrophe(field)
        let misleads = isFirstCell && CSVOpening.misleads(field)
        isFirstCell = false
        guard misleads || (isWholeRow && field.isEmpty) || field.utf8.contains(where: needsQuotes) else {
            if apostrophe { buffer.append(0x27) }
            buffer.append(contentsOf: field.utf8)
            return
        }
        buffer.append(CSVByte.quote)
        if apostrophe { buffer.append(0x27) }
        for byte in field.utf8 {
            if byte == CSVByte.quote { buffer.append(CSVByte.quote) }
            buffer.append(byte)
        }
        buffer.append(CSVByte.quote)
    }

    private func needsQuotes(_ byte: UInt8) -> Bool {
        byte == separator.rawValue || byte == CSVByte.quote || byte == CSVByte.lineFeed
            || byte == CSVByte.carriageReturn
    }
}
