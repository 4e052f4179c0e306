package import Clinic
package import Measures
package import Practice
package import FollowThrough
internal import Signs

extension TestPractice {
    /// Books a time for an episode on the therapist's own behalf, `days` from today at that hour.
    package func book(
        _ opened: OpenedEpisode, days: Int = 0, hour: Int = 10, as actor: Actor? = nil
    ) async throws -> AppointmentID {
        let ids = try await service.perform(
            BookAppointment(
                episode: opened.episode, day: Self.today.adding(days: days), minuteOfDay: hour * 60, minutes: 50),
            as: actor ?? desk)
        guard let id = ids.first else { throw PracticeError.notFound }
        return id
    }

    package func came(
        _ appointment: AppointmentID, _ attendance: Attendance = .onTime, as actor: Actor? = nil
    ) async throws -> SessionID? {
        try await service.perform(
            RecordAttendance(appointment: appointment, attendance: attendance, once: service.chance.id()),
            as: actor ?? desk)
    }

    /// A whole session in the past: booked, came, both checks from paper, in tenths of a point a line.
    @discardableResult
    package func hold(
        _ opened: OpenedEpisode, days: Int, outcome: [Int]? = nil, alliance: [Int]? = nil,
        attendance: Attendance = .onTime,
        as therapist: Actor? = nil
    ) async throws -> SessionID {
        let appointment = try await book(opened, days: days)
        guard let session = try await came(appointment, attendance) else { throw PracticeError.notFound }
        if let outcome {
            try await paper(opened, session, .outcomeAdult, outcome, as: therapist ?? nora)
        }
        if let alliance {
            try await paper(opened, session, .allianceAdult, alliance, as: therapist ?? nora)
        }
        return session
    }

    @discardableResult
    package func paper(
        _ opened: OpenedEpisode, _ session: SessionID?, _ measure: MeasureKey, _ lines: [Int], as actor: Actor? = nil,
        id: ResponseID? = nil, replaces: ResponseID? = nil
    ) async throws -> Recorded {
        try await service.perform(
            RecordResponse(
                id: id ?? service.chance.id(), episode: opened.episode, session: session,
                measure: MeasureVersion(measure, 1), content: Self.lines(measure, lines), way: .paper,
                replaces: replaces), as: actor ?? nora)
    }

    /// Fewer lines than items leave the rest without a mark.
    package static func lines(_ measure: MeasureKey, _ lines: [Int]) -> ResponseContent {
        let items = BuiltInMeasures.measure(measure)?.items.map(\.key) ?? []
        return .answers(Dictionary(uniqueKeysWithValues: zip(items, lines.map(Answer.number))))
    }

    package func signIn(_ name: String = "nora") async throws -> SignedIn {
        guard
            let signedIn = try await service.perform(SignInWithPassword(signInName: name, password: Self.password))
        else { throw PracticeError.notFound }
        return signedIn
    }

    package func standing(_ opened: OpenedEpisode) async throws -> Standing? {
        let episode = opened.episode
        return try await store.read { try $0.standing(of: episode) }
    }

    package func troubles(_ opened: OpenedEpisode) async throws -> [String] {
        try await standing(opened)?.troubles.map(\.kind.rawValue) ?? []
    }

    package func audit(_ client: ClientID? = nil) async throws -> [AuditEvent] {
        try await store.read { try $0.auditEvents(client: client, limit: 1000) }
    }
}
