package import Clinic
package import FollowThrough

/// The people that a viewer works with, found by name or code and by where they stand.
package struct Caseload: Sendable {
    package let query: String
    package let show: CaseloadShow
    package let therapist: PersonID?
    /// Of one course of care alone: no mere list of names, and so recorded as a look at that client.
    package let only: EpisodeID?
    package init(
        query: String = "", show: CaseloadShow = .open, therapist: PersonID? = nil, only: EpisodeID? = nil
    ) {
        self.only = only
        self.query = query
        self.show = show
        self.therapist = therapist
    }

    package struct Answer: Sendable {
        package let practice: Practice
        package let now: Instant
        /// By the client's name.
        package let rows: [CaseloadRow]
        /// How many there are of each, for this query and therapist.
        package let counts: [CaseloadShow: Int]
        /// Those to choose among, by name; one's own alone is no choice.
        package let therapists: [Person]
        package init(
            practice: Practice, now: Instant, rows: [CaseloadRow], counts: [CaseloadShow: Int], therapists: [Person]
        ) {
            self.practice = practice
            self.now = now
            self.rows = rows
            self.counts = counts
            self.therapists = therapists
        }
    }
}

package enum CaseloadShow: String, Hashable, Sendable, CaseIterable {
    case open
    case needsAct = "needs-act"
    case goingWell = "going-well"
    case notSeen = "not-seen"
    case closed, all
}

package struct CaseloadRow: Hashable, Sendable {
    package let client: Client
    package let episode: EpisodeID
    package let therapist: PersonID?
    package let therapistName: String?
    package let isOpen: Bool
    /// `nil` for who may not know how it goes.
    package let standing: Standing?
    package init(
        client: Client, episode: EpisodeID, therapist: PersonID?, therapistName: String?, isOpen: Bool,
        standing: Standing?
    ) {
        self.client = client
        self.episode = episode
        self.therapist = therapist
        self.therapistName = therapistName
        self.isOpen = isOpen
        self.standing = standing
    }
}

extension PracticeService {
    package func answer(_ question: Caseload, as actor: Actor) async throws(PracticeError) -> Caseload.Answer {
        let viewer = try actor.requireViewer()
        let answer = try await read { store in try caseload(question, viewer, in: store) }
        let one = question.only == nil ? nil : answer.rows.first
        try await noteRead(.readCaseload, by: actor, client: one?.client.id, episode: one?.episode)
        return answer
    }

    func caseload(_ question: Caseload, _ viewer: Viewer, in store: any StoreReading) throws -> Caseload.Answer {
        let people = try store.people()
        let teams = Dictionary(people.map { ($0.id, $0.team) }) { first, _ in first }
        let words = CaseloadQuery(question.query)
        let known = try rows(for: viewer, in: store).compactMap { row -> CaseloadRow? in
            let owner = row.standing.owner
            if let asked = question.therapist, asked != owner { return nil }
            if let only = question.only, only != row.standing.episode { return nil }
            guard words.matches(row.client) else { return nil }
            let ownership = EpisodeOwnership(therapist: owner, team: owner.flatMap { teams[$0] ?? nil })
            return CaseloadRow(
                client: row.client, episode: row.standing.episode, therapist: owner, therapistName: row.therapistName,
                isOpen: row.standing.isOpen,
                standing: AccessPolicy.mayReadClinical(viewer, ownership) ? row.standing : nil)
        }
        let counts = CaseloadShow.allCases.map { show in (show, known.count { show.takes($0) }) }
        let seen = Set(known.compactMap(\.therapist))
        let choice =
            viewer.roles.isDisjoint(with: [.supervisor, .frontDesk])
            ? []
            : people.filter { person in
                seen.contains(person.id) || (question.therapist == person.id)
            }
        return Caseload.Answer(
            practice: try store.requirePractice(), now: chance.now(), rows: known.filter(question.show.takes),
            counts: Dictionary(uniqueKeysWithValues: counts), therapists: choice)
    }

    private func rows(for viewer: Viewer, in store: any StoreReading) throws -> [BoardRow] {
        if viewer.roles.contains(.frontDesk) { return try store.caseload(.everybody, includingClosed: true) }
        var rows: [BoardRow] = []
        if viewer.roles.contains(.supervisor), let team = viewer.team {
            rows = try store.caseload(.team(team), includingClosed: true)
        }
        guard viewer.roles.contains(.therapist), viewer.team == nil || rows.isEmpty else { return rows }
        return try store.caseload(.therapist(viewer.person), includingClosed: true)
    }
}

extension CaseloadShow {
    fileprivate func takes(_ row: CaseloadRow) -> Bool {
        switch self {
        case .open: row.isOpen
        case .closed: !row.isOpen
        case .all: true
        case .needsAct: row.standing?.lanes.contains(.actNow) == true
        case .goingWell: row.standing?.lanes.contains(.saySo) == true
        case .notSeen: row.standing?.lanes.contains(.notSeen) == true
        }
    }
}
