import Clinic
import FollowThrough
import Measures
import Pages
import Practice

extension TodayModel {
    init(_ board: TodayBoard.Answer, _ asked: BoardAsked, hasClients: Bool, seen: String) {
        let viewer = board.viewer
        let begun = Dictionary(
            board.diary.compactMap { line in line.row.session.map { (line.row.appointment.episode, $0) } }
        ) { first, _ in first }
        let here = Set(
            board.diary.filter { $0.row.session != nil && $0.row.appointment.end > board.now }
                .map(\.row.appointment.episode))
        self.init(
            view: Self.view(board.subject, asked), views: Self.views(viewer),
            therapists: board.therapists.map { TodayTherapist(id: $0.id, name: $0.name) }, chosen: asked.chosen,
            rows: board.rows.map { row in
                TodayRow(
                    standing: row.standing, client: row.client, therapistName: row.therapistName,
                    session: begun[row.standing.episode], isHere: here.contains(row.standing.episode),
                    mayAct: viewer.roles.contains(.therapist) && row.standing.owner == viewer.person,
                    own: Set(row.standing.concerns.filter { $0.owner == viewer.person }.map(\.id)))
            },
            appointments: board.diary.map { AppointmentLine($0, viewer) }, hasClients: hasClients,
            waiting: board.waiting.map(TodayWaiting.init),
            unsaid: board.unsaid.rows.map { AppointmentLine($0, viewer) }, unsaidCount: board.unsaid.count, seen: seen,
            stepWords: Self.words(board), written: Self.written(board), owners: board.owners,
            emergencies: board.emergencies.map(EmergencyTold.init))
    }

    private static func words(_ board: TodayBoard.Answer) -> [ConcernActID: String] {
        let steps = board.rows.flatMap(\.standing.concerns).flatMap(\.steps)
        return Dictionary(
            steps.compactMap { step in board.words[WordsKey(step.id)].map { (step.id, $0) } }
        ) { first, _ in first }
    }

    private static func written(_ board: TodayBoard.Answer) -> [ResponseID: String] {
        let doubts = board.rows.flatMap(\.standing.unanswered)
        return Dictionary(
            doubts.compactMap { doubt in board.words[WordsKey(doubt.response)].map { (doubt.response, $0) } }
        ) { first, _ in first }
    }

    private static func view(_ subject: TodaySubject, _ asked: BoardAsked) -> TodayView {
        switch subject {
        case .team: .team
        case .appointments: .frontDesk
        case .therapist: asked.chosen == nil ? .own : .team
        case .own, .nothing: .own
        }
    }

    private static func views(_ viewer: Viewer) -> [TodayView] {
        TodayView.allCases.filter { view in
            switch view {
            case .own: viewer.roles.contains(.therapist)
            case .team: viewer.roles.contains(.supervisor) && viewer.team != nil
            case .frontDesk: viewer.roles.contains(.frontDesk)
            }
        }
    }
}

extension TodayWaiting {
    init(_ row: WaitingRow) {
        let matter: Matter =
            switch row.matter {
            case .referral(let id, let resource, let state): .referral(id, resource: resource, state: state)
            case .tryOut(let id, let kind): .tryOut(id, kind: kind)
            }
        self.init(matter: matter, day: row.day, client: row.client, therapistName: row.therapistName)
    }
}

extension AppointmentLine {
    /// A therapist records only where the episode is theirs now, which its standing says: one that was handed on, or
    /// has ended, is read on the client's page.
    init(_ line: TodayAppointment, _ viewer: Viewer) {
        let row = line.row
        let isOwn = viewer.roles.contains(.therapist) && line.standing?.owner == viewer.person
        self.init(
            appointment: row.appointment, client: row.client, therapistName: row.therapistName, session: row.session,
            outcomeCheckIsIn: row.outcomeCheckIsIn, allianceCheckIsIn: row.allianceCheckIsIn,
            holdsAnswers: row.holdsAnswers, asksForChecks: row.asksForChecks, standing: line.standing,
            mayRecord: viewer.roles.contains(.frontDesk) || isOwn, mayOpen: line.standing != nil)
    }

    /// Of a day that is over: who came is asked, and no check any more.
    init(_ row: UnsaidAppointment, _ viewer: Viewer) {
        let isOwn = viewer.roles.contains(.therapist) && row.appointment.therapist == viewer.person
        self.init(
            appointment: row.appointment, client: row.client, therapistName: row.therapistName, session: nil,
            outcomeCheckIsIn: false, allianceCheckIsIn: false, asksForChecks: false, standing: nil,
            mayRecord: viewer.roles.contains(.frontDesk) || isOwn, mayOpen: false)
    }
}
