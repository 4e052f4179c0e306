internal import Clinic
internal import Practice

extension RecordsReading {
    /// Rows that others speak of and that are gone: what was taken out of the file with the row leaves no code to fail.
    func rowGaps(limit: Int) throws -> [String] {
        try RowGap.all.flatMap { gap in
            try sql.all(gap.find, [.integer(limit)]) { row in
                let id: ID<RowGap> = try row.key(0)
                return "\(gap.table) \(id) \(gap.told)"
            }
        }
    }
}

/// A row of one table that cannot be there as it is, mostly without one of another.
private struct RowGap {
    let table: String
    let told: String
    let find: SQL

    static let all: [RowGap] = [
        RowGap(
            table: "appointment", told: "says how it went, and what was recorded of that is gone",
            find: """
                SELECT a.id FROM appointment a WHERE a.attendance IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM attendance t WHERE t.appointment_id = a.id)
                ORDER BY a.id LIMIT ?
                """),
        RowGap(
            table: "appointment", told: "has lost a part of what was said of how it went",
            find: """
                SELECT a.id FROM appointment a
                WHERE (SELECT COUNT(*) - 1 FROM attendance x WHERE x.appointment_id = a.id)
                    <> COALESCE((SELECT MAX(y.place) FROM attendance y WHERE y.appointment_id = a.id), -1)
                ORDER BY a.id LIMIT ?
                """),
        RowGap(
            table: "appointment", told: "says otherwise than the last that was recorded of how it went",
            find: """
                SELECT a.id FROM appointment a JOIN attendance t ON t.appointment_id = a.id
                WHERE t.place = (SELECT MAX(x.place) FROM attendance x WHERE x.appointment_id = a.id)
                    AND (COALESCE(a.attendance, '') <> COALESCE(t.attendance, '')
                        OR COALESCE(a.attendance_amount, -1) <> COALESCE(t.attendance_amount, -1)
                        OR COALESCE(a.attendance_by, '') <> COALESCE(t.attendance_by, ''))
                ORDER BY a.id LIMIT ?
                """),
        // What was taken out from the end leaves no gap behind; the record of who did what counts it all the same.
        RowGap(
            table: "client", told: "has lost what stood there before it was put right",
            find: """
                SELECT k.id FROM client k
                WHERE (SELECT COUNT(*) - 1 FROM client_correction x WHERE x.client_id = k.id)
                    <> COALESCE((SELECT MAX(y.place) FROM client_correction y WHERE y.client_id = k.id), -1)
                    OR (SELECT COUNT(*) FROM client_correction x WHERE x.client_id = k.id)
                        < (SELECT COUNT(*) FROM audit_event e WHERE e.client_id = k.id AND e.action = 'correct details')
                ORDER BY k.id LIMIT ?
                """),
        RowGap(
            table: "episode", told: "has lost what stood there before it was put right",
            find: """
                SELECT c.id FROM episode c JOIN client k ON k.id = c.client_id
                WHERE k.erased_at_us IS NULL
                    AND ((SELECT COUNT(*) - 1 FROM episode_correction x WHERE x.episode_id = c.id)
                        <> COALESCE((SELECT MAX(y.place) FROM episode_correction y WHERE y.episode_id = c.id), -1)
                    OR (SELECT COUNT(*) FROM episode_correction x WHERE x.episode_id = c.id)
                        < (SELECT COUNT(*) FROM audit_event e
                            WHERE e.client_id = c.client_id AND e.episode_id = c.id AND e.action = 'correct episode'))
                ORDER BY c.id LIMIT ?
                """),
        RowGap(
            table: "client", told: "has lost a consent that was recorded",
            find: """
                SELECT k.id FROM client k
                WHERE (SELECT COUNT(*) FROM consent x WHERE x.client_id = k.id)
                    < (SELECT COUNT(*) FROM audit_event e WHERE e.client_id = k.id AND e.action = 'record consent')
                ORDER BY k.id LIMIT ?
                """),
        RowGap(
            table: "comment", told: "was answered, and the answer is gone",
            find: """
                SELECT c.response_id FROM comment c WHERE c.is_doubt IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM comment_answer a WHERE a.response_id = c.response_id)
                ORDER BY c.response_id LIMIT ?
                """),
        RowGap(
            table: "comment", told: "has lost its words",
            find: """
                SELECT c.response_id FROM comment c JOIN episode e ON e.id = c.episode_id
                JOIN client k ON k.id = e.client_id
                WHERE k.erased_at_us IS NULL AND NOT EXISTS (
                    SELECT 1 FROM sealed_text t WHERE t.of_id = c.response_id AND t.purpose = 'comment')
                ORDER BY c.response_id LIMIT ?
                """),
        RowGap(
            table: "text", told: "was changed from outside: it is of a purpose that Rapport does not know",
            find: """
                SELECT t.id FROM sealed_text t WHERE t.purpose NOT IN (
                    'talk-note', 'step', 'review-note', 'concern', 'safety-note', 'praise', 'statement', 'comment',
                    'barrier', 'option', 'referral-note', 'supervision-note', 'emergency-reason')
                ORDER BY t.id LIMIT ?
                """),
        RowGap(
            table: "concern_act", told: "has lost its words",
            find: """
                SELECT c.id FROM concern_act c JOIN episode e ON e.id = c.episode_id JOIN client k ON k.id = e.client_id
                WHERE k.erased_at_us IS NULL AND c.kind IN ('step-agreed', 'safety-done', 'commented')
                    AND NOT EXISTS (SELECT 1 FROM sealed_text t WHERE t.of_id = c.id)
                ORDER BY c.id LIMIT ?
                """),
        RowGap(
            table: "barrier", told: "has lost what was done about it",
            find: """
                SELECT b.id FROM barrier b WHERE (SELECT COUNT(*) FROM barrier_act x WHERE x.barrier_id = b.id)
                    <> COALESCE((SELECT MAX(y.place) + 1 FROM barrier_act y WHERE y.barrier_id = b.id), -1)
                ORDER BY b.id LIMIT ?
                """),
        RowGap(
            table: "barrier", told: "stands otherwise than the last that was done about it says",
            find: """
                SELECT b.id FROM barrier b WHERE b.state <> COALESCE((
                    SELECT CASE a.change WHEN 'trying' THEN 'trying' WHEN 'solved' THEN 'solved' WHEN 'let-go' THEN 'let-go'
                        WHEN 'went' THEN CASE a.outcome WHEN 'worked' THEN 'solved' ELSE 'open' END ELSE 'open' END
                    FROM barrier_act a
                    WHERE a.barrier_id = b.id AND a.change IN ('trying', 'went', 'solved', 'let-go', 'reopened')
                        AND NOT EXISTS (
                            SELECT 1 FROM barrier_act u WHERE u.barrier_id = b.id AND u.undoes_id = a.id)
                    ORDER BY a.place DESC LIMIT 1), 'open')
                ORDER BY b.id LIMIT ?
                """),
        RowGap(
            table: "barrier", told: "has lost its words",
            find: """
                SELECT a.id FROM barrier_act a JOIN barrier b ON b.id = a.barrier_id
                JOIN episode e ON e.id = b.episode_id JOIN client k ON k.id = e.client_id
                WHERE k.erased_at_us IS NULL AND a.change IN ('opened', 'option-added')
                    AND NOT EXISTS (SELECT 1 FROM sealed_text t WHERE t.of_id = a.id)
                ORDER BY a.id LIMIT ?
                """),
        RowGap(
            table: "referral", told: "has lost what was done about it",
            find: """
                SELECT r.id FROM referral r WHERE (SELECT COUNT(*) FROM referral_act x WHERE x.referral_id = r.id)
                    <> COALESCE((SELECT MAX(y.place) + 1 FROM referral_act y WHERE y.referral_id = r.id), -1)
                ORDER BY r.id LIMIT ?
                """),
        RowGap(
            table: "referral", told: "stands otherwise than the last that was done about it says",
            find: """
                SELECT r.id FROM referral r WHERE r.state <> COALESCE((
                    SELECT a.change FROM referral_act a
                    WHERE a.referral_id = r.id
                        AND a.change IN ('sent', 'waiting', 'accepted', 'used', 'did-not-work-out', 'closed')
                        AND NOT EXISTS (
                            SELECT 1 FROM referral_act u WHERE u.referral_id = r.id AND u.undoes_id = a.id)
                    ORDER BY a.place DESC LIMIT 1), 'prepared')
                ORDER BY r.id LIMIT ?
                """),
        RowGap(
            table: "referral", told: "has lost the message that went with it",
            find: """
                SELECT r.id FROM referral r JOIN referral_act a ON a.referral_id = r.id
                JOIN episode e ON e.id = r.episode_id JOIN client k ON k.id = e.client_id
                WHERE k.erased_at_us IS NULL AND a.change = 'agreed' AND REPLACE(a.shares, 'message', '') <> a.shares
                    AND NOT EXISTS (SELECT 1 FROM sealed_text t WHERE t.of_id = a.id AND t.purpose = 'referral-note')
                ORDER BY r.id LIMIT ?
                """),
        RowGap(
            table: "text", told: "stands alone: what it was written beside is gone",
            find: """
                SELECT t.id FROM sealed_text t
                WHERE (t.purpose IN ('barrier', 'option')
                        AND NOT EXISTS (SELECT 1 FROM barrier_act a WHERE a.id = t.of_id))
                    OR (t.purpose = 'referral-note'
                        AND NOT EXISTS (SELECT 1 FROM referral_act a WHERE a.id = t.of_id))
                    OR (t.purpose = 'supervision-note'
                        AND NOT EXISTS (SELECT 1 FROM supervision_entry x WHERE x.id = t.of_id))
                ORDER BY t.id LIMIT ?
                """),
        RowGap(
            table: "stock", told: "holds another number than what went in and out",
            find: """
                SELECT s.id FROM stock s WHERE s.balance
                    <> (SELECT COALESCE(SUM(m.quantity), 0) FROM stock_move m WHERE m.stock_id = s.id)
                ORDER BY s.id LIMIT ?
                """),
    ]
}
