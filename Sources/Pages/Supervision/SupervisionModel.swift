package import Clinic
package import FollowThrough

/// One therapist's supervision as a page shows it.
package struct SupervisionModel: Sendable {
    package let therapist: PersonID
    package let name: String
    /// Of the meeting.
    package let day: Day
    /// The gravest first.
    package let clients: [AgendaClient]
    /// The latest first.
    package let meetings: [MeetingSeen]
    /// `nil` where the reader may not know of it.
    package let balance: LoopCell<PraiseBalance>?
    /// Whether a supervisor reads it too, as the practice has set.
    package let supervisorsReadBalance: Bool
    package let mayReadEstimate: Bool
    package let mayWrite: Bool
    package let isOwn: Bool
    package let typed: SupervisionTyped?

    package init(
        therapist: PersonID, name: String, day: Day, clients: [AgendaClient], meetings: [MeetingSeen],
        balance: LoopCell<PraiseBalance>?, supervisorsReadBalance: Bool = false, mayReadEstimate: Bool = false,
        mayWrite: Bool, isOwn: Bool,
        typed: SupervisionTyped? = nil
    ) {
        (self.supervisorsReadBalance, self.mayReadEstimate) = (supervisorsReadBalance, mayReadEstimate)
        (self.therapist, self.name, self.day, self.clients) = (therapist, name, day, clients)
        (self.meetings, self.balance, self.mayWrite, self.isOwn) = (meetings, balance, mayWrite, isOwn)
        self.typed = typed
    }

    /// Where something stands on the page, and what was written about it; without a matter the meeting as a whole.
    package static func place(of matter: AgendaMatter?) -> String {
        let key = SupervisionForm.key(matter)
        return matter == nil ? key : "matter-\(key)"
    }

    var toDiscuss: Int { clients.reduce(0) { sum, client in sum + client.lines.count { $0.line.state == .toDiscuss } } }
    var clientsToDiscuss: Int { clients.count { $0.lines.contains { $0.line.state == .toDiscuss } } }
    /// What was written at the meeting that the page is of.
    var today: MeetingSeen? { meetings.first { $0.day == day } }
}

package struct AgendaClient: Sendable {
    package let client: Client
    package let episode: EpisodeID
    package let lines: [AgendaLineSeen]

    package init(client: Client, episode: EpisodeID, lines: [AgendaLineSeen]) {
        (self.client, self.episode, self.lines) = (client, episode, lines)
    }
}

/// A line with the words of what was last written about it.
package struct AgendaLineSeen: Sendable {
    package let line: AgendaLine
    package let words: String?

    package init(line: AgendaLine, words: String?) { (self.line, self.words) = (line, words) }
}

package struct MeetingSeen: Sendable {
    package let day: Day
    package let entries: [EntrySeen]

    package init(day: Day, entries: [EntrySeen]) { (self.day, self.entries) = (day, entries) }
}

/// What was agreed, with who wrote it and what it is about.
package struct EntrySeen: Sendable {
    package let entry: SupervisionEntry
    package let words: String?
    package let by: String?
    /// `nil` for a note on the meeting, and where the page is the client's own.
    package let client: Client?
    package let title: ConcernTitle?

    package init(entry: SupervisionEntry, words: String?, by: String?, client: Client?, title: ConcernTitle?) {
        (self.entry, self.words, self.by, self.client, self.title) = (entry, words, by, client, title)
    }
}

/// What came with a form that could not be recorded: which form of the page, and what was typed into it.
package struct SupervisionTyped: Sendable {
    /// The form on the meeting as a whole.
    package static let meeting = "meeting"

    package let form: String
    package let fields: TypedFields

    package init(form: String, fields: TypedFields) { (self.form, self.fields) = (form, fields) }
}

/// Everybody whom the reader supervises.
package struct SupervisionListModel: Sendable {
    package struct Supervisee: Sendable {
        package let model: SupervisionModel
        package let lastMeeting: Day?

        package init(model: SupervisionModel, lastMeeting: Day?) {
            (self.model, self.lastMeeting) = (model, lastMeeting)
        }
    }

    /// By name.
    package let supervisees: [Supervisee]
    /// The reader's own, where they are a therapist.
    package let own: SupervisionModel?

    package init(supervisees: [Supervisee], own: SupervisionModel?) {
        (self.supervisees, self.own) = (supervisees, own)
    }
}
