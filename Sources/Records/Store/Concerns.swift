internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func concernActs(of episode: EpisodeID) throws -> [ConcernAct] {
        try sql.all(
            """
            SELECT id, concern_id, episode_id, place, at_us, by_id, kind, content FROM concern_act
            WHERE episode_id = ? ORDER BY concern_id, place
            """, [.id(episode)], ConcernAct.init(row:))
    }

    func concernAct(_ id: ConcernActID) throws -> ConcernAct? {
        try sql.first(
            """
            SELECT id, concern_id, episode_id, place, at_us, by_id, kind, content FROM concern_act WHERE id = ?
            """, [.id(id)], ConcernAct.init(row:))
    }

    func concernRecords(of episode: EpisodeID) throws -> [ConcernRecord] {
        try sql.all(
            """
            SELECT id, episode_id, subject, state, owner_id, after_id, urgency, needs_safety, dismiss_reason,
                sign_kinds, opened_at_us, first_sign_us, first_talk_us, first_step_us, first_review_us, closed_at_us,
                step_count, step_reported_count, step_kept_count, act_count
            FROM concern WHERE episode_id = ? ORDER BY id
            """, [.id(episode)], ConcernRecord.init(row:))
    }

    func concernRecord(_ id: ConcernID) throws -> ConcernRecord? {
        try sql.first(
            """
            SELECT id, episode_id, subject, state, owner_id, after_id, urgency, needs_safety, dismiss_reason,
                sign_kinds, opened_at_us, first_sign_us, first_talk_us, first_step_us, first_review_us, closed_at_us,
                step_count, step_reported_count, step_kept_count, act_count
            FROM concern WHERE id = ?
            """, [.id(id)], ConcernRecord.init(row:))
    }
}

extension RecordsReading {
    func openConcerns(ownedBy person: PersonID) throws -> [ConcernRecord] {
        try sql.all(
            """
            SELECT id, episode_id, subject, state, owner_id, after_id, urgency, needs_safety, dismiss_reason,
                sign_kinds, opened_at_us, first_sign_us, first_talk_us, first_step_us, first_review_us, closed_at_us,
                step_count, step_reported_count, step_kept_count, act_count
            FROM concern WHERE owner_id = ? ORDER BY id
            """, [.id(person)], ConcernRecord.init(row:)
        ).filter { !$0.state.isClosed }
    }
}

extension RecordsTransaction {
    func add(_ act: ConcernAct) throws {
        try requireEpisode(act.episode)
        try require("concern", "SELECT 1 FROM concern WHERE id = ?", act.concern)
        try insert(
            """
            INSERT INTO concern_act (id, concern_id, episode_id, place, at_us, by_id, kind, content, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """, try coded(.concernAct, act.values), orDuplicate: "concern_act.id",
            by: "SELECT 1 FROM concern_act WHERE id = ?", orTaken: "concern_act.place")
    }

    func put(_ record: ConcernRecord) throws {
        try requireEpisode(record.episode)
        try requirePerson(record.owner)
        try run(
            """
            INSERT INTO concern (id, episode_id, subject, state, owner_id, after_id, urgency, needs_safety,
                dismiss_reason, sign_kinds, opened_at_us, first_sign_us, first_talk_us, first_step_us,
                first_review_us, closed_at_us, step_count, step_reported_count, step_kept_count, act_count, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, state = excluded.state,
                owner_id = excluded.owner_id, after_id = excluded.after_id, urgency = excluded.urgency,
                needs_safety = excluded.needs_safety, dismiss_reason = excluded.dismiss_reason,
                sign_kinds = excluded.sign_kinds, opened_at_us = excluded.opened_at_us,
                first_sign_us = excluded.first_sign_us, first_talk_us = excluded.first_talk_us,
                first_step_us = excluded.first_step_us, first_review_us = excluded.first_review_us,
                closed_at_us = excluded.closed_at_us, step_count = excluded.step_count,
                step_reported_count = excluded.step_reported_count, step_kept_count = excluded.step_kept_count,
                act_count = excluded.act_count, seal = excluded.seal
            """, try coded(.concern, record.values))
    }
}
