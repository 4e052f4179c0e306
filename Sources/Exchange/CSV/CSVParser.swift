/// RFC 4180, fed piece by piece and strict: what a careful writer would not have written is refused rather than guessed.
///
/// Lines end in CRLF or LF. Empty lines are passed over. It holds no more than one row, whatever the size of the file.
struct CSVParser {
    private enum State {
        case fieldStart, plain, quoted, quoteInQuoted, carriageReturn
    }

    private let separator: UInt8
    private let limits: CSVLimits
    private var state = State.fieldStart
    /// The row's fields so far, unquoted, end to end.
    private var text: [UInt8] = []
    /// Where each finished field ends in `text`.
    private var ends: [Int] = []
    private var fieldStart = 0
    private var line = 1
    private var recordLine = 1
    private var quoteLine = 1
    /// Whether the row holds anything, if only a pair of quotes.
    private var hasContent = false

    init(separator: CSVSeparator, limits: CSVLimits) {
        self.separator = separator.rawValue
        self.limits = limits
    }

    /// Takes the next piece and appends the rows that it completes. Rows before an error have been appended when it is
    /// thrown; nothing may be fed after it.
    mutating func consume(_ piece: ArraySlice<UInt8>, into records: inout [CSVRecord]) throws(CSVError) {
        try piece.withUnsafeBufferPointer { bytes throws(CSVError) in try scan(bytes, into: &records) }
    }

    /// Says that there are no more bytes: the last line need not end in a line feed.
    mutating func finish(into records: inout [CSVRecord]) throws(CSVError) {
        switch state {
        case .quoted: throw CSVError(line: quoteLine, column: ends.count + 1, reason: .unclosedQuote)
        case .carriageReturn: throw stray(.bareCarriageReturn)
        case .fieldStart, .plain, .quoteInQuoted: try endRecord(into: &records)
        }
    }

