extension Migration {
    /// Small help at hand. The balance cannot fall below zero, whoever writes.
    static let stock = Migration(
        number: 20, name: "Stock",
        statements: [
            """
            CREATE TABLE stock (
                id ID PRIMARY KEY,
                name TEXT NOT NULL,
                kind TEXT NOT NULL,
                piece_worth WHOLE CHECK (piece_worth > 0),
                currency TEXT NOT NULL,
                balance WHOLE NOT NULL CHECK (balance >= 0),
                is_closed FLAG NOT NULL CHECK (is_closed IN (0, 1))
            )
            """,
            """
            CREATE TABLE stock_move (
                id ID PRIMARY KEY,
                stock_id ID NOT NULL REFERENCES stock (id),
                place WHOLE NOT NULL,
                change TEXT NOT NULL,
                quantity WHOLE NOT NULL,
                episode_id ID REFERENCES episode (id),
                barrier_id ID REFERENCES barrier (id),
                replaces_id ID UNIQUE REFERENCES stock_move (id),
                note TEXT NOT NULL,
                at_us INSTANT NOT NULL,
                by_id ID REFERENCES person (id),
                UNIQUE (stock_id, place)
            )
            """,
            "CREATE INDEX stock_move_by_episode ON stock_move (episode_id)",
        ])
}
