import Clinic
import FollowThrough
import Markup
import Routes

/// Something promised or due: a step whose day has come, or a review at a session of today or before.
struct WaitingItem: Sendable {
    enum Kind: Sendable {
        case step(StepDue)
        /// Since when, or at which appointment of today.
        case review(Instant)
        /// Talked about, and no step has been agreed.
        case noStep
    }

    let row: TodayRow
    let concern: ConcernSummary
    let kind: Kind
    /// What the steps are.
    let words: [String]
    let due: Day

    /// All that is due of a client, the longest due first; nothing is left out. A step that is late stands by itself,
    /// also where the review of its concern is due, which takes along those that are not late. Steps of a concern that
    /// waits for an act again are due all the same, and so is its review, where that is due.
    static func items(of row: TodayRow, _ model: TodayModel, _ dates: Dates) -> [WaitingItem] {
        row.standing.concerns.flatMap { concern -> [WaitingItem] in
            let isOfReview = concern.isAgain && concern.reviewSince != nil
            let one = concern.waits && !isOfReview ? nil : item(row, concern, model, dates)
            let isReview = if case .review = one?.kind { true } else { false }
            let due = concern.steps.filter { isReview ? $0.by < dates.today : $0.by <= dates.today }.map { step in
                WaitingItem(
                    row: row, concern: concern, kind: .step(step),
                    words: [model.stepWords[step.id]].compactMap(\.self), due: step.by)
            }
            return isReview || due.isEmpty ? [one].compactMap(\.self) + due : due
        }.sorted { $0.due < $1.due }
    }

    private static func item(
        _ row: TodayRow, _ concern: ConcernSummary, _ model: TodayModel, _ dates: Dates
    ) -> WaitingItem? {
        // Those that are late have their own lines.
        let words = concern.steps.filter { $0.by >= dates.today }.compactMap { model.stepWords[$0.id] }
        if let since = concern.reviewSince {
            return WaitingItem(
                row: row, concern: concern, kind: .review(since), words: words, due: dates.zone.day(of: since))
        }
        let next = row.standing.nextAppointment
        if concern.state != .open, concern.isReviewNext, let next, dates.zone.day(of: next) == dates.today {
            return WaitingItem(row: row, concern: concern, kind: .review(next), words: words, due: dates.today)
        }
        if concern.state == .talkedAbout, concern.steps.isEmpty {
            return WaitingItem(row: row, concern: concern, kind: .noStep, words: [], due: dates.today)
        }
        return nil
    }
}

/// One thing that is due: in a row of its own, or as one of several in the row of its client.
struct TodayWaitingRow: Component, Sendable {
    let context: PageContext
    let item: WaitingItem
    let showsTherapist: Bool
    /// Where the name stands that its buttons are told apart by; its own where left out.
    var who: String?

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var name: String { words.calledName(of: item.row.client) }
    private var mayAct: Bool { item.row.mayAct(on: item.concern) }

    func write(into html: inout HTML) {
        html.li(.class("row")) {
            $0.div(.class("row__who")) {
                $0.a(
                    words.name(of: item.row.client), .class("who"), .href(Route.client(item.row.client.id).path),
                    .id("\(place)-who"))
                writeSince(into: &$0)
                if showsTherapist, let therapist = item.row.therapistName { $0.p(therapist, .class("since")) }
            }
            writeWhat(into: &$0)
            $0.div(.class("row__act")) { writeAct(into: &$0) }
        }
    }

    /// One of several of a client, whose name stands beside all of them.
    func writeAmongOthers(into html: inout HTML) {
        html.li {
            $0.div {
                writeWhat(into: &$0)
                writeSince(into: &$0)
            }
            $0.div(.class("row__act")) { writeAct(into: &$0) }
        }
    }

