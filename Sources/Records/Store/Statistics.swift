internal import Attribution
internal import Clinic
internal import Measures
internal import Practice

extension RecordsReading {
    func statistics(of episode: EpisodeID) throws -> EpisodeStatistics? {
        try sql.first(
            """
            SELECT episode_id, site_id, at_ceiling, without_outcome, without_alliance, sums,
                course, course_measure, course_version, holder_id, parts, intake, as_intake
            FROM episode_statistics WHERE episode_id = ?
            """, [.id(episode)]
        ) { try EpisodeStatistics(row: $0, parts: 9) }
    }

    func statistics(_ scope: BoardScope) throws -> [StatisticsRow] {
        switch scope {
        case .everybody:
            try sql.all(
                """
                SELECT s.episode_id, s.site_id, s.at_ceiling, s.without_outcome, s.without_alliance, s.sums,
                    s.course, s.course_measure, s.course_version, e.client_id, e.therapist_id, e.ended_reason, t.treatment,
                    p.place, e.intake_day, s.holder_id, s.parts, s.intake, s.as_intake
                FROM episode_statistics s
                JOIN episode e ON e.id = s.episode_id
                LEFT JOIN treatment_spell t ON t.episode_id = e.id AND t.place = 0
                LEFT JOIN therapist_spell p ON p.episode_id = e.id AND p.place = 1
                ORDER BY s.episode_id
                """, [], StatisticsRow.init(row:))
        case .therapist(let therapist):
            try sql.all(
                """
                SELECT s.episode_id, s.site_id, s.at_ceiling, s.without_outcome, s.without_alliance, s.sums,
                    s.course, s.course_measure, s.course_version, e.client_id, e.therapist_id, e.ended_reason, t.treatment,
                    p.place, e.intake_day, s.holder_id, s.parts, s.intake, s.as_intake
                FROM episode_statistics s
                JOIN episode e ON e.id = s.episode_id
                LEFT JOIN treatment_spell t ON t.episode_id = e.id AND t.place = 0
                LEFT JOIN therapist_spell p ON p.episode_id = e.id AND p.place = 1
                WHERE e.therapist_id = ?
                ORDER BY s.episode_id
                """, [.id(therapist)], StatisticsRow.init(row:))
        case .team(let team):
            try sql.all(
                """
                SELECT s.episode_id, s.site_id, s.at_ceiling, s.without_outcome, s.without_alliance, s.sums,
                    s.course, s.course_measure, s.course_version, e.client_id, e.therapist_id, e.ended_reason, t.treatment,
                    p.place, e.intake_day, s.holder_id, s.parts, s.intake, s.as_intake
                FROM episode_statistics s
                JOIN episode e ON e.id = s.episode_id
                JOIN person o ON o.id = e.therapist_id
                LEFT JOIN treatment_spell t ON t.episode_id = e.id AND t.place = 0
                LEFT JOIN therapist_spell p ON p.episode_id = e.id AND p.place = 1
                WHERE o.team_id = ?
                ORDER BY s.episode_id
                """, [.id(team)], StatisticsRow.init(row:))
        }
    }
}

extension RecordsTransaction {
    func put(_ statistics: EpisodeStatistics) throws {
        try requireEpisode(statistics.episode)
        let sums = statistics.sums
        try moveCounts(statistics)
        try run(
            """
            INSERT INTO episode_statistics
                (episode_id, site_id, at_ceiling, without_outcome, without_alliance, sums, course, course_measure,
                course_version, holder_id, parts, intake, as_intake)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (episode_id) DO UPDATE SET site_id = excluded.site_id, at_ceiling = excluded.at_ceiling,
                without_outcome = excluded.without_outcome, without_alliance = excluded.without_alliance,
                sums = excluded.sums, course = excluded.course, course_measure = excluded.course_measure,
                course_version = excluded.course_version, holder_id = excluded.holder_id, parts = excluded.parts,
                intake = excluded.intake, as_intake = excluded.as_intake
            """,
            [
                .id(statistics.episode), .optional(statistics.site), .integer(sums.atCeiling),
                .integer(sums.withoutOutcome), .integer(sums.withoutAlliance),
                .blob(SumsBytes.write(sums)), .blob(CourseBytes.write(statistics.course?.scores)),
                statistics.course.map { .text($0.measure.name) } ?? .null, .integer(statistics.courseVersion),
                .optional(statistics.parts.count == 1 ? statistics.parts.first?.therapist : nil),
                statistics.parts.count > 1 ? .blob(PartsBytes.write(statistics.parts)) : .null,
                .optional(statistics.intake), .integer(sums.asIntake),
            ])
    }
}

