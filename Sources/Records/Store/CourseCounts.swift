internal import Attribution
internal import Clinic
internal import Measures
internal import Practice

extension RecordsReading {
    func alikeCounts(_ measure: MeasureKey, bin: Int) throws -> [Int: AlikeCounts] {
        var found: [Int: [Int: Int]] = [:]
        try sql.query(
            """
            SELECT place, total, seen FROM course_count WHERE measure_key = ? AND bin = ? AND seen > 0
            """, [.text(measure.name), .integer(bin)]
        ) { row in
            found[try row.count(0), default: [:]][try row.int(1)] = try row.count(2)
        }
        return found.mapValues(AlikeCounts.init)
    }

    func courseCounts() throws -> [CourseCell: Int] {
        var counts: [CourseCell: Int] = [:]
        try sql.query("SELECT measure_key, bin, place, total, seen FROM course_count WHERE seen <> 0", []) { row in
            let cell = CourseCell(
                measure: MeasureKey(try row.text(0)), bin: try row.int(1), position: try row.count(2),
                total: try row.int(3))
            counts[cell] = try row.int(4)
        }
        return counts
    }
}

extension RecordsTransaction {
    /// Before the new course takes the place of the kept one: only what differs is counted anew, one cell for one more
    /// score.
    func moveCounts(_ statistics: EpisodeStatistics) throws {
        let kept = try sql.first(
            "SELECT course, course_measure FROM episode_statistics WHERE episode_id = ?", [.id(statistics.episode)]
        ) { try EpisodeCourse(row: $0, at: 0) }
        let before = kept ?? nil
        guard before != statistics.course else { return }
        var (gone, new) = (before?.cells[...] ?? [], statistics.course?.cells[...] ?? [])
        while let first = gone.first, first == new.first {
            gone.removeFirst()
            new.removeFirst()
        }
        for cell in gone { try count(cell, -1) }
        for cell in new { try count(cell, 1) }
    }

    private func count(_ cell: CourseCell, _ change: Int) throws {
        try run(
            """
            INSERT INTO course_count (measure_key, bin, place, total, seen) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (measure_key, bin, place, total) DO UPDATE SET seen = course_count.seen + excluded.seen
            """,
            [
                .text(cell.measure.name), .integer(cell.bin), .integer(cell.position), .integer(cell.total),
                .integer(change),
            ])
    }
}
