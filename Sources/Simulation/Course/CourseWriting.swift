internal import Clinic
internal import Measures
internal import Practice

/// One invented course while it goes on: what happens is recorded appointment by appointment.
struct CourseWriting: Sendable {
    let plan: CoursePlan
    let truth: ClientTruth
    let zone: Zone
    let client: Client
    let episodeID: EpisodeID
    let treatment: String
    var random: SimulatedRandom
    var ids: SimulatedIDs
    var path: ClientPath
    private(set) var appointments: [Appointment] = []
    private(set) var attendance: [AttendanceRecord] = []
    private(set) var sessions: [Session] = []
    private(set) var responses: [PurposedResponse] = []
    var observations: [Observation] = []
    var comments: [SimulatedComment] = []
    /// Whether an assignment was agreed in the last session.
    var hasAssignment = false
    let noting: NotingChances
    private var confronted = 0
    var ending: Ending?
    private let outcomeCheck: CheckMaking?
    private let allianceCheck: CheckMaking?

    init(
        plan: CoursePlan, truth: ClientTruth, zone: Zone, client: Client, episodeID: EpisodeID, treatment: String,
        random: SimulatedRandom, ids: SimulatedIDs, path: ClientPath, noting: NotingChances
    ) {
        self.plan = plan
        self.truth = truth
        self.zone = zone
        self.client = client
        self.episodeID = episodeID
        self.treatment = treatment
        self.random = random
        self.ids = ids
        self.path = path
        self.noting = noting
        let ages = AgeBand(born: client.born, on: plan.intake)
        outcomeCheck = CheckMaking(.outcome, ages: ages)
        allianceCheck = CheckMaking(.alliance, ages: ages)
    }

    var course: SimulatedCourse {
        SimulatedCourse(
            truth: truth, client: client,
            episode: Episode(
                id: episodeID, client: client.id, intake: plan.intake,
                therapists: [TherapistSpell(therapist: plan.therapistID, from: plan.intake)],
                treatments: [TreatmentSpell(treatment: treatment, from: plan.intake)], ending: ending),
            appointments: appointments, attendance: attendance, sessions: sessions, responses: responses,
            observations: observations, comments: comments, confronted: confronted)
    }

    func start(on day: Day) -> Instant { zone.instant(day, minuteOfDay: plan.minuteOfDay) }

    /// Records one appointment and, where the client came, the session with the checks that are asked for.
    mutating func record(_ start: Instant, minutes: Int = 50, _ came: Attendance?, checks: Checks = .asItFalls) {
        let appointment = Appointment(
            id: ids.next(at: start.adding(days: -7)), episode: episodeID, therapist: plan.therapistID, site: plan.site,
            start: start, minutes: minutes, attendance: came)
        appointments.append(appointment)
        guard let came else { return }
        let said = recordedAt(came, start)
        attendance.append(
            AttendanceRecord(
                id: ids.next(at: said), appointment: appointment.id, attendance: came, recordedAt: said,
                recordedBy: plan.therapistID, replaces: nil))
        guard came.wasSeen else { return }
        let session = Session(
            id: ids.next(at: said), episode: episodeID, therapist: plan.therapistID, appointment: appointment.id,
            start: start, end: appointment.end)
        sessions.append(session)
        fill(session, checks, arrived: said)
    }

    private func recordedAt(_ came: Attendance, _ start: Instant) -> Instant {
        switch came {
        case .onTime, .wrongTime: start.adding(minutes: 1)
        case .late(let minutes): start.adding(minutes: minutes)
        case .noShow: start.adding(minutes: 20)
        case .cancelled(_, let hours), .rescheduled(_, let hours): start.adding(minutes: -60 * hours - 5)
        }
    }

    private mutating func fill(_ session: Session, _ checks: Checks, arrived: Instant) {
        let value = path.next(&random)
        if path.isConfronting { confronted += 1 }
        note(session)
        let isShort = value.alliance < 34
        let outcome = handedIn(checks, missing: 0.04, declined: 0.015)
        let alliance = handedIn(checks, missing: isShort ? 0.16 : 0.05, declined: isShort ? 0.05 : 0.01)
        if outcome != .missing {
            add(outcomeCheck, value.outcome, 0.7, outcome, session, at: arrived.adding(minutes: 2))
        }
        guard checks != .outcomeAlone, alliance != .missing else { return }
        add(allianceCheck, value.alliance, 0.35, alliance, session, at: session.end.adding(minutes: -4))
        if alliance == .tablet, allianceCheck != nil, let check = responses.last?.scored.response { write(on: check) }
    }

    private mutating func handedIn(_ checks: Checks, missing: Double, declined: Double) -> HandedIn {
        let chance = random.unit()
        guard checks == .asItFalls else { return .tablet }
        if chance < missing { return .missing }
        if chance < missing + declined { return .declined }
        return chance > 0.94 ? .paper : chance > 0.93 ? .paperTotal : .tablet
    }

    private mutating func add(
        _ check: CheckMaking?, _ value: Double, _ spread: Double, _ handedIn: HandedIn, _ session: Session, at: Instant
    ) {
        guard let check else { return }
        var content = check.answers(value, spread: spread, &random)
        var score = check.score(content)
        if handedIn == .declined { content = .declined }
        if handedIn == .paperTotal, let total = score.total { content = .totalOnly(total) }
        if handedIn == .declined || handedIn == .paperTotal { score = check.score(content) }
        let isPaper = handedIn == .paper || handedIn == .paperTotal
        let response = Response(
            id: ids.next(at: at), episode: episodeID, session: session.id, measure: check.measure.id, content: content,
            way: isPaper ? .paper : .tablet, language: isPaper ? nil : client.language, answeredAt: at, recordedAt: at,
            recordedBy: plan.therapistID)
        responses.append(
            PurposedResponse(
                scored: ScoredResponse(response: response, score: score), purpose: check.measure.purpose))
    }

    /// Which checks a session should have.
    enum Checks: Hashable, Sendable { case asItFalls, both, outcomeAlone }

    private enum HandedIn { case tablet, paper, paperTotal, declined, missing }
}
