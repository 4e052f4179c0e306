internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func waiting(_ scope: BoardScope, by day: Day) throws -> [WaitingRow] {
        let day = SQLValue.day(day)
        let clients = ClientRows(sealing: sealing)
        let referral = { (row: any SQLRow) in try WaitingRow(referral: row, clients) }
        let tryOut = { (row: any SQLRow) in try WaitingRow(tryOut: row, clients) }
        let rows =
            switch scope {
            case .therapist(let id):
                try sql.all(Waiting.referralsOfTherapist, [.id(id), day], referral)
                    + sql.all(Waiting.triesOfTherapist, [.id(id), day], tryOut)
            case .team(let id):
                try sql.all(Waiting.referralsOfTeam, [.id(id), day], referral)
                    + sql.all(Waiting.triesOfTeam, [.id(id), day], tryOut)
            case .everybody:
                try sql.all(Waiting.referrals, [day], referral)
                    + sql.all(Waiting.tries, [day], tryOut)
            }
        return rows.sorted { ($0.day, $0.client.name, $0.episode) < ($1.day, $1.client.name, $1.episode) }
    }
}

/// One statement per scope. A day stands only where something is waited for.
private enum Waiting {
    static let referralsOfTherapist: SQL = """
        SELECT r.id, v.name, r.state, r.hear_by_day, e.id, c.id, c.identity, c.data_key, c.erased_at_us, c.language,
            p.name
        FROM episode e JOIN referral r ON r.episode_id = e.id JOIN resource_version v ON v.id = r.resource_version_id
        JOIN client c ON c.id = e.client_id LEFT JOIN person p ON p.id = e.therapist_id
        WHERE e.therapist_id = ? AND e.ended_day IS NULL AND r.hear_by_day <= ?
        """

    static let referralsOfTeam: SQL = """
        SELECT r.id, v.name, r.state, r.hear_by_day, e.id, c.id, c.identity, c.data_key, c.erased_at_us, c.language,
            p.name
        FROM episode e JOIN referral r ON r.episode_id = e.id JOIN resource_version v ON v.id = r.resource_version_id
        JOIN client c ON c.id = e.client_id JOIN person p ON p.id = e.therapist_id
        WHERE p.team_id = ? AND e.ended_day IS NULL AND r.hear_by_day <= ?
        """

    static let referrals: SQL = """
        SELECT r.id, v.name, r.state, r.hear_by_day, e.id, c.id, c.identity, c.data_key, c.erased_at_us, c.language,
            p.name
        FROM episode e JOIN referral r ON r.episode_id = e.id JOIN resource_version v ON v.id = r.resource_version_id
        JOIN client c ON c.id = e.client_id LEFT JOIN person p ON p.id = e.therapist_id
        WHERE e.ended_day IS NULL AND r.hear_by_day <= ?
        """

    static let triesOfTherapist: SQL = """
        SELECT b.id, b.kind, b.try_from_day, e.id, c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name
        FROM episode e JOIN barrier b ON b.episode_id = e.id
        JOIN client c ON c.id = e.client_id LEFT JOIN person p ON p.id = e.therapist_id
        WHERE e.therapist_id = ? AND e.ended_day IS NULL AND b.try_from_day <= ?
        """

    static let triesOfTeam: SQL = """
        SELECT b.id, b.kind, b.try_from_day, e.id, c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name
        FROM episode e JOIN barrier b ON b.episode_id = e.id
        JOIN client c ON c.id = e.client_id JOIN person p ON p.id = e.therapist_id
        WHERE p.team_id = ? AND e.ended_day IS NULL AND b.try_from_day <= ?
        """

    static let tries: SQL = """
        SELECT b.id, b.kind, b.try_from_day, e.id, c.id, c.identity, c.data_key, c.erased_at_us, c.language, p.name
        FROM episode e JOIN barrier b ON b.episode_id = e.id
        JOIN client c ON c.id = e.client_id LEFT JOIN person p ON p.id = e.therapist_id
        WHERE e.ended_day IS NULL AND b.try_from_day <= ?
        """
}

extension WaitingRow {
    fileprivate init(referral row: any SQLRow, _ clients: ClientRows) throws {
        self.init(
            matter: .referral(try row.key(0), resource: try row.text(1), state: try row.word(2)),
            day: try row.day(3), episode: try row.key(4), client: try clients.listed(row, from: 5),
            therapistName: try row.optionalText(10))
    }

    fileprivate init(tryOut row: any SQLRow, _ clients: ClientRows) throws {
        self.init(
            matter: .tryOut(try row.key(0), kind: try row.word(1)), day: try row.day(2), episode: try row.key(3),
            client: try clients.listed(row, from: 4), therapistName: try row.optionalText(9))
    }
}
