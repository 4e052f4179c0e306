/// The rows of a separated file, column by column: as numbers where all are, else as levels.
struct CSVCells {
    private let start: CSVScanner
    /// By the file's columns.
    private var isRead: [Bool]
    private var isText: [Bool]
    private var numbers: [[Double]]
    private var levels: [CSVLevels]
    private(set) var rowCount = 0
    /// The first cell of each column that is no number, and its line.
    private(set) var texts: [TextCell?]
    private var hasLong: [Bool]
    /// Of each column of whole numbers that are too long to be told apart as numbers: what they are about.
    private(set) var longNumbers: [[Double]?]
    /// The first cell of each column that is beyond numbers, and its line.
    private(set) var infinities: [TextCell?]
    private(set) var lines = RowLines()
    private var commas: [String?]
    private var points: [String?]
    private var isMixed: [Bool]

    /// - Parameters:
    ///   - scanner: at the first row after the header.
    ///   - isRead: by the file's columns, which are wanted.
    init(_ scanner: CSVScanner, isRead: [Bool]) {
        start = scanner
        self.isRead = isRead
        isText = isRead.map { _ in false }
        hasLong = isText
        longNumbers = isRead.map { _ in nil }
        infinities = isRead.map { _ in nil }
        points = isRead.map { _ in nil }
        isMixed = isText
        numbers = isRead.map { _ in [] }
        levels = isRead.map { _ in CSVLevels() }
        texts = isRead.map { _ in nil }
        commas = isRead.map { _ in nil }
    }

    mutating func read() throws(MixedModelError) {
        try readNumbers()
        for column in isRead.indices where isRead[column] && !isText[column] {
            // Names of people that look like numbers: as numbers, those that differ in the last digit would be one.
            if hasLong[column], numbers[column].allSatisfy({ $0.isNaN || $0 == $0.rounded() }) {
                isText[column] = true
                if commas[column] == nil || points[column] == nil { longNumbers[column] = numbers[column] }
            }
            if commas[column] != nil, points[column] != nil {
                isMixed[column] = true
                isText[column] = true
            }
            if isText[column] { numbers[column] = [] }
        }
        try readLevels()
    }

    func column(_ index: Int, _ name: String) throws(MixedModelError) -> Column {
        guard isText[index] else { return .numeric(numbers[index]) }
        if isMixed[index], let example = commas[index] {
            throw .badFile(
                "column '\(name)' has numbers with a decimal point and numbers with a comma, such as '\(example)'; "
                    + "write a point in all of them")
        }
        let factor = levels[index].factor(start)
        try Self.refuseDecimalCommas(factor, name)
        return .factor(factor)
    }

    /// A column with decimal commas and another with points: in one of them the sign may stand between thousands, so that
    /// 1.041 would be read as little more than one.
    ///
    /// - Returns: the two columns, each with a cell.
    func mixedSigns() -> (comma: (column: Int, cell: String), point: (column: Int, cell: String))? {
        let numeric = isRead.indices.filter { isRead[$0] && !isText[$0] }
        guard let comma = numeric.first(where: { commas[$0] != nil }), let written = commas[comma],
            let point = numeric.first(where: { points[$0] != nil }), let beside = points[point]
        else { return nil }
        return ((comma, written), (point, beside))
    }

    private mutating func readNumbers() throws(MixedModelError) {
        var scanner = start
        let width = isRead.count
        var flat: [Double] = []
        let kept = isRead.indices.filter { isRead[$0] }
        flat.reserveCapacity(scanner.bytes.count / 5 / max(1, width) * kept.count)
        let takesComma = scanner.takesDecimalComma
        var row = [Double](repeating: .nan, count: width)
        while scanner.startsRow() {
            let line = scanner.line
            lines.note(line, row: rowCount)
            for column in 0..<width {
                let field = try scanner.next()
                if isRead[column], !isText[column] {
                    if let value = CSVNumber.read(scanner.bytes, field.start, field.end, takesComma: takesComma) {
                        row[column] = value
                        if value.isInfinite, infinities[column] == nil {
                            infinities[column] = TextCell(line: line, text: scanner.text(field))
                        }
                        if field.end - field.start > 15 || takesComma { note(field, scanner, column) }
                    } else {
                        isText[column] = true
                        texts[column] = TextCell(line: line, text: scanner.text(field))
                    }
                }
                if field.isLast != (column == width - 1) {
                    throw .badFile("line \(line) does not have \(width) fields as the header has")
                }
            }
            for column in kept { flat.append(row[column]) }
            rowCount += 1
        }
        for (place, column) in kept.enumerated() where !isText[column] {
            numbers[column] = (0..<rowCount).map { flat[$0 * kept.count + place] }
        }
    }

    /// What else there is to know of a number than its value.
    private mutating func note(_ field: CSVScanner.Field, _ scanner: CSVScanner, _ column: Int) {
        if field.end - field.start > 15, CSVNumber.isLongInteger(scanner.bytes, field.start, field.end) {
            hasLong[column] = true
        }
        guard scanner.takesDecimalComma else { return }
        for at in field.start..<field.end {
            if scanner.bytes[at] == 44, commas[column] == nil { commas[column] = scanner.text(field) }
            // A single point is a missing value.
            if scanner.bytes[at] == 46, field.end - field.start > 1, points[column] == nil {
                points[column] = scanner.text(field)
            }
        }
    }

    private mutating func readLevels() throws(MixedModelError) {
        guard isText.contains(true) else { return }
        var scanner = start
        while scanner.startsRow() {
            for column in isText.indices {
                let field = try scanner.next()
                if isText[column] { levels[column].add(field, scanner.bytes) }
            }
        }
    }

    /// A column of them would pass for categories, one for each number.
    private static func refuseDecimalCommas(_ factor: Factor, _ name: String) throws(MixedModelError) {
        guard let example = factor.levels.first(where: CSVNumber.hasDecimalComma),
            factor.levels.allSatisfy({ CSVNumber.hasDecimalComma($0) || Double($0) != nil })
        else { return }
        throw .badFile("column '\(name)' has numbers with a decimal comma, such as '\(example)'; write a point")
    }
}

/// A cell that is no number, where numbers may have been meant.
struct TextCell: Hashable, Sendable {
    /// As an editor counts.
    let line: Int
    let text: String
}
