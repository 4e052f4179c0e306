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
        /// Appointments of the last two weeks, not of this day, of which nobody has said who came.
        package let unsaid: UnsaidAppointments
        /// What the steps are that are due, and what was written that may be a doubt, by their ids.
        package let words: [WordsKey: String]
        /// Names of those who own a concern and are not the therapist.
        package let owners: [PersonID: String]
        /// Whether this viewer has any client yet; for somebody who could add none, always.
        package let hasClients: Bool
        /// Records of which this viewer is responsible and that somebody else opened in an emergency.
        package let emergencies: [ToldEmergency]
        package init(
            practice: Practice, viewer: Viewer, now: Instant, day: Day, subject: TodaySubject, rows: [BoardRow],
            diary: [TodayAppointment], therapists: [Person], words: [WordsKey: String] = [:],
            owners: [PersonID: String] = [:], waiting: [WaitingRow] = [], unsaid: UnsaidAppointments = .nothing,
            hasClients: Bool = true, emergencies: [ToldEmergency] = []
        ) {
            self.emergencies = emergencies
            self.practice = practice
            self.viewer = viewer
            self.now = now
            self.day = day
            self.subject = subject
            self.rows = rows
            self.diary = diary
            self.therapists = therapists
            self.waiting = waiting
            self.unsaid = unsaid
            self.words = words
            self.owners = owners
            self.hasClients = hasClients
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

extension TodayBoard.Answer {
    /// Of whom it shows more than that they come: reasons, marks, what they wrote, how they are doing.
    var toldClients: [ClientID] {
        var clients = rows.filter { !$0.standing.lanes.isEmpty }.map(\.client.id)
        clients += waiting.map(\.client.id)
        clients += diary.filter { $0.standing != nil && $0.row.appointment.attendance == nil }.map(\.row.client.id)
        return clients
    }
}

extension PracticeService {
    package func answer(_ question: TodayBoard, as actor: Actor) async throws(PracticeError) -> TodayBoard.Answer {
        let viewer = try actor.requireViewer()
        let now = chance.now()
        let answer = try await read { store in try board(question.of, viewer, now, in: store) }
        try await noteBoard(telling: answer.toldClients, as: actor)
        return answer
    }

    /// Logs a look at a board before its answer goes out, at most once a minute for each person, and at each client of
    /// whom it tells, at most once an hour for each person and client.
    ///
    /// - Parameter clients: none for a board that the same person was shown a moment ago.
    package func noteBoard(telling clients: [ClientID] = [], as actor: Actor) async throws(PracticeError) {
        let (person, now) = (try actor.requireViewer().person, chance.now())
        let told = shelf.clientsToLog(clients, shownTo: person, at: now)
        guard shelf.shouldLogBoard(of: person, at: now) || !told.isEmpty else { return }
        try await noteReads(told.map { ClientLook(client: $0, action: .readBoard) }, orElse: .readBoard, by: actor)
        shelf.noteLogged(told, shownTo: person, at: now)
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
        let unsaid: UnsaidAppointments
        switch subject {
        case .therapist(let id):
            guard
                id == viewer.person && viewer.roles.contains(.therapist) || therapists.contains(where: { $0.id == id })
            else { throw PracticeError.notFound }
            (rows, only) = (try store.board(.therapist(id)), id)
            waiting = try store.waiting(.therapist(id), by: day)
            unsaid = try self.unsaid(.therapist(id), day, practice.zone, now, in: store)
        case .team:
            guard supervises, let team = viewer.team else { throw PracticeError.notFound }
            rows = try store.board(.team(team))
            waiting = try store.waiting(.team(team), by: day)
            unsaid = try self.unsaid(.team(team), day, practice.zone, now, in: store)
        case .appointments:
            guard viewer.roles.contains(.frontDesk) else { throw PracticeError.notFound }
            unsaid = try self.unsaid(.everybody, day, practice.zone, now, in: store)
        case .own, .nothing:
            return TodayBoard.Answer(
                practice: practice, viewer: viewer, now: now, day: day, subject: .nothing, rows: [], diary: [],
                therapists: [])
        }
        let midnight = practice.zone.instant(day, minuteOfDay: 0)
        // What began before midnight is of today while it goes on; after that nobody may have said who came to it.
        var diary = try self.diary(
            from: midnight, to: practice.zone.instant(day.adding(days: 1), minuteOfDay: 0), goingOnAt: now,
            therapist: only, in: store)
        if subject == .team {
            let team = Set(people.filter { $0.team == viewer.team }.map(\.id))
            diary = diary.filter { team.contains($0.appointment.therapist) }
        }
        if supervises, subject != .team, let team = viewer.team {
            // A risk answer stands at the top for everyone who is responsible, whichever board they look at.
            let held = Set(rows.map(\.standing.episode))
            let risks = try store.board(.team(team)).filter { row in
                row.standing.concerns.contains(where: \.needsSafety) && !held.contains(row.standing.episode)
            }
            if !risks.isEmpty, subject != .appointments { rows = risks + rows }
        }
        diary = try honouringConsents(
            readable(diary, viewer, board: rows.map(\.standing.episode), in: store), in: store)
        let standings = Dictionary(rows.map { ($0.standing.episode, $0.standing) }) { first, _ in first }
        return TodayBoard.Answer(
            practice: practice, viewer: viewer, now: now, day: day, subject: subject, rows: rows,
            diary: diary.map { TodayAppointment(row: $0, standing: standings[$0.appointment.episode]) },
            therapists: therapists, words: try words(on: rows, day, practice.zone, in: store),
            owners: try owners(rows, in: store), waiting: waiting, unsaid: unsaid,
            hasClients: try !rows.isEmpty || !diary.isEmpty || hasClients(viewer, in: store),
            emergencies: try toldEmergencies(viewer, in: store))
    }

    /// Those of this day stand among the day's appointments. One more than a board shows, for the way to the others.
    private func unsaid(
        _ scope: BoardScope, _ day: Day, _ zone: Zone, _ now: Instant, in store: any StoreReading
    ) throws -> UnsaidAppointments {
        try store.unsaid(
            scope, from: zone.instant(day.adding(days: -14), minuteOfDay: 0), to: zone.instant(day, minuteOfDay: 0),
            over: now, limit: 9)
    }

    private func hasClients(_ viewer: Viewer, in store: any StoreReading) throws -> Bool {
        if viewer.roles.contains(.frontDesk) { return try store.hasEpisodes(.everybody) }
        guard viewer.roles.contains(.therapist) else { return true }
        return try store.hasEpisodes(.therapist(viewer.person))
    }

    /// Of the steps that are due by that day or looked back on that day, and of what was written that nobody has answered;
    /// one keyed read each: a board shows few.
    private func words(
        on rows: [BoardRow], _ day: Day, _ zone: Zone, in store: any StoreReading
    ) throws -> [WordsKey: String] {
        var words: [WordsKey: String] = [:]
        for row in rows where !row.standing.concerns.isEmpty || !row.standing.unanswered.isEmpty {
            for doubt in row.standing.unanswered {
                words[WordsKey(doubt.response)] = try shown(.comment, of: doubt.response, in: store)
            }
            let comesToday = row.standing.nextAppointment.map { zone.day(of: $0) == day } ?? false
            for concern in row.standing.concerns {
                for step in concern.steps where comesToday || step.by <= day || concern.reviewSince != nil {
                    words[WordsKey(step.id)] = try shown(.stepWords, of: step.id, in: store)
                }
            }
        }
        return words
    }

    private func owners(_ rows: [BoardRow], in store: any StoreReading) throws -> [PersonID: String] {
        var names: [PersonID: String] = [:]
        for row in rows {
            for concern in row.standing.concerns where concern.owner != row.standing.owner {
                if names[concern.owner] == nil { names[concern.owner] = try store.person(concern.owner)?.person.name }
            }
        }
        return names
    }

    private func own(_ viewer: Viewer) -> TodaySubject {
        if viewer.roles.contains(.therapist) { return .therapist(viewer.person) }
        if viewer.roles.contains(.supervisor), viewer.team != nil { return .team }
        return viewer.roles.contains(.frontDesk) ? .appointments : .nothing
    }
}
