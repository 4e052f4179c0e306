import Clinic
import FollowThrough
import Measures
import Pages
import Routes
import Signs

extension PageSamples {
    private static let concernID: ConcernID = id(901)
    private static let sam: PersonID = id(52)

    private static func acts(_ kinds: [(days: Int, hour: Int, ConcernActKind, by: PersonID?)]) -> [ConcernAct] {
        kinds.enumerated().map { place, act in
            ConcernAct(
                id: id(910 + UInt64(place)), concern: concernID, episode: id(3), place: place,
                at: at(act.days, act.hour), by: act.by, kind: act.2)
        }
    }

    private static let fell = sign(
        .allianceFell, 70, days: -35, [(.change, -37), (.previousTotal, 368), (.total, 331), (.threshold, 10)])
    private static let low = sign(.allianceBelowCutoff, 65, days: -28, [(.total, 319), (.threshold, 360)])

    static var opening: [(days: Int, hour: Int, ConcernActKind, by: PersonID?)] { opened }

    private static let opened: [(days: Int, hour: Int, ConcernActKind, by: PersonID?)] = [
        (-35, 15, .opened(.alliance, owner: nora, after: nil), nil), (-35, 15, .signJoined(fell), nil),
        (-28, 15, .signJoined(low), nil),
    ]

    private static let worked: [(days: Int, hour: Int, ConcernActKind, by: PersonID?)] =
        opened + [
            (-21, 15, .talked(Talk(session: id(603), when: at(-21, 14), about: [.wayOfWorking, .hope])), nora),
            (-21, 15, .stepAgreed(Step(who: .together, by: today.adding(days: -14), isForClient: true)), nora),
            (-21, 16, .stepAgreed(Step(who: .therapist, by: today, isForClient: false)), nora),
            (-14, 16, .stepReported(step: id(914), .kept, .yes), nora),
            (-13, 9, .commented, sam),
        ]

    static let words: [UInt64: String] = [
        913: "You explain it so well that I can’t say I don’t follow. So I just don’t do it.",
        914: "Shorter exercises, chosen together", 915: "Ask “say it back to me” before the end",
        917: "Well noticed. Keep the exercises small.",
    ]

    static func concern(
        _ kinds: [(days: Int, hour: Int, ConcernActKind, by: PersonID?)], reviewSince: Instant? = nil,
        comparison: BeforeAndAfter? = nil, mayAct: Bool = true, safety: SafetyProcedure = SafetyProcedure(),
        typed: TypedFields = TypedFields(), ended: Day? = nil, sessionAt start: Instant = at(0, 9),
        words: [UInt64: String] = words, said: String? = nil, signs: [SignInForce]? = nil, newest: NewestMarks? = nil,
        follows: FollowedConcern? = nil, next: Instant? = at(0, 14), again: AgainAfterTalk? = nil
    ) -> ConcernModel {
        let acts = acts(kinds)
        guard let concern = Concern(acts) else { preconditionFailure("the sample has no opening") }
        let names: [PersonID: String] = [nora: "Nora Lindqvist", sam: "Sam Whitlock"]
        return ConcernModel(
            client: ana, ages: .adult, concern: concern,
            acts: acts.map { act in
                ConcernActLine(act: act, words: words[act.id.low & 0xFFFF], by: act.by.flatMap { names[$0] })
            },
            places: concern.records.reduce(into: [:]) { places, record in
                places[record] = RecordPlace(session: id(600), day: today.adding(days: -35), said: said, by: "Nora")
            },
            clock: ConcernClock(concern, .usual, zone, now: now), comparison: comparison,
            allianceCutoff: 360, safety: safety, nextAppointment: next, reviewSince: reviewSince,
            sessions: [
                Session(
                    id: id(605), episode: id(3), therapist: nora, appointment: nil, start: start,
                    end: start.adding(minutes: 50))
            ],
            owners: [TodayTherapist(id: nora, name: "Nora Lindqvist"), TodayTherapist(id: sam, name: "Sam Whitlock")],
            ownerName: "Nora Lindqvist", mayAct: mayAct, mayRecordSafety: true, ended: ended,
            signs: signs, newest: newest, follows: follows, again: again, typed: typed)
    }

