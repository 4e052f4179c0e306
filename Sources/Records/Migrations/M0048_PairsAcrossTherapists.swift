extension Migration {
    /// Where a client changed therapist, what follows from the last session with one to the first with the next is counted with
    /// the next. Derived: episodes that several held are worked out again, closed ones too.
    static let pairsAcrossTherapists = Migration(
        number: 48, name: "PairsAcrossTherapists",
        statements: [
            """
            UPDATE standing SET recheck_at_us = 0
            WHERE episode_id IN (SELECT episode_id FROM episode_statistics WHERE parts IS NOT NULL)
            """
        ])
}
