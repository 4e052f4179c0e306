extension Migration {
    /// Each client's names under a key of their own, and a code of each clinical row. What `client` held in the clear is
    /// sealed by ``SealingUp`` once a key is at hand; `code` then holds the word by which the sealed code is found.
    static let sealedRows = Migration(
        number: 26, name: "SealedRows",
        statements: [
            "ALTER TABLE client ADD COLUMN identity BYTES",
            "ALTER TABLE client ADD COLUMN data_key BYTES",
            "ALTER TABLE client ADD COLUMN talk_key BYTES",
            "ALTER TABLE client ADD COLUMN erased_at_us INSTANT",
            "ALTER TABLE episode ADD COLUMN seal BYTES",
            "ALTER TABLE appointment ADD COLUMN seal BYTES",
            "ALTER TABLE attendance ADD COLUMN seal BYTES",
            "ALTER TABLE session ADD COLUMN seal BYTES",
            "ALTER TABLE response ADD COLUMN seal BYTES",
            "ALTER TABLE observation ADD COLUMN seal BYTES",
            "ALTER TABLE comment ADD COLUMN seal BYTES",
            "ALTER TABLE comment_answer ADD COLUMN seal BYTES",
            "ALTER TABLE concern ADD COLUMN seal BYTES",
            "ALTER TABLE concern_act ADD COLUMN seal BYTES",
            "ALTER TABLE praise ADD COLUMN seal BYTES",
            "ALTER TABLE barrier ADD COLUMN seal BYTES",
            "ALTER TABLE barrier_act ADD COLUMN seal BYTES",
            "ALTER TABLE referral ADD COLUMN seal BYTES",
            "ALTER TABLE referral_act ADD COLUMN seal BYTES",
            "ALTER TABLE stock ADD COLUMN seal BYTES",
            "ALTER TABLE stock_move ADD COLUMN seal BYTES",
            "ALTER TABLE supervision_entry ADD COLUMN seal BYTES",
            "ALTER TABLE client ADD COLUMN seal BYTES",
        ])
}
