import Clinic
import FollowThrough
import Markup
import Routes

/// One concern: evidence, talk, steps, review, and what may be done about it now.
package struct ConcernPage: Sendable {
    package let context: PageContext
    package let model: ConcernModel

    package init(_ context: PageContext, _ model: ConcernModel) { (self.context, self.model) = (context, model) }

    private var frame: ConcernFrame { ConcernFrame(context: context, model: model) }
    var words: Words { context.words }
    var dates: Dates { context.dates }
    var concern: Concern { model.concern }

    package func bytes() -> [UInt8] {
        frame.bytes(frame.title, lead: lead, part: nil) { html in
            if concern.needsSafety {
                SafetySection(context: context, model: model, isFirst: true).write(into: &html)
            }
            frame.writeEvidence(into: &html)
            writeTalks(into: &html)
            ConcernSteps(context: context, model: model).write(into: &html)
            writeReview(into: &html)
            ConcernBarriers(context: context, model: model).write(into: &html)
            FromSupervision(context: context, entries: model.supervision, therapist: model.therapistName)
                .write(into: &html)
            writeAlso(into: &html)
            writeAside(into: &html)
        }
    }

    // MARK: Talk

    var talks: [ConcernActLine] {
        model.acts.filter { line in
            switch line.act.kind {
            case .talked, .safetyDone: true
            default: false
            }
        }
    }

    private func writeTalks(into html: inout HTML) {
        let isNow = concern.state == .open && !concern.needsSafety && model.ended == nil
        if talks.isEmpty, !isNow || !model.mayAct {
            if concern.isClosed || concern.needsSafety || model.ended != nil { return }
            html.ledger("talk", words.talkTitle) { $0.p(words.capitalised(words.notYet) + ".", .class("soft")) }
            return
        }
        html.ledger("talk", words.talkTitle, style: isNow ? "ledger--now" : nil) {
            $0.div(.class("stack")) {
                for line in talks { write(line, into: &$0) }
                if !concern.isClosed { frame.writePrompts(isOpen: isNow, into: &$0) }
                ConcernReaching(context: context, model: model).write(into: &$0)
                if isNow, model.mayAct {
                    TalkForm(context: context, model: model, isFirst: true).write(into: &$0)
                } else if !concern.isClosed, model.mayAct {
                    $0.p(.class("no-print")) {
                        $0.a(
                            words.talkAgain, .class(model.again == nil ? nil : "btn"),
                            .href(Route.talk(concern.id).path))
                    }
                }
            }
        }
    }

    private func write(_ line: ConcernActLine, into html: inout HTML) {
        html.div(.class("stack-s")) {
            if case .talked(let talk) = line.act.kind {
                let subjects = TalkSubject.allCases.filter(talk.about.contains).map { words.within(words.about($0)) }
                $0.p(.class("state state--plain")) {
                    $0.icon(.talk)
                    $0.span {
                        $0.b(words.talked)
                        $0.text(" ")
                        $0.add(dates.when(dates.zone.day(of: talk.when)))
                        $0.text(", " + (talk.session == nil ? words.within(words.betweenSessions) : words.inTheSession))
                        if let by = line.by { $0.text(", \(by)") }
                        if !subjects.isEmpty { $0.text(". " + words.aboutBefore(words.list(subjects))) }
                    }
                }
            } else {
                $0.p(.class("state state--plain")) {
                    $0.icon(.done)
                    $0.span {
                        $0.b(words.safetyDoneState)
                        $0.text(" " + (line.by ?? "") + ", ")
                        $0.add(
                            dates.when(
                                line.act.at,
                                spoken: dates.spoken(dates.zone.day(of: line.act.at)) + " " + dates.time(line.act.at)))
                    }
                }
            }
            if let said = line.words {
                $0.p(.class("words free")) {
                    if case .talked = line.act.kind { $0.q(words.unquoted(said)) } else { $0.span(said) }
                    $0.br()
                    if case .talked = line.act.kind {
                        $0.cite("\(model.client.calledName), \(words.asWrittenThatDay)")
                    } else {
                        $0.cite(words.whatWasDoneBy(line.by))
                    }
                }
            }
            $0.add(ActWordsNote(context: context, model: model, line: line))
        }
    }

    // MARK: Review

    private func writeReview(into html: inout HTML) {
        if concern.state == .open || concern.needsSafety { return }
        let isNow = model.isReviewDue && !concern.isClosed
        let state: StateLine? =
            concern.isClosed
            ? nil : StateLine(.plain, .review, "", isNow ? words.dueNow : words.atNextSession)
        html.ledger("review", words.reviewTitle, state: state, style: isNow ? "ledger--now" : nil) {
            $0.div(.class("stack-l")) {
                Comparison(context: context, model: model).write(into: &$0)
                if model.mayAct, !concern.isClosed {
                    if isNow {
                        ReviewForm(context: context, model: model, isFirst: true).write(into: &$0)
                    } else {
                        $0.p(.class("acts")) {
                            $0.a(.class("btn"), .href(Route.review(concern.id).path)) {
                                $0.icon(.review)
                                $0.text(words.reviewNow)
                            }
                        }
                    }
                }
            }
        }
    }

    // MARK: Everything else

    private func writeAlso(into html: inout HTML) {
        let lines = model.acts.filter { line in
            switch line.act.kind {
            case .talked, .stepAgreed, .safetyDone, .wordsCorrected: false
            case .opened: line.act.place > 0
            case .signJoined: line.act.place > concern.kinds.count
            default: true
            }
        }
        if lines.isEmpty { return }
        html.ledger("also", words.alsoHappened, note: words.newestFirst) {
            $0.ol(.class("timeline")) {
                for line in lines.reversed() {
                    $0.li {
                        $0.div(.class("timeline__when")) { $0.add(dates.whenShort(dates.zone.day(of: line.act.at))) }
                        $0.div(.class("timeline__what")) {
                            $0.p(.class("state state--plain")) {
                                $0.span {
                                    $0.b(frame.actWords(line))
                                    $0.text(", " + (line.by ?? words.byTheRule))
                                    if let said = line.words {
                                        $0.text(words.colon + " ")
                                        $0.span(said, .class("free"))
                                    }
                                }
                            }
                            $0.add(ActWordsNote(context: context, model: model, line: line))
                        }
                    }
                }
            }
        }
    }

    private func writeAside(into html: inout HTML) {
        if context.emergency != nil { return }
        html.ledger("whose", words.ownerTitle, style: "no-print", isPlace: true) {
            $0.div(.class("stack")) {
                $0.p(.class("state state--plain")) {
                    $0.icon(.person)
                    $0.span(words.ownedBy(model.ownerName))
                }
                if !concern.isClosed, model.owners.count > 1 { writeOwner(into: &$0) }
                writeComment(into: &$0)
                if model.mayAct { writeClosing(into: &$0) }
            }
        }
    }

    private func writeOwner(into html: inout HTML) {
        html.details {
            $0.summary(words.giveTo + " …")
            $0.form(to: .concernOwner(concern.id), context.seal, name: "owner", .class("stack-s small-form inset")) {
                $0.add(
                    FormField(
                        name: Field.owner.rawValue, label: words.giveTo,
                        kind: .choice(
                            model.owners.filter { $0.id != concern.owner }.map {
                                FormChoice($0.id.description, $0.name)
                            }), isRequired: true))
                $0.p { $0.button(words.give, .class("btn"), .data("busy", words.recording)) }
            }
        }
    }

    private func writeComment(into html: inout HTML) {
        html.details {
            $0.summary(words.comment)
            $0.form(
                to: .concernComment(concern.id), context.seal, name: "comment", .class("stack-s small-form inset")
            ) {
                $0.add(
                    KeptWords(
                        context, id: "comment", name: Field.words.rawValue, label: words.aWordOnIt,
                        page: "concern-\(concern.id)", rows: 2, isRequired: true))
                $0.p { $0.button(words.comment, .class("btn"), .data("busy", words.recording)) }
            }
        }
    }

    private func writeClosing(into html: inout HTML) {
        if concern.isClosed {
            if model.ended != nil { return }
            html.form(to: .reopening(concern.id), context.seal, name: "reopen") {
                $0.hidden(.seen, String(concern.actCount))
                $0.button(words.reopen, .class("btn"), .data("busy", words.recording))
            }
        } else if !concern.needsSafety, !model.isReviewDue {
            html.div(.class("acts")) {
                if concern.state != .open || model.noSignHolds {
                    $0.form(to: .settled(concern.id), context.seal, name: "settle") {
                        $0.hidden(.seen, String(concern.actCount))
                        $0.button(.class("btn"), .data("busy", words.recording)) {
                            $0.icon(.done)
                            $0.text(words.settledButton)
                        }
                    }
                }
                $0.a(words.dismissWithReason, .class("btn btn--quiet"), .href(Route.dismissal(concern.id).path))
            }
        }
    }
}
