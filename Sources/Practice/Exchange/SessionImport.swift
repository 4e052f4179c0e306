internal import Clinic
internal import Measures

/// Sessions and responses of an import, row by row. The same place (course of care, session, measure) with the same
/// content is "same"; with another content it is a problem with the line.
struct SessionImport {
    var care: CareImport
    private(set) var held: HeldEpisode?
    /// Sessions that were here under no number, or on a day alone, and what the file names them by; rows of others may stand
    /// between.
    private var renamed: [SessionID: PlaceName] = [:]
    private(set) var tally: SessionTally
    /// Of the courses of care that have sessions without a date.
    private var places: [EpisodeID: UndatedPlaces] = [:]
    /// See ``ImportSessions/passesUnknownMeasures``.
    let passesUnknownMeasures: Bool

    init(care: CareImport, _ tally: SessionTally = SessionTally(), passesUnknownMeasures: Bool = false) {
        (self.care, self.tally, self.passesUnknownMeasures) = (care, tally, passesUnknownMeasures)
    }

    /// Before each piece of the file; of one that is cut, no later piece is of the courses of care of this one.
    mutating func begin(_ said: CareSurvey) {
        care.tally.begin(said)
        if said.isCut { (renamed, places) = ([:], [:]) }
    }

    mutating func take(_ line: Int, _ row: Result<ImportedSession, ImportRowProblem>) throws {
        let counted = tally.counts
        do {
            let before = care.report.made
            let read = try row.get()
            try keep(read, line)
            care.tellSkipped(read.session?.start, line)
            if care.report.made == before { care.report.same += 1 } else { care.report.new += 1 }
            care.tally.endRow(isRefused: false)
        } catch let problem as ImportRowProblem {
            refuse(problem, line, counted)
        } catch StoreError.duplicate, StoreError.missing {
            refuse(ImportRowProblem("import.id-taken"), line, counted)
        }
    }

    /// What was half made for this row goes with the whole import, and is not counted.
    private mutating func refuse(_ problem: ImportRowProblem, _ line: Int, _ counted: SessionTally.Counts) {
        tally.counts = counted
        for case .session(let session, _) in care.tally.ofRow { tally.unchecked.remove(session) }
        care.tally.endRow(isRefused: true)
        care.report.add(problem, line: line)
    }

    private mutating func keep(_ row: ImportedSession, _ line: Int) throws {
        let start = row.session?.start.map(care.instant)
        let day = row.session?.isUndated == false ? start.map(care.practice.zone.day(of:)) : nil
        if let day { try care.requireLikely(day) }
        // Nothing else tells it from the next one like it; what is filled in between sessions has its own time.
        let hasOwnPlace = row.response?.id != nil || row.response?.answeredAt != nil
        if row.session == nil, row.lacksMeasure || row.response != nil, !hasOwnPlace {
            throw ImportRowProblem("import.no-session")
        }
        if let answered = row.response?.answeredAt { try care.requireLikely(answered.day(in: care.practice.zone)) }
        if let response = row.response { try requireDone(response, day) }
        if row.lacksMeasure { tally.counts.lackingMeasure += 1 }
        let episode = try care.episode(row.care)
        if held?.episode.id != episode.id { held = try HeldEpisode(episode, care.store) }
        if row.isClientAlone { try care.tellOf("import.client-alone", [], in: episode, row.care, line) }
        let before = care.report.sessions
        tally.counts.missingMarks += row.missingMarks
        let session = try row.session.flatMap { try self.session($0, start, row, episode) }
        if row.session != nil, session == nil { return }
        if let session { care.tally.bringBack(.session(session.id, isDated: session.isDated)) }
        if let session, care.report.sessions > before {
            tally.unchecked.insert(session.id)
            try tellDays(ofNew: session, row.care, episode, line)
        }
        guard let response = row.response else { return }
        guard let measure = try self.measure(response) else {
            tally.counts.passedOver += 1
            tally.unknownMeasures.insert(response.measure.name)
            return
        }
        let answered = care.report.responses
        try keep(response, on: measure, session, row.care, episode)
        if let session { tally.unchecked.remove(session.id) }
        guard care.report.responses > answered, let kept = held?.responses.last else { return }
        try tellDays(ofNewCheck: kept, in: session, row.care, episode, line)
    }

