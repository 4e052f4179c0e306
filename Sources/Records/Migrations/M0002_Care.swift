extension Migration {
    /// Clients, their episodes, appointments, who came, and sessions.
    static let care = Migration(
        number: 2, name: "Care",
        statements: [
            """
            CREATE TABLE client (
                id ID PRIMARY KEY,
                code TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                called_name TEXT NOT NULL,
                born_day DAY,
                language TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE episode (
                id ID PRIMARY KEY,
                client_id ID NOT NULL REFERENCES client (id),
                intake_day DAY NOT NULL,
                therapist_id ID REFERENCES person (id),
                ended_day DAY,
                ended_reason TEXT,
                CHECK ((ended_day IS NULL AND ended_reason IS NULL)
                    OR (ended_day IS NOT NULL AND ended_reason IS NOT NULL))
            )
            """,
            "CREATE INDEX episode_by_client ON episode (client_id)",
            "CREATE INDEX episode_by_therapist ON episode (therapist_id)",
            """
            CREATE TABLE therapist_spell (
                episode_id ID NOT NULL REFERENCES episode (id),
                place WHOLE NOT NULL,
                therapist_id ID NOT NULL REFERENCES person (id),
                from_day DAY NOT NULL,
                PRIMARY KEY (episode_id, place)
            )
            """,
            "CREATE INDEX therapist_spell_by_therapist ON therapist_spell (therapist_id)",
            """
            CREATE TABLE treatment_spell (
                episode_id ID NOT NULL REFERENCES episode (id),
                place WHOLE NOT NULL,
                treatment TEXT NOT NULL,
                from_day DAY NOT NULL,
                PRIMARY KEY (episode_id, place)
            )
            """,
            """
            CREATE TABLE appointment (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                therapist_id ID NOT NULL REFERENCES person (id),
                site_id ID REFERENCES site (id),
                start_us INSTANT NOT NULL,
                minutes WHOLE NOT NULL CHECK (minutes > 0),
                attendance TEXT,
                attendance_amount WHOLE,
                attendance_by TEXT
            )
            """,
            "CREATE INDEX appointment_by_episode ON appointment (episode_id)",
            "CREATE INDEX appointment_by_start ON appointment (start_us)",
            "CREATE INDEX appointment_by_therapist ON appointment (therapist_id, start_us)",
            """
            CREATE TABLE attendance (
                id ID PRIMARY KEY,
                appointment_id ID NOT NULL REFERENCES appointment (id),
                place WHOLE NOT NULL,
                attendance TEXT,
                attendance_amount WHOLE,
                attendance_by TEXT,
                recorded_at_us INSTANT NOT NULL,
                recorded_by_id ID REFERENCES person (id),
                replaces_id ID REFERENCES attendance (id),
                UNIQUE (appointment_id, place)
            )
            """,
            """
            CREATE TABLE session (
                id ID PRIMARY KEY,
                episode_id ID NOT NULL REFERENCES episode (id),
                therapist_id ID NOT NULL REFERENCES person (id),
                appointment_id ID UNIQUE REFERENCES appointment (id),
                start_us INSTANT NOT NULL,
                end_us INSTANT NOT NULL,
                is_dated FLAG NOT NULL CHECK (is_dated IN (0, 1)),
                source_number WHOLE
            )
            """,
            "CREATE INDEX session_by_episode ON session (episode_id)",
        ])
}
