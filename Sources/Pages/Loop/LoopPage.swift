import Clinic
import FollowThrough
import Markup
import Routes
import Signs

/// How signs of trouble were followed through, in numbers.
package struct LoopPage: Sendable {
    package let context: PageContext
    package let model: LoopModel

    package init(_ context: PageContext, _ model: LoopModel) { (self.context, self.model) = (context, model) }

    var words: Words { context.words }
    private var summary: LoopSummary { model.summary }

    package func bytes() -> [UInt8] {
        let days = "\(context.dates.withYear(model.from)) – \(context.dates.withYear(model.to))"
        return PageFrame(
            context, title: words.loopTitle, room: .practice, icons: [.lock, .alert],
            printHead: "\(model.chosen.name), \(days)"
        ).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([(words.practice, Route.settings.path)])
                $0.h1(words.loopTitle)
                $0.p(words.loopLead(model.chosen.name), .class("lead soft"))
            }
            if model.isTurned {
                let turned = FormProblems.Problem(field: Field.since.rawValue, words.loopDaysTurned)
                html.add(FormProblems([turned], words, heading: .question))
            }
            writeForm(into: &html)
            html.ledger("whole", words.loopWhole, note: tally, style: "ledger--strong") { writeShares(into: &$0) }
            html.ledger("times", words.loopTimes, note: words.loopTimesNote) { writeTimes(into: &$0) }
            writeGroups("subjects", words.loopBySubject, summary.bySubject, words.loopSubject, into: &html)
            writeGroups("signs", words.loopByKind, summary.byKind, words.ruleName, into: &html)
            writeGroups("months", words.loopByMonth, summary.byMonth, context.dates.month, into: &html)
            html.ledger("how", words.loopHow) { writeHow(into: &$0) }
        }
    }

    private var tooFew: String { words.loopTooFew(summary.fewestClients ?? LoopReader.fewestClients) }

    private var tally: String {
        switch summary.whole.tally {
        case .shown(let tally): words.loopTally(tally.concerns, tally.clients)
        case .nothing: words.loopNone
        case .hidden: tooFew
        }
    }

    // MARK: Whose, and when

    private func writeForm(into html: inout HTML) {
        html.form(.method("get"), .action(Route.loop.path), .class("add inset loop-form")) {
            if model.picks.count > 1 {
                $0.add(
                    FormField(
                        name: Field.view.rawValue, label: words.loopWhose,
                        kind: .choice(model.picks.map { FormChoice($0.value, $0.name) }), value: model.chosen.value))
            }
            $0.add(
                FormField(
                    name: Field.since.rawValue, label: words.loopSince, kind: .input(type: "date"),
                    value: model.isTurned ? model.askedSince : model.from.description,
                    error: model.isTurned ? words.loopDaysTurned : nil))
            $0.add(
                FormField(
                    name: Field.until.rawValue, label: words.loopUntil, kind: .input(type: "date"),
                    value: model.isTurned ? model.askedUntil : model.to.description))
            $0.button(words.loopShow, .class("btn"))
            $0.a(words.loopFile, .href(filePath))
        }
    }

    private var filePath: String {
        Route.loopFile.path + "?\(Field.view.rawValue)=\(model.chosen.value)&\(Field.since.rawValue)=\(model.from)"
            + "&\(Field.until.rawValue)=\(model.to)"
    }

    // MARK: All of it

    private func writeShares(into html: inout HTML) {
        html.table(.class("table table--loop")) {
            $0.thead {
                $0.tr {
                    $0.th(words.loopFigure, .scope("col"))
                    $0.th(words.loopPicture, .scope("col"), .class("table__picture"))
                    $0.th(words.loopShareHead, .scope("col"), .class("n"))
                    $0.th(words.loopCount, .scope("col"), .class("n"))
                }
            }
            $0.tbody {
                for share in LoopShare.allCases {
                    let beside = share == .stepsKept ? unsaid : nil
                    write(words.loopShare(share), summary.whole.shares[share] ?? .nothing, beside, into: &$0)
                }
                write(words.loopEndedWithoutSign, summary.endedWithoutSign, into: &$0)
            }
        }
    }

    /// What is not among the steps that were kept or not, since nobody has said.
    private var unsaid: String? { summary.whole.stepsUnsaid.value.map { words.loopStepsUnsaid($0.steps) } }

    /// - Parameter beside: stands with the count.
    private func write(
        _ name: String, _ cell: LoopCell<LoopCount>, _ beside: String? = nil, into html: inout HTML
    ) {
        html.tr {
            $0.th(name, .scope("row"))
            guard case .shown(let count) = cell else {
                $0.td(.colspan(3), .class("soft")) {
                    $0.text(because(cell))
                    if let beside { $0.text(" " + words.capitalised(beside) + ".") }
                }
                return
            }
            let part = count.part
            $0.td(.class("table__picture")) { $0.add(picture(name, count)) }
            $0.td(.class("n"), .data("name", words.loopShareHead)) {
                $0.b(words.percent(part.share))
                $0.text(" ")
                $0.small(interval(part), .class("soft"))
            }
            $0.td(.class("n"), .data("name", words.loopCount)) {
                $0.text(words.loopPart(part.count, part.total))
                guard let beside else { return }
                $0.br()
                $0.small(beside, .class("soft"))
            }
        }
    }

    func picture(_ name: String, _ count: LoopCount) -> SharePicture {
        let part = count.part
        return SharePicture(
            share: part.share, low: part.interval.lowerBound, high: part.interval.upperBound,
            description: "\(name)\(words.colon) \(words.percent(part.share)), \(interval(part))")
    }

    func interval(_ part: Proportion) -> String {
        words.loopInterval(words.percent(part.interval.lowerBound), words.percent(part.interval.upperBound))
    }

    private func because<Value>(_ cell: LoopCell<Value>) -> String {
        if case .hidden = cell { tooFew } else { words.loopNothing }
    }

    // MARK: How long

    private func writeTimes(into html: inout HTML) {
        html.table(.class("table table--loop")) {
            $0.thead {
                $0.tr {
                    $0.th(words.loopFigure, .scope("col"))
                    $0.th(words.loopMedian, .scope("col"), .class("n"))
                    $0.th(words.loopNinetieth, .scope("col"), .class("n"))
                    $0.th(words.loopCount, .scope("col"), .class("n"))
                }
            }
            $0.tbody {
                for time in LoopTime.allCases {
                    write(words.loopTime(time), summary.whole.times[time] ?? .nothing, into: &$0)
                }
            }
        }
    }

    private func write(_ name: String, _ cell: LoopCell<LoopSpan>, into html: inout HTML) {
        html.tr {
            $0.th(name, .scope("row"))
            guard case .shown(let span) = cell else {
                $0.td(because(cell), .colspan(3), .class("soft"))
                return
            }
            $0.td(.class("n"), .data("name", words.loopMedian)) {
                $0.b(words.span(span.spread.median))
                if let interval = span.spread.medianInterval {
                    $0.text(" ")
                    $0.small(
                        words.loopInterval(words.span(interval.lowerBound), words.span(interval.upperBound)),
                        .class("soft"))
                }
                if let working = span.working {
                    $0.br()
                    $0.small(words.loopWorking(working.median), .class("soft"))
                }
            }
            $0.td(.class("n"), .data("name", words.loopNinetieth)) {
                $0.text(words.span(span.spread.ninetieth))
                if let working = span.working {
                    $0.br()
                    $0.small(words.loopWorking(working.ninetieth), .class("soft"))
                }
            }
            $0.td(
                words.loopThere(span.spread.count, notYet: span.notYet), .class("n"),
                .data("name", words.loopCount))
        }
    }

    // MARK: What it says and does not

    private var hidden: String? {
        switch model.reader {
        case .therapistThemselves: nil
        case .anybodyElse: summary.hasHiddenGroups ? words.loopGroupsHidden : words.loopSmallHidden
        case .wholePractice: words.loopPracticeHidden(LoopReader.fewestOfPractice)
        }
    }

    private func writeHow(into html: inout HTML) {
        html.ul(.class("worked stack-s")) {
            for line in words.loopHowLines { $0.li(line) }
        }
        guard let hidden else { return }
        html.p(.class("state state--plain")) {
            $0.icon(.lock)
            $0.span(hidden)
        }
    }
}
