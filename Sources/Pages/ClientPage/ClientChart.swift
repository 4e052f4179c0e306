import Clinic
import FollowThrough
import Measures
import Signs

/// The chart of one course of care: outcome, alliance and other measures on one axis of time, and who came.
struct ClientChart: Sendable {
    let model: ClientPageModel
    let visits: [ClientVisit]
    let words: Words
    let dates: Dates
    /// Other measures of which there is a line to draw, and where each form of them stands.
    let others: OtherLines
    let outcomes: CheckLines
    let alliances: CheckLines

    init(model: ClientPageModel, visits: [ClientVisit], words: Words, dates: Dates) {
        (self.model, self.visits, self.words, self.dates) = (model, visits, words, dates)
        outcomes = CheckLines(visits.map(\.outcome), model.measures)
        alliances = CheckLines(visits.map(\.alliance), model.measures)
        others = OtherLines(model.others.filter(\.isLine), visits: visits, zone: dates.zone)
    }

    /// So many other measures that their lines stand in a drawing of their own.
    private var isParted: Bool { others.measures.count > 2 }
    private var below: [OtherMeasure] { isParted ? [] : others.measures }

    var chart: ChartModel {
        ChartModel(
            id: "chart", panels: outcomePanels + alliancePanels + below.map(panel),
            rows: rows, columns: expectedColumns,
            visits: (visits.enumerated().map(visit) + between).sorted { $0.day < $1.day }, months: months,
            today: today, next: next, span: isParted ? span : nil, words: chartWords)
    }

    /// `nil` where the one drawing holds everything.
    var othersChart: ChartModel? {
        guard isParted else { return nil }
        return ChartModel(
            id: "chart-others", panels: others.measures.map(panel), rows: [],
            visits: (otherVisits + otherDays(others.measures)).sorted { $0.day < $1.day }, months: months, today: today,
            span: span, words: othersWords)
    }

    private var today: Double? { model.episode.ending == nil ? place(dates.now) : nil }

    /// Of both drawings, so that they stand on one axis of time.
    private var span: ClosedRange<Double>? {
        let days =
            visits.map { place($0.at) } + deeds.map { Double($0.day.number) + 0.5 } + others.days.map(place)
            + [today].compactMap(\.self)
        guard let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }

    /// Assignments have a row of their own as soon as anybody said what came of one.
    private var rows: [ChartRow] {
        let came = ChartRow(words.came, namesRunsOnce: true)
        return hasAssignments
            ? [came, ChartRow(words.assignmentRow, namesRunsOnce: true), ChartRow(words.whatWeDid)]
            : [came, ChartRow(words.whatWeDid)]
    }

    private var hasAssignments: Bool {
        model.observations.contains { observation in
            if case .assignment(let outcome) = observation.value { outcome.tellsHowItWent } else { false }
        }
    }

    /// The last that was tapped in the session.
    private func outcome(_ session: SessionID) -> AssignmentOutcome? {
        model.observations.lazy.filter { $0.session == session }.reduce(nil) { last, observation in
            if case .assignment(let outcome) = observation.value { outcome } else { last }
        }
    }

    private func assignment(_ session: SessionID?) -> [ChartMark] {
        guard let session, let outcome = outcome(session) else { return [] }
        let kind: ChartMarkKind
        switch outcome {
        case .done: kind = .done
        case .partly: kind = .partly
        case .notDone: kind = .notDone
        case .notDiscussed, .noneGiven: return []
        }
        let name = words.within(words.observedTap(.assignment(outcome)))
        return [ChartMark(kind, label: name, words: words.assignmentMark(done: name))]
    }

    func place(_ instant: Instant) -> Double {
        Double(dates.zone.day(of: instant).number) + Double(dates.zone.minuteOfDay(of: instant)) / 1440
    }

    private func visit(_ index: Int, _ visit: ClientVisit) -> ChartVisit {
        let day = dates.zone.day(of: visit.at)
        var marks: [ChartMark] = []
        if let attendance = visit.appointment?.attendance {
            marks.append(
                ChartMark(
                    Self.kind(attendance), label: attendance == .onTime ? "" : words.attendedBriefly(attendance),
                    words: words.attendedInTable(attendance)))
        } else if visit.session != nil {
            marks.append(ChartMark(.onTime, label: "", words: words.within(words.came)))
        }
        let deeds = visit.isDated ? done(on: day) : []
        return ChartVisit(
            day: place(visit.at),
            label: label(visit), title: title(visit),
            values: values(index, visit) + below.map { value(others.form(of: $0, at: index), $0) },
            marks: hasAssignments ? [marks, assignment(visit.session?.id), deeds] : [marks, deeds],
            cells: expectedCells(visit))
    }

    func label(_ visit: ClientVisit) -> String {
        if visit.isDated { return dates.short(dates.zone.day(of: visit.at)) }
        return visit.number.map { words.sessionNumber($0) } ?? ""
    }

    func title(_ visit: ClientVisit) -> String {
        visit.isDated ? words.capitalised(dates.weekdayAndDate(dates.zone.day(of: visit.at))) : words.recordUndated
    }

