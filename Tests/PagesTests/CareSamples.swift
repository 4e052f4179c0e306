import Clinic
import FollowThrough
import Measures
import Pages
import Signs

/// Ana's course of care: twelve weeks, as in a record.
extension PageSamples {
    static let ana = Client(
        id: id(3), code: "HR-0412", name: "Ana Duarte", calledName: "Ana", born: Day(year: 1988, month: 5, day: 2))
    static let thresholds = ThresholdTable(BuiltInThresholds.rows)

    /// Day from today, attendance, the four lines of each check in millimetres; `nil` where there is no form.
    private static let weeks: [(day: Int, attendance: Attendance, outcome: [Int]?, alliance: [Int]?)] = [
        (-84, .onTime, [40, 45, 41, 42], [80, 85, 84, 85]),
        (-77, .onTime, [42, 50, 43, 44], [82, 86, 86, 87]),
        (-70, .onTime, [38, 41, 40, 42], [85, 88, 87, 89]),
        (-63, .noShow, nil, nil),
        (-56, .late(minutes: 20), [45, 47, 44, 47], [80, 83, 82, 85]),
        (-49, .onTime, [50, 53, 50, 51], [90, 91, 90, 91]),
        (-42, .onTime, [54, 55, 53, 55], [92, 93, 92, 93]),
        (-35, .onTime, [59, 61, 58, 61], [93, 94, 93, 94]),
        (-28, .onTime, [63, 65, 63, 65], [93, 93, 92, 93]),
        (-21, .onTime, [65, 67, 65, 65], [93, 94, 93, 93]),
        (-14, .late(minutes: 10), [61, 63, 61, 63], [91, 92, 91, 92]),
        (-7, .late(minutes: 15), [52, 60, 49, 58], [86, 90, 61, 86]),
    ]

    private static func appointment(_ index: Int) -> Appointment {
        Appointment(
            id: id(200 + UInt64(index)), episode: id(3), therapist: nora, start: at(weeks[index].day, 14), minutes: 50,
            attendance: weeks[index].attendance)
    }

    private static func session(_ index: Int) -> Session? {
        guard weeks[index].attendance.wasSeen else { return nil }
        let start = at(weeks[index].day, 14)
        return Session(
            id: id(600 + UInt64(index)), episode: id(3), therapist: nora, appointment: id(200 + UInt64(index)),
            start: start, end: start.adding(minutes: 50))
    }

    static func response(
        _ number: UInt64, _ measure: Measure, _ content: ResponseContent, session: SessionID?, at moment: Instant,
        way: ResponseWay = .tablet, replaces: ResponseID? = nil
    ) -> Response {
        Response(
            id: id(number), episode: id(3), session: session, measure: measure.id, content: content, way: way,
            language: .english, answeredAt: moment, recordedAt: moment, recordedBy: nora, replaces: replaces)
    }

    /// Scored under the measure's own rule, beside what came before.
    static func form(
        _ response: Response, _ measure: Measure, earlier: [Score], isInForce: Bool = true,
        thresholds: ThresholdTable = thresholds
    ) -> FormSeen {
        let score = (try? measure.score(response.content)) ?? Score(measure: measure.id, result: .unscored)
        return FormSeen(
            response: response, score: score,
            assessment: isInForce
                ? Assessment(of: score, measure: measure, earlier: earlier, ages: .adult, thresholds: thresholds) : nil,
            isInForce: isInForce)
    }

    static func answers(_ measure: Measure, _ lines: [Int]) -> ResponseContent {
        .answers(Dictionary(uniqueKeysWithValues: zip(measure.items.map(\.key), lines.map { Answer.number($0) })))
    }

    private static let forms: [FormSeen] = {
        var forms: [FormSeen] = []
        var earlier: [MeasurePurpose: [Score]] = [:]
        for (index, week) in weeks.enumerated() {
            guard let session = session(index) else { continue }
            for (measure, lines, minute) in [
                (BuiltInMeasures.outcomeAdult, week.outcome, 2), (BuiltInMeasures.allianceAdult, week.alliance, 41),
            ] {
                guard let lines else { continue }
                let number = UInt64(700 + index * 10 + minute)
                let made = form(
                    response(
                        number, measure, answers(measure, lines), session: session.id, at: at(week.day, 14, minute)),
                    measure, earlier: earlier[measure.purpose] ?? [])
                forms.append(made)
                earlier[measure.purpose, default: []].append(made.score)
            }
        }
        // The first outcome check was typed in wrong from paper, and corrected.
        forms.append(
            form(
                response(
                    690, BuiltInMeasures.outcomeAdult, .totalOnly(186), session: id(611), at: at(-7, 14, 1), way: .paper
                ),
                BuiltInMeasures.outcomeAdult, earlier: [], isInForce: false))
        return forms
    }()

