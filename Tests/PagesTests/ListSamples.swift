import Clinic
import FollowThrough
import Measures
import Pages
import Routes
import Signs

/// Lists, settings, client mode, import and paper.
extension PageSamples {
    static func clientContext(_ language: Language = .english) -> PageContext {
        PageContext(
            language: language, now: now, zone: zone, practiceName: "Harbour Row", isDemo: true, person: nil,
            seal: FormSeal(csrf: "token-of-the-sample", base: id(7)))
    }

    static let caseload = CaseloadModel(
        query: "o", search: "c2VhbGVk", show: .open,
        counts: [.open: 112, .needsAct: 1, .goingWell: 1, .notSeen: 1, .closed: 40, .all: 152],
        therapists: [TodayTherapist(id: nora, name: "Nora Lindqvist"), TodayTherapist(id: tom, name: "Tom Bird")],
        chosen: nil,
        rows: [
            CaseloadLine(
                client: client(1, "Joel Okafor"), episode: id(1), therapistName: "Nora Lindqvist", isOpen: true,
                standing: standing(
                    1, troubles: [sign(.missed, 55, days: -12, [(.count, 2)])], act: .call, last: -19)),
            CaseloadLine(
                client: client(5, "Lucie Bernard"), episode: id(5), therapistName: "Nora Lindqvist", isOpen: true,
                standing: standing(
                    5, onTrack: [sign(.reliableImprovement, 0, days: -2, [(.total, 299)])], next: at(0, 14))),
            CaseloadLine(
                client: client(8, "Samir <Haddad>"), episode: id(8), therapistName: "Tom Bird", isOpen: false,
                standing: nil),
        ], found: 112, page: 1, pages: 2, mayAdd: true, showsStandings: true)

    static let diary = DiaryModel(
        from: today, days: 1,
        rows: [
            line(11, "Joel Okafor", hour: 9, attendance: .late(minutes: 12), session: id(611), outcome: true),
            line(12, "Lucie Bernard", hour: 10, attendance: nil), line(13, "Samir Haddad", hour: 14, attendance: nil),
        ], therapists: [], chosen: nil, mayBook: true)

    private static func line(
        _ number: UInt64, _ name: String, hour: Int, attendance: Attendance?, session: SessionID? = nil,
        outcome: Bool = false
    ) -> AppointmentLine {
        AppointmentLine(
            appointment: Appointment(
                id: id(700 + number), episode: id(number), therapist: nora, site: nil, start: at(0, hour), minutes: 50,
                attendance: attendance),
            client: client(number, name), therapistName: "Nora Lindqvist", session: session, outcomeCheckIsIn: outcome,
            allianceCheckIsIn: false, standing: standing(number), mayRecord: true, mayOpen: true)
    }

    static let limits: ThresholdsModel = {
        let cutoff = Threshold(
            key: .cutoff, measure: .allianceAdult, ages: .adult, value: 360, grade: .b, source: "a study", version: 1)
        let own = Threshold(
            key: .cutoff, measure: .allianceAdult, ages: .adult, value: 350, grade: .own,
            source: "The practice's own value", version: 2, isOverride: true)
        let fall = Threshold(
            key: SignThresholds.allianceFall, measure: nil, ages: nil, value: 10, grade: .c, source: "a guide",
            version: 1)
        return ThresholdsModel(
            lines: [
                LimitLine(inForce: own, product: cutoff, isOwn: true, measure: BuiltInMeasures.allianceAdult),
                LimitLine(inForce: fall, product: fall, isOwn: false, measure: nil),
            ], mayChange: true,
            doubts: DoubtsCounted(comments: 212, suggested: 14, confirmed: 9, dismissed: 3, missed: 1), typed: [:],
            problems: [])
    }()

    static let measures = MeasuresModel(
        lines: [
            MeasureLine(measure: BuiltInMeasures.outcomeAdult, versions: [1], isOn: true),
            MeasureLine(measure: BuiltInMeasures.allianceGroup, versions: [1], isOn: false),
        ], mayChange: true, courses: courses)

    static let courses = CoursesModel(
        lines: [
            CoursesModel.Line(
                measure: BuiltInMeasures.outcomeAdult, isGeneral: false, courses: 112, closed: 84, needed: 30,
                sessions: 1034, isSingular: true, wasRefused: false,
                coverage: (2...18).map {
                    CoursesModel.Coverage(position: $0, inside: 100 - $0 * 4, total: 110 - $0 * 4)
                }),
            CoursesModel.Line(
                measure: BuiltInMeasures.outcomeChild, isGeneral: true, courses: 9, closed: 4, needed: 30, sessions: 61,
                isSingular: false, wasRefused: false,
                coverage: [CoursesModel.Coverage(position: 2, inside: 9, total: 9)]),
            CoursesModel.Line(
                measure: BuiltInMeasures.outcomeYoung, isGeneral: true, courses: 40, closed: 38, needed: 30,
                sessions: 80, isSingular: false, wasRefused: true, coverage: []),
        ], percent: 90, version: 7, finishedAt: at(0, 8, 12), courses: 161, sessions: 1175)

    static let people = PeopleModel(
        people: [
            Person(id: nora, name: "Nora Lindqvist", signInName: "nora", roles: [.therapist], team: id(41)),
            Person(
                id: tom, name: "Tom Bird", signInName: "tom", roles: [.supervisor, .therapist], team: nil,
                isActive: false),
        ], teams: [Team(id: id(41), name: "Harbour")], mayChange: true)

    static let check = CheckModel(
        measure: BuiltInMeasures.outcomeAdult, calledName: "Ana", therapistName: "Nora", key: "key-of-the-sample")

    static let thanks = ThanksModel(calledName: "Ana", therapistName: "Nora", totals: [168, 190, 219, 240])

    static let importing = ImportModel(
        measures: [FormChoice("alliance-adult", "Alliance check")], form: FormState(),
        outcome: ImportOutcome(
            new: 12, same: 3, problemCount: 2, clients: 4, episodes: 4, therapists: 1, appointments: 0, sessions: 12,
            responses: 12,
            problems: [(4, "Line 4 says 10.5, and a line goes from 0 to 10."), (9, "No session number.")],
            notes: ["Sessions without a date are kept in order."], wasApplied: false, wasMeant: false))

    static let paper = PaperModel(
        client: client(3, "Ana Duarte"), measure: BuiltInMeasures.outcomeAdult,
        route: .paper(id(610), measure: "outcome-adult"), back: .session(id(610)), current: nil, isCorrection: false,
        day: today)
}
