extension Migration {
    /// When and by whom what was said, or put off, was taken back. Its row's code holds both once they are there.
    static let praiseTakenBack = Migration(
        number: 46, name: "PraiseTakenBack",
        statements: [
            "ALTER TABLE praise ADD COLUMN taken_back_at_us INSTANT",
            "ALTER TABLE praise ADD COLUMN taken_back_by_id ID REFERENCES person (id)",
        ])
}
