/// One row as it stands in the file.
package struct CSVRecord: Hashable, Sendable {
    /// Line of the file on which the row begins, from 1. A quoted field may hold further lines.
    package let line: Int
    /// The fields, unquoted and otherwise untouched: nothing is trimmed.
    package let fields: [String]

    package init(line: Int, fields: [String]) {
        self.line = line
        self.fields = fields
    }
}
