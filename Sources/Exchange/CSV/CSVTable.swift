/// A CSV file whose first row names the columns.
package struct CSVTable {
    /// The names as the file spells them, white space around them taken off. No two are the same but where that is allowed,
    /// and none is empty but for those that are passed over.
    package let columns: [String]
    private let isOfOthers: Bool
    private var reader: CSVReader

    /// Reads the header.
    ///
    /// - Parameters:
    ///   - allowsTwins: several columns may have one name.
    ///   - isOfOthers: columns without a name (row names, separators at the end of each line) are passed over instead
    ///     of refused, and so are a first line `sep=;` and rows in which nothing stands.
    package init(
        _ source: ByteSource, separator: CSVSeparator = .comma, limits: CSVLimits = CSVLimits(),
        isOfOthers: Bool = false, allowsTwins: Bool = false
    ) throws(CSVError) {
        var reader = CSVReader(source, separator: separator, limits: limits)
        var first = try reader.next()
        if isOfOthers, let fields = first?.fields, Self.isDirective(fields) { first = try reader.next() }
        guard let header = first else { throw CSVError(line: 1, reason: .empty) }
        var columns: [String] = []
        for (index, field) in header.fields.enumerated() {
            let name = field.trimmingWhitespace
            guard !name.isEmpty else {
                guard isOfOthers else {
                    throw CSVError(line: header.line, column: index + 1, reason: .emptyColumnName)
                }
                columns.append("")
                continue
            }
            guard allowsTwins || !columns.contains(name) else {
                throw CSVError(line: header.line, column: index + 1, reason: .duplicateColumnName(name))
            }
            columns.append(name)
        }
        self.columns = columns
        self.isOfOthers = isOfOthers
        self.reader = reader
    }

    /// `sep=;`, which is two fields, or one where it stands in quotation marks.
    private static func isDirective(_ fields: [String]) -> Bool {
        let text = fields[0].lowercased()
        if fields.count == 2 { return text == "sep=" && fields[1].isEmpty }
        return fields.count == 1 && text.hasPrefix("sep=") && text.utf8.count == 5
    }

    /// Where a column stands, from 0; nil where there is none of that name.
    package func index(of column: String) -> Int? {
        columns.firstIndex(of: column)
    }

    /// The next row, always as wide as the header, or nil at the end.
    ///
    /// - Throws: a row of another width, after which the next call goes on with the row after it; any other error, again
    ///   at every further call (``CSVError/endsReading``).
    package mutating func next() throws(CSVError) -> CSVRecord? {
        var next = try reader.next()
        while isOfOthers, let passed = next, passed.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            next = try reader.next()
        }
        guard let record = next else { return nil }
        guard record.fields.count == columns.count else {
            throw CSVError(
                line: record.line, reason: .ragged(found: record.fields.count, expected: columns.count))
        }
        return record
    }
}

extension String {
    fileprivate var trimmingWhitespace: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
