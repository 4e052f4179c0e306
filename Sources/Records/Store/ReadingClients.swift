internal import Clinic
internal import Practice

extension RecordsReading {
    func client(_ id: ClientID) throws -> Client? {
        try sql.first(
            "SELECT id, code, name, called_name, born_day, language FROM client WHERE id = ?", [.id(id)]
        ) { try Client(row: $0) }
    }

    func client(code: String) throws -> Client? {
        try sql.first(
            "SELECT id, code, name, called_name, born_day, language FROM client WHERE code = ?", [.text(code)]
        ) { try Client(row: $0) }
    }
}
