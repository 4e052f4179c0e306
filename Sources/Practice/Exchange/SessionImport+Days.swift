internal import Clinic
internal import Measures

/// What a line brings on a day that says otherwise: it is kept, and told.
extension SessionImport {
    mutating func tellDays(
        ofNew session: Session, _ row: ImportedCare, _ episode: Episode, _ line: Int
    ) throws {
        guard session.isDated else { return }
        let day = care.practice.zone.day(of: session.start)
        if day < episode.intake {
            try care.tellOf(
                "import.before-intake", [day.description, episode.intake.description], in: episode, row, line)
        }
        guard let ended = try care.lastDay(of: episode, row), day > ended else { return }
        try care.tellOf("import.kept-after-end", [day.description, ended.description], in: episode, row, line)
    }

    /// - Parameter session: `nil` of what was filled in between sessions.
    mutating func tellDays(
        ofNewCheck response: ScoredResponse, in session: Session?, _ row: ImportedCare, _ episode: Episode,
        _ line: Int
    ) throws {
        let zone = care.practice.zone
        if let session, session.isDated, response.response.content != .declined {
            let day = zone.day(of: session.start)
            if held?.wasStoodUp(on: day, zone) == true, held?.wasSeen(on: day, zone) != true {
                try care.tellOf("import.checked-not-seen", [day.description], in: episode, row, line)
            }
        }
        if session?.isDated == false { return }
        let day = zone.day(of: session?.start ?? response.response.answeredAt)
        guard let ended = try care.lastDay(of: episode, row), day > ended else { return }
        if !response.score.risks.isEmpty {
            try care.tellOf("import.risk-after-end", [day.description, ended.description], in: episode, row, line)
        } else if session == nil {
            try care.tellOf("import.kept-after-end", [day.description, ended.description], in: episode, row, line)
        }
    }

    /// The session of that day that an appointment brought, where the row's check is not already there with another content.
    func appointed(
        _ place: ImportedSessionPlace, _ start: Instant, _ response: ImportedResponse?, _ measure: Measure?
    ) throws -> Session? {
        guard let held, let known = held.appointed(place, start, care.practice.zone),
            !care.tally.wasBrought(known.id)
        else { return nil }
        guard let response, let measure,
            let there = try held.current(measure, known.id, care.service, care.store)
        else { return known }
        return try there.response.content == response.content.content(for: measure) ? known : nil
    }
}

extension ImportedSession {
    /// The line names a client and nothing else, as the last line of a report does that counts the others.
    var isClientAlone: Bool {
        session == nil && response == nil && !lacksMeasure
            && care == ImportedCare(clientCode: care.clientCode, therapist: care.therapist)
    }
}
