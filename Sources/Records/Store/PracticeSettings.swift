internal import Clinic
internal import Practice

extension RecordsReading {
    func practiceSettings() throws -> [PracticeSettingName: String] {
        var values: [PracticeSettingName: String] = [:]
        try sql.query("SELECT name, content FROM practice_setting ORDER BY name, version", []) { row in
            values[try row.word(0)] = try row.text(1)
        }
        return values
    }
}

extension RecordsTransaction {
    func set(_ name: PracticeSettingName, to value: String, by: PersonID?, at: Instant) throws {
        try changingSettings()
        let version = try sql.first(
            """
            INSERT INTO practice_setting (name, version, content, set_by_id, set_at_us)
            VALUES (?, (SELECT COUNT(*) + 1 FROM practice_setting WHERE name = ?), ?, ?, ?) RETURNING version
            """, [.word(name), .word(name), .text(value), .optional(by), .instant(at)]
        ) { try $0.int(0) }
        if let version { touch(.practiceSetting, .text("\(name.rawValue) \(version)")) }
    }
}
