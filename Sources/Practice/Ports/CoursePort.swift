package import Attribution
package import Clinic
package import Measures

/// An episode's course with what a fit needs to know of it.
package struct CourseRow: Hashable, Sendable {
    package let episode: EpisodeID
    package let therapist: PersonID?
    package let hasEnded: Bool
    package let course: EpisodeCourse

    package init(episode: EpisodeID, therapist: PersonID?, hasEnded: Bool, course: EpisodeCourse) {
        self.episode = episode
        self.therapist = therapist
        self.hasEnded = hasEnded
        self.course = course
    }
}

/// The work of fitting courses: who is at it, and what came of it last.
package struct CourseWork: Hashable, Sendable {
    /// By whom and until when it is taken; `nil` when nobody is at it.
    package let holder: ID<CourseWork>?
    package let heldUntil: Instant?
    package let finishedAt: Instant?
    package let courses: Int
    package let sessions: Int

    package init(holder: ID<CourseWork>?, heldUntil: Instant?, finishedAt: Instant?, courses: Int, sessions: Int) {
        self.holder = holder
        self.heldUntil = heldUntil
        self.finishedAt = finishedAt
        self.courses = courses
        self.sessions = sessions
    }
}

package protocol ReadsCourses {
    /// The newest fit; `nil` before the first.
    func newestCourses() throws -> CourseSet?
    func newestCoursesVersion() throws -> Int?
    func courses(version: Int) throws -> CourseSet?
    func courseWork() throws -> CourseWork?
    /// Those with a course, the newest episodes first; after one of them, or from the start.
    func courseRows(before: EpisodeID?, limit: Int) throws -> [CourseRow]
    /// Whose course has not been worked out yet, such as after an update; in the order of their ids.
    func episodesWithoutCourse(limit: Int) throws -> [EpisodeID]
    /// By position, for those of the measure who began in that bin.
    func alikeCounts(_ measure: MeasureKey, bin: Int) throws -> [Int: AlikeCounts]
    /// Every cell that is not empty.
    func courseCounts() throws -> [CourseCell: Int]
}

package protocol WritesCourses {
    func add(_ set: CourseSet) throws
    /// Takes the work until a moment; false where another holder has it after `now`.
    func takeCourseWork(_ holder: ID<CourseWork>, until: Instant, now: Instant) throws -> Bool
    /// Gives it back and keeps what came of it; false where it is not held by this holder any more.
    func finishCourseWork(_ holder: ID<CourseWork>, at: Instant, courses: Int, sessions: Int) throws -> Bool
    /// Gives it back with nothing to show.
    func dropCourseWork(_ holder: ID<CourseWork>) throws
}
