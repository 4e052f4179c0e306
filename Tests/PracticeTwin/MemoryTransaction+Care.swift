internal import Clinic
internal import Measures
internal import Practice

extension MemoryTransaction {
    func client(_ id: ClientID) -> Client? { records.isErased(id) ? nil : records.clients[id] }
    func client(code: String) -> Client? { records.clientCodes[code].flatMap { records.clients[$0] } }
    func episode(_ id: EpisodeID) -> Episode? { records.episodes[id] }

    func episodes(of client: ClientID) -> [Episode] {
        (records.episodesOfClient[client] ?? []).compactMap { records.episodes[$0] }
            .sorted { ($0.intake, $0.id) > ($1.intake, $1.id) }
    }

    func ownership(of episode: EpisodeID) -> EpisodeOwnership? {
        guard let client = records.episodes[episode]?.client, !records.isErased(client) else { return nil }
        return records.episodes[episode].map { EpisodeOwnership(therapist: $0.therapist, team: team(of: $0.therapist)) }
    }

    func team(of person: PersonID?) -> TeamID? { person.flatMap { records.people[$0]?.person.team } }

    func records(of id: EpisodeID) -> EpisodeRecords? {
        guard let episode = records.episodes[id], let client = records.clients[episode.client] else { return nil }
        return EpisodeRecords(
            episode: episode, client: client, team: team(of: episode.therapist),
            appointments: (records.appointmentsOfEpisode[id] ?? []).compactMap { records.appointments[$0] },
            sessions: (records.sessionsOfEpisode[id] ?? []).compactMap { records.sessions[$0] },
            responses: (records.responsesOfEpisode[id] ?? []).compactMap { records.responses[$0] },
            observations: (records.sessionsOfEpisode[id] ?? []).flatMap { records.observations[$0] ?? [] },
            comments: (records.responsesOfEpisode[id] ?? []).compactMap { records.comments[$0] })
    }

    func appointment(_ id: AppointmentID) -> Appointment? { records.appointments[id] }
    func appointments(of episode: EpisodeID) -> [Appointment] {
        (records.appointmentsOfEpisode[episode] ?? []).compactMap { records.appointments[$0] }
    }
    func attendanceRecords(of appointment: AppointmentID) -> [AttendanceRecord] {
        records.attendance[appointment] ?? []
    }
    func session(_ id: SessionID) -> Session? { records.sessions[id] }

    func session(of appointment: AppointmentID) -> Session? {
        records.sessionOfAppointment[appointment].flatMap { records.sessions[$0] }
    }

    func diary(from: Instant, to: Instant, goingOnAt: Instant?, therapist: PersonID?) -> [DiaryRow] {
        records.appointments.values
            .filter { appointment in
                guard appointment.start < to, therapist == nil || appointment.therapist == therapist else {
                    return false
                }
                guard appointment.start < from else { return true }
                guard let goingOnAt, appointment.start >= from.adding(minutes: -480) else { return false }
                return appointment.end > goingOnAt
            }
            .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
            .compactMap(row)
    }

    func unsaid(
        _ scope: BoardScope, from: Instant, to: Instant, over: Instant, limit: Int
    ) -> UnsaidAppointments {
        let rows = records.appointments.values
            .filter { $0.attendance == nil && $0.start >= from && $0.start < to && $0.end <= over }
            .sorted { ($1.start, $0.id) < ($0.start, $1.id) }
            .compactMap { unsaid($0, scope) }
        return UnsaidAppointments(rows: Array(rows.prefix(limit)), count: rows.count)
    }

    private func unsaid(_ appointment: Appointment, _ scope: BoardScope) -> UnsaidAppointment? {
        guard let episode = records.episodes[appointment.episode], episode.ending == nil,
            let client = client(episode.client)
        else { return nil }
        switch scope {
        case .therapist(let id): guard appointment.therapist == id, episode.therapist == id else { return nil }
        case .team(let id):
            guard team(of: appointment.therapist) == id, episode.therapist == appointment.therapist else { return nil }
        case .everybody: break
        }
        return UnsaidAppointment(
            appointment: appointment, client: client,
            therapistName: records.people[appointment.therapist]?.person.name ?? "")
    }