    static let openConcern = concern(opened)
    /// The check was begun before the hour of the appointment.
    static let hereConcern = concern(opened, sessionAt: at(0, 12))
    /// Talked about, dismissed, and brought back by a sign, all today.
    static let returnedConcern = concern(
        opened + [
            (0, 9, .talked(Talk(session: id(605), when: at(0, 9), about: [.goals])), nora),
            (0, 9, .dismissed(.falseAlarm), nora), (0, 9, .reopened, nil),
            (
                0, 9,
                .signJoined(
                    sign(
                        .allianceFell, 70, days: 0,
                        [(.change, -20), (.previousTotal, 346), (.total, 326), (.threshold, 10)])), nil
            ),
        ])
    /// A second talk, today, without a step.
    static let talkedAgainConcern = concern(
        worked + [(0, 9, .talked(Talk(session: id(605), when: at(0, 9), about: [.goals])), nora)],
        words: words.merging([918: "Today it went better."]) { _, new in new })
    static let notSeenSince = sign(.notSeen, 90, days: -1, [(.sessions, 5), (.fromDays, 21)])
    /// Talked about, and then nobody came: it waits again while its review is due; nothing is booked.
    static let againConcern = againConcern(mayAct: true)
    static func againConcern(mayAct: Bool) -> ConcernModel {
        concern(
            worked + [(0, 8, .signJoined(notSeenSince), nil)], reviewSince: at(0, 9), mayAct: mayAct, next: nil,
            again: AgainAfterTalk(signs: [notSeenSince], act: .call))
    }
    /// The same after a miss: not being seen says no more than that.
    static let missedAgainConcern: ConcernModel = {
        let missed = sign(.missed, 90, days: -1, [(.count, 2)])
        return concern(
            worked + [(0, 8, .signJoined(missed), nil), (0, 8, .signJoined(notSeenSince), nil)], next: nil,
            again: AgainAfterTalk(signs: [missed, notSeenSince], act: .call))
    }()
    static let nothingBookedConcern = concern(worked, next: nil)
    static let dueConcern = concern(worked, reviewSince: at(0, 9), comparison: compared)
    /// The words of its talk were put right.
    static let correctedConcern = concern(
        worked + [(-12, 10, .wordsCorrected(of: id(913)), nora)], reviewSince: at(0, 9), comparison: compared,
        words: words.merging([918: "You explain it so well."]) { $1 })
    static let settledConcern = concern(worked + [(0, 9, .settled, nora)], comparison: compared)
    /// Closed with the course of care, and one from before endings closed what was open.
    static let endedConcern = concern(
        worked + [(0, 9, .dismissed(.episodeEnding), nora)], comparison: compared, ended: today)
    static let leftConcern = concern(opened, ended: today.adding(days: -2))
    static let readConcern = concern(worked, reviewSince: at(0, 9), comparison: compared, mayAct: false)
    static let changedConcern = concern(
        worked, reviewSince: at(0, 9), comparison: compared,
        typed: TypedFields(values: ["words": ["It went well, I think."]], seen: 7))
    static let confrontedConcern = concern([
        (-7, 15, .opened(.engagement, owner: nora, after: nil), nil),
        (-7, 15, .signJoined(sign(.disengaged, 55, days: -7, [])), nil),
        (-1, 15, .signJoined(sign(.confronting, 60, days: -1, [])), nil),
    ])
    static let refusedReview = concern(
        worked, reviewSince: at(0, 9), comparison: compared,
        typed: TypedFields(
            values: [
                Field.kept(id(915)): ["kept"], "words": ["It went well, I think."], "after": ["step"],
                "what": ["Bring the next exercise along"], "who": ["client"], "by": ["soon"], "for-client": ["yes"],
            ],
            problems: [FormProblems.Problem(field: "by-next-\(concernID.description.suffix(6))", "Give a day.")]))
    static let riskConcern = concern(
        [
            (0, 8, .opened(.risk, owner: nora, after: nil), nil),
            (0, 8, .signJoined(sign(.riskAnswer, 100, days: 0, [(.riskWorth, 1)])), nil),
        ],
        safety: SafetyProcedure(
            text: "Speak with the client today.\nIf you cannot reach them, call the duty supervisor.",
            contacts: [SafetyContact(name: "Duty supervisor", number: "+44 20 7946 0101")]))

