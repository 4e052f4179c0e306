import Clinic
import FollowThrough
import Pages
import Signs

extension PageSamples {
    private static let joel = client(1, "Joel Okafor")
    private static let tomasz = client(2, "Tomasz Wilk")
    private static let ruth = client(4, "Ruth Ellery")
    private static let lucie = client(5, "Lucie Bernard")
    private static let priya = client(6, "Priya Raman")
    private static let mateo = client(7, "Mateo Ibarra")
    private static let samir = client(8, "Samir Haddad")
    private static let denise = client(9, "Denise Park")
    private static let hanna = client(10, "Hanna Vuori")

    private static let rows: [TodayRow] = [
        TodayRow(
            standing: standing(
                1,
                troubles: [
                    Sign(
                        kind: .riskAnswer, severity: 100, since: at(0, 8, 10),
                        evidence: [Evidence(.response(id(77)), .riskWorth, 1, at: at(0, 8, 10))], ruleVersion: 1)
                ], act: .callNow, next: at(2, 9)),
            client: joel, therapistName: "Nora Lindqvist"),
        TodayRow(
            standing: standing(
                2,
                troubles: [
                    sign(.allianceLineLow, 60, days: -5, [(.line, 61), (.lineIndex, 2), (.threshold, 90)]),
                    sign(.noReliableChange, 30, days: -5, [(.total, 179), (.firstTotal, 168), (.sessions, 6)]),
                ], act: .talk, next: at(1, 11)),
            client: tomasz, therapistName: "Nora Lindqvist"),
        TodayRow(
            standing: standing(
                3,
                troubles: [
                    sign(
                        .allianceFell, 70, days: -7,
                        [(.change, -43), (.previousTotal, 366), (.total, 323), (.threshold, 10)]),
                    sign(.allianceBelowCutoff, 65, days: -7, [(.total, 323), (.threshold, 360)]),
                    sign(.arrivedLate, 40, days: -7, [(.minutes, 15), (.minutes, 10)]),
                ], act: .talk, sessions: 11, next: at(0, 14)),
            client: ana, therapistName: "Nora Lindqvist"),
        TodayRow(
            standing: standing(
                4,
                troubles: [
                    sign(.missed, 55, days: -12, [(.count, 2)]),
                    sign(.notSeen, 35, days: -26, [(.days, 21)]),
                ], act: .call, last: -26), client: ruth, therapistName: "Nora Lindqvist"),
        TodayRow(
            standing: standing(
                5,
                onTrack: [
                    Sign(
                        kind: .onTimeAfterLate, severity: 0, since: at(0, 8),
                        evidence: [Evidence(.appointment(id(205)), .count, 2, at: at(0, 8))], ruleVersion: 1)
                ], next: at(7, 9)),
            client: lucie, therapistName: "Nora Lindqvist", session: id(605)),
        TodayRow(
            standing: standing(
                8, onTrack: [sign(.earlyAllianceRising, 0, days: -4, [(.total, 352), (.firstTotal, 310)])], sessions: 3,
                next: at(0, 15)), client: samir, therapistName: "Nora Lindqvist"),
        TodayRow(
            standing: standing(
                10, troubles: [sign(.notSeen, 35, days: -24, [(.days, 21)])], act: .call, last: -24),
            client: hanna, therapistName: "Nora Lindqvist"),
    ]

    private static func line(
        _ client: Client, _ hour: Int, _ minute: Int = 0, _ attendance: Attendance? = nil, session: SessionID? = nil,
        outcome: Bool = false, alliance: Bool = false, standing: Standing? = nil, seesScores: Bool = true
    ) -> AppointmentLine {
        AppointmentLine(
            appointment: Appointment(
                id: id(client.id.low & 0xFFFF + 200), episode: id(client.id.low & 0xFFFF), therapist: nora,
                start: at(0, hour, minute), minutes: 50, attendance: attendance),
            client: client, therapistName: "Nora Lindqvist", session: session, outcomeCheckIsIn: outcome,
            allianceCheckIsIn: alliance, standing: seesScores ? standing : nil, mayRecord: true, mayOpen: seesScores)
    }

    private static func appointments(seesScores: Bool) -> [AppointmentLine] {
        [
            line(lucie, 8, 0, .onTime, session: id(605), outcome: true, standing: standing(5), seesScores: seesScores),
            line(denise, 9, 0, .late(minutes: 10), session: id(609), standing: standing(9), seesScores: seesScores),
            line(priya, 10, standing: standing(6), seesScores: seesScores),
            line(mateo, 11, 30, standing: standing(7), seesScores: seesScores),
            line(ana, 14, standing: rows[2].standing, seesScores: seesScores),
            line(samir, 15, standing: rows[5].standing, seesScores: seesScores),
            line(client(11, "Ines Moreau"), 16, 30, standing: standing(11, sessions: 0), seesScores: seesScores),
        ]
    }

    static let fullToday = TodayModel(
        view: .own, rows: rows, appointments: appointments(seesScores: true), hasClients: true, seen: "17")
    /// Ana's check was begun before the hour of her appointment.
    static let hereToday = TodayModel(
        view: .own,
        rows: [
            TodayRow(
                standing: rows[2].standing, client: ana, therapistName: "Nora Lindqvist", session: id(603), isHere: true
            )
        ], appointments: [], hasClients: true, seen: "17")
    /// Missed once at last, and three of the last four.
    static let oftenMissedToday = TodayModel(
        view: .own,
        rows: [
            TodayRow(
                standing: standing(
                    4,
                    troubles: [
                        sign(.oftenMissed, 60, days: -7, [(.count, 3), (.window, 4)]),
                        sign(.missed, 55, days: -7, [(.count, 1)]),
                    ], act: .call), client: ruth, therapistName: "Nora Lindqvist")
        ], appointments: [], hasClients: true, seen: "17")
    /// Ruth's last weekly times, so many of them, of which nobody has said who came.
    static func unsaidToday(_ count: Int, view: TodayView = .own, mayRecord: Bool = true) -> TodayModel {
        let lines = (1...max(1, min(9, count))).map { place in
            AppointmentLine(
                appointment: Appointment(
                    id: id(700 + UInt64(place)), episode: id(4), therapist: nora, start: at(-place, 11), minutes: 50),
                client: ruth, therapistName: "Nora Lindqvist", session: nil, outcomeCheckIsIn: false,
                allianceCheckIsIn: false, standing: nil, mayRecord: mayRecord, mayOpen: false)
        }
        return TodayModel(
            view: view, rows: [], appointments: [], hasClients: true, unsaid: lines, unsaidCount: count, seen: "1")
    }
    static let quietToday = TodayModel(view: .own, rows: [], appointments: [], hasClients: true, seen: "1")
    static let firstDay = TodayModel(view: .own, rows: [], appointments: [], hasClients: false, seen: "0")
    static let teamToday = TodayModel(
        view: .team, views: [.own, .team],
        therapists: [TodayTherapist(id: nora, name: "Nora Lindqvist"), TodayTherapist(id: tom, name: "Tom Aldous")],
        chosen: nil, rows: rows, appointments: [], hasClients: true, seen: "17")
    static let frontDeskToday = TodayModel(
        view: .frontDesk, rows: [], appointments: appointments(seesScores: false), hasClients: true, seen: "17")
}
