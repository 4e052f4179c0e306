internal import Foundation

extension DataTable {
    /// Reads values with a header line, separated by commas, semicolons or tabs, in UTF-8. A column of numbers is numeric,
    /// any other one a factor; an empty field, `NA`, `NaN` and a single point are missing. Numbers have a decimal point.
    public init(contentsOfCSV path: String) throws(MixedModelError) {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            throw .badFile("\(path) cannot be opened")
        }
        try self.init(csv: data)
    }

    public init(csv text: String) throws(MixedModelError) { try self.init(csv: Data(text.utf8)) }

    init(csv data: Data) throws(MixedModelError) {
        let result = data.withUnsafeBytes { (raw: UnsafeRawBufferPointer) -> Result<DataTable, MixedModelError> in
            let bytes = raw.bindMemory(to: UInt8.self)
            do throws(MixedModelError) {
                return .success(try Self.read(bytes))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(MixedModelError) -> DataTable {
        if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
            throw .badFile("it is written in UTF-16; save it as UTF-8")
        }
        if bytes.prefix(4096).contains(0) { throw .badFile("it is not text") }
        if let line = CSVEncoding.firstInvalidLine(bytes) { throw .notUTF8(line: line) }
        var scanner = CSVScanner(bytes)
        guard scanner.startsRow() else { throw .badFile("it is empty") }
        var names: [String] = []
        while true {
            let field = try scanner.next()
            names.append(scanner.text(field).trimmingCharacters(in: .whitespaces))
            if field.isLast { break }
        }
        var seen: Set<String> = []
        for name in names {
            if !seen.insert(name).inserted { throw .duplicateColumn(name) }
        }
        let (numbers, isText) = try numeric(scanner, names)
        let levels = try texts(scanner, isText)
        var columns: [(name: String, column: Column)] = []
        for (index, name) in names.enumerated() {
            guard isText[index] else {
                columns.append((name, .numeric(numbers[index])))
                continue
            }
            let factor = levels[index].factor(scanner)
            try refuseDecimalCommas(factor, name)
            columns.append((name, .factor(factor)))
        }
        return try DataTable(columns)
    }

    /// Every column as numbers, and which of them turned out to be text.
    private static func numeric(
        _ start: CSVScanner, _ names: [String]
    ) throws(MixedModelError) -> (numbers: [[Double]], isText: [Bool]) {
        var scanner = start
        let width = names.count
        var isText = [Bool](repeating: false, count: width)
        var flat: [Double] = []
        flat.reserveCapacity(scanner.bytes.count / 5)
        var row = [Double](repeating: .nan, count: width)
        while scanner.startsRow() {
            let line = scanner.line
            for column in 0..<width {
                let field = try scanner.next()
                if !isText[column] {
                    if let value = CSVNumber.read(scanner.bytes, field.start, field.end) {
                        row[column] = value
                    } else {
                        isText[column] = true
                    }
                }
                if field.isLast != (column == width - 1) {
                    throw .badFile("line \(line) does not have \(width) fields as the header has")
                }
            }
            flat.append(contentsOf: row)
        }
        let count = flat.count / max(1, width)
        var numbers: [[Double]] = []
        for column in 0..<width {
            numbers.append(isText[column] ? [] : (0..<count).map { flat[$0 * width + column] })
        }
        return (numbers, isText)
    }

    /// A column of them would pass for categories, one for each number.
    private static func refuseDecimalCommas(_ factor: Factor, _ name: String) throws(MixedModelError) {
        guard let example = factor.levels.first(where: CSVNumber.hasDecimalComma),
            factor.levels.allSatisfy({ CSVNumber.hasDecimalComma($0) || Double($0) != nil })
        else { return }
        throw .badFile("column '\(name)' has numbers with a decimal comma, such as '\(example)'; write a point")
    }

    private static func texts(_ start: CSVScanner, _ isText: [Bool]) throws(MixedModelError) -> [CSVLevels] {
        var levels = isText.map { _ in CSVLevels() }
        guard isText.contains(true) else { return levels }
        var scanner = start
        while scanner.startsRow() {
            for column in isText.indices {
                let field = try scanner.next()
                if isText[column] { levels[column].add(field, scanner.bytes) }
            }
        }
        return levels
    }
}