    private func row(_ appointment: Appointment) -> DiaryRow? {
        guard let client = records.episodes[appointment.episode].flatMap({ client($0.client) }) else { return nil }
        let session = records.sessionOfAppointment[appointment.id]
        let held = (records.responsesOfEpisode[appointment.episode] ?? []).filter { id in
            session != nil && records.responses[id]?.response.session == session
        }
        let ahead = (records.responsesOfEpisode[appointment.episode] ?? []).filter { id in
            records.appointmentsAhead[id] == appointment.id && records.responses[id]?.response.session == nil
        }
        let purposes = (held + ahead).compactMap { records.purposes[$0] }
        return DiaryRow(
            appointment: appointment, client: client,
            therapistName: records.people[appointment.therapist]?.person.name ?? "", session: session,
            outcomeCheckIsIn: purposes.contains(.outcome), allianceCheckIsIn: purposes.contains(.alliance),
            holdsAnswers: held.contains { records.appointmentsAhead[$0] == nil })
    }

    func episodeIDs(after: EpisodeID?, limit: Int) -> [EpisodeID] {
        Array(records.episodes.keys.filter { id in after.map { id > $0 } ?? true }.sorted().prefix(limit))
    }

    func put(_ client: Client) throws {
        guard !records.isErased(client.id) else { throw StoreError.missing("client") }
        if let held = records.clientCodes[client.code], held != client.id { throw StoreError.duplicate("client.code") }
        if let old = records.clients[client.id] { records.clientCodes[old.code] = nil }
        records.clients[client.id] = client
        records.clientCodes[client.code] = client.id
    }

    func put(_ episode: Episode) throws {
        guard records.clients[episode.client] != nil else { throw StoreError.missing("client") }
        guard episode.therapists.allSatisfy({ records.people[$0.therapist] != nil }) else {
            throw StoreError.missing("person")
        }
        if records.episodes[episode.id] == nil {
            records.episodesOfClient[episode.client, default: []].append(episode.id)
        }
        records.episodes[episode.id] = episode
    }

    func add(_ appointment: Appointment) throws {
        guard records.appointments[appointment.id] == nil else { throw StoreError.duplicate("appointment.id") }
        guard records.episodes[appointment.episode] != nil else { throw StoreError.missing("episode") }
        guard records.people[appointment.therapist] != nil else { throw StoreError.missing("person") }
        records.appointments[appointment.id] = appointment.with(nil)
        records.appointmentsOfEpisode[appointment.episode, default: []].append(appointment.id)
    }

    func add(_ record: AttendanceRecord) throws {
        guard let appointment = records.appointments[record.appointment] else {
            throw StoreError.missing("appointment")
        }
        guard records.attendanceIDs.insert(record.id).inserted else { throw StoreError.duplicate("attendance.id") }
        records.attendance[record.appointment, default: []].append(record)
        records.appointments[record.appointment] = appointment.with(record.attendance)
    }

    func add(_ session: Session) throws {
        guard records.sessions[session.id] == nil else { throw StoreError.duplicate("session.id") }
        guard records.episodes[session.episode] != nil else { throw StoreError.missing("episode") }
        if let appointment = session.appointment {
            guard records.appointments[appointment] != nil else { throw StoreError.missing("appointment") }
            guard records.sessionOfAppointment[appointment] == nil else {
                throw StoreError.duplicate("session.appointment")
            }
            records.sessionOfAppointment[appointment] = session.id
        }
        records.sessions[session.id] = session
        records.sessionsOfEpisode[session.episode, default: []].append(session.id)
    }

    func remove(_ id: SessionID) throws {
        guard let session = records.sessions[id] else { throw StoreError.missing("session") }
        let held = (records.responsesOfEpisode[session.episode] ?? []).contains {
            records.responses[$0]?.response.session == id
        }
        guard !held else { throw StoreError.duplicate("response") }
        guard records.observations[id, default: []].isEmpty else { throw StoreError.duplicate("observation") }
        records.sessions[id] = nil
        records.sessionsOfEpisode[session.episode]?.removeAll { $0 == id }
        if let appointment = session.appointment { records.sessionOfAppointment[appointment] = nil }
    }
}

extension Appointment {
    fileprivate func with(_ attendance: Attendance?) -> Appointment {
        Appointment(
            id: id, episode: episode, therapist: therapist, site: site, start: start, minutes: minutes,
            attendance: attendance)
    }
}
