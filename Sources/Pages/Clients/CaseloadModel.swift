package import Clinic
package import FollowThrough

/// Which clients a list shows; the raw value is that of `Field.show`.
package enum CaseloadPart: String, Hashable, Sendable, CaseIterable {
    case open
    case needsAct = "needs-act"
    case goingWell = "going-well"
    case notSeen = "not-seen"
    case closed, all

    /// Whether it says how somebody is doing, which a front desk may not know.
    var isClinical: Bool { self == .needsAct || self == .goingWell || self == .notSeen }
}

/// One course of care in the list.
package struct CaseloadLine: Hashable, Sendable {
    package let client: Client
    package let episode: EpisodeID
    package let therapistName: String?
    package let isOpen: Bool
    /// `nil` for a front desk.
    package let standing: Standing?

    package init(client: Client, episode: EpisodeID, therapistName: String?, isOpen: Bool, standing: Standing?) {
        (self.client, self.episode, self.therapistName) = (client, episode, therapistName)
        (self.isOpen, self.standing) = (isOpen, standing)
    }
}

/// The caseload as found.
package struct CaseloadModel: Sendable {
    package let query: String
    /// The query as it stands in an address: sealed.
    package let search: String
    package let show: CaseloadPart
    package let counts: [CaseloadPart: Int]
    /// Empty hides the choice.
    package let therapists: [TodayTherapist]
    package let chosen: PersonID?
    /// Those of this page, by name.
    package let rows: [CaseloadLine]
    /// How many were found on all pages.
    package let found: Int
    /// From 1.
    package let page: Int
    package let pages: Int
    package let mayAdd: Bool
    /// False for a front desk: no lanes, no sentences.
    package let showsStandings: Bool

    package init(
        query: String, search: String = "", show: CaseloadPart, counts: [CaseloadPart: Int],
        therapists: [TodayTherapist],
        chosen: PersonID?, rows: [CaseloadLine], found: Int? = nil, page: Int = 1, pages: Int = 1, mayAdd: Bool,
        showsStandings: Bool
    ) {
        self.search = search
        (self.query, self.show, self.counts, self.therapists) = (query, show, counts, therapists)
        (self.chosen, self.rows, self.mayAdd) = (chosen, rows, mayAdd)
        (self.showsStandings, self.found, self.page, self.pages) = (showsStandings, found ?? rows.count, page, pages)
    }
}
