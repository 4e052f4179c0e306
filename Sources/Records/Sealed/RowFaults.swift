internal import Clinic
internal import Practice

extension CodedTable {
    /// How many rows there are, table by table.
    static let counts: [SQL] = [
        "SELECT COUNT(*) FROM client",
        "SELECT COUNT(*) FROM episode",
        "SELECT COUNT(*) FROM appointment",
        "SELECT COUNT(*) FROM attendance",
        "SELECT COUNT(*) FROM session",
        "SELECT COUNT(*) FROM response",
        "SELECT COUNT(*) FROM observation",
        "SELECT COUNT(*) FROM comment",
        "SELECT COUNT(*) FROM comment_answer",
        "SELECT COUNT(*) FROM concern",
        "SELECT COUNT(*) FROM concern_act",
        "SELECT COUNT(*) FROM praise",
        "SELECT COUNT(*) FROM supervision_entry",
        "SELECT COUNT(*) FROM barrier",
        "SELECT COUNT(*) FROM barrier_act",
        "SELECT COUNT(*) FROM referral",
        "SELECT COUNT(*) FROM referral_act",
        "SELECT COUNT(*) FROM stock",
        "SELECT COUNT(*) FROM stock_move",
        "SELECT COUNT(*) FROM emergency_opening",
        "SELECT COUNT(*) FROM consent",
    ]

    enum Fault {
        case changed, uncoded
    }

    /// Which row, and what is wrong with it.
    func fault(_ id: SQLValue, _ fault: Fault) -> String {
        let named =
            if case .id(let high, let low) = id { ID<CodedTable>(high: high, low: low).description } else { "?" }
        return switch fault {
        case .changed: "\(name) \(named) was changed from outside"
        case .uncoded: "\(name) \(named) was put there from outside: it has no code"
        }
    }
}

extension RecordsReading {
    func rowFaults(after place: RowPlace?, limit: Int) throws -> (next: RowPlace?, count: Int, faults: [String]) {
        let place = place ?? RowPlace(table: 0, high: 0, low: 0)
        guard CodedTable.all.indices.contains(place.table) else { return (nil, 0, []) }
        let table = CodedTable.all[place.table]
        let rows = try sql.all(
            table.some, [.id(high: place.high, low: place.low), .integer(limit)], table.values)
        var faults: [String] = []
        for (values, code) in rows {
            guard let id = values.first else { continue }
            guard let code else {
                faults.append(table.fault(id, .uncoded))
                continue
            }
            let whole = try values + (table.also?(sql, id) ?? [])
            if !sealing.isCode(code, of: table.content(whole)) { faults.append(table.fault(id, .changed)) }
        }
        guard case .id(let high, let low)? = rows.last?.values.first, rows.count == limit else {
            let isLast = place.table + 1 == CodedTable.all.count
            return (isLast ? nil : RowPlace(table: place.table + 1, high: 0, low: 0), rows.count, faults)
        }
        return (RowPlace(table: place.table, high: high, low: low), rows.count, faults)
    }
}
