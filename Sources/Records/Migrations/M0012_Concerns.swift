extension Migration {
    /// Concerns: one row each, and every act about them; and what of them the boards show, beside the standing.
    static let concerns = Migration(
        number: 12, name: "Concerns",
        statements: [
            """
            CREATE TABLE concern (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                subject TEXT NOT NULL,
                state TEXT NOT NULL,
                owner_id ID NOT NULL REFERENCES person (id),
                after_id ID REFERENCES concern (id),
                urgency WHOLE NOT NULL,
                needs_safety FLAG NOT NULL CHECK (needs_safety IN (0, 1)),
                dismiss_reason TEXT,
                sign_kinds TEXT NOT NULL,
                opened_at_us INSTANT NOT NULL,
                first_sign_us INSTANT NOT NULL,
                first_talk_us INSTANT,
                first_step_us INSTANT,
                first_review_us INSTANT,
                closed_at_us INSTANT,
                step_count WHOLE NOT NULL,
                step_reported_count WHOLE NOT NULL,
                step_kept_count WHOLE NOT NULL,
                act_count WHOLE NOT NULL
            )
            """,
            "CREATE INDEX concern_by_episode ON concern (episode_id)",
            "CREATE INDEX concern_by_owner ON concern (owner_id, state)",
            "CREATE INDEX concern_by_opened ON concern (opened_at_us)",
            """
            CREATE TABLE concern_act (
                id ID PRIMARY KEY,
                concern_id ID NOT NULL REFERENCES concern (id),
                episode_id ID NOT NULL REFERENCES episode (id),
                place WHOLE NOT NULL,
                at_us INSTANT NOT NULL,
                by_id ID REFERENCES person (id),
                kind TEXT NOT NULL,
                content TEXT NOT NULL,
                UNIQUE (concern_id, place)
            )
            """,
            "CREATE INDEX concern_act_by_episode ON concern_act (episode_id)",
            "ALTER TABLE standing ADD COLUMN concerns TEXT NOT NULL DEFAULT '1 0 0'",
            // What was derived before there were concerns is due at once, so that its signs open theirs.
            "UPDATE standing SET recheck_at_us = 0 WHERE is_open = 1",
        ])
}
