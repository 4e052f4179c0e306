import Clinic
import FollowThrough
import Markup
import Signs

/// Alliance, outcome, attendance and assignments before and after the talk: a sentence, a drawing, a table with how many stand behind each
/// number.
struct Comparison: Component, Sendable {
    let context: PageContext
    let model: ConcernModel
    /// Unlike for every drawing of the page.
    var id = "compared"
    /// What tells its concern apart from another of the same title; `nil` where none is on the page.
    var since: String?
    /// Whether another comparison of the page, above this one, says already what is counted.
    var isCountingTold = false

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        guard let compared = model.comparison else { return }
        guard !compared.after.isEmpty else {
            html.p(words.nothingToCompare, .class("soft"))
            return
        }
        if let sentence = sentence(compared) { html.p(sentence, .class("lead")) }
        let visits = compared.visits
        if visits.contains(where: { $0.alliance != nil }) {
            html.add(ChartFigure(chart(compared)))
        }
        writeTable(compared, into: &html)
        let counted: [String] =
            isCountingTold ? [] : [words.sidesCounted, words.didNotStand(compared.noticeHours)]
        let own: [String] = compared.isOwnCounted ? [words.ownSessionSince] : []
        let notes = counted + own + (isCountingTold ? [] : [words.needNotBeCause])
        if !notes.isEmpty { html.p(notes.joined(separator: " "), .class("small faint")) }
    }

    private func sentence(_ compared: BeforeAndAfter) -> String? {
        let came = compared.keptAfter
        let attendance = came.whole > 0 ? words.cameOf(came) : nil
        let done = compared.assignmentsAfter
        let assignments = done.whole > 0 ? words.assignmentsDoneOf(done) : nil
        let outcome: String? =
            if let before = compared.outcomeBefore, let after = compared.outcomeAfter {
                words.outcomeSince(
                    points(after, compared.outcomeScale), points(before, compared.outcomeScale))
            } else { nil }
        let last = compared.isAllianceCut ? compared.allianceAfter?.count : nil
        let day = dates.date(dates.zone.day(of: compared.talk.at))
        let scale = compared.allianceScale
        let alliance =
            switch (compared.allianceBefore, compared.allianceAfter) {
            case (.some(let before), .some(let after)):
                words.allianceSince(points(after, scale), points(before, scale), talk: day, last: last)
            case (nil, .some(let after)): words.allianceSinceOnly(points(after, scale), talk: day, last: last)
            default: String?.none
            }
        let parts = [alliance, outcome, attendance, assignments].compactMap(\.self)
        // An outcome of which nothing came before says nothing alone.
        return parts.isEmpty ? nil : words.capitalised(parts.joined(separator: words.semicolon + " ")) + "."
    }

    private func writeTable(_ compared: BeforeAndAfter, into html: inout HTML) {
        html.table(.class("table table--plain")) {
            $0.caption(name, .class("vh"))
            $0.thead {
                $0.tr {
                    $0.td("")
                    $0.th(words.beforeTitle, .custom("scope", "col"))
                    $0.th(words.sinceTitle, .custom("scope", "col"))
                }
            }
            $0.tbody {
                let (alliance, outcome) = (compared.allianceScale, compared.outcomeScale)
                row(
                    words.alliance, mean(compared.allianceBefore, alliance), mean(compared.allianceAfter, alliance),
                    into: &$0)
                row(
                    words.outcome, mean(compared.outcomeBefore, outcome), mean(compared.outcomeAfter, outcome),
                    into: &$0)
                row(
                    words.came, share(compared.keptBefore, words.ofTheLast),
                    share(compared.keptAfter, words.ofTheLast), into: &$0)
                row(
                    words.timesLate, share(compared.lateBefore, words.ofWhole),
                    share(compared.lateAfter, words.ofWhole), into: &$0)
                row(
                    words.assignmentsDone, share(compared.assignmentsBefore, words.ofWhole),
                    share(compared.assignmentsAfter, words.ofWhole), into: &$0)
            }
        }
    }

    /// A page of a session can have several.
    private var name: String {
        let title = words.within(words.concernTitle(model.concern.title))
        return words.comparedTitle + words.colon + " " + [title, since].compactMap(\.self).joined(separator: ", ")
    }

    private func points(_ mean: Mean, _ scale: SeenScale?) -> String {
        words.points(mean.value, decimals: scale?.range.decimals ?? 1)
    }

    private func mean(_ mean: Mean?, _ scale: SeenScale?) -> String {
        mean.map { words.meanOf(points($0, scale), $0.count) } ?? "–"
    }

    private func share(_ share: Share, _ said: (Share) -> String) -> String { share.whole == 0 ? "–" : said(share) }

    private func row(_ name: String, _ before: String, _ after: String, into html: inout HTML) {
        html.tr {
            $0.th(name, .custom("scope", "row"))
            $0.td(before, .class("num"))
            $0.td(after, .class("num"))
        }
    }

    private func chart(_ compared: BeforeAndAfter) -> ChartModel {
        let (talk, told) = (compared.talk.at, compared.toldIn(dates.zone))
        let scale = compared.allianceScale
        let scoring = CheckWindow(scale?.range ?? .fourLines)
        var marks = compared.visits.map { visit -> ChartVisit in
            let day = dates.zone.day(of: visit.at)
            // A form of another measure stands on another scale.
            let total = visit.allianceScale == scale ? visit.alliance : nil
            let value: ChartValue =
                total.map { .scored(scoring.points($0), label: scoring.label($0, words)) }
                ?? (visit.alliance != nil || visit.attendance?.wasSeen == false ? .notAsked : .missing)
            let came = visit.attendance.map { attendance in
                ChartMark(
                    ClientChart.kind(attendance), label: attendance == .onTime ? "" : words.attendedBriefly(attendance),
                    words: words.attendedInTable(attendance))
            }
            let did =
                visit == told ? [ChartMark(.talk, label: words.within(words.talkTitle), words: words.talkTitle)] : []
            return ChartVisit(
                day: place(visit.at), label: dates.short(day), title: words.capitalised(dates.weekdayAndDate(day)),
                values: [value], marks: [[came].compactMap(\.self), did])
        }
        if told == nil {
            let day = dates.zone.day(of: talk)
            marks.append(
                ChartVisit(
                    day: place(talk), label: dates.short(day), title: words.capitalised(dates.weekdayAndDate(day)),
                    values: [.notAsked],
                    marks: [[], [ChartMark(.talk, label: words.within(words.talkTitle), words: words.talkTitle)]]))
        }
        return ChartModel(
            id: id,
            panels: [
                ChartPanel(
                    title: words.alliance, subtitle: words.howWeWork, weight: .thin,
                    window: scoring.window(from: 20), floor: scoring.floor,
                    cutoff: model.allianceCutoff.flatMap { scoring.cutoff($0, words) },
                    isLessBetter: scoring.isLessBetter, emptyWords: words.noFormYet)
            ],
            rows: [ChartRow(words.came, namesRunsOnce: true), ChartRow(words.whatWeDid)],
            visits: marks.sorted { $0.day < $1.day }, months: [], namesDays: true, today: nil, words: chartWords)
    }

    private func place(_ instant: Instant) -> Double {
        Double(dates.zone.day(of: instant).number) + Double(dates.zone.minuteOfDay(of: instant)) / 1440
    }

    private var chartWords: ChartWords {
        let words = words
        return ChartWords(
            title: words.comparedTitle, today: words.within(words.today), tableSummary: words.sameAsTable,
            tableRegion: name, tableCaption: name, date: words.date,
            noForm: words.noForm, at: { "\($0)\(words.colon) \($1)" }, value: { "\(words.within($0)) \($1)" },
            sentence: { words.chartSentence($0) })
    }
}
