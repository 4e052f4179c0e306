internal import Attribution
internal import Clinic
internal import Measures
internal import Practice

extension RecordsReading {
    func newestCoursesVersion() throws -> Int? {
        try sql.first("SELECT version FROM course_fit ORDER BY version DESC LIMIT 1") { try $0.int(0) }
    }

    func newestCourses() throws -> CourseSet? { try newestCoursesVersion().flatMap { try courses(version: $0) } }

    func courses(version: Int) throws -> CourseSet? {
        var (fittedAt, measures): (Instant?, [MeasureKey: MeasureCourse]) = (nil, [:])
        try sql.query(
            """
            SELECT fitted_at_us, measure_key, measure_version, courses, closed, sessions, needed, is_singular, refusal,
                numbers, coverage
            FROM course_fit WHERE version = ?
            """, [.integer(version)]
        ) { row in
            fittedAt = try row.instant(0)
            let course = try MeasureCourse(row: row)
            measures[course.measure.key] = course
        }
        return fittedAt.map { CourseSet(version: version, fittedAt: $0, measures: measures) }
    }

    func courseWork() throws -> CourseWork? {
        try sql.first(
            "SELECT holder_id, held_until_us, finished_at_us, courses, sessions FROM course_work WHERE place = 1"
        ) { row in
            CourseWork(
                holder: try row.optionalKey(0), heldUntil: try row.optionalInstant(1),
                finishedAt: try row.optionalInstant(2), courses: try row.count(3), sessions: try row.count(4))
        }
    }

    func courseRows(before: EpisodeID?, limit: Int) throws -> [CourseRow] {
        guard let before else {
            return try sql.all(
                """
                SELECT s.episode_id, e.therapist_id, e.ended_day, s.course, s.course_measure
                FROM episode_statistics s JOIN episode e ON e.id = s.episode_id
                WHERE s.course_measure IS NOT NULL
                ORDER BY s.episode_id DESC LIMIT ?
                """, [.integer(limit)], CourseRow.init(row:))
        }
        return try sql.all(
            """
            SELECT s.episode_id, e.therapist_id, e.ended_day, s.course, s.course_measure
            FROM episode_statistics s JOIN episode e ON e.id = s.episode_id
            WHERE s.course_measure IS NOT NULL AND s.episode_id < ?
            ORDER BY s.episode_id DESC LIMIT ?
            """, [.id(before), .integer(limit)], CourseRow.init(row:))
    }

    func episodesWithoutCourse(limit: Int) throws -> [EpisodeID] {
        try sql.all(
            """
            SELECT e.id FROM episode e LEFT JOIN episode_statistics s ON s.episode_id = e.id
            WHERE s.course IS NULL ORDER BY e.id LIMIT ?
            """, [.integer(limit)]
        ) { try $0.key(0) }
    }
}

extension RecordsTransaction {
    func add(_ set: CourseSet) throws {
        for course in set.measures.values.sorted(by: { $0.measure < $1.measure }) {
            try insert(
                """
                INSERT INTO course_fit (version, measure_key, measure_version, fitted_at_us, courses, closed, sessions,
                    needed, is_singular, refusal, numbers, coverage)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (version, measure_key) DO NOTHING
                """,
                [
                    .integer(set.version), .text(course.measure.key.name), .integer(course.measure.version),
                    .optional(set.fittedAt), .integer(course.courses), .integer(course.closed),
                    .integer(course.sessions), .integer(course.needed), .integer(course.isSingular ? 1 : 0),
                    course.refusal.map { .word($0) } ?? .null,
                    course.own.map { .blob(SumsBytes.write($0.numbers)) } ?? .null,
                    .blob(CoverageBytes.write(course.coverage)),
                ], orDuplicate: "course_fit.version")
        }
    }

    func takeCourseWork(_ holder: ID<CourseWork>, until: Instant, now: Instant) throws -> Bool {
        try writing.run(
            """
            INSERT INTO course_work (place, holder_id, held_until_us, courses, sessions) VALUES (1, ?, ?, 0, 0)
            ON CONFLICT (place) DO UPDATE SET holder_id = excluded.holder_id, held_until_us = excluded.held_until_us
            WHERE course_work.holder_id IS NULL OR course_work.held_until_us <= ?
            """, [.id(holder), .instant(until), .instant(now)]) == 1
    }

    func finishCourseWork(_ holder: ID<CourseWork>, at: Instant, courses: Int, sessions: Int) throws -> Bool {
        try writing.run(
            """
            UPDATE course_work
            SET holder_id = NULL, held_until_us = NULL, finished_at_us = ?, courses = ?, sessions = ?
            WHERE place = 1 AND holder_id = ?
            """, [.instant(at), .integer(courses), .integer(sessions), .id(holder)]) == 1
    }

    func dropCourseWork(_ holder: ID<CourseWork>) throws {
        try run(
            "UPDATE course_work SET holder_id = NULL, held_until_us = NULL WHERE place = 1 AND holder_id = ?",
            [.id(holder)])
    }
}

extension CourseRow {
    /// `episode_id, therapist_id, ended_day, course, course_measure`.
    fileprivate init(row: any SQLRow) throws {
        guard let course = try EpisodeCourse(row: row, at: 3) else {
            throw StoreError.corrupt("the course of an episode")
        }
        self.init(
            episode: try row.key(0), therapist: try row.optionalKey(1), hasEnded: try !row.isNull(2), course: course)
    }
}

extension MeasureCourse {
    /// `fitted_at_us, measure_key, measure_version, courses, closed, sessions, needed, is_singular, refusal, numbers,
    /// coverage`.
    fileprivate init(row: any SQLRow) throws {
        let numbers = try row.optionalBlob(9).map { try SumsBytes.read($0, count: CourseParameters.count) }
        let own = numbers.flatMap(CourseParameters.init(numbers:))
        guard (own == nil) == (numbers == nil) else { throw StoreError.corrupt("the parameters of a course") }
        self.init(
            measure: MeasureVersion(MeasureKey(try row.text(1)), try row.int(2)), courses: try row.count(3),
            closed: try row.count(4), sessions: try row.count(5), needed: try row.count(6), own: own,
            isSingular: try row.flag(7), refusal: try row.optionalWord(8),
            coverage: try CoverageBytes.read(try row.blob(10)))
    }
}
