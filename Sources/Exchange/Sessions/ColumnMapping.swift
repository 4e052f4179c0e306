package import Practice

/// Which column of a file holds what: the product's name for it first, then the file's.
///
/// `client=pairing_id,session=session_id,line-1=relationship`. A column of the file that already has a name of the
/// product's, and that nothing else was mapped to, is read by that name; all others are passed over. Large and small
/// letters and blanks at either end make no difference. `ignore=their_column` passes a column over that is called like one of
/// the product's, or nearly; it may be there several times.
package struct ColumnMapping: Hashable, Sendable {
    /// The file's column by the product's.
    package let columns: [String: String]
    /// Values that hold for every row in which the column is absent or empty.
    package let constants: [String: String]
    /// The file's columns that are not to be read.
    package let ignored: [String]

    package init(columns: [String: String] = [:], constants: [String: String] = [:], ignored: [String] = []) {
        self.columns = columns
        self.constants = constants
        self.ignored = ignored
    }

    /// Reads the text form; empty is no mapping at all.
    ///
    /// - Parameters:
    ///   - text: pairs with `=` between the two names and commas or line ends between the pairs. A comma with no pair behind
    ///     it is part of the name; a name may stand in quotation marks.
    ///   - constants: see ``constants``.
    package init(_ text: String, constants: [String: String] = [:]) throws(ImportRowProblem) {
        var columns: [String: String] = [:]
        var ignored: [String] = []
        for pair in text.split(whereSeparator: \.isNewline).flatMap({ Self.pairs(String($0)) }) {
            let names = pair.split(separator: "=", maxSplits: 1).map { Self.unquoted(Checks.trimmed(String($0))) }
            guard names.count == 2, names.allSatisfy({ !$0.isEmpty }) else {
                throw ImportRowProblem("import.mapping-unreadable", [String(pair.prefix(60))])
            }
            if names[0] == "ignore" {
                ignored.append(names[1])
                continue
            }
            guard columns.updateValue(names[1], forKey: names[0]) == nil else {
                throw ImportRowProblem("import.mapping-twice", [names[0]])
            }
        }
        self.init(columns: columns, constants: constants, ignored: ignored)
    }

    /// Of one line, parted by the commas that stand in no quotation marks and have a pair behind them.
    private static func pairs(_ line: String) -> [String] {
        var (pieces, isQuoted): ([String], Bool) = ([""], false)
        for character in line {
            if character == "\"" { isQuoted.toggle() }
            if character == ",", !isQuoted { pieces.append("") } else { pieces[pieces.count - 1].append(character) }
        }
        var pairs: [String] = []
        for piece in pieces {
            if let last = pairs.last, !piece.contains("="), !Checks.trimmed(piece).isEmpty {
                pairs[pairs.count - 1] = last + "," + piece
            } else {
                pairs.append(piece)
            }
        }
        return pairs.map(Checks.trimmed).filter { !$0.isEmpty }
    }

    private static func unquoted(_ name: String) -> String {
        guard name.count > 1, name.hasPrefix("\""), name.hasSuffix("\"") else { return name }
        return Checks.trimmed(String(name.dropFirst().dropLast().replacing("\"\"", with: "\"")))
    }

    /// Where each known column stands in a file with these columns.
    ///
    /// - Parameter known: the product's names.
    func places(in header: [String], known: [String]) throws(ImportRowProblem) -> [(name: String, index: Int)] {
        for name in (Array(columns.keys) + constants.keys).sorted() where !known.contains(name) {
            throw ImportRowProblem("import.mapping-unknown", [name])
        }
        func place(of column: String) throws(ImportRowProblem) -> Int {
            if let index = Self.index(of: column, in: header) { return index }
            throw ImportRowProblem(
                "import.no-such-column",
                [column, header.filter { !$0.isEmpty }.prefix(40).joined(separator: ", ")])
        }
        var passed: Set<Int> = []
        for column in ignored { passed.insert(try place(of: column)) }
        var places: [(name: String, index: Int)] = []
        for name in known {
            if let column = columns[name] {
                places.append((name, try place(of: column)))
            } else if let index = Self.index(of: name, in: header), !passed.contains(index) {
                places.append((name, index))
            }
        }
        // Which of two is meant nobody can tell; of those that nothing reads nobody asks.
        for place in places where header.filter({ $0 == header[place.index] }).count > 1 {
            throw ImportRowProblem("import.column-twice", [String(header[place.index].prefix(60))])
        }
        return places
    }

    /// As it is spelled where there is one, else by any spelling that differs in large and small letters alone.
    static func index(of column: String, in header: [String]) -> Int? {
        header.firstIndex(of: column) ?? header.firstIndex { folded($0) == folded(column) }
    }

    static func folded(_ name: String) -> String { Checks.trimmed(name).lowercased() }
}
