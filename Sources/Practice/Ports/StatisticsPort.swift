package import Attribution
package import Clinic

/// The sums of one episode's sessions that the question of where outcomes come from is answered from; derived, kept with
/// the change that moved them.
package struct EpisodeStatistics: Hashable, Sendable {
    package let episode: EpisodeID
    /// Where most of its appointments were.
    package let site: SiteID?
    package let sums: EpisodeSums
    /// The same by who held the sessions, in the order of their ids; empty where that was never worked out.
    package let parts: [TherapistSums]
    /// The first outcome, before or at the first session, in tenths of a point; `nil` where there is none.
    package let intake: Int?
    /// `nil` before the first scored outcome.
    package let course: EpisodeCourse?
    /// The version of `CourseSet` that the standing was judged by.
    package let courseVersion: Int

    package init(
        episode: EpisodeID, site: SiteID?, sums: EpisodeSums, parts: [TherapistSums] = [], intake: Int? = nil,
        course: EpisodeCourse? = nil, courseVersion: Int = 0
    ) {
        self.parts = parts
        self.intake = intake
        self.course = course
        self.courseVersion = courseVersion
        self.episode = episode
        self.site = site
        self.sums = sums
    }

    /// Whether an earlier version worked it out.
    var isWithoutPairs: Bool { sums.next.isEmpty }

    /// As an earlier version kept it.
    var withoutPairs: EpisodeStatistics {
        EpisodeStatistics(
            episode: episode, site: site, sums: sums.withoutPairs,
            parts: parts.map { TherapistSums(therapist: $0.therapist, sums: $0.sums.withoutPairs) }, intake: intake,
            course: course, courseVersion: courseVersion)
    }
}

/// The sums of the sessions that one therapist held.
package struct TherapistSums: Hashable, Sendable {
    package let therapist: PersonID
    package let sums: EpisodeSums

    package init(therapist: PersonID, sums: EpisodeSums) {
        self.therapist = therapist
        self.sums = sums
    }
}

/// Sums with whose they are.
package struct StatisticsRow: Hashable, Sendable {
    package let client: ClientID
    package let therapist: PersonID?
    package let treatment: String?
    package let ending: EndingReason?
    package let changedTherapist: Bool
    /// The day that the episode began.
    package let began: Day
    package let statistics: EpisodeStatistics

    package init(
        client: ClientID, therapist: PersonID?, treatment: String?, ending: EndingReason?, changedTherapist: Bool,
        began: Day, statistics: EpisodeStatistics
    ) {
        self.began = began
        self.client = client
        self.therapist = therapist
        self.treatment = treatment
        self.ending = ending
        self.changedTherapist = changedTherapist
        self.statistics = statistics
    }
}

package protocol ReadsStatistics {
    func statistics(of episode: EpisodeID) throws -> EpisodeStatistics?
    /// One small row for each episode, open and closed; by the episode's id.
    func statistics(_ scope: BoardScope) throws -> [StatisticsRow]
}

package protocol WritesStatistics {
    /// Inserts or replaces by episode, and moves the counts of courses by what differs.
    func put(_ statistics: EpisodeStatistics) throws
}