    /// One tap that raised two signs.
    static let doubtedConcern = concern(
        [
            (-7, 15, .opened(.doubt, owner: nora, after: nil), nil),
            (-7, 15, .signJoined(sign(.doubtSaid, 60, days: -7, [(.count, 1)])), nil),
            (-7, 15, .signJoined(sign(.doubtAfterFall, 80, days: -7, [(.count, 1)])), nil),
        ], said: "“This won’t help me.”")
    /// Read from response 77.
    static let lowLine = Sign(
        kind: .allianceLineLow, severity: 60, since: at(-7, 14),
        evidence: [(Figure.line, 71), (.lineIndex, 2), (.threshold, 90)].map { figure, value in
            Evidence(.response(id(77)), figure, value, at: at(-7, 14))
        }, ruleVersion: 1)

    static func newest(_ response: UInt64, _ lines: [Int]) -> NewestMarks {
        let measure = BuiltInMeasures.allianceAdult
        let seen = form(
            self.response(response, measure, answers(measure, lines), session: id(605), at: at(0, 9)), measure,
            earlier: [])
        guard let assessment = seen.assessment else { preconditionFailure("the sample is in force") }
        return NewestMarks(seen.response.id, assessment)
    }

    static let safeConcern = concern(
        [
            (-1, 8, .opened(.risk, owner: nora, after: nil), nil),
            (-1, 8, .signJoined(sign(.riskAnswer, 100, days: -1, [(.riskWorth, 1)])), nil),
            (-1, 17, .safetyDone(seen: nil), nora), (0, 8, .safetyDone(seen: nil), sam),
        ], words: [912: "Spoke with her at five.", 913: "Called her sister."])

    /// One step after what was done.
    static let safeStepConcern = concern(
        [
            (-1, 8, .opened(.risk, owner: nora, after: nil), nil),
            (-1, 8, .signJoined(sign(.riskAnswer, 100, days: -1, [(.riskWorth, 1)])), nil),
            (0, 8, .safetyDone(seen: nil), nora),
            (0, 9, .stepAgreed(Step(who: .therapist, by: today.adding(days: 7), isForClient: false)), nora),
        ], words: [912: "Spoke with her at five.", 913: "Call her on Friday"])

    private static let compared = BeforeAndAfter(
        Timeline(
            episode: id(3), intake: today.adding(days: -84), zone: zone, ages: .adult,
            appointments: [(-42, 0), (-35, 20), (-28, 15), (-21, 0), (-14, 0), (-7, 0)].enumerated().map {
                index, visit in
                Appointment(
                    id: id(700 + UInt64(index)), episode: id(3), therapist: nora, start: at(visit.0, 14), minutes: 50,
                    attendance: visit.1 == 0 ? .onTime : .late(minutes: visit.1))
            },
            sessions: [(-42, 368), (-35, 331), (-28, 319), (-21, 346), (-14, 369), (-7, 372)].enumerated()
                .map { index, held in
                    TimelineSession(
                        id: id(720 + UInt64(index)), appointment: id(700 + UInt64(index)), start: at(held.0, 14),
                        end: at(held.0, 14, 50),
                        alliance: .scored(
                            CheckScore(
                                response: id(740 + UInt64(index)), measure: .allianceAdult, total: held.1, lines: nil)))
                },
            asOf: now), around: HeldTalk(at: at(-21, 14)), noticeHours: 24)

    static let praiseModel = PraiseModel(
        client: ana, ages: .adult, episode: id(3),
        suggestion: PraiseSuggestion(kind: .onTimeAfterLate, record: .appointment(id(299)), since: at(0, 8)),
        next: .today)
    static let stepSheet = StepSheetModel(
        client: ana, therapistName: "Nora Lindqvist",
        steps: [
            SheetStep(what: "Choose next week’s exercise from three", who: .together, by: today.adding(days: 7)),
            SheetStep(what: "Two bus stops, on Thursday", who: .client, by: today.adding(days: 2)),
        ], nextAppointment: at(7, 14))
}
