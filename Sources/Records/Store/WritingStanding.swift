internal import FollowThrough
internal import Practice

extension RecordsTransaction {
    func makeAllDue() throws { try run("UPDATE standing SET recheck_at_us = 0", []) }

    func put(_ standing: Standing) throws {
        try requireEpisode(standing.episode)
        try run(
            """
            INSERT INTO standing (episode_id, owner_id, is_open, act, urgency, since_us, session_count,
                last_session_us, next_appointment_us, last_outcome, last_alliance, derived_at_us, recheck_at_us,
                signs, concerns)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (episode_id) DO UPDATE SET owner_id = excluded.owner_id, is_open = excluded.is_open,
                act = excluded.act, urgency = excluded.urgency, since_us = excluded.since_us,
                session_count = excluded.session_count, last_session_us = excluded.last_session_us,
                next_appointment_us = excluded.next_appointment_us, last_outcome = excluded.last_outcome,
                last_alliance = excluded.last_alliance, derived_at_us = excluded.derived_at_us,
                recheck_at_us = excluded.recheck_at_us, signs = excluded.signs,
                concerns = excluded.concerns
            """, standing.values)
    }
}
