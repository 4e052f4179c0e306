package import Attribution
package import Clinic

/// The answer, about whom, over which episodes, and about what else the viewer may ask.
package struct AttributionModel: Sendable {
    package let subject: AttributionSubjectSeen
    package let subjects: [AttributionSubjectSeen]
    package let episodes: EpisodesSeen
    package let result: Result<OutcomeAttribution, AttributionRefusal>

    package init(
        subject: AttributionSubjectSeen, subjects: [AttributionSubjectSeen], episodes: EpisodesSeen = EpisodesSeen(),
        result: Result<OutcomeAttribution, AttributionRefusal>
    ) {
        self.subject = subject
        self.subjects = subjects
        self.episodes = episodes
        self.result = result
    }
}

package enum AttributionSubjectSeen: String, Hashable, Sendable, CaseIterable {
    case own, team, practice
}

/// Which episodes were chosen, and what there was to choose from.
package struct EpisodesSeen: Hashable, Sendable {
    package let choice: EpisodeChoice
    package let site: SiteID?
    package let sites: [Site]
    package let treatments: [String]
    /// Whether what was asked for as a day is none, so that it was left out.
    package let leavesDayOut: Bool

    package init(
        choice: EpisodeChoice = .all, site: SiteID? = nil, sites: [Site] = [], treatments: [String] = [],
        leavesDayOut: Bool = false
    ) {
        self.choice = choice
        self.site = site
        self.sites = sites
        self.treatments = treatments
        self.leavesDayOut = leavesDayOut
    }
}
