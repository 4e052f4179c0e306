internal import Clinic
internal import Practice

extension RecordsReading {
    func emergency(_ id: EmergencyID) throws -> EmergencyOpening? {
        try sql.first(
            """
            SELECT id, client_id, person_id, kind, opened_at_us, ended_at_us FROM emergency_opening WHERE id = ?
            """, [.id(id)], EmergencyOpening.init(row:))
    }

    func emergencies(of client: ClientID, since: Instant) throws -> [EmergencyOpening] {
        try sql.all(
            """
            SELECT id, client_id, person_id, kind, opened_at_us, ended_at_us FROM emergency_opening
            WHERE client_id = ? AND opened_at_us >= ? ORDER BY opened_at_us DESC, id DESC
            """, [.id(client), .instant(since)], EmergencyOpening.init(row:))
    }

    func emergencies(by person: PersonID, since: Instant) throws -> [EmergencyOpening] {
        try sql.all(
            """
            SELECT id, client_id, person_id, kind, opened_at_us, ended_at_us FROM emergency_opening
            WHERE person_id = ? AND opened_at_us >= ? ORDER BY opened_at_us DESC, id DESC
            """, [.id(person), .instant(since)], EmergencyOpening.init(row:))
    }

    func notices(of emergency: EmergencyID) throws -> [EmergencyNotice] {
        try sql.all(
            """
            SELECT emergency_id, person_id, seen_at_us FROM emergency_notice WHERE emergency_id = ? ORDER BY person_id
            """, [.id(emergency)]
        ) { row in
            EmergencyNotice(
                emergency: try row.key(0), person: try row.key(1), seenAt: try row.optionalInstant(2))
        }
    }

    func unseenEmergencies(by person: PersonID) throws -> [EmergencyOpening] {
        try sql.all(
            """
            SELECT o.id, o.client_id, o.person_id, o.kind, o.opened_at_us, o.ended_at_us
            FROM emergency_notice n JOIN emergency_opening o ON o.id = n.emergency_id
            WHERE n.person_id = ? AND n.seen_at_us IS NULL ORDER BY o.opened_at_us, o.id
            """, [.id(person)], EmergencyOpening.init(row:))
    }
}

extension RecordsTransaction {
    func add(_ opening: EmergencyOpening, telling people: [PersonID]) throws {
        try require("client", "SELECT 1 FROM client WHERE id = ?", opening.client)
        try requirePerson(opening.person)
        try insert(
            """
            INSERT INTO emergency_opening (id, client_id, person_id, kind, opened_at_us, ended_at_us)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            [
                .id(opening.id), .id(opening.client), .id(opening.person), .word(opening.kind),
                .instant(opening.openedAt), .optional(opening.endedAt),
            ], orDuplicate: "emergency_opening.id")
        touch(.emergencyOpening, opening.id)
        for person in people {
            try requirePerson(person)
            try run(
                "INSERT INTO emergency_notice (emergency_id, person_id, seen_at_us) VALUES (?, ?, NULL)",
                [.id(opening.id), .id(person)])
        }
    }

    func tell(_ people: [PersonID], of emergency: EmergencyID) throws {
        for person in people {
            try requirePerson(person)
            try run(
                """
                INSERT INTO emergency_notice (emergency_id, person_id, seen_at_us) VALUES (?, ?, NULL)
                ON CONFLICT (emergency_id, person_id) DO NOTHING
                """, [.id(emergency), .id(person)])
        }
    }

    func end(_ emergency: EmergencyID, at: Instant) throws {
        try run(
            "UPDATE emergency_opening SET ended_at_us = ? WHERE id = ? AND ended_at_us IS NULL",
            [.instant(at), .id(emergency)])
        touch(.emergencyOpening, emergency)
    }

    func markSeen(_ emergency: EmergencyID, by person: PersonID, at: Instant) throws {
        try run(
            """
            UPDATE emergency_notice SET seen_at_us = ? WHERE emergency_id = ? AND person_id = ? AND seen_at_us IS NULL
            """, [.instant(at), .id(emergency), .id(person)])
    }
}

extension EmergencyOpening {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), client: try row.key(1), person: try row.key(2), kind: try row.word(3),
            openedAt: try row.instant(4), endedAt: try row.optionalInstant(5))
    }
}
