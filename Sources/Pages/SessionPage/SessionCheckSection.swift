import Clinic
import Markup
import Measures
import Routes

/// One check: hand over, or from paper; then what it shows, line by line beside the last time.
struct SessionCheckSection: Component, Sendable {
    let context: PageContext
    let model: SessionPageModel
    let panel: CheckPanel
    let part: SessionPart
    let isFirst: Bool

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var purpose: MeasurePurpose { part == .outcome ? .outcome : .alliance }
    private var title: String {
        if let measure = panel.measure, measure.isForGroups { return measure.title(words.language) }
        return part == .outcome ? words.outcomeCheck : words.allianceCheck
    }

    func write(into html: inout HTML) {
        guard let measure = panel.measure ?? panel.forGroups else { return }
        html.ledger(
            "check-\(purpose.rawValue)", title,
            note: panel.current == nil && model.asksForChecks && !model.hasEnded ? note : nil, state: state
        ) {
            $0.div(.class("stack")) {
                if let current = panel.current {
                    writeResult(current, measure, into: &$0)
                    if !model.asksForChecks { $0.p(words.noConsent(.measures), .class("small soft")) }
                    if model.mayWrite { writeAgain(current, measure, into: &$0) }
                } else if !model.asksForChecks {
                    $0.p(words.noConsent(.measures), .class("soft"))
                    $0.p(.class("no-print")) {
                        $0.a(words.consents, .class("alone"), .href(Route.consent(.list(model.client.id)).path))
                    }
                } else if model.mayWrite {
                    if let measure = panel.measure { writeHandOver(into: &$0, measure) }
                    if let group = panel.forGroups {
                        $0.add(
                            GroupCheckChoice(
                                context: context, model: model, measure: group, isOnly: panel.measure == nil))
                    }
                } else {
                    $0.p(words.checkNotYet(title), .class("soft"))
                }
            }
        }
    }

    private var note: String { part == .outcome ? words.atTheStart : words.fiveMinutesBefore }

    private var state: StateLine? {
        guard let current = panel.current else { return nil }
        let at = current.response.answeredAt
        let isThatDay = dates.zone.day(of: at) == dates.zone.day(of: model.session.start)
        let time = isThatDay ? dates.time(at) : dates.brief(at)
        return switch current.score.result {
        case .declined: StateLine(.plain, .noForm, "", words.declinedAt(time))
        case .incomplete: StateLine(.watch, .noForm, "", words.notWholeAt(time))
        default: StateLine(.good, .came, "", words.filledIn(time, current.response.way, model.client.calledName))
        }
    }

    private func writeHandOver(into html: inout HTML, _ measure: Measure) {
        html.div(.class("acts")) {
            if !model.hasEnded { writeHandOverForm(into: &$0) }
            $0.a(
                words.fromPaper, .class("btn btn--quiet"),
                .href(Route.paper(model.session.id, measure: measure.id.key.name).path),
                .aria("label", "\(words.fromPaper)\(words.colon) \(title)"))
        }
        if !model.hasEnded { html.p(words.handOverNote, .class("small soft")) }
    }

    private func writeHandOverForm(into html: inout HTML) {
        html.form(to: .handOver(model.session.id), context.seal, name: "hand-\(purpose.rawValue)", .class("acts")) {
            $0.hidden(.purpose, purpose.rawValue)
            $0.button(.class("btn", isFirst ? "btn--first" : nil), .data("busy", words.recording)) {
                $0.icon(.tablet)
                $0.text(words.handOverTo(model.client.calledName))
            }
            $0.button(
                .class("btn btn--quiet"), .name(Field.way.rawValue), .value(WayValue.link.rawValue),
                .aria("label", "\(words.ownPhone)\(words.colon) \(title)")
            ) {
                $0.icon(.qrCode)
                $0.text(words.ownPhone)
            }
        }
    }

    private func writeResult(_ current: FormSeen, _ measure: Measure, into html: inout HTML) {
        if let assessment = current.assessment {
            html.p(words.sentence(assessment.sentence, measure: measure), .class("lead"))
            if let parts = words.subscoresAlone(of: current.score, measure) { html.p(parts, .class("small soft")) }
            let lines = smallLines(current, measure)
            if !lines.isEmpty { html.add(SmallLines(lines)) }
            for detail in assessment.details {
                html.p(
                    words.sentence(detail, measure: measure),
                    .class(detail.key == SentenceKeys.riskAnswered ? nil : "small soft"))
            }
        }
        // The lines of a check that was filled in whole stand above.
        if smallLines(current, measure).isEmpty {
            html.add(WhatWasAnswered(words: words, form: current, measure: measure))
        }
        // Of questions without lines there is none that is lower or at the same height, and of a course that is over
        // nobody is there to look with.
        if !model.hasEnded, case .valid(let sum) = current.score.result, measure.items.contains(where: \.isLine) {
            let day = context.dates.zone.day(of: model.session.start)
            html.p(
                words.lookTogether(
                    part == .outcome, hasBefore: panel.previous != nil,
                    isEven: sum.items.count > 1 && Set(sum.items.values).count == 1,
                    on: day < context.dates.today ? context.dates.date(day) : nil), .class("small soft"))
        }
        html.rights(of: measure, words)
    }

    private func smallLines(_ current: FormSeen, _ measure: Measure) -> [SmallLine] {
        guard case .valid(let sum) = current.score.result, measure.isFourLineCheck else { return [] }
        let before: ItemWorths = if case .valid(let last)? = panel.previous?.result { last.items } else { [:] }
        return measure.items.map { item in
            let name = (item.shortText ?? item.text)(words.language)
            let (now, was) = (sum.items[item.key].map { words.points($0) }, before[item.key].map { words.points($0) })
            return SmallLine(
                name: name, before: before[item.key], after: sum.items[item.key], afterLabel: now,
                beforeLabel: was.map(words.was), description: words.lineInWords(name, now: now, before: was))
        }
    }

    private var mayAskAgain: Bool { model.asksForChecks && !model.hasEnded }

    private func writeAgain(_ current: FormSeen, _ measure: Measure, into html: inout HTML) {
        html.div(.class("acts")) {
            $0.a(
                words.correct, .class("btn btn--small btn--quiet"),
                .href(Route.correction(response: current.response.id.description).path),
                .aria("label", "\(words.correct)\(words.colon) \(title)"))
            switch current.score.result {
            case .declined where mayAskAgain, .incomplete where mayAskAgain:
                $0.form(to: .handOver(model.session.id), context.seal, name: "again-\(purpose.rawValue)") {
                    $0.hidden(.purpose, purpose.rawValue)
                    if measure.isForGroups { $0.hidden(.group, "yes") }
                    $0.button(words.handOverAgain, .class("btn btn--small"), .data("busy", words.recording))
                }
            default: break
            }
        }
        if !panel.replaced.isEmpty {
            html.details(.class("working")) {
                $0.summary(words.beforeCorrection(panel.replaced.count))
                $0.ul(.class("working__body stack-s")) {
                    for form in panel.replaced {
                        $0.li {
                            $0.text(words.formResult(form, measure) + ", ")
                            $0.add(dates.when(form.response.recordedAt, spoken: dates.exact(form.response.recordedAt)))
                        }
                    }
                }
            }
        }
    }
}
