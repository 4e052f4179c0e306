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

    var words: Words { context.words }
    var dates: Dates { context.dates }
    var name: String { model.client.calledName }

    private static let icons: [Icon] =
        [
            .came, .late, .missed, .wrongDay, .notSeen, .calendar, .tablet, .qrCode, .form, .noForm, .live, .talk,
            .praise,
            .done, .next, .alert, .pencil, .rise, .undo, .partly, .notDone, .wont, .quiet, .kept, .solved, .plus,
            .barrier,
        ] + ConcernFrame.icons + BarrierKind.icons

    package func bytes() -> [UInt8] {
        let title = words.sessionWith(model.number, name)
        return PageFrame(
            context, title: words.tabSession, room: .today, icons: Self.icons, scripts: [Assets.draft, Assets.later],
            printHead: words.printHead(of: model.client)
        )
        .bytes(
            capacity: 65_536
        ) { html in
            writeOpening(title, into: &html)
            html.add(FormProblems(model.problems, words))
            writeConcerns(safety: true, into: &html)
            UnansweredDoubts(
                context: context, name: name, written: model.unanswered, mayWrite: model.mayWrite,
                next: .session(model.session.id)
            ).write(into: &html)
            SessionAttendance(context: context, model: model).write(into: &html)
            if isAnsweredAtArrival { writeAnsweredAtArrival(into: &html) }
            if isArrival { writePraise(into: &html) }
            check(.outcome).write(into: &html)
            SessionObserved(context: context, model: model).write(into: &html)
            check(.alliance).write(into: &html)
            WrittenComments(context: context, written: model.written, mayWrite: model.mayWrite).write(into: &html)
            writeOthers(into: &html)
            writeConcerns(safety: false, into: &html)
            writeBarriers(into: &html)
            if !isArrival { writePraise(into: &html) }
            if model.mayWrite, !model.hasEnded {
                SessionNext(context: context, model: model, isFirst: first == .next).write(into: &html)
            }
            writeDone(into: &html)
        }
    }

    /// Which part carries the page's one filled button.
    private var first: SessionPart {
        if model.hasEnded { return .done }
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
            if model.hasEnded, model.mayWrite { writeEnded(into: &$0) }
        }
    }

    /// Why less is offered here, and where the rest stands.
    private func writeEnded(into html: inout HTML) {
        html.p(.class("small soft no-print")) {
            $0.text(words.sessionOfEnded + " ")
            $0.a(words.toClientsPage, .href(Route.episode(model.session.episode).path))
        }
    }

    /// What is to do now, in one sentence.
    private var lead: String {
        if model.concerns.contains(where: \.concern.needsSafety) { return words.safetyLead }
        let end = model.appointment?.end ?? model.session.end
        let isOver = end <= context.now || model.hasEnded
        let outcomeOpen = model.outcome.measure != nil && model.outcome.current == nil
        let allianceOpen = model.alliance.measure != nil && model.alliance.current == nil
        // What is not asked for is not missing, and no paper form is taken.
        if !model.asksForChecks, outcomeOpen || allianceOpen { return words.checksDeclined }
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
        let fell = waiting.filter { $0.kind == .allianceFell || $0.kind == .outcomeDeteriorated }
        if fell.contains(where: \.rose) { return words.somethingIsWorse }
        return fell.isEmpty ? words.somethingIsLow : words.somethingFell
    }

    private func writeOthers(into html: inout HTML) {
        if model.others.isEmpty { return }
        html.ledger("others", words.otherForms) {
            $0.ul(.class("stack-s")) {
                for form in model.others {
                    let measure = model.measures[form.response.measure]
                    $0.li(.class("state state--plain")) {
                        StateLine(
                            .plain, .form, words.formName(form, measure) + words.colon, words.said(form, measure)
                        )
                        .writeInside(&$0)
                    }
                    if let measure, case .answers = form.response.content {
                        $0.li { WhatWasAnswered(words: words, form: form, measure: measure).write(into: &$0) }
                    }
                    if let measure, words.rights(of: measure) != nil { $0.li { $0.rights(of: measure, words) } }
                }
            }
        }
    }

    /// What stands in the way, and a way to name something.
    private func writeBarriers(into html: inout HTML) {
        let mayNote = model.mayWrite && !model.hasEnded
        if model.barriers.isEmpty, !mayNote { return }
        html.ledger("barriers", words.somethingInTheWay, style: model.barriers.isEmpty ? "no-print" : nil) {
            $0.div(.class("stack-s")) {
                if !model.barriers.isEmpty {
                    BarrierList(
                        words: words, dates: dates, lines: model.barriers, isLinked: context.emergency == nil
                    )
                    .write(into: &$0)
                }
                if mayNote {
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
        html.ledger("done", words.doneTitle, style: "no-print") {
            $0.div(.class("stack-s")) {
                $0.div(.class("acts")) {
                    $0.a(.class("btn", first == .done ? "btn--first" : nil), .href(Route.today.path)) {
                        $0.icon(.done)
                        $0.text(words.backToToday)
                    }
                }
                $0.p(words.leaveWhenever(saysToday: !model.hasEnded), .class("small soft"))
            }
        }
    }
}

/// The parts of a session's page that may carry its one filled button.
enum SessionPart: Sendable { case outcome, alliance, next, done }
