package import Clinic
package import Measures

/// What was recorded about an appointment's attendance; corrections name what they replace, and undoing is one
/// with no attendance.
package struct AttendanceRecord: Hashable, Sendable {
    package let id: ID<AttendanceRecord>
    package let appointment: AppointmentID
    /// `nil` takes back what was said.
    package let attendance: Attendance?
    package let recordedAt: Instant
    package let recordedBy: PersonID?
    package let replaces: ID<AttendanceRecord>?

    package init(
        id: ID<AttendanceRecord>, appointment: AppointmentID, attendance: Attendance?, recordedAt: Instant,
        recordedBy: PersonID?, replaces: ID<AttendanceRecord>?
    ) {
        self.id = id
        self.appointment = appointment
        self.attendance = attendance
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.replaces = replaces
    }
}

/// A response and what it came to when it was recorded.
package struct ScoredResponse: Hashable, Sendable {
    package let response: Response
    package let score: Score

    package init(response: Response, score: Score) {
        self.response = response
        self.score = score
    }
}

/// Everything that the rules need of one episode, in one load. In no particular order.
package struct EpisodeRecords: Hashable, Sendable {
    package let episode: Episode
    package let client: Client
    package let team: TeamID?
    package let appointments: [Appointment]
    package let sessions: [Session]
    /// All of them, replaced ones too.
    package let responses: [ScoredResponse]
    /// All of them, replaced ones too.
    package let observations: [Observation]
    package let comments: [WrittenComment]

    package init(
        episode: Episode, client: Client, team: TeamID?, appointments: [Appointment], sessions: [Session],
        responses: [ScoredResponse], observations: [Observation] = [],
        comments: [WrittenComment] = []
    ) {
        self.episode = episode
        self.client = client
        self.team = team
        self.appointments = appointments
        self.sessions = sessions
        self.responses = responses
        self.observations = observations
        self.comments = comments
    }

    package var ownership: EpisodeOwnership { EpisodeOwnership(therapist: episode.therapist, team: team) }
}

package protocol ReadsCare {
    func client(_ id: ClientID) throws -> Client?
    func client(code: String) throws -> Client?
    func episode(_ id: EpisodeID) throws -> Episode?
    /// By intake, the newest first.
    func episodes(of client: ClientID) throws -> [Episode]
    /// In any order.
    func appointments(of episode: EpisodeID) throws -> [Appointment]
    /// The therapist now and that therapist's team; `nil` where there is no such episode.
    func ownership(of episode: EpisodeID) throws -> EpisodeOwnership?
    func records(of episode: EpisodeID) throws -> EpisodeRecords?
    func appointment(_ id: AppointmentID) throws -> Appointment?
    /// Everything recorded about who came, oldest first.
    func attendanceRecords(of appointment: AppointmentID) throws -> [AttendanceRecord]
    func session(_ id: SessionID) throws -> Session?
    func session(of appointment: AppointmentID) throws -> Session?
    /// Appointments that start in `from..<to`, and before them those of the eight hours before `from`, as long as one may
    /// be, that end after `goingOnAt`, none of these where it is `nil`; by start, of one therapist or of everybody. With
    /// names for the list.
    func diary(from: Instant, to: Instant, goingOnAt: Instant?, therapist: PersonID?) throws -> [DiaryRow]
    /// Appointments of open episodes without attendance that start in `from..<to` and have ended by `over`, the newest
    /// first, at most `limit`; one indexed read. A therapist's and a team's are of episodes that are still with the
    /// therapist of the appointment.
    func unsaid(
        _ scope: BoardScope, from: Instant, to: Instant, over: Instant, limit: Int
    ) throws -> UnsaidAppointments
    /// Ids of all episodes after `after` in the order of ids, at most `limit`; for work over the whole store.
    func episodeIDs(after: EpisodeID?, limit: Int) throws -> [EpisodeID]
}

extension ReadsCare {
    /// Those that start in `from..<to` alone.
    package func diary(from: Instant, to: Instant, therapist: PersonID?) throws -> [DiaryRow] {
        try diary(from: from, to: to, goingOnAt: nil, therapist: therapist)
    }
}

/// One appointment in a diary, with what the list shows.
package struct DiaryRow: Hashable, Sendable {
    package let appointment: Appointment
    package let client: Client
    package let therapistName: String
    package let session: SessionID?
    /// Whether a check of that purpose came in (in whatever state), never what it came to.
    package let outcomeCheckIsIn: Bool
    package let allianceCheckIsIn: Bool
    /// Whether the session holds answers that would have no place without it: all but those from before it.
    package let holdsAnswers: Bool
    /// Whether the client agreed to be asked for them.
    package let asksForChecks: Bool

    package init(
        appointment: Appointment, client: Client, therapistName: String, session: SessionID?, outcomeCheckIsIn: Bool,
        allianceCheckIsIn: Bool, holdsAnswers: Bool, asksForChecks: Bool = true
    ) {
        self.holdsAnswers = holdsAnswers
        self.asksForChecks = asksForChecks
        self.appointment = appointment
        self.client = client
        self.therapistName = therapistName
        self.session = session
        self.outcomeCheckIsIn = outcomeCheckIsIn
        self.allianceCheckIsIn = allianceCheckIsIn
    }
}

extension DiaryRow {
    var withoutChecks: DiaryRow {
        DiaryRow(
            appointment: appointment, client: client, therapistName: therapistName, session: session,
            outcomeCheckIsIn: outcomeCheckIsIn, allianceCheckIsIn: allianceCheckIsIn, holdsAnswers: holdsAnswers,
            asksForChecks: false)
    }
}

package protocol WritesCare {
    /// Inserts or replaces by id. Throws `StoreError.duplicate` for a code that is taken.
    func put(_ client: Client) throws
    /// Inserts or replaces the episode with its spells and ending.
    func put(_ episode: Episode) throws
    /// Inserts the appointment (its `attendance` is ignored: see `add(_: AttendanceRecord)`).
    func add(_ appointment: Appointment) throws
    /// Keeps the record and makes it the appointment's attendance.
    func add(_ record: AttendanceRecord) throws
    func add(_ session: Session) throws
    /// The appointment that a session without one turns out to be of. Throws `StoreError.duplicate` where either has one.
    func join(_ session: SessionID, to appointment: AppointmentID) throws
    /// Only for a session in which nothing was recorded; throws `StoreError.duplicate`, with `response` or
    /// `observation`, otherwise.
    func remove(_ session: SessionID) throws
}
