internal import Foundation

extension DataTable {
    /// Reads comma-separated values with a header line. A column of numbers is numeric, any other one a factor; an
    /// empty field, `NA` and `NaN` are missing.
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
            columns.append((name, isText[index] ? .factor(levels[index].factor(scanner)) : .numeric(numbers[index])))
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
