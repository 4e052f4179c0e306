internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice

extension MemoryTransaction {
    func response(_ id: ResponseID) -> ScoredResponse? { records.responses[id] }

    func add(_ scored: ScoredResponse, purpose: MeasurePurpose) throws {
        let response = scored.response
        guard records.responses[response.id] == nil else { throw StoreError.duplicate("response.id") }
        guard records.episodes[response.episode] != nil else { throw StoreError.missing("episode") }
        if let session = response.session, records.sessions[session] == nil { throw StoreError.missing("session") }
        if let replaced = response.replaces, records.responses[replaced] == nil { throw StoreError.missing("response") }
        records.responses[response.id] = scored
        records.purposes[response.id] = purpose
        records.responsesOfEpisode[response.episode, default: []].append(response.id)
    }

    func checks(before appointment: AppointmentID) -> [ResponseID] {
        records.appointmentsAhead.filter { $0.value == appointment }.keys.sorted()
    }

    func appointment(after response: ResponseID) -> AppointmentID? { records.appointmentsAhead[response] }

    func keep(_ response: ResponseID, before appointment: AppointmentID) throws {
        guard records.responses[response] != nil else { throw StoreError.missing("response") }
        guard records.appointments[appointment] != nil else { throw StoreError.missing("appointment") }
        if records.appointmentsAhead[response] == nil { records.appointmentsAhead[response] = appointment }
    }

    func move(checksBefore appointment: AppointmentID, to session: SessionID?) throws {
        if let session, records.sessions[session] == nil { throw StoreError.missing("session") }
        for id in checks(before: appointment) {
            records.responses[id] = records.responses[id]?.belonging(to: session)
        }
    }

    func standing(of episode: EpisodeID) -> Standing? { records.standings[episode] }

    func board(_ scope: BoardScope) -> [BoardRow] {
        rows(scope) { $0.isOpen }.sorted { left, right in
            let (a, b) = (left.standing, right.standing)
            if a.urgency != b.urgency { return a.urgency > b.urgency }
            let never = Instant(microseconds: .max)
            return (a.since ?? never, a.episode) < (b.since ?? never, b.episode)
        }
    }

    func hasEpisodes(_ scope: BoardScope) -> Bool { !rows(scope) { _ in true }.isEmpty }

    func caseload(_ scope: BoardScope, includingClosed: Bool) -> [BoardRow] {
        NameOrder.sorted(rows(scope) { $0.isOpen || includingClosed }, by: \.client.name, then: \.standing.episode)
    }

    private func rows(_ scope: BoardScope, _ takes: (Standing) -> Bool) -> [BoardRow] {
        records.standings.values.compactMap { standing in
            guard takes(standing) else { return nil }
            switch scope {
            case .therapist(let id): guard standing.owner == id else { return nil }
            case .team(let id): guard team(of: standing.owner) == id else { return nil }
            case .everybody: break
            }
            guard let client = records.episodes[standing.episode].flatMap({ client($0.client) }) else {
                return nil
            }
            let name = standing.owner.flatMap { records.people[$0]?.person.name }
            return BoardRow(standing: standing, client: client, therapistName: name)
        }
    }

    func dueForRecheck(at now: Instant, limit: Int) -> [EpisodeID] {
        let due = records.standings.values.compactMap { standing -> (Instant, EpisodeID)? in
            guard let at = standing.recheckAt, at <= now else { return nil }
            return (at, standing.episode)
        }
        return Array(due.sorted { $0 < $1 }.prefix(limit).map(\.1))
    }

    func makeAllDue() {
        records.standings = records.standings.mapValues { held in
            Standing(
                episode: held.episode, owner: held.owner, isOpen: held.isOpen, troubles: held.troubles,
                onTrack: held.onTrack, concerns: held.concerns, praises: held.praises,
                unanswered: held.unanswered, act: held.act, urgency: held.urgency, since: held.since,
                sessions: held.sessions, lastSession: held.lastSession, nextAppointment: held.nextAppointment,
                lastOutcome: held.lastOutcome, lastAlliance: held.lastAlliance, derivedAt: held.derivedAt,
                recheckAt: Instant(microseconds: 0))
        }
    }

    func put(_ standing: Standing) throws {
        guard records.episodes[standing.episode] != nil else { throw StoreError.missing("episode") }
        records.standings[standing.episode] = standing
    }
}
