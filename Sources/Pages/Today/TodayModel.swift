package import Clinic
package import FollowThrough
package import Measures

/// What Today shows: whose board, their standings, their appointments.
package struct TodayModel: Sendable {
    package let view: TodayView
    /// The boards that this person may choose from, by their roles; one or none hides the choice.
    package let views: [TodayView]
    /// For a supervisor: the therapists of the team; else empty.
    package let therapists: [TodayTherapist]
    /// For a supervisor: the one therapist looked at; `nil` is the whole team.
    package let chosen: PersonID?
    /// Open episodes with their standings, the most urgent first, then the oldest. Empty for a front desk.
    package let rows: [TodayRow]
    /// Today's appointments by start.
    package let appointments: [AppointmentLine]
    /// Whether the practice has any client at all: an empty one is shown how to begin.
    package let hasClients: Bool
    /// Of what something should have been heard by now, the longest due first.
    package let waiting: [TodayWaiting]
    /// Of the last two weeks, not of today: appointments of which nobody has said who came, the newest first.
    package let unsaid: [AppointmentLine]
    /// How many there are in all.
    package let unsaidCount: Int
    /// What live updates compare with (`LiveBar.seen`).
    package let seen: String
    /// What the steps are that are due.
    package let stepWords: [ConcernActID: String]
    /// What was written that may be a doubt, word for word.
    package let written: [ResponseID: String]
    /// Names of those who own a concern and are not the therapist.
    package let owners: [PersonID: String]
    /// Records of clients of theirs that somebody else opened; until they have seen it.
    package let emergencies: [EmergencyTold]

    package init(
        view: TodayView, views: [TodayView] = [], therapists: [TodayTherapist] = [], chosen: PersonID? = nil,
        rows: [TodayRow], appointments: [AppointmentLine], hasClients: Bool, waiting: [TodayWaiting] = [],
        unsaid: [AppointmentLine] = [], unsaidCount: Int? = nil, seen: String,
        stepWords: [ConcernActID: String] = [:], written: [ResponseID: String] = [:], owners: [PersonID: String] = [:],
        emergencies: [EmergencyTold] = []
    ) {
        self.emergencies = emergencies
        self.waiting = waiting
        (self.unsaid, self.unsaidCount) = (unsaid, unsaidCount ?? unsaid.count)
        (self.stepWords, self.written, self.owners) = (stepWords, written, owners)
        (self.view, self.views, self.therapists, self.chosen) = (view, views, therapists, chosen)
        (self.rows, self.appointments, self.hasClients, self.seen) = (rows, appointments, hasClients, seen)
    }
}

/// Whose board it is; the raw value is that of `Field.view`.
package enum TodayView: String, Hashable, Sendable, CaseIterable {
    case own, team, frontDesk = "front-desk"
}

package struct TodayTherapist: Hashable, Sendable {
    package let id: PersonID
    package let name: String

    package init(id: PersonID, name: String) { (self.id, self.name) = (id, name) }
}

/// One open episode on the board.
package struct TodayRow: Hashable, Sendable {
    package let standing: Standing
    package let client: Client
    package let therapistName: String?
    /// Today's session, if it has begun.
    package let session: SessionID?
    /// That session is not over.
    package let isHere: Bool
    /// Whether this person may act on it, and not only read.
    package let mayAct: Bool
    /// The concerns that this person owns, which they may act on also where they only read the rest.
    package let own: Set<ConcernID>

    package init(
        standing: Standing, client: Client, therapistName: String?, session: SessionID? = nil, isHere: Bool = false,
        mayAct: Bool = true, own: Set<ConcernID> = []
    ) {
        (self.standing, self.client, self.therapistName) = (standing, client, therapistName)
        (self.session, self.isHere, self.mayAct, self.own) = (session, isHere, mayAct, own)
    }

    func mayAct(on concern: ConcernSummary) -> Bool { mayAct || own.contains(concern.id) }

    /// One that this person owns waits.
    var ownWaits: Bool { standing.isOpen && standing.waiting.contains { own.contains($0.id) } }
}

/// One of today's appointments.
package struct AppointmentLine: Hashable, Sendable {
    package let appointment: Appointment
    package let client: Client
    package let therapistName: String
    package let session: SessionID?
    /// Whether a check came in, never what it came to.
    package let outcomeCheckIsIn: Bool
    package let allianceCheckIsIn: Bool
    /// Whether the session holds answers that would have no place without it.
    package let holdsAnswers: Bool
    /// False where the client has not agreed to measures.
    package let asksForChecks: Bool
    /// `nil` for a front desk.
    package let standing: Standing?
    /// Whether this person may say who came: the therapist of it and a front desk.
    package let mayRecord: Bool
    /// Whether this person may open the session and hand over a check.
    package let mayOpen: Bool
    /// Where it is, in a practice with more than one site.
    package let site: String?

    package init(
        appointment: Appointment, client: Client, therapistName: String, session: SessionID?, outcomeCheckIsIn: Bool,
        allianceCheckIsIn: Bool, holdsAnswers: Bool? = nil, asksForChecks: Bool = true, standing: Standing?,
        mayRecord: Bool, mayOpen: Bool, site: String? = nil
    ) {
        self.site = site
        (self.appointment, self.client, self.therapistName) = (appointment, client, therapistName)
        (self.session, self.outcomeCheckIsIn, self.allianceCheckIsIn) = (session, outcomeCheckIsIn, allianceCheckIsIn)
        self.asksForChecks = asksForChecks
        self.holdsAnswers = holdsAnswers ?? (outcomeCheckIsIn || allianceCheckIsIn)
        (self.standing, self.mayRecord, self.mayOpen) = (standing, mayRecord, mayOpen)
    }
}
