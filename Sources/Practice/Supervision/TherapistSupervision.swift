package import Clinic
package import FollowThrough

/// One therapist before a supervisor: what to talk over, client by client, and what came of earlier meetings.
package struct TherapistSupervision: Sendable {
    package let practice: Practice
    package let now: Instant
    package let therapist: Person
    /// The day of the meeting.
    package let day: Day
    /// Those with something to talk over, the gravest first.
    package let clients: [ClientAgenda]
    /// What was written, the latest meeting first.
    package let meetings: [SupervisionMeeting]
    /// `nil` where the reader may not know of it.
    package let balance: LoopCell<PraiseBalance>?
    /// Whether the practice lets a supervisor know of it too.
    package let supervisorsReadBalance: Bool
    /// Whether the reader may see where this therapist's clients stand beside the practice.
    package let mayReadEstimate: Bool
    package let people: [PersonID: Person]
    /// What the concerns and signs are called that the entries name.
    package let titles: [AgendaMatter: ConcernTitle]
    package let mayWrite: Bool
    package let isOwn: Bool

    package init(
        practice: Practice, now: Instant, therapist: Person, day: Day, clients: [ClientAgenda],
        meetings: [SupervisionMeeting], balance: LoopCell<PraiseBalance>?,
        supervisorsReadBalance: Bool, mayReadEstimate: Bool,
        people: [PersonID: Person], titles: [AgendaMatter: ConcernTitle], mayWrite: Bool, isOwn: Bool
    ) {
        self.practice = practice
        self.now = now
        self.therapist = therapist
        self.day = day
        self.clients = clients
        self.meetings = meetings
        self.balance = balance
        self.supervisorsReadBalance = supervisorsReadBalance
        self.mayReadEstimate = mayReadEstimate
        self.people = people
        self.titles = titles
        self.mayWrite = mayWrite
        self.isOwn = isOwn
    }
}

extension TherapistSupervision {
    /// Whom it tells of: those to talk over, and those of earlier meetings.
    var shownClients: [ClientID] {
        clients.map(\.client.id) + meetings.flatMap(\.entries).compactMap(\.client?.id)
    }
}

package struct ClientAgenda: Sendable {
    package let client: Client
    package let episode: EpisodeID
    /// Each with the words of what was last written about it.
    package let lines: [SpokenAgendaLine]

    package init(client: Client, episode: EpisodeID, lines: [SpokenAgendaLine]) {
        self.client = client
        self.episode = episode
        self.lines = lines
    }
}

package struct SpokenAgendaLine: Hashable, Sendable {
    package let line: AgendaLine
    package let words: String?

    package init(line: AgendaLine, words: String?) {
        self.line = line
        self.words = words
    }
}

package struct SupervisionMeeting: Hashable, Sendable {
    package let day: Day
    /// In the order in which they were written; those that still count.
    package let entries: [SpokenSupervision]

    package init(day: Day, entries: [SpokenSupervision]) {
        self.day = day
        self.entries = entries
    }
}

/// An entry with its words and the client whom it is about.
package struct SpokenSupervision: Hashable, Sendable {
    package let entry: SupervisionEntry
    package let words: String?
    package let client: Client?

    package init(entry: SupervisionEntry, words: String?, client: Client? = nil) {
        self.entry = entry
        self.words = words
        self.client = client
    }
}
