internal import Clinic

/// What the background does about courses each time that it looks: takes over what another process fitted, works out
/// courses that an update has left open, and fits anew where it is time.
package struct KeepCourses: Sendable {
    package typealias Result = Bool
    /// Minutes from one fit to the next.
    package let everyMinutes: Int
    package init(everyMinutes: Int = 60) {
        self.everyMinutes = everyMinutes
    }
}

extension PracticeService {
    /// Whether it was time and the fit was made here.
    package func perform(_ command: KeepCourses, as actor: Actor) async throws(PracticeError) -> Bool {
        try actor.requireUpkeep()
        let known = courses.currentVersion
        let (newer, work, isOpen) = try await read { store in
            let newest = try store.newestCoursesVersion() ?? 0
            return (
                newest > known ?? -1 ? try store.courses(version: newest) : nil, try store.courseWork(),
                try !store.episodesWithoutCourse(limit: 1).isEmpty
            )
        }
        if let newer { courses.keep(newer) }
        if isOpen { try await workOutMissing() }
        let now = chance.now()
        if let until = work?.heldUntil, work?.holder != nil, until > now { return false }
        if let finished = work?.finishedAt, finished.adding(minutes: command.everyMinutes) > now { return false }
        do {
            _ = try await perform(FitCourses(), as: actor)
            return true
        } catch PracticeError.busy {
            return false
        }
    }
    /// Courses that an update has left open.
    func workOutMissing() async throws(PracticeError) {
        var done: [EpisodeID] = []
        while true {
            let left = try await read { try $0.episodesWithoutCourse(limit: 200) }
            // One that stays without would be tried for ever.
            if left.isEmpty || left == done { return }
            try await judge(left)
            done = left
        }
    }
}
