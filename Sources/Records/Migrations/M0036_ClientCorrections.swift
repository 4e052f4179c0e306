extension Migration {
    /// What stood in a client's own data before each correction, sealed under the client's own key. Erased with it.
    static let clientCorrections = Migration(
        number: 36, name: "ClientCorrections",
        statements: [
            """
            CREATE TABLE client_correction (
                id ID PRIMARY KEY,
                client_id ID NOT NULL REFERENCES client (id),
                place WHOLE NOT NULL,
                at_us INSTANT NOT NULL,
                by_id ID REFERENCES person (id),
                sealed BYTES,
                seal BYTES,
                UNIQUE (client_id, place)
            )
            """
        ])
}