    static let anaStanding = standing(
        3,
        troubles: [
            sign(
                .allianceFell, 70, days: -7, [(.change, -43), (.total, 323), (.previousTotal, 366), (.threshold, 10)]),
            sign(.allianceBelowCutoff, 65, days: -7, [(.total, 323), (.threshold, 360)]),
            sign(.arrivedLate, 40, days: -7, [(.minutes, 15), (.minutes, 10)]),
        ], act: .talk, sessions: 11, next: at(0, 14))

    static let riskStanding = standing(
        3, troubles: [sign(.riskAnswer, 100, days: -1, [(.riskWorth, 1)])], act: .callNow, sessions: 11,
        next: at(1, 14))

    static let clientPage = clientPage(course(isGeneral: false))

    static func clientPage(
        _ course: CourseSeen?, mayWrite: Bool = true, barriers: [BarrierLine] = [],
        help: TimelineHelp = TimelineHelp(), observations: [Observation] = [],
        quotes: [ObservationID: String] = [:], remarks: [ResponseID: String] = [:],
        others: [(measure: Measure, forms: [FormSeen])] = [], concerns: [ConcernModel] = [], ending: Ending? = nil,
        standing: Standing = anaStanding, praises: [Praise] = [], written: [WrittenSeen] = []
    ) -> ClientPageModel {
        ClientPageModel(
            client: ana, ages: .adult,
            episode: Episode(
                id: id(3), client: id(3), intake: today.adding(days: -84),
                therapists: [TherapistSpell(therapist: nora, from: today.adding(days: -84))],
                treatments: [TreatmentSpell(treatment: "Cognitive behavioural therapy", from: today.adding(days: -84))],
                ending: ending),
            episodes: [], standing: standing,
            appointments: weeks.indices.map(appointment) + [
                Appointment(id: id(299), episode: id(3), therapist: nora, start: at(0, 14), minutes: 50)
            ],
            sessions: weeks.indices.compactMap(session), forms: forms + others.flatMap(\.forms),
            measures: [
                BuiltInMeasures.outcomeAdult.id: BuiltInMeasures.outcomeAdult,
                BuiltInMeasures.allianceAdult.id: BuiltInMeasures.allianceAdult,
            ].merging(others.map { ($0.measure.id, $0.measure) }) { first, _ in first },
            offered: BuiltInMeasures.all, outcomeCutoff: 250, allianceCutoff: 360,
            people: [nora: "Nora Lindqvist", tom: "Tom Aldous", id(52): "Sam Whitlock"],
            therapists: [
                TodayTherapist(id: nora, name: "Nora Lindqvist"), TodayTherapist(id: tom, name: "Tom Aldous"),
            ],
            mayWrite: mayWrite, concerns: concerns.map(\.concern), acts: concerns.flatMap { $0.acts.map(\.act) },
            praises: praises,
            stepWords: Dictionary(
                concerns.flatMap(\.acts).compactMap { line in line.words.map { (line.act.id, $0) } }
            ) { first, _ in first },
            barriers: barriers, course: course, written: written, help: help, observations: observations,
            quotes: quotes, remarks: remarks)
    }

