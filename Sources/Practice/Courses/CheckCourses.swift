/// Compares the counts that bands are read from with every course that is kept; each course itself is compared with its
/// records by `CheckPractice`.
package struct CheckCourses: Sendable {
    package typealias Result = Int
    package init() {}
}

extension PracticeService {
    /// How many cells differ.
    package func perform(_ command: CheckCourses, as actor: Actor) async throws(PracticeError) -> Int {
        try actor.requireUpkeep()
        return try await read { store in
            var counts: [CourseCell: Int] = [:]
            var rows = try store.courseRows(before: nil, limit: 1000)
            while let last = rows.last {
                for row in rows { for cell in row.course.cells { counts[cell, default: 0] += 1 } }
                rows = try store.courseRows(before: last.episode, limit: 1000)
            }
            let kept = try store.courseCounts()
            return Set(counts.keys).union(kept.keys).count { counts[$0] != kept[$0] }
        }
    }
}
