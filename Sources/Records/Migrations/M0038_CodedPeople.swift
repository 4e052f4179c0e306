extension Migration {
    /// Codes for who works here, what they may do, how they come in, and what is set. Rows of before are given one by
    /// ``SealingUp`` once, when a key is at hand.
    static let codedPeople = Migration(
        number: 38, name: "CodedPeople",
        statements: [
            "ALTER TABLE practice ADD COLUMN seal BYTES",
            "ALTER TABLE practice ADD COLUMN settings_seal BYTES",
            "ALTER TABLE site ADD COLUMN seal BYTES",
            "ALTER TABLE team ADD COLUMN seal BYTES",
            "ALTER TABLE person ADD COLUMN seal BYTES",
            "ALTER TABLE person ADD COLUMN way_in_seal BYTES",
            "ALTER TABLE sign_in ADD COLUMN seal BYTES",
            "ALTER TABLE threshold ADD COLUMN seal BYTES",
            "ALTER TABLE measure ADD COLUMN seal BYTES",
            "ALTER TABLE measure_switch ADD COLUMN seal BYTES",
            "ALTER TABLE practice_setting ADD COLUMN seal BYTES",
        ])
}
