internal import Foundation

extension DataTable {
    /// Reads values with a header line, separated by commas, semicolons or tabs, in UTF-8. A column of numbers is numeric,
    /// any other one a factor, and so are whole numbers of more than 15 digits, which no number tells apart; where a formula
    /// has numbers of them they are rounded. An empty field and `NA` are missing; among numbers, so are `NaN` and a single
    /// point. Numbers have a decimal point; where semicolons or tabs separate, a decimal comma will do. Columns without a
    /// name are passed over, and so is a first line `sep=;`.
    ///
    /// - Parameters:
    ///   - path: of a file that fits into memory, or of a pipe.
    ///   - used: the columns that are wanted; `nil` for all. What is the matter with any other is passed over.
    /// - Throws: `badFile` where it cannot be opened or is no table, `notUTF8` with the line, `duplicateColumn`.
    public init(contentsOfCSV path: String, only used: Set<String>? = nil) throws(MixedModelError) {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            // What another program writes, as to standard input, has no size that could be asked for beforehand.
            guard let read = try? FileHandle(forReadingAtPath: path)?.readToEnd() else {
                throw .badFile("\(path) cannot be opened")
            }
            data = read
        }
        try self.init(csv: data, only: used)
    }

    /// Reads a text as ``init(contentsOfCSV:only:)`` reads a file.
    ///
    /// - Throws: `badFile` with what is the matter, and the line where there is one; `duplicateColumn`.
    public init(csv text: String, only used: Set<String>? = nil) throws(MixedModelError) {
        try self.init(csv: Data(text.utf8), only: used)
    }

    init(csv data: Data, only used: Set<String>?) throws(MixedModelError) {
        let result = data.withUnsafeBytes { (raw: UnsafeRawBufferPointer) -> Result<DataTable, MixedModelError> in
            let bytes = raw.bindMemory(to: UInt8.self)
            do throws(MixedModelError) {
                return .success(try Self.read(bytes, only: used))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, only used: Set<String>?
    ) throws(MixedModelError) -> DataTable {
        if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
            throw .badFile("it is written in UTF-16; save it as UTF-8")
        }
        if bytes.starts(with: [0x1F, 0x8B]) { throw .badFile("it is compressed; unpack it first, as with gunzip") }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            throw .badFile("it is a workbook or an archive; save the sheet as CSV in UTF-8")
        }
        if bytes.prefix(4096).contains(0) { throw .badFile("it is not text") }
        if let line = CSVEncoding.firstInvalidLine(bytes) { throw .notUTF8(line: line) }
        var scanner = CSVScanner(bytes)
        guard scanner.startsRow() else { throw .badFile("it is empty") }
        var header: [String] = []
        while true {
            let field = try scanner.next()
            header.append(scanner.text(field).trimmingCharacters(in: .whitespaces))
            if field.isLast { break }
        }
        let isWanted = header.map { !$0.isEmpty && (used?.contains($0) ?? true) }
        var seen: Set<String> = []
        for (name, isWanted) in zip(header, isWanted) where isWanted {
            if !seen.insert(name).inserted { throw .duplicateColumn(name) }
        }
        var cells = CSVCells(scanner, isRead: isWanted)
        try cells.read()
        if let mixed = cells.mixedSigns() {
            throw .badFile(
                "column '\(header[mixed.comma.column])' writes its decimals with a comma, such as '\(mixed.comma.cell)', and "
                    + "column '\(header[mixed.point.column])' has a point, such as '\(mixed.point.cell)', which may stand "
                    + "between thousands; write all numbers in one way")
        }
        var columns: [(name: String, column: Column)] = []
        for (index, name) in header.enumerated() where isWanted[index] {
            columns.append((name, try cells.column(index, name)))
        }
        var known: Set<String> = []
        var source = TableSource()
        source.lines = cells.lines
        for (index, name) in header.enumerated() where isWanted[index] {
            source.texts[name] = cells.texts[index]
            source.infinities[name] = cells.infinities[index]
            source.longNumbers[name] = cells.longNumbers[index]
        }
        return try DataTable(
            columns, rowCount: cells.rowCount, header: header.filter { !$0.isEmpty && known.insert($0).inserted },
            source: source)
    }
}
