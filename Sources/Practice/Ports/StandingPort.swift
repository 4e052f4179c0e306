package import Clinic
package import FollowThrough

/// A standing with what a board shows of the client.
package struct BoardRow: Hashable, Sendable {
    package let standing: Standing
    package let client: Client
    package let therapistName: String?

    package init(standing: Standing, client: Client, therapistName: String?) {
        self.standing = standing
        self.client = client
        self.therapistName = therapistName
    }
}

/// Which standings to read.
package enum BoardScope: Hashable, Sendable {
    case therapist(PersonID)
    case team(TeamID)
    case everybody
}

package protocol ReadsStanding {
    func standing(of episode: EpisodeID) throws -> Standing?
    /// Open episodes in the scope; one indexed read, whatever the size of the practice. By urgency, then age.
    func board(_ scope: BoardScope) throws -> [BoardRow]
    /// Whether there is any episode in the scope, open or closed.
    func hasEpisodes(_ scope: BoardScope) throws -> Bool
    /// Open and closed episodes in the scope, for the caseload; by the client's name.
    func caseload(_ scope: BoardScope, includingClosed: Bool) throws -> [BoardRow]
    /// Episodes, closed ones too, whose `recheckAt` has come, at most `limit`, the longest due first.
    func dueForRecheck(at: Instant, limit: Int) throws -> [EpisodeID]
}

package protocol WritesStanding {
    func put(_ standing: Standing) throws
    /// Every standing is due at once: what they were worked out by has changed. They stay as they are until they are worked
    /// out, also where the process ends before that.
    func makeAllDue() throws
}
