internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice

/// Everything that the twin holds.
struct MemoryRecords: Sendable {
    var practice: Practice?
    var sites: [SiteID: Site] = [:]
    var teams: [TeamID: Team] = [:]
    var people: [PersonID: PersonRecord] = [:]
    var clients: [ClientID: Client] = [:]
    var erasures: [Erasure] = []
    var retentionRuns: [RetentionRun] = []

    func isErased(_ client: ClientID) -> Bool { erasures.contains { $0.client == client } }
    var clientCodes: [String: ClientID] = [:]
    var episodes: [EpisodeID: Episode] = [:]
    var episodesOfClient: [ClientID: [EpisodeID]] = [:]
    var appointments: [AppointmentID: Appointment] = [:]
    var appointmentsOfEpisode: [EpisodeID: [AppointmentID]] = [:]
    var attendance: [AppointmentID: [AttendanceRecord]] = [:]
    var attendanceIDs: Set<ID<AttendanceRecord>> = []
    var sessions: [SessionID: Session] = [:]
    var sessionsOfEpisode: [EpisodeID: [SessionID]] = [:]
    var sessionOfAppointment: [AppointmentID: SessionID] = [:]
    var responses: [ResponseID: ScoredResponse] = [:]
    var purposes: [ResponseID: MeasurePurpose] = [:]
    var appointmentsAhead: [ResponseID: AppointmentID] = [:]
    var responsesOfEpisode: [EpisodeID: [ResponseID]] = [:]
    var observations: [SessionID: [Observation]] = [:]
    var comments: [ResponseID: WrittenComment] = [:]
    var commentAnswers: [ResponseID: [CommentAnswer]] = [:]
    var observationIDs: Set<ObservationID> = []
    var standings: [EpisodeID: Standing] = [:]
    var statistics: [EpisodeID: EpisodeStatistics] = [:]
    var thresholds: [Threshold] = []
    var measures: [Measure] = []
    var switches: [MeasureKey: Bool] = [:]
    var signIns: [ID<SignIn>: SignIn] = [:]
    var devices: [[UInt8]: KnownDevice] = [:]
    var attempts: [(mark: String, at: Instant)] = []
    var audit: [AuditEvent] = []
    var refusals: [AuditAction: RefusalTally] = [:]
    var auditLinks: [AuditLink] = []
    var auditAnchors: [AuditAnchor] = []
    var factors = MemoryFactors()
    var sealedTexts: [SealedText] = []
    var help = MemoryHelp()
    var courses = MemoryCourses()
    var concerns: [ConcernID: ConcernRecord] = [:]
    var concernsOfEpisode: [EpisodeID: [ConcernID]] = [:]
    var concernActs: [EpisodeID: [ConcernAct]] = [:]
    var episodeOfAct: [ConcernActID: EpisodeID] = [:]
    var praises: [EpisodeID: [Praise]] = [:]
    var supervision: [SupervisionRecord] = []
    var emergencies = MemoryEmergencies()
    var consents: [ConsentRecord] = []
    var corrections: [ClientCorrection] = []
    var careCorrections: [EpisodeCorrection] = []
    var practiceSettings: [PracticeSettingName: String] = [:]
}

/// One snapshot or transaction of the twin. Never leaves the call that made it.
final class MemoryTransaction: StoreWriting {
    var records: MemoryRecords

    init(_ records: MemoryRecords) { self.records = records }
}
