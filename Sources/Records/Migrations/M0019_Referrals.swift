extension Migration {
    /// Who was sent where, act by act.
    static let referrals = Migration(
        number: 19, name: "Referrals",
        statements: [
            """
            CREATE TABLE referral (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                barrier_id ID REFERENCES barrier (id),
                resource_id ID NOT NULL REFERENCES resource (id),
                resource_version_id ID NOT NULL REFERENCES resource_version (id),
                state TEXT NOT NULL,
                hear_by_day DAY
            )
            """,
            "CREATE INDEX referral_by_episode ON referral (episode_id)",
            "CREATE INDEX referral_by_day ON referral (hear_by_day)",
            """
            CREATE TABLE referral_act (
                id ID PRIMARY KEY,
                referral_id ID NOT NULL REFERENCES referral (id),
                place WHOLE NOT NULL,
                change TEXT NOT NULL,
                at_us INSTANT NOT NULL,
                by_id ID REFERENCES person (id),
                hear_by_day DAY,
                way TEXT,
                given TEXT,
                consent_day DAY,
                shares TEXT,
                undoes_id ID REFERENCES referral_act (id),
                UNIQUE (referral_id, place)
            )
            """,
        ])
}
