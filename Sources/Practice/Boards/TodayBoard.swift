package import Clinic
package import FollowThrough

/// The board of acts for today, of a therapist or a team; for a front desk, everybody's appointments alone.
package struct TodayBoard: Sendable {
    package let of: TodaySubject
    package init(of: TodaySubject = .own) {
        self.of = of
    }

    package struct Answer: Sendable {
        package let practice: Practice
        package let viewer: Viewer
        package let now: Instant
        package let day: Day
        /// What `.own` came to.
        package let subject: TodaySubject
        /// By urgency, then age; empty for a front desk.
        package let rows: [BoardRow]
        package let diary: [TodayAppointment]
        /// Whose boards this viewer may open, by name.
        package let therapists: [Person]
        /// Referrals and tries of which something should have been heard by now.
        package let waiting: [WaitingRow]
        package init(
            practice: Practice, viewer: Viewer, now: Instant, day: Day, subject: TodaySubject, rows: [BoardRow],
            diary: [TodayAppointment], therapists: [Person], waiting: [WaitingRow] = []
        ) {
            self.practice = practice
            self.viewer = viewer
            self.now = now
            self.day = day
            self.subject = subject
            self.rows = rows
            self.diary = diary
            self.therapists = therapists
            self.waiting = waiting
        }
    }
}

package enum TodaySubject: Hashable, Sendable {
    /// By role: a therapist's own, else a supervisor's team, else a front desk's appointments.
    case own
    case therapist(PersonID)
    case team
    case appointments
    /// Nothing to do with clients (an administrator).
    case nothing
}

/// One appointment of today with where the client stands; `nil` for who may not know.
package struct TodayAppointment: Hashable, Sendable {
    package let row: DiaryRow
    package let standing: Standing?
    package init(row: DiaryRow, standing: Standing?) {
        self.row = row
        self.standing = standing
    }
}

extension PracticeService {
    package func answer(_ question: TodayBoard, as actor: Actor) async throws(PracticeError) -> TodayBoard.Answer {
        let viewer = try actor.requireViewer()
        let now = chance.now()
        let answer = try await read { store in try board(question.of, viewer, now, in: store) }
        if shelf.shouldLogBoard(of: viewer.person, at: now) { try await noteRead(.readBoard, by: actor) }
        return answer
    }

    private func board(
        _ asked: TodaySubject, _ viewer: Viewer, _ now: Instant, in store: any StoreReading
    ) throws -> TodayBoard.Answer {
        let practice = try store.requirePractice()
        let day = practice.zone.day(of: now)
        let supervises = viewer.roles.contains(.supervisor) && viewer.team != nil
        let people = supervises || viewer.roles.contains(.frontDesk) ? try store.people() : []
        let therapists = people.filter { person in
            person.isActive && person.roles.contains(.therapist)
                && AccessPolicy.mayReadBoard(viewer, of: EpisodeOwnership(therapist: person.id, team: person.team))
        }
        let subject = asked == .own ? own(viewer) : asked
        var (rows, only): ([BoardRow], PersonID?) = ([], nil)
        var waiting: [WaitingRow] = []
        switch subject {
        case .therapist(let id):
            guard
                id == viewer.person && viewer.roles.contains(.therapist) || therapists.contains(where: { $0.id == id })
            else { throw PracticeError.notFound }
            (rows, only) = (try store.board(.therapist(id)), id)
            waiting = try store.waiting(.therapist(id), by: day)
        case .team:
            guard supervises, let team = viewer.team else { throw PracticeError.notFound }
            rows = try store.board(.team(team))
            waiting = try store.waiting(.team(team), by: day)
        case .appointments:
            guard viewer.roles.contains(.frontDesk) else { throw PracticeError.notFound }
        case .own, .nothing:
            return TodayBoard.Answer(
                practice: practice, viewer: viewer, now: now, day: day, subject: .nothing, rows: [], diary: [],
                therapists: [])
        }
        var diary = try store.diary(
            from: practice.zone.instant(day, minuteOfDay: 0),
            to: practice.zone.instant(day.adding(days: 1), minuteOfDay: 0),
            therapist: only)
        if subject == .team {
            let team = Set(people.filter { $0.team == viewer.team }.map(\.id))
            diary = diary.filter { team.contains($0.appointment.therapist) }
        }
        let standings = Dictionary(rows.map { ($0.standing.episode, $0.standing) }) { first, _ in first }
        return TodayBoard.Answer(
            practice: practice, viewer: viewer, now: now, day: day, subject: subject, rows: rows,
            diary: diary.map { TodayAppointment(row: $0, standing: standings[$0.appointment.episode]) },
            therapists: therapists, waiting: waiting)
    }

    private func own(_ viewer: Viewer) -> TodaySubject {
        if viewer.roles.contains(.therapist) { return .therapist(viewer.person) }
        if viewer.roles.contains(.supervisor), viewer.team != nil { return .team }
        return viewer.roles.contains(.frontDesk) ? .appointments : .nothing
    }
}
