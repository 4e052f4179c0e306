package import Clinic

/// That somebody looked at or changed something. Ids, and roles and teams of those who work here; never what is in a
/// client's record.
package struct AuditEvent: Hashable, Sendable {
    package let id: ID<AuditEvent>
    package let at: Instant
    /// `nil` for the product itself (import, sweep) and for an unknown name at the door.
    package let person: PersonID?
    /// What was done, such as `read client`, `record response`.
    package let action: AuditAction
    package let client: ClientID?
    package let episode: EpisodeID?
    /// To whom of those who work here it was done, such as whose roles were changed.
    package let subject: PersonID?
    /// What changed about them, such as `roles: therapist > supervisor, therapist; team: none > Hill`.
    package let detail: String?

    package init(
        id: ID<AuditEvent>, at: Instant, person: PersonID?, action: AuditAction, client: ClientID? = nil,
        episode: EpisodeID? = nil, subject: PersonID? = nil, detail: String? = nil
    ) {
        self.subject = subject
        self.detail = detail
        self.id = id
        self.at = at
        self.person = person
        self.action = action
        self.client = client
        self.episode = episode
    }
}

package enum AuditAction: String, Hashable, Sendable, CaseIterable {
    case signIn = "sign in", signInRefused = "sign in refused", signOut = "sign out"
    case readBoard = "read board", readCaseload = "read caseload", readClient = "read client"
    case readAttribution = "read attribution", readEstimate = "read estimate"
    case readSession = "read session", readAppointments = "read appointments"
    /// Any export, as it was recorded before each had a word of its own.
    case export
    case exportSessions = "export sessions", exportAppointments = "export appointments"
    case exportConcerns = "export concerns", exportTalkNotes = "export talk notes"
    case exportObservations = "export observations", exportStatements = "export statements"
    case exportComments = "export comments", exportCommentWords = "export words of comments"
    case exportSupervision = "export supervision", exportSupervisionNotes = "export supervision notes"
    case exportClientFile = "export client file"
    case exportClientFileWithTalkNotes = "export client file with talk notes"
    case setUp = "set up practice", addPerson = "add person", addClient = "add client", openEpisode = "open episode"
    case closeEpisode = "close episode", changeEpisode = "change episode"
    case book = "book appointment", recordAttendance = "record attendance", undoAttendance = "undo attendance"
    case recordObservation = "record observation", answerComment = "answer comment"
    case handOver = "hand over", takeBack = "take back", takeBackRefused = "take back refused"
    case readDetails = "read details", correctDetails = "correct details", correctEpisode = "correct episode"
    case recordResponse = "record response", correctResponse = "correct response"
    case changeSecrets = "change secrets"
    /// Typed by somebody who is signed in, for what asks for it again.
    case passwordRefused = "check password refused"
    case changeThreshold = "change threshold", addMeasure = "add measure", switchMeasure = "switch measure"
    case readConcern = "read concern", openConcern = "open concern", talk = "record talk", agreeStep = "agree step"
    case reportStep = "report step", review = "record review", settleConcern = "settle concern"
    case dismissConcern = "dismiss concern", reopenConcern = "reopen concern", reassignConcern = "reassign concern"
    case recordSafety = "record safety", commentOnConcern = "comment on concern", answerPraise = "answer praise"
    case correctWords = "correct words of an act"
    case undoPraise = "undo praise"
    case changePracticeSettings = "change practice settings", eraseClient = "erase client"
    case readLoop = "read loop", readOutcomes = "read outcomes"
    case readSupervision = "read supervision", recordSupervision = "record supervision"
    case importSessions = "import sessions", importAppointments = "import appointments"
    case importObservations = "import observations", importComments = "import comments"
    case importSupervision = "import supervision"
    /// A file that was only looked through: a preview, or one that kept itself out.
    case previewImport = "preview import"
    case readBarrier = "read barrier", openBarrier = "open barrier", changeBarrier = "change barrier"
    case readReferral = "read referral", makeReferral = "make referral", changeReferral = "change referral"
    case addResource = "add resource", changeResource = "change resource", importResources = "import resources"
    case invitePerson = "invite person", changePerson = "change person", addTeam = "add team"
    case resetSecondStep = "reset second step"
    case disablePerson = "disable person", enablePerson = "enable person"
    case readAudit = "read audit", exportAudit = "export audit", readLooks = "read looks"
    case changeStock = "change stock", giveFromStock = "give from stock", readStock = "read stock"
    case addSite = "add site", renameSite = "rename site", renewRecoveryCodes = "renew recovery codes"
    /// Rows of people and settings that were changed behind the product's back are taken as they are.
    case acceptChanged = "accept changed rows"
    case makeBackup = "make backup", restoreBackup = "restore backup"
    case readConsents = "read consents", recordConsent = "record consent"
    // Those who are not responsible for a client, in an emergency.
    case openInEmergency = "open record in emergency"
    case openInEmergencyRefused = "open record in emergency refused"
    case readClientInEmergency = "read client in emergency"
    case readSessionInEmergency = "read session in emergency"
    case readConcernInEmergency = "read concern in emergency"
    case endEmergency = "end reading in emergency"
    case sawEmergency = "acknowledge reading in emergency"

    /// Whether it happened because the glass was broken.
    package var isEmergency: Bool { rawValue.hasSuffix(" in emergency") || self == .openInEmergencyRefused }
}

/// How many were refused at the door lately, of one kind: so many of this hour stand in the record one by one, and so
/// many of this minute are still to be told of there, as one entry.
package struct RefusalTally: Hashable, Sendable {
    package let action: AuditAction
    /// Its start.
    package var hour: Instant
    package var singles: Int
    /// Its start.
    package var minute: Instant
    package var more: Int

    package init(action: AuditAction, hour: Instant, singles: Int = 0, minute: Instant, more: Int = 0) {
        self.action = action
        self.hour = hour
        self.singles = singles
        self.minute = minute
        self.more = more
    }
}

package protocol ReadsAudit {
    func refusalTally(of action: AuditAction) throws -> RefusalTally?
    func refusalTallies() throws -> [RefusalTally]
    /// Newest first.
    func auditEvents(client: ClientID?, limit: Int) throws -> [AuditEvent]
    /// The newest first, none but those older than `before`.
    func auditEvents(matching: AuditFilter, before: AuditPosition?, limit: Int) throws -> [AuditEvent]
    /// The last link of the chain; `nil` before the first.
    func auditTail() throws -> AuditLink?
    /// By their places.
    func auditEntries(after place: Int, limit: Int) throws -> [AuditEntry]
    /// Events that no link names, the oldest first.
    func unlinkedAuditEvents() throws -> [AuditEvent]
    func auditAnchors() throws -> [AuditAnchor]
    func lastAuditAnchor() throws -> AuditAnchor?
}

package protocol WritesAudit {
    /// Inserts or replaces by the action.
    func put(_ tally: RefusalTally) throws
    func add(_ event: AuditEvent) throws
    /// Throws `StoreError.duplicate("audit_link.place")` where the place is taken.
    func link(_ link: AuditLink) throws
    func add(_ anchor: AuditAnchor) throws
}

extension WritesAudit {
    func add(_ event: AuditEvent, _ link: AuditLink) throws {
        try add(event)
        try self.link(link)
    }
}
