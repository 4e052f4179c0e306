extension Migration {
    /// The sums of an episode by who held its sessions, and where the client began. Derived: open episodes are worked out
    /// again at once, others where something of them changes or all standings are worked out again.
    static let sumsByTherapist = Migration(
        number: 31, name: "SumsByTherapist",
        statements: [
            // Where one person held all of them; `parts` where several did.
            "ALTER TABLE episode_statistics ADD COLUMN holder_id ID REFERENCES person (id)",
            "ALTER TABLE episode_statistics ADD COLUMN parts BYTES",
            "ALTER TABLE episode_statistics ADD COLUMN intake WHOLE",
            "ALTER TABLE episode_statistics ADD COLUMN as_intake WHOLE NOT NULL DEFAULT 0",
            "UPDATE standing SET recheck_at_us = 0 WHERE is_open = 1",
        ])
}
