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
        "SELECT COUNT(*) FROM check_before",
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
        "SELECT COUNT(*) FROM client_correction",
        "SELECT COUNT(*) FROM episode_correction",
        "SELECT COUNT(*) FROM practice",
        "SELECT COUNT(*) FROM practice",
        "SELECT COUNT(*) FROM site",
        "SELECT COUNT(*) FROM team",
        "SELECT COUNT(*) FROM person",
        "SELECT COUNT(*) FROM person",
        "SELECT COUNT(*) FROM sign_in",
        "SELECT COUNT(*) FROM threshold",
        "SELECT COUNT(*) FROM measure",
        "SELECT COUNT(*) FROM measure_switch",
        "SELECT COUNT(*) FROM practice_setting",
    ]

    enum Fault {
        case changed, uncoded
    }

    /// Which row, and what is wrong with it.
    func fault(_ id: SQLValue, _ fault: Fault) -> String {
        let named =
            switch id {
            case .id(let high, let low): ID<CodedTable>(high: high, low: low).description
            case .text(let text): text
            default: "?"
            }
        return switch fault {
        case .changed: "\(name) \(named) was changed from outside"
        case .uncoded: "\(name) \(named) was put there from outside: it has no code"
        }
    }
}

extension RecordsReading {
    func rowFaults(after place: RowPlace?, limit: Int) throws -> (next: RowPlace?, count: Int, faults: [String]) {
        let place = place ?? RowPlace(table: 0, key: .first)
        guard CodedTable.all.indices.contains(place.table) else { return (nil, 0, []) }
        let table = CodedTable.all[place.table]
        let after: SQLValue =
            switch place.key {
            case .first: table.start
            case .id(let high, let low): .id(high: high, low: low)
            case .text(let text): .text(text)
            }
        let rows = try sql.all(table.some, [after, .integer(limit)], table.values)
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
        let last: RowPlace.Key? =
            switch rows.last?.values.first {
            case .id(let high, let low): .id(high: high, low: low)
            case .text(let text): .text(text)
            default: nil
            }
        guard let last, rows.count == limit else {
            let isLast = place.table + 1 == CodedTable.all.count
            return (isLast ? nil : RowPlace(table: place.table + 1, key: .first), rows.count, faults)
        }
        return (RowPlace(table: place.table, key: last), rows.count, faults)
    }
}