    private func writeSince(into html: inout HTML) {
        html.p(.class("since")) {
            if case .noStep = item.kind {
                $0.text(words.sinceBefore)
                return $0.add(dates.when(dates.zone.day(of: item.concern.since)))
            }
            $0.text(words.dueBefore)
            if case .review(let at) = item.kind, dates.zone.day(of: at) == dates.today {
                $0.add(dates.when(at, spoken: words.timeToday(dates.time(at))))
            } else {
                $0.add(dates.when(item.due))
            }
        }
    }

    private func writeWhat(into html: inout HTML) {
        switch item.kind {
        case .step(let step): write(step, into: &html)
        case .review: writeReview(into: &html)
        case .noStep: writeNoStep(into: &html)
        }
    }

    private func writeAct(into html: inout HTML) {
        switch item.kind {
        case .step(let step): writeAct(step, into: &html)
        case .review:
            let route = mayAct ? Route.review(item.concern.id) : Route.concern(item.concern.id)
            html.a(.class("btn"), .href(route.path), about) {
                $0.icon(.review)
                $0.text(mayAct ? words.reviewWith(name) : words.open)
            }
        case .noStep:
            let route = mayAct ? Route.step(item.concern.id) : Route.concern(item.concern.id)
            html.a(.class("btn"), .href(route.path), about) {
                $0.icon(.step)
                $0.text(mayAct ? words.agreeAStep : words.open)
            }
        }
    }

    /// What the ids of the row begin with: it is unlike for every row.
    private var place: String {
        if case .step(let step) = item.kind { return "step-\(step.id)" }
        return "waiting-\(item.concern.id)"
    }
    /// Whose row it is and what it says, for whoever hears one of its buttons: the other rows have the same ones.
    private var about: Attribute { .aria("describedby", "\(who ?? "\(place)-who") \(place)-what") }

    private func write(_ step: StepDue, into html: inout HTML) {
        let late = dates.today.number - step.by.number
        html.p(.class("why state \(late > 0 ? "state--watch" : "state--plain")"), .id("\(place)-what")) {
            $0.icon(.step)
            $0.span {
                $0.b(words.stepOf(step.who, name, daysLate: late))
                $0.text(" ")
                $0.text(item.words.first ?? "")
            }
        }
    }

    private func writeAct(_ step: StepDue, into html: inout HTML) {
        guard mayAct else {
            return html.a(words.open, .class("btn"), .href(Route.concern(item.concern.id).path), about)
        }
        let route = Route.stepReport(item.concern.id, step: step.id)
        html.div(.class("acts")) {
            $0.form(to: route, context.seal, name: "step-\(step.id)", .class("acts")) {
                $0.hidden(.next, Route.today.path)
                $0.hidden(.base, AgreedStep.untold)
                $0.hidden(.seen, String(item.concern.actCount))
                $0.button(
                    .class("btn"), .name(Field.report.rawValue), .value(StepReport.kept.rawValue),
                    .data("busy", words.recording), about
                ) {
                    $0.icon(.done)
                    $0.text(words.report(.kept))
                }
                for report in [StepReport.partly, .notKept] {
                    $0.button(
                        words.report(report), .class("btn btn--quiet"), .name(Field.report.rawValue),
                        .value(report.rawValue), .data("busy", words.recording), about)
                }
            }
            $0.a(words.open, .class("btn btn--quiet"), .href(Route.concern(item.concern.id).path), about)
        }
    }

    private func writeNoStep(into html: inout HTML) {
        html.p(.class("why state state--plain"), .id("\(place)-what")) {
            $0.icon(.step)
            $0.span {
                $0.b(words.noStepYet + words.colon)
                $0.text(" " + words.within(words.concernTitle(item.concern.title)))
            }
        }
    }

    private func writeReview(into html: inout HTML) {
        html.p(.class("why state state--plain"), .id("\(place)-what")) {
            $0.icon(.review)
            $0.span {
                $0.b(words.reviewTitle + words.colon)
                $0.text(" ")
                $0.text(
                    item.words.isEmpty
                        ? words.within(words.concernTitle(item.concern.title)) : words.list(item.words))
            }
        }
    }
}
