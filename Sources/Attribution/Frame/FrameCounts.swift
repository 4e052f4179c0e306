/// What the figures rest on, and what was left out and why.
package struct FrameCounts: Hashable, Sendable {
    /// Sessions with both an outcome and an alliance.
    package var sessions = 0
    package var clients = 0
    /// How many clients, therapists, treatments and sites of a file have names that differ from another's in large and
    /// small letters alone; each counts as another.
    package var alikeButForCase: [Source: Int] = [:]
    package var episodes = 0
    package var closedEpisodes = 0
    package var droppedOut = 0
    package var therapists = 0
    package var treatments = 0
    /// How many of them count as one, being given to few clients.
    package var treatmentsJoined = 0
    /// Whether there are several treatments, and none of the therapists gave two of them.
    package var isTreatmentByTherapist = false
    package var sites = 0
    /// Therapists with sessions at several sites; and whether they are so many that nothing is said of sites.
    package var therapistsAtSeveralSites = 0
    package var isSiteLeftOut = false
    /// Sessions at another site than their therapist's usual one that count for that one.
    package var siteMoved = 0
    /// Whether the site is that of the episode, where it had most of its appointments, and not of each session.
    package var isSiteOfEpisode = false
    /// Sessions that name no treatment, and no site, where several are named.
    package var withoutTreatment = 0
    package var withoutSite = 0
    /// Lines of a session or a day that another line of the same client is of too, with something else in it.
    package var tied = 0
    /// Clients with fewer than 4 such sessions.
    package var shortCourses = 0
    /// Clients with 3 such sessions or more.
    package var longerCourses = 0
    /// Sources that divide the sessions in one and the same way.
    package var alike: [[Source]] = []
    /// Of each column of numbers of a file the value that lies farthest from the others, where that is very far.
    package var far: [FarValue] = []
    /// Sessions whose alliance total is the highest there is.
    package var atCeiling = 0
    /// Whether that is the top of the scale, and not only the highest that was met.
    package var isTopKnown = true
    /// Clients with an alliance total below it.
    package var clientsBelowTop = 0
    /// Sessions of courses whose outcome form is another than that of most; the totals of all forms count alike.
    package var onOtherForm = 0
    /// Clients who changed therapist: whose sessions all count for one of them, and whose sessions each count for the one
    /// who was there.
    package var changedTherapist = 0
    package var crossed = 0
    /// Episodes without what others have at intake, so that it is in nobody's model; 0 where all or none have it.
    package var withoutIntake = 0
    /// Left out: sessions without a scored outcome, and with one but without a scored alliance.
    package var withoutOutcome = 0
    package var withoutAlliance = 0
    /// Left out: sessions that say where the client began, and those of clients of whom that is not known while it is of
    /// most.
    package var asIntake = 0
    package var ofUnknownIntake = 0
    /// Left out: rows that do not say of which client, with which therapist or which session.
    package var withoutPerson = 0
    /// Those of them that name no therapist and say the rest.
    package var withoutTherapist = 0
    /// Lines of a file in which anything stands; 0 where there is no file.
    package var lines = 0
    /// Left out: rows that could not be read as numbers within range.
    package var unreadable = 0
    /// The first of these.
    package private(set) var unreadableCells: [UnreadableCell] = []
    /// Left out: lines that stand in the file a second time, word for word.
    package var repeated = 0

    package init() {}

    /// The sources that most clients lie within: leaving one out loses next to nothing, since the clients take over what
    /// goes with it.
    package var aroundClients: [Source] {
        guard crossed * 2 <= clients else { return [] }
        return (therapists > 1 ? [.therapist] : []) + (sites > 1 ? [.site] : [])
    }

    /// From so many lines on that cannot be read, and more than one in so many of all, the others do not stand for a file.
    private static let fewestUnreadable = 10
    private static let mostUnreadable = 5

    func requireReadable() throws(AttributionRefusal) {
        guard unreadable >= Self.fewestUnreadable, unreadable * Self.mostUnreadable > lines else { return }
        throw .unreadable(unreadable, of: lines)
    }

    package mutating func add(_ cell: UnreadableCell) {
        unreadable += 1
        if unreadableCells.count < 3 { unreadableCells.append(cell) }
    }
}

/// A cell of a file that could not be read, as it stands there.
package struct UnreadableCell: Hashable, Sendable {
    /// As an editor counts.
    package let line: Int
    /// `nil` where the line has another number of fields than the first.
    package let column: String?
    package let cell: String

    package init(line: Int, column: String?, cell: String) {
        self.line = line
        self.column = column
        self.cell = String(cell.prefix(40))
    }
}
