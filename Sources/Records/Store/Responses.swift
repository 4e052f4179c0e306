internal import Clinic
internal import Measures
internal import Practice

extension RecordsReading {
    func response(_ id: ResponseID) throws -> ScoredResponse? {
        let row = try sql.first(
            """
            SELECT id, episode_id, session_id, measure_key, measure_version, content, answers, paper_total, way,
                language, answered_at_us, recorded_at_us, recorded_by_id, replaces_id, status, total, score
            FROM response WHERE id = ?
            """, [.id(id)], ResponseRow.init(row:))
        guard let row else { return nil }
        return try opened([row], of: row.scored.response.episode).first
    }

    func checks(before appointment: AppointmentID) throws -> [ResponseID] {
        try sql.all(
            "SELECT response_id FROM check_before WHERE appointment_id = ? ORDER BY response_id", [.id(appointment)]
        ) { try $0.key(0) }
    }

    func appointment(after response: ResponseID) throws -> AppointmentID? {
        try sql.first("SELECT appointment_id FROM check_before WHERE response_id = ?", [.id(response)]) {
            try $0.key(0)
        }
    }

    func responses(of episode: EpisodeID) throws -> [ScoredResponse] {
        let rows = try sql.all(
            """
            SELECT id, episode_id, session_id, measure_key, measure_version, content, answers, paper_total, way,
                language, answered_at_us, recorded_at_us, recorded_by_id, replaces_id, status, total, score
            FROM response WHERE episode_id = ?
            """, [.id(episode)], ResponseRow.init(row:))
        return try opened(rows, of: episode)
    }

    /// With the client's own words; without them once the client's keys were destroyed.
    private func opened(_ rows: [ResponseRow], of episode: EpisodeID) throws -> [ScoredResponse] {
        guard rows.contains(where: { !$0.sealed.isEmpty }), let key = try clientKey(of: episode) else {
            return rows.map(\.scored)
        }
        let written = WrittenAnswers(sealing: sealing)
        return try rows.map { row in
            if row.sealed.isEmpty { return row.scored }
            return row.with(try written.words(row.sealed, of: row.scored.response.id, under: key))
        }
    }
}

extension RecordsTransaction {
    func add(_ scored: ScoredResponse, purpose: MeasurePurpose) throws {
        let response = scored.response
        try requireEpisode(response.episode)
        if let session = response.session { try requireSession(session) }
        if let replaced = response.replaces {
            try require("response", "SELECT 1 FROM response WHERE id = ?", replaced)
        }
        try insert(
            """
            INSERT INTO response (id, episode_id, session_id, measure_key, measure_version, purpose,
                content, answers, paper_total, way, language, answered_at_us, recorded_at_us, recorded_by_id,
                replaces_id, status, total, score, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """, try coded(.response, scored.values(purpose, answers: try kept(response))), orDuplicate: "response.id")
    }

    func keep(_ response: ResponseID, before appointment: AppointmentID) throws {
        try require("response", "SELECT 1 FROM response WHERE id = ?", response)
        try requireAppointment(appointment)
        try run(
            """
            INSERT INTO check_before (response_id, appointment_id, seal) VALUES (?, ?, ?)
            ON CONFLICT (response_id) DO NOTHING
            """, try coded(.checkBefore, [.id(response), .id(appointment)]))
    }

    func move(checksBefore appointment: AppointmentID, to session: SessionID?) throws {
        if let session { try requireSession(session) }
        let moving = try checks(before: appointment).filter { response in
            // A new code would hide a change.
            try isAsCoded(.checkBefore, .id(response)) == true && isAsCoded(.response, .id(response)) == true
        }
        for response in moving {
            touch(.response, response)
            try run(
                """
                UPDATE response SET session_id = ?
                WHERE id = ? AND episode_id = (SELECT a.episode_id FROM appointment a WHERE a.id = ?)
                """, [.optional(session), .id(response), .id(appointment)])
        }
    }

    /// The answers as they are kept.
    private func kept(_ response: Response) throws -> [UInt8]? {
        guard case .answers(let answers) = response.content else { return nil }
        guard AnswersCodec.holdsWords(answers) else { return AnswersCodec.encode(answers) }
        guard let key = try clientKey(of: response.episode) else { throw StoreError.missing("client") }
        return try WrittenAnswers(sealing: sealing).bytes(answers, of: response.id, under: key)
    }
}
