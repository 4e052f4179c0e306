extension Migration {
    /// How many the rule had to leave as they are, because they could not be read.
    static let unreadAtRetention = Migration(
        number: 42, name: "UnreadAtRetention",
        statements: ["ALTER TABLE retention_run ADD COLUMN unread WHOLE NOT NULL DEFAULT 0"])
}
