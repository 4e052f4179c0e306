package import Attribution
package import Clinic

/// How much of the outcomes goes with the alliance, the client, the therapist, the treatment.
package struct WhereOutcomesComeFrom: Sendable {
    package let of: AttributionSubject
    package let episodes: EpisodesAsked

    package init(of subject: AttributionSubject = .own, over episodes: EpisodesAsked = .all) {
        self.of = subject
        self.episodes = episodes
    }

    package struct Answer: Sendable {
        package let practice: Practice
        package let viewer: Viewer
        package let subject: AttributionSubject
        /// What the viewer may ask about.
        package let subjects: [AttributionSubject]
        package let episodes: EpisodesAsked
        /// The same with the site's name.
        package let choice: EpisodeChoice
        /// What there is to choose from, each by its name.
        package let sites: [Site]
        package let treatments: [String]
        package let result: Result<OutcomeAttribution, AttributionRefusal>

        package init(
            practice: Practice, viewer: Viewer, subject: AttributionSubject, subjects: [AttributionSubject],
            episodes: EpisodesAsked, choice: EpisodeChoice, sites: [Site], treatments: [String],
            result: Result<OutcomeAttribution, AttributionRefusal>
        ) {
            self.episodes = episodes
            self.choice = choice
            self.sites = sites
            self.treatments = treatments
            self.practice = practice
            self.viewer = viewer
            self.subject = subject
            self.subjects = subjects
            self.result = result
        }
    }
}

package enum AttributionSubject: String, Hashable, Sendable, CaseIterable {
    /// The viewer's own clients; nobody else is shown it.
    case own
    /// The clients of the viewer's team.
    case team
    /// Everybody's, as sums without identities.
    case practice
}

extension PracticeService {
    package func answer(
        _ question: WhereOutcomesComeFrom, as actor: Actor
    ) async throws(PracticeError) -> WhereOutcomesComeFrom.Answer {
        let viewer = try actor.requireViewer()
        let subjects = AttributionSubject.allCases.filter { AccessPolicy.mayAttribute(viewer, $0 == .own, $0 == .team) }
        guard let first = subjects.last else { throw PracticeError.notFound }
        let subject = question.of == .own && !subjects.contains(.own) ? first : question.of
        guard subjects.contains(subject) else { throw PracticeError.notFound }
        let (practice, rows, sites) = try await read { store in
            let scope: BoardScope =
                switch (subject, viewer.team) {
                case (.own, _): .therapist(viewer.person)
                case (.team, .some(let team)): .team(team)
                default: .everybody
                }
            return (try store.requirePractice(), try store.statistics(scope), try store.sites())
        }
        let named = rows.named(guarded: subject == .practice)
        let asked = question.episodes
        let site = sites.first { $0.id == asked.site && named.sites.contains($0.id) }
        // A name that is not there to choose is as good as one that does not exist.
        guard asked.site == nil || site != nil,
            asked.treatment.map({ named.treatments.contains($0) }) ?? true
        else { throw PracticeError.notFound }
        try await noteRead(.readAttribution, by: actor)
        return WhereOutcomesComeFrom.Answer(
            practice: practice, viewer: viewer, subject: subject, subjects: subjects, episodes: asked,
            choice: asked.choice(siteName: site?.name),
            sites: sites.filter { named.sites.contains($0.id) }, treatments: named.treatments,
            result: attribution(
                rows, asked, heldBy: subject == .own ? viewer.person : nil,
                guardingTherapists: subject != .own, guardingClients: subject == .practice))
    }

    private func attribution(
        _ rows: [StatisticsRow], _ asked: EpisodesAsked, heldBy holder: PersonID?, guardingTherapists: Bool,
        guardingClients: Bool
    ) -> Result<OutcomeAttribution, AttributionRefusal> {
        do throws(AttributionRefusal) {
            let kept = try rows.only(
                asked, guardingTherapists: guardingTherapists, guardingClients: guardingClients)
            return shelf.attribution(kept, heldBy: holder)
        } catch {
            return .failure(error)
        }
    }

    /// For whoever runs the machine: the whole practice, or the part of it that is chosen by names, without identities.
    package func attribution(
        over choice: EpisodeChoice = .all, as actor: Actor
    ) async throws(PracticeError) -> (choice: EpisodeChoice, result: Result<OutcomeAttribution, AttributionRefusal>) {
        try actor.requireUpkeep()
        let (rows, sites) = try await read { (try $0.statistics(.everybody), try $0.sites()) }
        var choice = choice
        var site: Site?
        if let typed = choice.site {
            let name = EpisodeChoice.meant(typed, among: sites.map(\.name))
            site = sites.first { $0.name == name }
            guard let name else { return (choice, .failure(.unknownSite(typed, known: sites.map(\.name)))) }
            choice.site = name
        }
        if let typed = choice.treatment {
            let known = rows.named(guarded: false).treatments
            guard let name = EpisodeChoice.meant(typed, among: known) else {
                return (choice, .failure(.unknownTreatment(typed, known: known)))
            }
            choice.treatment = name
        }
        let asked = EpisodesAsked(
            site: site?.id, treatment: choice.treatment, from: choice.from, to: choice.to, state: choice.state)
        return (
            choice, attribution(rows, asked, heldBy: nil, guardingTherapists: false, guardingClients: false)
        )
    }
}