    /// A fan that opens from the first score; the general one twice as wide.
    static func course(isGeneral: Bool, percent: Int = 90) -> CourseSeen {
        let half = isGeneral ? 130 : 62
        func band(_ number: Int) -> CourseSeen.Band {
            let middle = 178 + [0, 14, 26, 33, 39, 44, 49, 52, 56, 55, 50, 44][min(11, number)]
            return CourseSeen.Band(
                lowest: max(0, middle - half - number), middle: middle, highest: min(400, middle + half + number))
        }
        let sessions = weeks.indices.compactMap(session)
        return CourseSeen(
            steps: sessions.enumerated().map { number, session in
                CourseSeen.Step(
                    session: session.id, band: number == 0 ? nil : band(number),
                    alike: number == 0
                        ? nil
                        : CourseSeen.Band(
                            lowest: band(number).lowest - 20, middle: band(number).middle,
                            highest: band(number).highest + 20))
            },
            next: band(sessions.count), first: 178, isGeneral: isGeneral, percent: percent,
            closed: isGeneral ? 12 : 41, needed: 30)
    }

    static let newClientPage = ClientPageModel(
        client: client(11, "Ines Moreau"), ages: .adult,
        episode: Episode(
            id: id(11), client: id(11), intake: today, therapists: [TherapistSpell(therapist: nora, from: today)]),
        episodes: [], standing: standing(11, sessions: 0, last: nil, outcome: nil, alliance: nil), appointments: [],
        sessions: [], forms: [], measures: [:], offered: [], outcomeCutoff: 250, allianceCutoff: 360,
        people: [nora: "Nora Lindqvist"], therapists: [], mayWrite: true)

    /// Eight minutes before the end of today's session.
    static let inSession = at(0, 14, 42)

    private static func sessionPage(
        outcome: [Int]?, alliance: [Int]?, attendance: Attendance?, next: Appointment?, more: [ConcernModel] = []
    ) -> SessionPageModel {
        let session = Session(
            id: id(612), episode: id(3), therapist: nora, appointment: id(299), start: at(0, 14), end: at(0, 14, 50))
        func panel(_ measure: Measure, _ lines: [Int]?, _ before: [Int], _ minute: Int) -> CheckPanel {
            let previous = try? measure.score(answers(measure, before))
            let current = lines.map { lines in
                form(
                    response(
                        UInt64(800 + minute), measure, answers(measure, lines), session: session.id,
                        at: at(0, 14, minute)),
                    measure, earlier: [previous].compactMap(\.self))
            }
            return CheckPanel(measure: measure, current: current, previous: previous)
        }
        return SessionPageModel(
            client: ana, session: session, number: 12,
            appointment: Appointment(
                id: id(299), episode: id(3), therapist: nora, start: at(0, 14), minutes: 50, attendance: attendance),
            next: next,
            standing: standing(
                3,
                troubles: outcome == nil
                    ? anaStanding.troubles
                    : [
                        sign(.allianceLineLow, 60, days: 0, [(.line, 71), (.lineIndex, 2), (.threshold, 90)])
                    ],
                onTrack: [sign(.onTimeAfterLate, 0, days: 0, [(.count, 2)])], act: .talk, sessions: 12),
            outcome: panel(BuiltInMeasures.outcomeAdult, outcome, [52, 60, 49, 58], 2),
            alliance: panel(BuiltInMeasures.allianceAdult, alliance, [86, 90, 61, 86], 41), mayWrite: true,
            concerns: (outcome == nil ? [] : [lowLineConcern]) + more)
    }

    static let fullSession = sessionPage(
        outcome: [58, 71, 46, 59], alliance: [95, 94, 71, 92], attendance: .onTime, next: nil)
    /// Several concerns wait at once.
    static let busySession = sessionPage(
        outcome: [58, 71, 46, 59], alliance: [95, 94, 71, 92], attendance: .onTime, next: nil,
        more: [openConcern, confrontedConcern])
    /// What was talked about waits again, and its review is due.
    static let againSession = sessionPage(
        outcome: nil, alliance: nil, attendance: .onTime, next: nil, more: [againConcern])
    /// No line of either check is lower than another.
    static let evenSession = sessionPage(
        outcome: [58, 58, 58, 58], alliance: [92, 92, 92, 92], attendance: .onTime, next: nil)
    static let freshSession = sessionPage(outcome: nil, alliance: nil, attendance: .late(minutes: 10), next: nil)

    static let lowLineConcern = concern([
        (0, 14, .opened(.alliance, owner: nora, after: nil), nil),
        (
            0, 14, .signJoined(sign(.allianceLineLow, 60, days: 0, [(.line, 71), (.lineIndex, 2), (.threshold, 90)])),
            nil
        ),
    ])
}
