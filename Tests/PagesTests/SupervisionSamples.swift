import Clinic
import FollowThrough
import Pages
import Signs

extension PageSamples {
    private static func line(
        _ number: UInt64, _ title: ConcernTitle, _ reasons: [(AgendaReason, days: Int)],
        _ state: AgendaLineState = .toDiscuss, last: SupervisionEntry? = nil, words: String? = nil
    ) -> AgendaLineSeen {
        AgendaLineSeen(
            line: AgendaLine(
                item: AgendaItem(
                    matter: AgendaMatter(episode: id(number), about: .concern(id(number * 10))), title: title,
                    reasons: reasons.map { DatedReason($0.0, since: at($0.days, 14)) }), state: state, last: last),
            words: words)
    }

    static func entry(
        _ number: UInt64, _ mark: SupervisionMark, days: Int, matter: AgendaMatter?, due: Int? = nil
    ) -> SupervisionEntry {
        SupervisionEntry(
            id: id(number), therapist: nora, by: tom, day: today.adding(days: days), at: at(days, 16), matter: matter,
            mark: mark, who: due == nil ? nil : .therapist, due: due.map { today.adding(days: $0) })
    }

    private static let anasMatter = AgendaMatter(episode: id(3), about: .concern(id(30)))
    private static let discussed = entry(301, .discussed, days: 0, matter: anasMatter, due: 7)
    private static let carried = entry(
        302, .carried, days: -14, matter: AgendaMatter(episode: id(4), about: .sign(.noReliableChange)))

    private static let agenda: [AgendaClient] = [
        AgendaClient(
            client: client(5, "Petra <Holm>"), episode: id(5),
            lines: [line(5, .risk, [(.riskUnanswered, -1)])]),
        AgendaClient(
            client: ana, episode: id(3),
            lines: [
                line(
                    31, .attendance,
                    [
                        (.stepOverdue(StepDue(id: id(31), who: .client, by: today.adding(days: -3))), -2),
                        (.stuck(reviews: 2), -7),
                    ]),
                line(
                    3, .alliance, [(.talkOverdue, -9)], .discussed, last: discussed,
                    words: "Nora asks Ana about the pace, before the exercises."),
            ]),
        AgendaClient(
            client: client(4, "Luis Ferrer"), episode: id(4),
            lines: [
                line(
                    4, .outcome,
                    [
                        (
                            .noProgress(
                                sign(
                                    .noReliableChange, 60, days: -14,
                                    [(.total, 221), (.firstTotal, 214), (.threshold, 50), (.sessions, 7)])), -14
                        ),
                        (.carried(today.adding(days: -14)), -14),
                    ], last: carried, words: "Bring the last three outcome checks."),
                line(
                    41, .engagement, [(.reviewOverdue, -20)], .resting(until: today.adding(days: 6)),
                    last: entry(303, .discussed, days: -14, matter: nil, due: 6), words: "Wait for the school’s letter."
                ),
            ]),
    ]

    private static let meetings: [MeetingSeen] = [
        MeetingSeen(
            day: today,
            entries: [
                EntrySeen(
                    entry: discussed, words: "Nora asks Ana about the pace, before the exercises.", by: "Tom Aldous",
                    client: ana, title: .alliance),
                EntrySeen(
                    entry: entry(304, .note, days: 0, matter: nil), words: "Two long weeks. Leave by six on Fridays.",
                    by: "Tom Aldous", client: nil, title: nil),
            ]),
        MeetingSeen(
            day: today.adding(days: -14),
            entries: [
                EntrySeen(
                    entry: carried, words: "Bring the last three outcome checks.", by: "Tom Aldous",
                    client: client(4, "Luis Ferrer"), title: .outcome)
            ]),
    ]

    static func supervision(
        isOwn: Bool = false, balance: LoopCell<PraiseBalance>? = nil, supervisorsReadBalance: Bool = false,
        isEmpty: Bool = false,
        typed: SupervisionTyped? = nil
    ) -> SupervisionModel {
        SupervisionModel(
            therapist: nora, name: "Nora Lindqvist", day: today, clients: isEmpty ? [] : agenda,
            meetings: isEmpty ? [] : meetings, balance: balance, supervisorsReadBalance: supervisorsReadBalance,
            mayWrite: !isOwn, isOwn: isOwn, typed: typed)
    }

    static let supervisionList = SupervisionListModel(
        supervisees: [
            .init(model: supervision(), lastMeeting: today.adding(days: -14)),
            .init(
                model: SupervisionModel(
                    therapist: tom, name: "Tom Aldous", day: today, clients: [], meetings: [], balance: nil,
                    mayWrite: true, isOwn: false), lastMeeting: nil),
        ], own: nil)
}
