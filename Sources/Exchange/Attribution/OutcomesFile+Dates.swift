internal import Attribution
internal import Practice

/// A file whose dates are in another order than it was said to have.
extension OutcomesFile {
    /// The date of a line that is read in another order alone, where anything rests on it.
    func misread(_ cells: [String: String], over choice: EpisodeChoice) -> String? {
        guard let cell = MissingWord.cell(cells["date"]), dates.read(cell) == nil,
            choice.from != nil || choice.to != nil || MissingWord.cell(cells["session"]) == nil,
            DateOrder.allCases.contains(where: { $0.read(cell) != nil })
        else { return nil }
        return cell
    }

    /// - Parameter line: as an editor counts.
    /// - Returns: with the orders in which every date of the file can be read that can be read at all, or at least this one.
    func dateOrder(_ cell: String, line: Int) throws -> ImportRowProblem {
        let possible = DateOrder.allCases.filter { $0.read(cell) != nil }
        var left = possible
        try table.forEach { _, result in
            guard case .success(let cells) = result, let cell = MissingWord.cell(cells["date"]) else { return }
            let read = left.filter { $0.read(cell) != nil }
            if !read.isEmpty { left = read }
        }
        let options = left.map { "--dates \($0.rawValue)" }
        return ImportRowProblem(
            "import.date-order", ["\(line)", String(cell.prefix(40)), dates.rawValue] + options)
    }
}
