internal import Clinic
internal import Measures
internal import Practice

extension RecordsReading {
    func ownThresholds() throws -> [Threshold] {
        try sql.all(
            """
            SELECT name, measure_key, ages, version, amount, grade, source, is_override FROM threshold
            ORDER BY set_at_us, name, measure_key, ages, version
            """
        ) { row in
            let measure = try row.text(1)
            return Threshold(
                key: ThresholdKey(try row.text(0)), measure: measure.isEmpty ? nil : MeasureKey(measure),
                ages: try row.text(2).isEmpty ? nil : try row.word(2), value: try row.int(4),
                grade: try row.word(5), source: try row.text(6), version: try row.int(3),
                isOverride: try row.flag(7))
        }
    }

    func addedMeasures() throws -> [Measure] {
        try sql.all("SELECT document FROM measure ORDER BY added_at_us, measure_key, version") { row in
            let document = try row.blob(0)
            do { return try MeasureCodec.decode(document) } catch { throw StoreError.corrupt("a measure") }
        }
    }

    func measureSwitches() throws -> [MeasureKey: Bool] {
        var switches: [MeasureKey: Bool] = [:]
        try sql.query("SELECT measure_key, is_on FROM measure_switch") { row in
            switches[MeasureKey(try row.text(0))] = try row.flag(1)
        }
        return switches
    }
}

extension RecordsTransaction {
    func add(_ threshold: Threshold, by: PersonID?, at: Instant) throws {
        try changingSettings()
        try insert(
            """
            INSERT INTO threshold (name, measure_key, ages, version, amount, grade, source, is_override,
                set_by_id, set_at_us)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name, measure_key, ages, version) DO NOTHING
            """,
            [
                .text(threshold.key.name), .text(threshold.measure?.name ?? ""),
                .text(threshold.ages?.rawValue ?? ""), .integer(threshold.version), .integer(threshold.value),
                .word(threshold.grade), .text(threshold.source), .flag(threshold.isOverride), .optional(by),
                .instant(at),
            ], orDuplicate: "threshold.version")
        let names = [threshold.key.name, threshold.measure?.name ?? "", threshold.ages?.rawValue ?? ""]
        touch(.threshold, .text(names.joined(separator: " ") + " \(threshold.version)"))
    }

    func add(_ measure: Measure, by: PersonID?, at: Instant) throws {
        try changingSettings()
        try insert(
            """
            INSERT INTO measure (measure_key, version, document, added_by_id, added_at_us)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT (measure_key, version) DO NOTHING
            """,
            [
                .text(measure.id.key.name), .integer(measure.id.version), .blob(try MeasureCodec.encode(measure)),
                .optional(by), .instant(at),
            ], orDuplicate: "measure.version")
        touch(.measure, .text("\(measure.id.key.name) \(measure.id.version)"))
    }

    func set(_ measure: MeasureKey, isOn: Bool) throws {
        try changingSettings()
        try changing(.measureSwitch, .text(measure.name))
        try run(
            """
            INSERT INTO measure_switch (measure_key, is_on) VALUES (?, ?)
            ON CONFLICT (measure_key) DO UPDATE SET is_on = excluded.is_on
            """, [.text(measure.name), .flag(isOn)])
    }
}
