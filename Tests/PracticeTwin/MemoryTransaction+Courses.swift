internal import Attribution
internal import Clinic
internal import Measures
internal import Practice

/// What the twin holds about expected courses.
struct MemoryCourses: Sendable {
    var counts: [CourseCell: Int] = [:]
    var sets: [Int: CourseSet] = [:]
    var work: CourseWork?
}

extension MemoryTransaction {
    func newestCoursesVersion() -> Int? { records.courses.sets.keys.max() }
    func newestCourses() -> CourseSet? { newestCoursesVersion().flatMap { records.courses.sets[$0] } }
    func courses(version: Int) -> CourseSet? { records.courses.sets[version] }
    func courseWork() -> CourseWork? { records.courses.work }

    func courseRows(before: EpisodeID?, limit: Int) -> [CourseRow] {
        let rows = records.statistics.values.sorted { $0.episode > $1.episode }.compactMap { held -> CourseRow? in
            guard let course = held.course, let episode = records.episodes[held.episode] else { return nil }
            if let before, held.episode >= before { return nil }
            return CourseRow(
                episode: held.episode, therapist: episode.therapist, hasEnded: episode.ending != nil, course: course)
        }
        return Array(rows.prefix(limit))
    }

    func episodesWithoutCourse(limit: Int) -> [EpisodeID] {
        Array(records.episodes.keys.filter { records.statistics[$0] == nil }.sorted().prefix(limit))
    }

    func alikeCounts(_ measure: MeasureKey, bin: Int) -> [Int: AlikeCounts] {
        var found: [Int: [Int: Int]] = [:]
        for (cell, count) in records.courses.counts where cell.measure == measure && cell.bin == bin && count > 0 {
            found[cell.position, default: [:]][cell.total] = count
        }
        return found.mapValues(AlikeCounts.init)
    }

    func courseCounts() -> [CourseCell: Int] { records.courses.counts.filter { $0.value != 0 } }

    func add(_ set: CourseSet) throws {
        guard records.courses.sets[set.version] == nil else { throw StoreError.duplicate("course_fit.version") }
        records.courses.sets[set.version] = set
    }

    func takeCourseWork(_ holder: ID<CourseWork>, until: Instant, now: Instant) -> Bool {
        let held = records.courses.work
        if held?.holder != nil, let end = held?.heldUntil, end > now { return false }
        records.courses.work = CourseWork(
            holder: holder, heldUntil: until, finishedAt: held?.finishedAt, courses: held?.courses ?? 0,
            sessions: held?.sessions ?? 0)
        return true
    }

    func finishCourseWork(_ holder: ID<CourseWork>, at: Instant, courses: Int, sessions: Int) -> Bool {
        guard records.courses.work?.holder == holder else { return false }
        records.courses.work = CourseWork(
            holder: nil, heldUntil: nil, finishedAt: at, courses: courses, sessions: sessions)
        return true
    }

    func dropCourseWork(_ holder: ID<CourseWork>) {
        guard let held = records.courses.work, held.holder == holder else { return }
        records.courses.work = CourseWork(
            holder: nil, heldUntil: nil, finishedAt: held.finishedAt, courses: held.courses, sessions: held.sessions)
    }

    /// As the course that is kept gives way to another.
    func moveCounts(from before: EpisodeCourse?, to after: EpisodeCourse?) {
        for cell in before?.cells ?? [] { records.courses.counts[cell, default: 0] -= 1 }
        for cell in after?.cells ?? [] { records.courses.counts[cell, default: 0] += 1 }
    }
}