    private mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, into records: inout [CSVRecord]
    ) throws(CSVError) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch state {
            case .fieldStart where byte == CSVByte.quote:
                (state, quoteLine, hasContent) = (.quoted, line, true)
                index += 1
            case .fieldStart, .plain:
                index = try plain(bytes, from: index, into: &records)
            case .quoted:
                index = try quoted(bytes, from: index)
            case .quoteInQuoted:
                if byte == CSVByte.quote {
                    try append(bytes[index...index])
                    state = .quoted
                } else {
                    try endField(at: byte, into: &records)
                }
                index += 1
            case .carriageReturn:
                guard byte == CSVByte.lineFeed else { throw stray(.bareCarriageReturn) }
                try endRecord(into: &records)
                line += 1
                recordLine = line
                index += 1
            }
        }
    }

    /// Reads a field without quotes up to what ends it; returns the index after that.
    private mutating func plain(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into records: inout [CSVRecord]
    ) throws(CSVError) -> Int {
        var index = start
        while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
        if index > start {
            try append(bytes[start..<index])
            (state, hasContent) = (.plain, true)
        }
        guard index < bytes.count else { return index }
        if bytes[index] == CSVByte.quote { throw stray(.quoteInsideField) }
        try endField(at: bytes[index], into: &records)
        return index + 1
    }

    /// Reads inside quotes up to the next quote; returns the index after it.
    private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(CSVError) -> Int {
        var index = start
        // Not past the byte that is one too many: what is told must not hang on the pieces in which a file comes.
        let room = min(limits.fieldBytes - (text.count - fieldStart), limits.recordBytes - (text.count + ends.count))
        let end = min(bytes.count, start + max(0, room) + 1)
        while index < end, bytes[index] != CSVByte.quote {
            if bytes[index] == CSVByte.lineFeed { line += 1 }
            if bytes[index] == CSVByte.nul { throw failure(.binary(.nulByte)) }
            index += 1
        }
        try append(bytes[start..<index])
        guard index < bytes.count else { return index }
        state = .quoteInQuoted
        return index + 1
    }

    private func isSpecial(_ byte: UInt8) -> Bool {
        if byte > CSVByte.semicolon { return byte == separator }
        return byte == separator || byte == CSVByte.quote || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
            || byte == CSVByte.nul
    }

    private mutating func append(_ slice: Slice<UnsafeBufferPointer<UInt8>>) throws(CSVError) {
        text.append(contentsOf: UnsafeBufferPointer(rebasing: slice))
        guard text.count - fieldStart <= limits.fieldBytes else {
            throw failure(.fieldTooLong(limit: limits.fieldBytes))
        }
        guard text.count + ends.count <= limits.recordBytes else {
            throw failure(.recordTooLong(limit: limits.recordBytes))
        }
    }

    /// Ends a field at the byte after it: a separator, a line end, or nothing that may stand there.
    private mutating func endField(at byte: UInt8, into records: inout [CSVRecord]) throws(CSVError) {
        switch byte {
        case separator:
            hasContent = true
            closeField()
            guard ends.count < limits.fieldsPerRecord else {
                throw failure(.tooManyFields(limit: limits.fieldsPerRecord))
            }
            state = .fieldStart
        case CSVByte.lineFeed:
            try endRecord(into: &records)
            line += 1
            recordLine = line
        case CSVByte.carriageReturn: state = .carriageReturn
        case CSVByte.nul: throw failure(.binary(.nulByte))
        default: throw stray(.textAfterQuote)
        }
    }

    private mutating func closeField() {
        ends.append(text.count)
        fieldStart = text.count
    }

    private mutating func endRecord(into records: inout [CSVRecord]) throws(CSVError) {
        if hasContent {
            closeField()
            records.append(CSVRecord(line: recordLine, fields: try fields()))
        }
        text.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        (state, fieldStart, hasContent) = (.fieldStart, 0, false)
    }

    private func fields() throws(CSVError) -> [String] {
        try text.withUnsafeBufferPointer { bytes throws(CSVError) in
            var fields: [String] = []
            fields.reserveCapacity(ends.count)
            // Validating has a cost per call that most rows need not pay.
            let isASCII = bytes.allSatisfy { $0 < 0x80 }
            var start = 0
            for end in ends {
                let field = UnsafeBufferPointer(rebasing: bytes[start..<end])
                if isASCII {
                    fields.append(String(decoding: field, as: UTF8.self))
                } else if let string = String(validating: field, as: UTF8.self) {
                    fields.append(string)
                } else {
                    throw invalidUTF8(in: bytes, from: start, to: end, column: fields.count + 1)
                }
                start = end
            }
            return fields
        }
    }

    /// Line feeds in the row's text are those inside quotes, so the line of a bad byte can be counted from them.
    private func invalidUTF8(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, column: Int
    ) -> CSVError {
        var good = start
        while good < end {
            let length = min(end - good, Self.sequenceLength(bytes[good]))
            guard String(validating: bytes[good..<good + length], as: UTF8.self) != nil else { break }
            good += length
        }
        let lines = bytes[..<good].count { $0 == CSVByte.lineFeed }
        return CSVError(line: recordLine + lines, column: column, reason: .invalidUTF8)
    }

    private static func sequenceLength(_ first: UInt8) -> Int {
        first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    }

    /// Of bytes that are no text it is no use to say which sign stands where it may not.
    private func stray(_ reason: CSVError.Reason) -> CSVError {
        let isControl = text.contains { byte in
            byte < 0x20 && byte != CSVByte.tab && byte != CSVByte.lineFeed && byte != CSVByte.carriageReturn
        }
        if isControl { return failure(.binary(.controlByte)) }
        return failure(String(validating: text, as: UTF8.self) == nil ? .invalidUTF8 : reason)
    }

    private func failure(_ reason: CSVError.Reason) -> CSVError {
        CSVError(line: line, column: ends.count + 1, reason: reason)
    }
}

/// The bytes that mean something to CSV.
enum CSVByte {
    static let nul: UInt8 = 0x00
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let quote: UInt8 = 0x22
    static let semicolon: UInt8 = 0x3B
}
