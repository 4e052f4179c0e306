import Clinic
import FollowThrough
import Markup
import Measures
package import Routes
import Signs

/// One course of care: where things stand, what to do, the chart, what happened, and what can be done.
package struct ClientPage: Sendable {
    package let context: PageContext
    package let model: ClientPageModel
    /// Where it was asked for to be printed.
    package let printing: PrintValue?

    package init(_ context: PageContext, _ model: ClientPageModel, printing: PrintValue? = nil) {
        (self.context, self.model, self.printing) = (context, model, printing)
    }

    var words: Words { context.words }
    var dates: Dates { context.dates }
    var standing: Standing { model.standing }

    private static let icons: [Icon] =
        ChartFigure.icons + [
            .talk, .call, .calendar, .next, .pencil, .form, .tablet, .qrCode, .praise, .risk, .fall, .rise, .alliance,
            .outcome,
            .missed, .late, .notSeen, .wrongDay, .noForm, .came, .undo, .alert, .person, .done,
            .step, .review, .partly, .notDone, .plus, .wont, .quiet, .print,
            .solved, .live, .refer, .wait, .barrier,
        ] + BarrierKind.icons

    package func bytes() -> [UInt8] {
        let frame = PageFrame(
            context, title: words.tabClient, room: .clients, icons: Self.icons, scripts: [Assets.draft],
            printHead: words.printHead(of: model.client), printing: printing)
        let visits = model.visits(until: context.now)
        return frame.bytes(capacity: 98_304) { html in
            writePrintNow(into: &html)
            writeOpening(visits, into: &html)
            writeStanding(into: &html)
            html.add(FormProblems(model.problems, words))
            html.add(FilledToday(context: context, model: model))
            let written = standing.parting(model.written)
            UnansweredDoubts(
                context: context, name: model.client.calledName, written: written.unanswered, mayWrite: model.mayWrite,
                next: .episode(model.episode.id)
            ).write(into: &html)
            html.add(ClientCharts(chart: ClientChart(model: model, visits: visits, words: words, dates: dates)))
            html.add(ClientCourseLines(context: context, model: model))
            html.div(.class("spread")) {
                $0.div {
                    ClientConcerns(context: context, model: model).write(into: &$0)
                    WrittenComments(
                        context: context, written: written.rest, mayWrite: model.mayWrite,
                        next: .episode(model.episode.id)
                    ).write(into: &$0)
                    FromSupervision(context: context, entries: model.supervision, therapist: therapistName)
                        .write(into: &$0)
                    writeSigns(into: &$0)
                    ClientTimeline(context: context, model: model, visits: visits).write(into: &$0)
                }
                $0.aside(.aria("label", words.besideTheRecord)) {
                    ClientAside(context: context, model: model, visits: visits).write(into: &$0)
                }
            }
            if model.mayWrite { ClientActs(context: context, model: model).write(into: &html) }
        }
    }

    private var therapistName: String { model.episode.therapist.flatMap { model.people[$0] } ?? words.therapist }

    /// How to print it, for whom the script does not.
    private func writePrintNow(into html: inout HTML) {
        guard let printing else { return }
        html.div(.class("said no-print")) {
            $0.p(.class("notice"), .role("status")) {
                $0.icon(.print)
                $0.span {
                    $0.text(words.printNow(printing) + " ")
                    $0.a(words.backToPage, .href(Route.episode(model.episode.id).path))
                }
            }
        }
    }

    /// For the file: whole, or without what was said and written.
    private func writePrinting(into html: inout HTML) {
        if context.emergency != nil { return }
        for way in PrintValue.allCases {
            let query = FieldQuery([(.print, way.rawValue)])
            html.a(.class("btn btn--quiet"), .href(Route.episode(model.episode.id).path + query.text)) {
                if way == .whole { $0.icon(.print) }
                $0.text(words.printLink(way))
            }
        }
    }

    private func writeOpening(_ visits: [ClientVisit], into html: inout HTML) {
        html.header(.class("opening")) {
            $0.crumb([(words.today, Route.today.path), (words.clients, Route.clients.path)])
            $0.h1(model.client.name)
            $0.p(.class("meta dots")) {
                $0.span(model.client.code)
                $0.text(" ")
                $0.span(words.ageBand(model.ages))
                $0.text(" ")
                $0.span {
                    if let intake = model.knownDay(model.episode.intake, dates.zone) {
                        $0.text(intake > dates.today ? words.hereFromBefore : words.hereSinceBefore)
                        $0.add(dates.when(intake))
                    } else {
                        $0.text(words.startUnknown)
                    }
                }
                $0.text(" ")
                $0.span(words.sessions(standing.sessions))
                for treatment in model.episode.treatments {
                    $0.text(" ")
                    $0.span(treatment.treatment)
                }
                if let next = model.next(after: context.now) {
                    $0.text(" ")
                    $0.span {
                        if dates.zone.day(of: next.start) < dates.today {
                            $0.text(words.goesOnSinceBefore)
                            $0.add(dates.when(next.start, spoken: dates.brief(next.start)))
                        } else {
                            $0.text(words.nextBefore)
                            $0.add(dates.when(next.start))
                        }
                    }
                }
            }
        }
    }

    private func writeStanding(into html: inout HTML) {
        let name = model.client.calledName
        let known = model.outcomesKnown(until: context.now)
        html.section(.class("stack"), .aria("label", words.whereThingsStandTitle)) {
            $0.p(
                words.whereThingsStand(
                    standing, name: name, dates, decimals: model.decimals(on: context.now),
                    isFirst: !model.hadCourseBefore, advised: advised, known: known),
                .class("lead lead--big"))
            if standing.isOpen {
                $0.p(advice(name, known), .class("lead"))
            }
            $0.div(.class("acts")) {
                writeActs(into: &$0)
                if !model.sessions.isEmpty { $0.a(words.seeTheChart, .class("btn btn--quiet"), .href("#chart")) }
                writePrinting(into: &$0)
            }
            let isSilent = standing.troubles.isEmpty && standing.onTrack.isEmpty
            if isSilent && (standing.sessions == 0 || !standing.isOpen) { return }
            $0.details(.class("working working--aside")) {
                $0.summary {
                    $0.icon(.pencil)
                    $0.text(words.howWorkedOut)
                }
                $0.div(.class("working__body stack-s")) {
                    if isSilent {
                        $0.ul(.class("worked")) {
                            for line in words.workingSoFar(
                                known, sessions: standing.sessions, source: cutoffSource(known))
                            {
                                $0.li(line)
                            }
                        }
                    }
                    for sign in standing.troubles + standing.onTrack {
                        $0.add(SignWorking(sign, words, dates, model.limits))
                    }
                    $0.p(words.standingAsOf(dates.exact(standing.derivedAt)))
                }
            }
        }
    }

    private func writeActs(into html: inout HTML) {
        guard model.mayWrite, standing.isOpen else { return }
        // One that goes over midnight is still to be begun, or goes on, on its second day.
        let today = model.next(after: context.now).flatMap { dates.zone.day(of: $0.start) <= dates.today ? $0 : nil }
        let begun =
            model.sessions.first { $0.isDated && $0.start <= context.now && context.now < $0.end }
            ?? model.sessions.first { dates.zone.day(of: $0.start) == dates.today }
        if let begun {
            html.a(words.openSession, .class("btn btn--first"), .href(Route.session(begun.id).path))
        } else if let today {
            html.form(to: .start(today.id), context.seal, name: "start-\(today.id)") {
                $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                    $0.icon(.tablet)
                    $0.text("\(words.startCheckIn), \(dates.time(today.start))")
                }
            }
        } else {
            let path = "\(Route.newAppointment.path)?\(Field.episode.rawValue)=\(model.episode.id)"
            let mayBegin = model.episode.intake <= dates.today
            // Of somebody whose first time nobody booked, it is most likely that they sit there.
            let beginsFirst = mayBegin && model.sessions.isEmpty && model.next(after: context.now) == nil
            if mayBegin {
                BeginNow(context: context, episode: model.episode.id, isFirst: beginsFirst).write(into: &html)
            }
            html.a(.class("btn", beginsFirst ? nil : "btn--first"), .href(path)) {
                $0.icon(.calendar)
                $0.text(words.bookAppointment)
            }
        }
    }

    private func writeSigns(into html: inout HTML) {
        let signs = standing.troubles + standing.onTrack
        if signs.isEmpty { return }
        html.ledger("signs", words.signs, note: words.signsNote) {
            $0.ul(.class("evidence")) {
                for sign in signs {
                    let line = words.line(sign, dates, nothingIsBooked: standing.nextAppointment == nil)
                    $0.li {
                        $0.div(.class("stack-s")) {
                            $0.p(.class(line.style)) { line.writeInside(&$0) }
                        }
                        $0.p(.class("source")) {
                            $0.text(words.sinceBefore)
                            $0.add(dates.when(dates.zone.day(of: sign.since)))
                        }
                    }
                }
            }
        }
    }
}