    /// Nobody has answered yet what lies ahead.
    private func requireDone(_ response: ImportedResponse, _ day: Day?) throws(ImportRowProblem) {
        let zone = care.practice.zone
        let today = zone.day(of: care.now)
        if let day, day > today { throw ImportRowProblem("import.check-ahead", [day.description]) }
        if let answered = response.answeredAt?.day(in: zone), answered > today {
            throw ImportRowProblem("import.check-ahead", [answered.description])
        }
    }

    /// `nil` where what is here stays as it is, and nothing of the row comes in: it is of another day.
    private mutating func session(
        _ place: ImportedSessionPlace, _ start: Instant?, _ row: ImportedSession, _ episode: Episode
    ) throws -> Session? {
        let zone = care.practice.zone
        if let known = held?.session(place, start, zone) {
            if let start, place.number != nil, !known.isDated, !place.isUndated {
                // Its place among the others was made up; what the file knows better would be lost without a word.
                try care.tellOther(
                    in: episode.id,
                    ImportRowProblem(
                        "import.session-undated-here",
                        [place.number.map(String.init) ?? "", zone.day(of: start).description]))
                return nil
            }
            if let start, known.isDated, !place.isUndated, zone.day(of: known.start) != zone.day(of: start) {
                try care.tellOther(
                    in: episode.id,
                    ImportRowProblem("import.session-differs", [place.number.map(String.init) ?? ""]))
                return nil
            }
            return known
        }
        if let known = try namedOtherwise(place, start, row.response) { return known }
        guard var begins = try start ?? self.undatedPlace(place.number, row.care, episode) else {
            throw ImportRowProblem("import.no-session")
        }
        // A day without a time counts as noon; where it says when the session ended, that tells more.
        if case .wall(let day, nil) = place.start, let end = place.end, zone.day(of: end) == day {
            begins = max(zone.instant(day, minuteOfDay: 0), end.adding(minutes: -50))
        }
        if start != nil, !place.isUndated, let end = place.end, end <= begins || end > begins.adding(days: 1) {
            throw ImportRowProblem("import.end-apart", [CellText.text(end), CellText.text(begins)])
        }
        if let appointment = place.appointment, try care.store.appointment(appointment)?.episode != episode.id {
            throw ImportRowProblem("import.appointments-first")
        }
        let isDated = start != nil && !place.isUndated
        if isDated, place.id == nil { try care.requireOpen(zone.day(of: begins), episode, row.care) }
        let session = Session(
            id: place.id ?? care.service.chance.id(), episode: episode.id,
            therapist: try care.therapist(row.care, of: episode, on: isDated ? zone.day(of: begins) : nil),
            appointment: place.appointment, start: begins, end: place.end ?? begins.adding(minutes: 50),
            isDated: isDated, sourceNumber: place.number)
        if care.tally.isClaimed(place.id) { throw ImportRowProblem("import.id-taken") }
        try care.store.add(session)
        if let appointment = session.appointment {
            try care.store.move(checksBefore: appointment, to: session.id)
        }
        care.tally.claim(place.id)
        if !care.tally.made.contains(episode.id) { care.tally.bring(session.id) }
        held?.sessions.append(session)
        care.touched.insert(episode.id)
        care.tally.count(.session(session.id, isDated: isDated))
        return session
    }

    /// Worked out for all that the file brings of the course of care when the first of them comes in.
    private mutating func undatedPlace(
        _ number: Int?, _ row: ImportedCare, _ episode: Episode
    ) throws -> Instant? {
        guard let number, number > 0 else { return nil }
        let found = places[episode.id].flatMap { $0.starts[number] == nil ? nil : $0 }
        let placed = found ?? UndatedPlaces(with: number, in: CourseName(row), of: episode, held, care)
        places[episode.id] = placed
        if placed.moved.contains(number), try care.mayTell(of: episode.id) { tally.counts.moved += 1 }
        return placed.starts[number]
    }

    /// A session of that day that came in with another file, without a number or with a day alone: one that holds the same
    /// measure, else the only one. What this file itself brings stays apart.
    private mutating func namedOtherwise(
        _ place: ImportedSessionPlace, _ start: Instant?, _ response: ImportedResponse?
    ) throws -> Session? {
        guard place.id == nil, place.appointment == nil, !place.isUndated, let start, let held,
            !care.tally.made.contains(held.episode.id)
        else { return nil }
        let likely = held.likely(place, start, care.practice.zone, renamed).filter { !care.tally.wasBrought($0.id) }
        guard !likely.isEmpty else {
            let known = try appointed(place, start, response, response.flatMap { try self.measure($0) })
            if let known { renamed[known.id] = PlaceName(number: place.number, start: start) }
            return known
        }
        var known = likely.count == 1 ? likely.first : nil
        if let response, let measure = try self.measure(response) {
            let holding = try likely.first { session in
                try held.current(measure, session.id, care.service, care.store) != nil
            }
            known = holding ?? known
        }
        guard let known else { return nil }
        // Noon may be a day alone, or a session at noon: one with another time is the same only where it holds that measure.
        if known.start != start, !place.isDayAlone {
            guard let response, let measure = try self.measure(response),
                try held.current(measure, known.id, care.service, care.store) != nil
            else { return nil }
        }
        renamed[known.id] = PlaceName(number: place.number, start: start)
        return known
    }

