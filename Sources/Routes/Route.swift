package import Clinic

/// Every place of the product, printed by `path` and read by `init(path:)`; query fields are in `Field`.
package enum Route: Hashable, Sendable {
    // The door.
    case home, setUp, signIn, signOut, unlock
    // Boards.
    case today, todayChanges
    // People who come.
    case clients, newClient
    case client(ClientID)
    case newEpisode(ClientID)
    case episode(EpisodeID)
    case ending(EpisodeID)
    case therapist(EpisodeID)
    // Time.
    case appointments, newAppointment
    case attendance(AppointmentID)
    case attendanceUndone(AppointmentID)
    case start(AppointmentID)
    /// A link to the check before the session of it.
    case checkBefore(AppointmentID)
    // A session and its checks.
    case session(SessionID)
    case handOver(SessionID)
    case observations(SessionID)
    case paper(SessionID, measure: String)
    case episodeHandOver(EpisodeID)
    case episodePaper(EpisodeID, measure: String)
    case correction(response: String)
    // Following through.
    case newConcern(EpisodeID)
    case concern(ConcernID)
    case talk(ConcernID)
    case step(ConcernID)
    case stepReport(ConcernID, step: ConcernActID)
    case review(ConcernID)
    case settled(ConcernID)
    case dismissal(ConcernID)
    case reopening(ConcernID)
    case concernOwner(ConcernID)
    case safety(ConcernID)
    case concernComment(ConcernID)
    /// Where whoever wrote the words of an act puts them right.
    case actWords(ConcernID, act: ConcernActID)
    /// The client's steps on paper.
    case stepSheet(EpisodeID)
    case praise(EpisodeID)
    /// What was said, or put off, taken back.
    case praiseUndone(EpisodeID)
    case commentAnswer(response: String)
    // In numbers.
    case loop, loopFile
    /// Whether it is helping, which checks are filled in, what stands in the way.
    case results, resultsFile
    case supervision(SupervisionPlace)
    // With the client.
    case check, checkLanguage, checkThanks, takeBack
    // The practice.
    case attribution, attributionFile
    /// Of one therapist, for them.
    case estimate(PersonID)
    case settings, careSettings, thresholds, measures, measure(String), people, me
    case importing, importApplied, export, exportSessions, exportAppointments, exportConcerns
    case exportObservations, exportComments, exportSupervision, exportMeasures
    // What stands in the way, and what helps.
    case directory(DirectoryPlace), barriers(BarrierPlace), stock(StockPlace)
    // Who gets in, and who works here.
    case door(DoorPlace), folk(PeoplePlace), audit(AuditPlace), rights(RightsPlace)
    case emergency(EmergencyPlace), consent(ConsentPlace)
    // Beneath.
    case asset(String), health, ready
}

extension Route {
    /// The path as a browser asks for it, percent-encoding included where a part needs it.
    package var path: String {
        switch self {
        case .home: "/"
        case .setUp: "/set-up"
        case .signIn: "/sign-in"
        case .signOut: "/sign-out"
        case .unlock: "/unlock"
        case .today: "/today"
        case .todayChanges: "/today/changes"
        case .clients: "/clients"
        case .newClient: "/clients/new"
        case .client(let id): "/clients/\(id)"
        case .newEpisode(let id): "/clients/\(id)/episodes/new"
        case .episode(let id): "/episodes/\(id)"
        case .ending(let id): "/episodes/\(id)/ending"
        case .therapist(let id): "/episodes/\(id)/therapist"
        case .appointments: "/appointments"
        case .newAppointment: "/appointments/new"
        case .attendance(let id): "/appointments/\(id)/attendance"
        case .attendanceUndone(let id): "/appointments/\(id)/attendance/undone"
        case .start(let id): "/appointments/\(id)/start"
        case .checkBefore(let id): "/appointments/\(id)/check-before"
        case .session(let id): "/sessions/\(id)"
        case .handOver(let id): "/sessions/\(id)/hand-over"
        case .observations(let id): "/sessions/\(id)/observations"
        case .paper(let id, let measure): "/sessions/\(id)/paper/\(measure)"
        case .episodeHandOver(let id): "/episodes/\(id)/hand-over"
        case .episodePaper(let id, let measure): "/episodes/\(id)/paper/\(measure)"
        case .correction(let response): "/responses/\(response)/correction"
        case .newConcern(let id): "/episodes/\(id)/concerns/new"
        case .concern(let id): "/concerns/\(id)"
        case .talk(let id): "/concerns/\(id)/talk"
        case .step(let id): "/concerns/\(id)/step"
        case .stepReport(let id, let step): "/concerns/\(id)/steps/\(step)"
        case .review(let id): "/concerns/\(id)/review"
        case .settled(let id): "/concerns/\(id)/settled"
        case .dismissal(let id): "/concerns/\(id)/dismissal"
        case .reopening(let id): "/concerns/\(id)/reopening"
        case .concernOwner(let id): "/concerns/\(id)/owner"
        case .safety(let id): "/concerns/\(id)/safety"
        case .concernComment(let id): "/concerns/\(id)/comment"
        case .actWords(let id, let act): "/concerns/\(id)/words/\(act)"
        case .stepSheet(let id): "/episodes/\(id)/steps"
        case .praise(let id): "/episodes/\(id)/praise"
        case .praiseUndone(let id): "/episodes/\(id)/praise/undone"
        case .commentAnswer(let response): "/responses/\(response)/comment-answer"
        case .loop: "/loop"
        case .loopFile: "/loop/loop.csv"
        case .results: "/results"
        case .resultsFile: "/results/results.csv"
        case .supervision(let place): place.path
        case .check: "/check"
        case .checkLanguage: "/check/language"
        case .checkThanks: "/check/thanks"
        case .takeBack: "/check/take-back"
        case .attribution: "/outcomes"
        case .attributionFile: "/outcomes/figures"
        case .estimate(let id): "/outcomes/therapists/\(id)"
        case .settings: "/settings"
        case .careSettings: "/settings/care"
        case .thresholds: "/settings/thresholds"
        case .measures: "/settings/measures"
        case .measure(let key): "/settings/measures/\(key)"
        case .people: "/settings/people"
        case .me: "/settings/me"
        case .importing: "/import"
        case .importApplied: "/import/applied"
        case .export: "/export"
        case .exportSessions: "/export/sessions.csv"
        case .exportAppointments: "/export/appointments.csv"
        case .door(let place): place.path
        case .folk(let place): place.path
        case .audit(let place): place.path
        case .rights(let place): place.path
        case .emergency(let place): place.path
        case .consent(let place): place.path
        case .directory(let place): place.path
        case .barriers(let place): place.path
        case .stock(let place): place.path
        case .exportConcerns: "/export/concerns.csv"
        case .exportObservations: "/export/observations.csv"
        case .exportComments: "/export/comments.csv"
        case .exportSupervision: "/export/supervision.csv"
        case .exportMeasures: "/export/measures.json"
        case .asset(let name): "/assets/\(name)"
        case .health: "/health"
        case .ready: "/ready"
        }
    }
}
