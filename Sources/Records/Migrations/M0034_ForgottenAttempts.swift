extension Migration {
    /// What was typed as a name at the door, which may have been a passphrase, is kept no longer: tries are counted by a
    /// word that leads nobody back to it, and only for as long as they count.
    static let forgottenAttempts = Migration(
        number: 34, name: "ForgottenAttempts",
        statements: [
            "DELETE FROM failed_attempt",
            "CREATE INDEX failed_attempt_by_when ON failed_attempt (at_us)",
        ])
}