    private mutating func keep(
        _ given: ImportedResponse, on measure: Measure, _ session: Session?, _ row: ImportedCare, _ episode: Episode
    ) throws {
        let content = try given.content.content(for: measure)
        if let total = given.total { try require(total, of: content, measure) }
        if let id = given.id, let known = try care.store.response(id) {
            guard known.response.episode == episode.id else { throw ImportRowProblem("import.other-content") }
            try requireNew(known)
            if known.response.content != content { try care.tellOther(in: episode.id) }
            return
        }
        if care.tally.isClaimed(given.id) { throw ImportRowProblem("import.other-content") }
        // A correction is of the same course of care.
        if let replaced = given.replaces, held?.responses.contains(where: { $0.response.id == replaced }) != true {
            throw ImportRowProblem("import.id-taken")
        }
        // Another content is told, so that a correction without an id of its own comes in once.
        if let replaced = given.replaces, given.id == nil,
            let known = held?.responses.first(where: { $0.response.replaces == replaced })
        {
            try requireNew(known)
            if known.response.content != content { try care.tellOther(in: episode.id) }
            return
        }
        if given.replaces == nil, let known = try held?.current(measure, session?.id, care.service, care.store) {
            try requireNew(known)
            if known.response.content != content || known.response.measure.key != measure.id.key {
                if let session, renamed[session.id] != nil {
                    let day = care.practice.zone.day(of: session.start)
                    try care.tellOther(in: episode.id, ImportRowProblem("import.day-taken", [day.description]))
                } else {
                    try care.tellOther(in: episode.id)
                }
            }
            return
        }
        let answeredAt = given.answeredAt.map(care.instant)
        if session == nil, given.id == nil, given.replaces == nil, let answeredAt,
            let known = held?.between(measure, answeredAt)
        {
            try requireNew(known)
            if known.response.content != content { try care.tellOther(in: episode.id) }
            return
        }
        if given.id == nil, given.replaces == nil, session?.isDated != false {
            let day = care.practice.zone.day(of: session?.start ?? answeredAt ?? care.now)
            try care.requireOpen(day, episode, row)
        }
        let recordedBy = given.id == nil ? care.actor.personID : try care.recorder(given.recordedBy)
        let scored = ScoredResponse(
            response: Response(
                id: given.id ?? care.service.chance.id(), episode: episode.id, session: session?.id,
                measure: measure.id,
                content: content, way: given.way, language: given.language,
                answeredAt: answeredAt ?? answered(in: session), recordedAt: given.recordedAt ?? care.now,
                recordedBy: recordedBy, replaces: given.replaces),
            score: try score(content, measure))
        try care.store.add(scored, purpose: measure.purpose)
        care.tally.claim(given.id)
        care.tally.bring(scored.response.id)
        held?.responses.append(scored)
        care.touched.insert(episode.id)
        care.report.responses += 1
        if case .incomplete = scored.score.result { tally.counts.incomplete += 1 }
        if case .totalOnly = content, measure.items.contains(where: { $0.riskFrom != nil }) {
            tally.counts.riskUnasked += 1
        }
    }

    /// Where the row does not say: at the end of the session, unless that day is yet to come.
    private func answered(in session: Session?) -> Instant {
        guard let session else { return care.now }
        let zone = care.practice.zone
        return zone.day(of: session.end) > zone.day(of: care.now) ? care.now : session.end
    }

    /// One line, one response: a session that stands twice in a file is a slip of whoever made it, whatever it says.
    private func requireNew(_ known: ScoredResponse) throws(ImportRowProblem) {
        if care.tally.wasBrought(known.response.id) { throw ImportRowProblem("import.check-twice") }
    }
}

extension ImportReport {
    fileprivate var made: Int { clients + episodes + ended + filled + therapists + appointments + sessions + responses }
}
