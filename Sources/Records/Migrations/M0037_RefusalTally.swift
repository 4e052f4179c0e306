extension Migration {
    /// How many were refused at the door lately, kind by kind, so that the record of who looked need not tell each.
    static let refusalTally = Migration(
        number: 37, name: "RefusalTally",
        statements: [
            """
            CREATE TABLE refusal_tally (
                action TEXT PRIMARY KEY,
                hour_us INSTANT NOT NULL,
                singles WHOLE NOT NULL,
                minute_us INSTANT NOT NULL,
                more WHOLE NOT NULL
            )
            """
        ])
}