    /// What was done, and filled in, on days without a visit: the chart has a place for each.
    private var between: [ChartVisit] {
        let seen = Set(visits.filter(\.isDated).map { dates.zone.day(of: $0.at) })
        let checks = [ChartValue](repeating: .notAsked, count: outcomes.count + alliances.count)
        func marks(on day: Day) -> [[ChartMark]] {
            let deeds = seen.contains(day) ? [] : done(on: day)
            return hasAssignments ? [[], [], deeds] : [[], deeds]
        }
        // What was filled in more than once on a day leaves the deeds to its first row.
        var told: Set<Day> = []
        let filled = otherDays(below).map { row in
            let day = Day(number: Int(row.day.rounded(.down)))
            return row.with(
                values: checks + row.values,
                marks: told.insert(day).inserted ? marks(on: day) : hasAssignments ? [[], [], []] : [[], []])
        }
        let rest = Set(deeds.map(\.day)).subtracting(seen).subtracting(told)
        return filled
            + rest.map { day in
                ChartVisit(
                    day: Double(day.number) + 0.5, label: dates.short(day),
                    title: words.capitalised(dates.weekdayAndDate(day)),
                    values: checks + below.map { _ in .notAsked }, marks: marks(on: day))
            }
    }

    private func done(on day: Day) -> [ChartMark] {
        var kinds: [ChartMarkKind] = []
        for deed in deeds where deed.day == day && !kinds.contains(deed.kind) { kinds.append(deed.kind) }
        return kinds.map { kind in
            let name = name(kind)
            return ChartMark(kind, label: name, words: name)
        }
    }

    private func name(_ kind: ChartMarkKind) -> String {
        switch kind {
        case .talk: words.within(words.talkTitle)
        case .step: words.stepMark
        case .review: words.within(words.reviewTitle)
        case .solved: words.barrierSolvedMark
        case .refer: words.referredMark
        default: words.praiseSaidMark
        }
    }

    private var deeds: [(day: Day, kind: ChartMarkKind)] {
        model.acts.compactMap { act in
            switch act.kind {
            case .talked(let talk): (dates.zone.day(of: talk.when), .talk)
            case .safetyDone: (dates.zone.day(of: act.at), .talk)
            case .stepAgreed: (dates.zone.day(of: act.at), .step)
            case .reviewed(let review): (dates.zone.day(of: review.when), .review)
            default: nil
            }
        } + model.praises.filter(\.isSaid).map { (dates.zone.day(of: $0.at), .praise) } + solved
            + model.help.referrals.map { (dates.zone.day(of: $0.referral.madeAt), .refer) }
    }

    private var solved: [(day: Day, kind: ChartMarkKind)] {
        model.barriers.filter { $0.barrier.state == .solved }.compactMap { line in
            line.barrier.closedAt.map { (dates.zone.day(of: $0), .solved) }
        }
    }

    static func kind(_ attendance: Attendance) -> ChartMarkKind {
        switch attendance {
        case .onTime: .onTime
        case .late: .late
        case .wrongTime: .wrongDay
        case .cancelled, .rescheduled: .cancelled
        case .noShow: .missed
        }
    }

    // MARK: Axis and words

    /// From the first visit that has a date.
    private var months: [ChartMonth] {
        guard let first = visits.first(where: \.isDated) else { return [] }
        let from = dates.zone.day(of: first.at)
        let last = max(visits.last.map { dates.zone.day(of: $0.at) } ?? from, dates.today)
        // As in all dates: the year is told where it is not this one throughout.
        let tellsYears = from.year != last.year || from.year != dates.today.year
        var months: [ChartMonth] = []
        var (year, month) = (from.year, from.month)
        while let day = Day(year: year, month: month, day: 1), day <= last {
            months.append(
                ChartMonth(
                    day: Double(day.number), long: words.capitalised(DateNames.month(month, words.language)),
                    short: words.capitalised(DateNames.shortMonth(month, words.language)),
                    year: tellsYears ? year : nil))
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return months
    }

    private var next: ChartNext? {
        guard model.episode.ending == nil, let next = model.next(after: dates.now) else { return nil }
        let isToday = dates.zone.day(of: next.start) <= dates.today
        return ChartNext(
            day: isToday ? nil : place(next.start),
            label: isToday ? dates.time(next.start) : dates.short(dates.zone.day(of: next.start)),
            title: words.bookedFor(dates.exact(next.start)))
    }

    var chartWords: ChartWords {
        let words = words
        return ChartWords(
            title: words.chartTitle(model.client.name, below.map { words.shortTitle($0.measure) }),
            today: words.within(words.today),
            tableSummary: words.sameAsTable, tableRegion: words.everyAppointmentTable,
            tableCaption: words.everyAppointmentSince(
                model.knownDay(model.episode.intake, dates.zone).map { dates.date($0) }), date: words.date,
            noForm: words.noForm, at: { "\($0)\(words.colon) \($1)" }, value: { "\(words.within($0)) \($1)" },
            sentence: { words.chartSentence($0) })
    }
}
