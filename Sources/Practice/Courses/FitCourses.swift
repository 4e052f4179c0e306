package import Measures
internal import Clinic
internal import Attribution
internal import Foundation
internal import Signs

/// Fits what courses are expected by to the practice's own clients, once at a time whoever asks.
package struct FitCourses: Sendable {
    package typealias Result = FittedCourses
    package enum Step: Hashable, Sendable {
        /// So many courses read.
        case read(Int)
        case fitting(MeasureKey)
        /// So many open courses looked at anew, of so many.
        case judged(Int, of: Int)
    }

    package let progress: @Sendable (Step) -> Void
    /// Whether open courses are looked at anew by what came out.
    package let judges: Bool

    package init(judges: Bool = true, progress: @escaping @Sendable (Step) -> Void = { _ in }) {
        self.judges = judges
        self.progress = progress
    }

    /// The newest courses are taken, and no more than so many: enough for any of the numbers, and the same whatever the
    /// size of the practice.
    package static let most = 20_000
    /// Minutes after which work that was not finished, by a process that stopped, may be begun again.
    static let leaseMinutes = 15
}

package struct FittedCourses: Hashable, Sendable {
    package let set: CourseSet
    /// False where nothing differed from what was in force.
    package let isNew: Bool
    package let courses: Int
    package let sessions: Int
    /// Open courses that were looked at anew.
    package let judged: Int

    package init(set: CourseSet, isNew: Bool, courses: Int, sessions: Int, judged: Int) {
        self.set = set
        self.isNew = isNew
        self.courses = courses
        self.sessions = sessions
        self.judged = judged
    }
}

extension PracticeService {
    /// Throws `PracticeError.busy` where somebody else is at it.
    package func perform(_ command: FitCourses, as actor: Actor) async throws(PracticeError) -> FittedCourses {
        try actor.requireUpkeep()
        let holder: ID<CourseWork> = chance.id()
        let now = chance.now()
        let isOurs = try await write { store in
            try store.takeCourseWork(holder, until: now.adding(minutes: FitCourses.leaseMinutes), now: now)
        }
        guard isOurs else { throw PracticeError.busy }
        do {
            return try await fit(command, holder)
        } catch {
            // If this fails too, the lease runs out by itself.
            try? await write { try $0.dropCourseWork(holder) }
            throw error
        }
    }

    private func fit(_ command: FitCourses, _ holder: ID<CourseWork>) async throws(PracticeError) -> FittedCourses {
        try await workOutMissing()
        let rows = try await courseRows(command.progress)
        let found = try await read { store in
            let before = try store.newestCourses() ?? .none
            let settings = try shelf.rules(store.ownThresholds(), .adult).settings
            return Gathered(before: before, settings: settings, measured: try measured(rows, settings, in: store))
        }
        let before = found.before
        let fitted = await found.fitted(at: chance.now()) { command.progress(.fitting($0)) }
        let courses = fitted.measures.values.reduce(0) { $0 + $1.courses }
        let sessions = fitted.measures.values.reduce(0) { $0 + $1.sessions }
        let isNew = !fitted.measures.isEmpty && fitted.measures != before.measures
        try await write { store in
            guard try store.finishCourseWork(holder, at: chance.now(), courses: courses, sessions: sessions) else {
                throw PracticeError.busy
            }
            if isNew { try store.add(fitted) }
        }
        let set = isNew ? fitted : before
        self.courses.keep(set)
        let open = command.judges && isNew ? rows.filter { !$0.hasEnded }.map(\.episode) : []
        for start in stride(from: 0, to: open.count, by: 100) {
            let some = Array(open[start..<min(start + 100, open.count)])
            try await judge(some)
            command.progress(.judged(start + some.count, of: open.count))
        }
        return FittedCourses(set: set, isNew: isNew, courses: courses, sessions: sessions, judged: open.count)
    }

    private func courseRows(
        _ progress: @Sendable (FitCourses.Step) -> Void
    ) async throws(PracticeError) -> [CourseRow] {
        var rows: [CourseRow] = []
        while rows.count < FitCourses.most {
            let (last, left) = (rows.last?.episode, FitCourses.most - rows.count)
            let some = try await read { try $0.courseRows(before: last, limit: min(500, left)) }
            if some.isEmpty { break }
            rows += some
            progress(.read(rows.count))
        }
        return rows
    }

    /// By measure, each in the order of its episodes' ids, so that the same records give the same numbers.
    private func measured(
        _ rows: [CourseRow], _ settings: RuleSettings, in store: any StoreReading
    ) throws -> [MeasuredCourses] {
        let newest = Dictionary(
            try (BuiltInMeasures.all + store.addedMeasures()).map { ($0.id.key, $0) }
        ) { $0.id < $1.id ? $1 : $0 }
        return Dictionary(grouping: rows, by: \.course.measure).sorted { $0.key < $1.key }.map { key, rows in
            MeasuredCourses(
                measure: newest[key]?.id ?? MeasureVersion(key, 1),
                cutoff: newest[key].flatMap { settings.outcome(key, in: CheckRange($0.scoring)).cutoff },
                courses: rows.sorted { $0.episode < $1.episode }.map { row in
                    FittedCourse(
                        therapist: row.therapist?.description ?? "", isClosed: row.hasEnded, scores: row.course.scores)
                })
        }
    }
}

/// What a fit begins from, as of one moment.
private struct Gathered: Sendable {
    let before: CourseSet
    let settings: RuleSettings
    let measured: [MeasuredCourses]

    /// On a thread of its own, so that requests keep theirs.
    func fitted(at: Instant, _ progress: @Sendable @escaping (MeasureKey) -> Void) async -> CourseSet {
        await withCheckedContinuation { waiting in
            let thread = Thread {
                waiting.resume(
                    returning: CourseSet(
                        version: before.version + 1, fittedAt: at, measured, needed: settings.courseEpisodes,
                        level: settings.level, progress: progress))
            }
            thread.qualityOfService = .utility
            thread.start()
        }
    }
}