/// Sums as the bytes of their numbers, eight each, the lowest first.
enum SumsBytes {
    /// How many numbers: the sums of sessions, of pairs of sessions, and the outcome that the first pair begins with.
    static let count = 10 + 21 + 1
    /// Before the alliance of the next session was kept: the sums of pairs of then are of no use.
    static let countBefore = 25

    static func write(_ sums: EpisodeSums) -> [UInt8] {
        let next = sums.next.isEmpty ? [Double](repeating: 0, count: countBefore - 10) : sums.next + [sums.firstOutcome]
        return write(sums.now + next)
    }

    static func sums(_ bytes: [UInt8]) throws -> (now: [Double], next: [Double], first: Double) {
        if bytes.count == countBefore * 8 { return (Array(try read(bytes, count: countBefore)[..<10]), [], 0) }
        let held = try read(bytes, count: count)
        return (Array(held[..<10]), Array(held[10..<31]), held[31])
    }

    static func write(_ sums: [Double]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sums.count * 8)
        for sum in sums {
            var bits = sum.bitPattern
            for _ in 0..<8 {
                bytes.append(UInt8(truncatingIfNeeded: bits))
                bits >>= 8
            }
        }
        return bytes
    }

    static func read(_ bytes: [UInt8], count: Int) throws -> [Double] {
        guard bytes.count == count * 8 else { throw StoreError.corrupt("the sums of an episode") }
        return (0..<count).map { place in
            var bits: UInt64 = 0
            for byte in bytes[(place * 8)..<(place * 8 + 8)].reversed() { bits = bits << 8 | UInt64(byte) }
            return Double(bitPattern: bits)
        }
    }
}

extension EpisodeStatistics {
    /// `episode_id, site_id, at_ceiling, without_outcome, without_alliance, sums, course, course_measure,
    /// course_version`; and from the place that is given `holder_id, parts, intake, as_intake`.
    fileprivate init(row: any SQLRow, parts place: Int) throws {
        let sums = try SumsBytes.sums(try row.blob(5))
        let whole = EpisodeSums(
            now: sums.now, next: sums.next, firstOutcome: sums.first, atCeiling: try row.count(2),
            withoutOutcome: try row.count(3), withoutAlliance: try row.count(4),
            asIntake: try row.count(place + 3))
        let holder: PersonID? = try row.optionalKey(place)
        self.init(
            episode: try row.key(0), site: try row.optionalKey(1), sums: whole,
            parts: try holder.map { [TherapistSums(therapist: $0, sums: whole)] }
                ?? (row.isNull(place + 1) ? [] : PartsBytes.read(try row.blob(place + 1))),
            intake: try row.isNull(place + 2) ? nil : try row.int(place + 2),
            course: try EpisodeCourse(row: row, at: 6), courseVersion: try row.int(8))
    }
}

extension StatisticsRow {
    /// The statistics' columns, then `client_id, therapist_id, ended_reason, treatment, place, intake_day`, then who held what.
    fileprivate init(row: any SQLRow) throws {
        // It was taken out at an erasure.
        let treatment = try row.optionalText(12).flatMap { $0.isEmpty ? nil : $0 }
        self.init(
            client: try row.key(9), therapist: try row.optionalKey(10), treatment: treatment,
            ending: try row.optionalWord(11), changedTherapist: try !row.isNull(13),
            began: try row.day(14), statistics: try EpisodeStatistics(row: row, parts: 15))
    }
}
