package import Attribution
package import Clinic

/// Which of the episodes that the viewer may ask about, by the ids and names of the store.
package struct EpisodesAsked: Hashable, Sendable {
    package let site: SiteID?
    package let treatment: String?
    package let from: Day?
    package let to: Day?
    package let state: EpisodeState

    package static let all = EpisodesAsked()

    /// Days the wrong way round are taken the right way round.
    package init(
        site: SiteID? = nil, treatment: String? = nil, from: Day? = nil, to: Day? = nil, state: EpisodeState = .all
    ) {
        self.site = site
        self.treatment = treatment
        let isTurned = from.map { first in to.map { $0 < first } ?? false } ?? false
        self.from = isTurned ? to : from
        self.to = isTurned ? from : to
        self.state = state
    }

    func choice(siteName: String?) -> EpisodeChoice {
        EpisodeChoice(site: siteName, treatment: treatment, from: from, to: to, state: state)
    }

    func holds(_ row: StatisticsRow) -> Bool {
        if let site, row.statistics.site != site { return false }
        if let treatment, row.treatment != treatment { return false }
        return choice(siteName: nil).holds(begun: row.began, isClosed: row.ending != nil)
    }
}

extension [StatisticsRow] {
    /// Therapists whose clients a part of a practice has at the least, so that its figures are of nobody in particular.
    private static let fewestTherapists = 3
    /// Clients that it leaves out at the least, for the same reason.
    private static let fewestLeftOut = 5

    /// The episodes that are asked about; refused where they, or those that they leave out, tell of too few.
    ///
    /// - Parameters:
    ///   - guardingTherapists: whether they must be of several therapists.
    ///   - guardingClients: whether the viewer may not read the record of each of them.
    func only(
        _ asked: EpisodesAsked, guardingTherapists: Bool, guardingClients: Bool
    ) throws(AttributionRefusal) -> [StatisticsRow] {
        guard asked != .all else { return self }
        let (kept, left) = (filter(asked.holds), filter { !asked.holds($0) })
        if guardingTherapists {
            let (few, all) = (kept.holders.count, holders.count)
            if few == 0 { throw .nothing }
            if few < Swift.min(Self.fewestTherapists, all) {
                throw .therapists(few, needed: Swift.min(Self.fewestTherapists, all))
            }
        }
        if guardingClients, (1..<Self.fewestLeftOut).contains(left.clients.subtracting(kept.clients).count) {
            throw .allButFew
        }
        return kept
    }

    /// Sites and treatments that several clients have, so that a list of them tells of nobody.
    func named(guarded: Bool) -> (sites: Set<SiteID>, treatments: [String]) {
        var sites: [SiteID: Set<ClientID>] = [:]
        var treatments: [String: Set<ClientID>] = [:]
        for row in self {
            if let site = row.statistics.site { sites[site, default: []].insert(row.client) }
            if let treatment = row.treatment { treatments[treatment, default: []].insert(row.client) }
        }
        let fewest = guarded ? Self.fewestLeftOut : 1
        return (
            Set(sites.filter { $0.value.count >= fewest }.keys),
            treatments.filter { $0.value.count >= fewest }.keys.sorted()
        )
    }

    private var clients: Set<ClientID> { Set(lazy.filter { $0.statistics.sums.sessions > 0 }.map(\.client)) }

    /// Whose sessions they are.
    private var holders: Set<PersonID> {
        reduce(into: []) { found, row in
            guard row.statistics.sums.sessions > 0 else { return }
            let parts = row.statistics.parts.filter { $0.sums.sessions > 0 }.map(\.therapist)
            found.formUnion(parts.isEmpty ? row.therapist.map { [$0] } ?? [] : parts)
        }
    }
}
