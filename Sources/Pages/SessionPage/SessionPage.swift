import Clinic
import FollowThrough
import Markup
import Measures
import Routes
import Signs

/// One session, top to bottom, in any order. Every part is its own form, so leaving half-way keeps everything.
package struct SessionPage: Sendable {
    package let context: PageContext
    package let model: SessionPageModel

    package init(_ context: PageContext, _ model: SessionPageModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var name: String { model.client.calledName }

    private static let icons: [Icon] =
        [
            .came, .late, .missed, .wrongDay, .notSeen, .calendar, .tablet, .form, .noForm, .live, .talk, .praise,
            .done, .next, .alert, .pencil, .rise, .undo, .partly, .notDone, .wont, .quiet, .kept, .solved, .plus,
            .barrier,
        ] + ConcernFrame.icons + BarrierKind.icons

    package func bytes() -> [UInt8] {
        let title = words.sessionWith(model.number, name)
        return PageFrame(context, title: title, room: .today, icons: Self.icons, scripts: [Assets.draft]).bytes(
            capacity: 65_536
        ) { html in
            writeOpening(title, into: &html)
            html.add(FormProblems(model.problems, words))
            SessionAttendance(context: context, model: model).write(into: &html)
            if isArrival { writePraise(into: &html) }
            check(.outcome).write(into: &html)
            SessionObserved(context: context, model: model).write(into: &html)
            check(.alliance).write(into: &html)
            WrittenComments(context: context, written: model.written, mayWrite: model.mayWrite).write(into: &html)
            writeOthers(into: &html)
            writeConcerns(into: &html)
            writeBarriers(into: &html)
            if !isArrival { writePraise(into: &html) }
            if model.mayWrite {
                SessionNext(context: context, model: model, isFirst: first == .next).write(into: &html)
            }
            writeDone(into: &html)
        }
    }

    /// Which part carries the page's one filled button.
    private var first: SessionPart {
        if !model.asksForChecks { return model.next == nil ? .next : .done }
        if model.outcome.measure != nil && model.outcome.current == nil { return .outcome }
        if model.alliance.measure != nil && model.alliance.current == nil { return .alliance }
        return model.next == nil ? .next : .done
    }

    private func check(_ part: SessionPart) -> SessionCheckSection {
        SessionCheckSection(
            context: context, model: model, panel: part == .outcome ? model.outcome : model.alliance, part: part,
            isFirst: first == part)
    }

    /// What somebody did to be here is said when they come in; what shows in a mark, once it is there.
    private var isArrival: Bool {
        guard let praise = model.standing.praises.first else { return false }
        return [.onTimeAfterLate, .onTimeInARow, .backAfterMiss].contains(praise.kind) && model.alliance.current == nil
    }

    private func writeOpening(_ title: String, into html: inout HTML) {
        html.header(.class("opening opening--close")) {
            $0.crumb([(words.today, Route.today.path), (model.client.name, Route.client(model.client.id).path)])
            $0.h1(title)
            $0.p(.class("meta dots")) {
                let start = model.appointment?.start ?? model.session.start
                let end = model.appointment?.end ?? model.session.end
                $0.span {
                    $0.add(
                        dates.when(
                            start,
                            spoken: words.fromToTime(
                                dates.spoken(dates.zone.day(of: start)), dates.time(start), dates.time(end))))
                }
                if let site = model.siteName {
                    $0.text(" ")
                    $0.span(site)
                }
                if model.session.start != start {
                    $0.text(" ")
                    $0.span(words.begunAt(dates.time(model.session.start)))
                }
            }
            $0.p(lead, .class("lead soft"))
        }
    }

    /// What is to do now, in one sentence.
    private var lead: String {
        let end = model.appointment?.end ?? model.session.end
        let isOver = end <= context.now
        let outcomeOpen = model.outcome.measure != nil && model.outcome.current == nil
        let allianceOpen = model.alliance.measure != nil && model.alliance.current == nil
        if isOver {
            switch (outcomeOpen, allianceOpen) {
            case (true, true): return words.endedWithout(words.bothChecks)
            case (true, false): return words.endedWithout(words.outcomeCheck)
            case (false, true): return words.endedWithout(words.allianceCheck)
            case (false, false): return bothInLead
            }
        }
        let minutes = Int(end.seconds(since: context.now) / 60)
        let left = minutes <= 60 && model.session.start <= context.now ? words.minutesLeft(minutes) + " " : ""
        if outcomeOpen { return left + words.beginWithOutcome }
        if allianceOpen { return left + words.allianceNearTheEnd }
        return left + bothInLead
    }

    private var bothInLead: String {
        let waiting = model.standing.waiting.flatMap(\.signs)
        if waiting.isEmpty { return words.bothIn }
        let fell = waiting.contains { $0.kind == .allianceFell || $0.kind == .outcomeDeteriorated }
        return fell ? words.somethingFell : words.somethingIsLow
    }

    private func writeOthers(into html: inout HTML) {
        if model.others.isEmpty { return }
        html.ledger("others", words.otherForms) {
            $0.ul(.class("stack-s")) {
                for form in model.others {
                    let measure = model.measures[form.response.measure]
                    $0.li(.class("state state--plain")) {
                        StateLine(
                            .plain, .form, words.formName(form, measure) + words.colon, words.formResult(form, measure)
                        )
                        .writeInside(&$0)
                    }
                }
            }
        }
    }

    /// Of several, each is told apart where headings are read out one after the other.
    private func named(_ heading: String, _ title: String, _ count: Int) -> String {
        count > 1 ? heading + words.colon + " " + title.lowercased() : heading
    }

    /// Concerns that nobody has talked about, and those whose review is due: here, live.
    private func writeConcerns(into html: inout HTML) {
        let isNow = (model.appointment?.end ?? model.session.end) > context.now
        let state: StateLine? = isNow ? StateLine(.plain, .live, "", words.whileHere) : nil
        let live = model.concerns.filter { $0.concern.waits || $0.isReviewDue }
        for (index, concern) in live.enumerated() {
            let style = isNow && index == 0 ? "ledger--now" : nil
            let title = words.concernTitle(concern.concern.subject)
            let id = "concern-\(index)"
            if concern.concern.needsSafety {
                SafetySection(context: context, model: concern, isFirst: false).write(into: &html)
            } else if concern.concern.waits {
                html.ledger(
                    id, named(words.talkAboutIt, title, live.count), note: title, state: index == 0 ? state : nil,
                    style: style
                ) {
                    writeTalk(concern, isOpen: index == 0, into: &$0)
                }
            } else {
                html.ledger(
                    id, named(words.reviewTitle, title, live.count), note: title, state: index == 0 ? state : nil,
                    style: style
                ) {
                    writeReview(concern, isOpen: index == 0, into: &$0)
                }
            }
        }
        if model.mayWrite {
            writeOpening(model.standing.concerns.filter { !$0.waits && $0.reviewSince == nil }, into: &html)
        }
    }

    private func writeTalk(_ concern: ConcernModel, isOpen: Bool, into html: inout HTML) {
        let topic = TalkTopic(
            concern.concern.subject, concern.concern.signs,
            lowest: model.alliance.current?.assessment?.lowestLine?.item)
        html.div(.class("stack")) {
            $0.ul(.class("why")) {
                for sign in concern.concern.signs.prefix(3) {
                    let line = words.line(sign, dates)
                    $0.li(.class(line.style)) { line.writeInside(&$0) }
                }
            }
            guard concern.mayAct else {
                $0.p { $0.a(words.concern, .href(Route.concern(concern.concern.id).path)) }
                return
            }
            $0.add(Prompts(words.prompts(topic, model.ages), words))
            $0.p(words.ownWordsAreBetter, .class("small soft"))
            $0.details(.open(isOpen)) {
                $0.summary(words.recordTalk)
                $0.div(.class("inset")) {
                    TalkForm(
                        context: context, model: concern, isFirst: false, session: model.session.id,
                        next: .session(model.session.id)
                    ).write(into: &$0)
                }
            }
        }
    }

    private func writeReview(_ concern: ConcernModel, isOpen: Bool, into html: inout HTML) {
        html.div(.class("stack-l")) {
            Comparison(context: context, model: concern, id: "compared-\(concern.concern.id)").write(into: &$0)
            guard concern.mayAct else {
                $0.p { $0.a(words.concern, .href(Route.concern(concern.concern.id).path)) }
                return
            }
            $0.details(.open(isOpen)) {
                $0.summary(words.reviewNow)
                $0.div(.class("inset")) {
                    ReviewForm(
                        context: context, model: concern, isFirst: false, session: model.session.id,
                        next: .session(model.session.id)
                    ).write(into: &$0)
                }
            }
        }
    }

    /// Concerns that nothing is due of yet, with the ways on; and a way to open another.
    private func writeOpening(_ others: [ConcernSummary], into html: inout HTML) {
        html.ledger("more", words.concern) {
            if !others.isEmpty { $0.ul(.class("evidence")) { for other in others { write(other, into: &$0) } } }
            $0.p(.class("acts")) {
                $0.a(.class("btn btn--small"), .href(Route.newConcern(model.session.episode).path)) {
                    $0.icon(.plus)
                    $0.text(words.openConcern)
                }
            }
        }
    }

    private func write(_ concern: ConcernSummary, into html: inout HTML) {
        html.li {
            $0.p {
                $0.a(words.concernTitle(concern.subject), .class("alone"), .href(Route.concern(concern.id).path))
                $0.text(", " + words.state(concern.state))
            }
            $0.p(.class("source no-print acts")) {
                for way in ConcernWay.all(concern.state, needsSafety: concern.needsSafety) {
                    $0.a(.class("btn btn--small btn--quiet"), .href(way.route(concern.id).path)) {
                        $0.icon(way.icon)
                        $0.text(way.text(words, name))
                    }
                }
            }
        }
    }

    /// At arrival, or before they leave: what went well and has not been said.
    private func writePraise(into html: inout HTML) {
        guard let praise = model.standing.praises.first else { return }
        html.ledger("praise", words.praiseTitle, note: words.beforeTheyLeave) {
            $0.div(.class("stack-s")) {
                $0.state(words.occasion(praise.kind, model.standing.onTrack, dates))
                $0.p(words.quoted(words.praise(praise.kind, model.ages)), .class("say"))
                if model.mayWrite {
                    PraiseForm(
                        context: context, episode: model.session.episode, suggestion: praise, ages: model.ages,
                        next: .session(model.session.id)
                    ).write(into: &$0)
                }
            }
        }
    }

    /// What stands in the way, and a way to name something.
    private func writeBarriers(into html: inout HTML) {
        if model.barriers.isEmpty, !model.mayWrite { return }
        html.ledger("barriers", words.somethingInTheWay) {
            $0.div(.class("stack-s")) {
                if !model.barriers.isEmpty {
                    BarrierList(
                        words: words, dates: dates, lines: model.barriers, isLinked: context.emergency == nil
                    )
                    .write(into: &$0)
                }
                if model.mayWrite {
                    $0.p {
                        $0.a(.class("btn"), .href(Route.barriers(.ofEpisode(model.session.episode)).path)) {
                            $0.icon(.barrier)
                            $0.text(words.noteBarrier)
                        }
                    }
                }
            }
        }
    }

    private func writeDone(into html: inout HTML) {
        html.ledger("done", words.doneTitle) {
            $0.div(.class("stack-s")) {
                $0.div(.class("acts")) {
                    $0.a(.class("btn", first == .done ? "btn--first" : nil), .href(Route.today.path)) {
                        $0.icon(.done)
                        $0.text(words.backToToday)
                    }
                }
                $0.p(words.leaveWhenever, .class("small soft"))
            }
        }
    }
}

/// The parts of a session's page that may carry its one filled button.
enum SessionPart: Sendable { case outcome, alliance, next, done }
