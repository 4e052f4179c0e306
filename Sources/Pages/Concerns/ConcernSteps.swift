import Clinic
import FollowThrough
import Markup
import Routes

/// What was agreed about a concern, whose it is, by when, and what came of it.
struct ConcernSteps: Component, Sendable {
    let context: PageContext
    let model: ConcernModel

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var concern: Concern { model.concern }

    func write(into html: inout HTML) {
        if concern.steps.isEmpty, concern.state == .open || concern.isClosed { return }
        html.ledger("steps", words.stepsTitle, isPlace: true) {
            $0.div(.class("stack-s")) {
                if concern.steps.isEmpty {
                    $0.p(words.capitalised(words.notYet) + ".", .class("soft"))
                } else {
                    $0.ol(.class("evidence")) { for step in concern.steps { write(step, into: &$0) } }
                }
                $0.div(.class("acts")) {
                    if model.mayAct, !concern.isClosed {
                        let isFirst = concern.state == .talkedAbout && !model.isReviewDue && !concern.needsSafety
                        $0.a(
                            .class(isFirst ? "btn btn--first" : "btn btn--small"),
                            .href(Route.step(concern.id).path)
                        ) {
                            $0.icon(.step)
                            $0.text(concern.steps.isEmpty ? words.agreeAStep : words.oneMoreStep)
                        }
                    }
                    if context.emergency == nil, concern.steps.contains(where: \.step.isForClient) {
                        if model.mayGiveSheet {
                            $0.a(.class("btn btn--small"), .href(Route.stepSheet(concern.episode).path)) {
                                $0.icon(.print)
                                $0.text(words.onPaper)
                            }
                        } else {
                            $0.p(words.noConsent(.messages), .class("small soft"))
                        }
                    }
                }
            }
        }
    }

    private func write(_ step: AgreedStep, into html: inout HTML) {
        html.li {
            $0.p(.class("state state--plain")) {
                $0.icon(icon(step.report))
                $0.span {
                    $0.b(model.words(of: step.id), .class("free"))
                    if let report = step.report {
                        $0.text(", " + words.within(words.report(report)))
                        if let helped = step.helped {
                            $0.text(words.semicolon + " " + words.whetherItHelped(helped))
                        }
                    }
                }
            }
            $0.p(.class("source")) {
                $0.text(
                    words.whoInRecord(step.step.who, model.client.calledName) + " · " + words.byDay + " "
                )
                $0.add(dates.whenShort(step.step.by))
                if step.step.isForClient { $0.text(" · " + words.isForClient(model.client.calledName)) }
            }
            if let line = model.acts.first(where: { $0.act.id == step.id }) {
                $0.add(ActWordsNote(context: context, model: model, line: line))
            }
            if model.mayAct, !concern.isClosed { writeTaps(step, into: &$0) }
        }
    }

    /// What came of it, one tap; another tap puts it right, and both stay in the record.
    private func writeTaps(_ step: AgreedStep, into html: inout HTML) {
        let route = Route.stepReport(concern.id, step: step.id)
        let what = model.words(of: step.id)
        html.form(to: route, context.seal, name: "report-\(step.id)", .class("no-print")) {
            $0.hidden(.base, step.told)
            $0.hidden(.seen, String(concern.actCount))
            $0.div(.class("taps"), .role("group"), .aria("label", words.wasItKeptOf(what))) {
                for report in StepReport.allCases {
                    $0.button(
                        words.report(report), .class("tap"), .name(Field.report.rawValue), .value(report.rawValue),
                        .aria("pressed", step.report == report), .data("busy", words.recording))
                }
            }
        }
        guard let report = step.report else { return }
        html.form(to: route, context.seal, name: "helped-\(step.id)", .class("no-print")) {
            $0.hidden(.report, report.rawValue)
            $0.hidden(.base, step.told)
            $0.hidden(.seen, String(concern.actCount))
            $0.div(.class("taps"), .role("group"), .aria("label", words.didItHelpOf(what))) {
                $0.span(words.didItHelp, .class("label"))
                for helped in Helped.allCases {
                    $0.button(
                        words.helped(helped), .class("tap"), .name(Field.helped.rawValue), .value(helped.rawValue),
                        .aria("pressed", step.helped == helped), .data("busy", words.recording))
                }
            }
        }
    }

    private func icon(_ report: StepReport?) -> Icon {
        switch report {
        case nil, .changed: .step
        case .kept: .done
        case .partly: .partly
        case .notKept: .notDone
        }
    }
}
