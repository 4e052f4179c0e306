/// Why a CSV file, or one row of it, is not taken, and where.
package struct CSVError: Error, Hashable, Sendable {
    /// Line of the file, from 1, as an editor counts it.
    package let line: Int
    /// Which field of the row, from 1, where it is one field's fault.
    package let column: Int?
    package let reason: Reason

    package init(line: Int, column: Int? = nil, reason: Reason) {
        self.line = line
        self.column = column
        self.reason = reason
    }

    package enum Reason: Hashable, Sendable {
        /// The file could not be opened or read; the text is the system's.
        case unreadable(String)
        /// Not a text file at all.
        case binary(Binary)
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// A quote opens here and never closes: the file was cut off, or a quote is missing.
        case unclosedQuote
        /// A quote inside a field that does not begin with one.
        case quoteInsideField
        /// Something other than a separator or the end of the line after a closing quote.
        case textAfterQuote
        /// A carriage return with no line feed after it.
        case bareCarriageReturn
        /// A field longer than the limit, in bytes.
        case fieldTooLong(limit: Int)
        /// A row longer than the limit, in bytes, separators counted.
        case recordTooLong(limit: Int)
        /// A row of more fields than the limit.
        case tooManyFields(limit: Int)
        /// Nothing in the file.
        case empty
        /// A column without a name.
        case emptyColumnName
        /// Two columns of the same name.
        case duplicateColumnName(String)
        /// A row with another number of fields than the header. Reading can go on after this one.
        case ragged(found: Int, expected: Int)
    }

    package enum Binary: String, Hashable, Sendable {
        case nulByte, controlByte, zipArchive, compressed, utf16, pdf
    }

    /// Whether nothing after this can be read: true of all but a row of the wrong width.
    package var endsReading: Bool {
        if case .ragged = reason { false } else { true }
    }
}
