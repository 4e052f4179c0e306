extension CSVError: CustomStringConvertible {
    /// One English line for a terminal or a log, such as `line 12, column 3: a quote opens here and never closes`.
    package var description: String {
        let place = column.map { "line \(line), column \($0)" } ?? "line \(line)"
        return "\(place): \(reason)"
    }
}

extension CSVError.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let why): "the file cannot be read (\(why))"
        case .binary(let kind): "this is not a CSV text file: \(kind)"
        case .invalidUTF8: "not UTF-8 text; save the file as CSV in UTF-8"
        case .unclosedQuote: "a quote opens here and never closes; is the end of the file missing?"
        case .quoteInsideField: "a quote inside a field that does not begin with one"
        case .textAfterQuote: "text after a closing quote"
        case .bareCarriageReturn: "a carriage return without a line feed"
        case .fieldTooLong(let limit): "a field longer than \(limit) bytes"
        case .recordTooLong(let limit): "a row longer than \(limit) bytes"
        case .tooManyFields(let limit): "more than \(limit) fields in a row"
        case .empty: "the file is empty"
        case .emptyColumnName: "a column has no name"
        case .duplicateColumnName(let name): "two columns are called \(name.debugDescription)"
        case .ragged(let found, let expected): "\(found) fields where the header has \(expected)"
        }
    }
}

extension CSVError.Binary: CustomStringConvertible {
    package var description: String {
        switch self {
        case .nulByte: "it holds a zero byte"
        case .controlByte: "it holds a control character"
        case .zipArchive: "it is a zip archive or a workbook; save the sheet as CSV in UTF-8"
        case .compressed: "it is compressed; unpack it first"
        case .utf16: "it is UTF-16 text; save it as CSV in UTF-8"
        case .pdf: "it is a PDF"
        }
    }
}
