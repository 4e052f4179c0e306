internal import Clinic
internal import Practice

extension RecordsReading {
    func consents(of client: ClientID) throws -> [ConsentRecord] {
        try sql.all(
            """
            SELECT id, client_id, matter, answer, giver, day, recorded_by_id, recorded_at_us FROM consent
            WHERE client_id = ? ORDER BY recorded_at_us, id
            """, [.id(client)]
        ) { row in
            ConsentRecord(
                id: try row.key(0), client: try row.key(1), matter: try row.word(2), answer: try row.word(3),
                giver: try row.word(4), day: try row.day(5), recordedBy: try row.optionalKey(6),
                recordedAt: try row.instant(7))
        }
    }

    func holdsConsents() throws -> Bool { try sql.exists("SELECT 1 FROM consent LIMIT 1", []) }
}

extension RecordsTransaction {
    func add(_ consent: ConsentRecord) throws {
        try require("client", "SELECT 1 FROM client WHERE id = ?", consent.client)
        if let person = consent.recordedBy { try requirePerson(person) }
        try insert(
            """
            INSERT INTO consent (id, client_id, matter, answer, giver, day, recorded_by_id, recorded_at_us)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            [
                .id(consent.id), .id(consent.client), .word(consent.matter), .word(consent.answer),
                .word(consent.giver), .day(consent.day), .optional(consent.recordedBy), .instant(consent.recordedAt),
            ], orDuplicate: "consent.id")
        touch(.consent, consent.id)
    }
}
