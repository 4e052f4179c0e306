import Clinic

extension Route {
    /// The place that a path names, without its query; `nil` where there is none. `Route(path: route.path) == route`.
    package init?(path: String) {
        guard path.utf8.first == UInt8(ascii: "/") else { return nil }
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 1, let single = Self.singles[parts[0]] {
            self = single
            return
        }
        guard
            let found = Self.pair(parts) ?? Self.triple(parts) ?? Self.quadruple(parts) ?? Self.help(parts)
                ?? Self.person(parts)
        else {
            return nil
        }
        self = found
    }

    private static let singles: [String: Route] = [
        "": .home, "set-up": .setUp, "sign-in": .signIn, "sign-out": .signOut, "unlock": .unlock, "today": .today,
        "clients": .clients, "appointments": .appointments, "check": .check, "settings": .settings,
        "outcomes": .attribution, "loop": .loop, "results": .results,
        "import": .importing, "export": .export, "health": .health, "ready": .ready,
    ]

    private static func person(_ parts: [String]) -> Route? {
        DoorPlace(parts).map(Route.door) ?? PeoplePlace(parts).map(Route.folk)
            ?? AuditPlace(parts).map(Route.audit) ?? RightsPlace(parts).map(Route.rights)
            ?? EmergencyPlace(parts).map(Route.emergency) ?? ConsentPlace(parts).map(Route.consent)
    }

    /// What stands in the way, and what helps.
    private static func help(_ parts: [String]) -> Route? {
        BarrierPlace(parts).map(Route.barriers) ?? DirectoryPlace(parts).map(Route.directory)
            ?? StockPlace(parts).map(Route.stock) ?? SupervisionPlace(parts).map(Route.supervision)
    }

    private static func pair(_ parts: [String]) -> Route? {
        guard parts.count == 2, !parts[1].isEmpty else { return nil }
        switch (parts[0], parts[1]) {
        case ("today", "changes"): return .todayChanges
        case ("clients", "new"): return .newClient
        case ("clients", let id): return ID(id).map(Route.client)
        case ("episodes", let id): return ID(id).map(Route.episode)
        case ("appointments", "new"): return .newAppointment
        case ("sessions", let id): return ID(id).map(Route.session)
        case ("check", "language"): return .checkLanguage
        case ("check", "thanks"): return .checkThanks
        case ("check", "take-back"): return .takeBack
        case ("concerns", let id): return ID(id).map(Route.concern)
        case ("outcomes", "figures"): return .attributionFile
        case ("settings", "care"): return .careSettings
        case ("settings", "thresholds"): return .thresholds
        case ("settings", "measures"): return .measures
        case ("settings", "people"): return .people
        case ("settings", "me"): return .me
        case ("import", "applied"): return .importApplied
        case ("export", "sessions.csv"): return .exportSessions
        case ("export", "appointments.csv"): return .exportAppointments
        case ("export", "concerns.csv"): return .exportConcerns
        case ("export", "observations.csv"): return .exportObservations
        case ("export", "comments.csv"): return .exportComments
        case ("export", "supervision.csv"): return .exportSupervision
        case ("export", "measures.json"): return .exportMeasures
        case ("loop", "loop.csv"): return .loopFile
        case ("results", "results.csv"): return .resultsFile
        case ("assets", let name): return .asset(name)
        default: return nil
        }
    }

    private static func triple(_ parts: [String]) -> Route? {
        guard parts.count == 3 else { return nil }
        if parts[0] == "concerns" { return ID(parts[1]).flatMap { concern($0, parts[2]) } }
        switch (parts[0], parts[2]) {
        case ("outcomes", let id) where parts[1] == "therapists": return ID(id).map(Route.estimate)
        case ("episodes", "ending"): return ID(parts[1]).map(Route.ending)
        case ("episodes", "therapist"): return ID(parts[1]).map(Route.therapist)
        case ("episodes", "steps"): return ID(parts[1]).map(Route.stepSheet)
        case ("episodes", "praise"): return ID(parts[1]).map(Route.praise)
        case ("episodes", "hand-over"): return ID(parts[1]).map(Route.episodeHandOver)
        case ("appointments", "attendance"): return ID(parts[1]).map(Route.attendance)
        case ("appointments", "start"): return ID(parts[1]).map(Route.start)
        case ("appointments", "check-before"): return ID(parts[1]).map(Route.checkBefore)
        case ("sessions", "hand-over"): return ID(parts[1]).map(Route.handOver)
        case ("sessions", "observations"): return ID(parts[1]).map(Route.observations)
        case ("responses", "correction") where isName(parts[1]): return .correction(response: parts[1])
        case ("responses", "comment-answer") where isName(parts[1]): return .commentAnswer(response: parts[1])
        case ("settings", let key) where parts[1] == "measures" && isName(key): return .measure(key)
        default: return nil
        }
    }

    private static func concern(_ id: ConcernID, _ part: String) -> Route? {
        switch part {
        case "talk": .talk(id)
        case "step": .step(id)
        case "review": .review(id)
        case "settled": .settled(id)
        case "dismissal": .dismissal(id)
        case "reopening": .reopening(id)
        case "owner": .concernOwner(id)
        case "safety": .safety(id)
        case "comment": .concernComment(id)
        default: nil
        }
    }

    private static func quadruple(_ parts: [String]) -> Route? {
        guard parts.count == 4 else { return nil }
        switch (parts[0], parts[2], parts[3]) {
        case ("clients", "episodes", "new"): return ID(parts[1]).map(Route.newEpisode)
        case ("episodes", "concerns", "new"): return ID(parts[1]).map(Route.newConcern)
        case ("concerns", "steps", let step):
            guard let concern = ConcernID(parts[1]), let step = ConcernActID(step) else { return nil }
            return .stepReport(concern, step: step)
        case ("concerns", "words", let act):
            guard let concern = ConcernID(parts[1]), let act = ConcernActID(act) else { return nil }
            return .actWords(concern, act: act)
        case ("appointments", "attendance", "undone"): return ID(parts[1]).map(Route.attendanceUndone)
        case ("episodes", "praise", "undone"): return ID(parts[1]).map(Route.praiseUndone)
        case ("sessions", "paper", let key) where isName(key): return ID(parts[1]).map { .paper($0, measure: key) }
        case ("episodes", "paper", let key) where isName(key):
            return ID(parts[1]).map { .episodePaper($0, measure: key) }
        default: return nil
        }
    }

    /// Keys of measures and ids: lower-case letters, digits and hyphens, at most 80.
    private static func isName(_ text: String) -> Bool {
        (1...80).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    }
}
