package import FollowThrough
import Markup
package import Measures
import Routes

package struct ThanksModel: Hashable, Sendable {
    package let calledName: String
    package let therapistName: String?
    package let isDeclined: Bool
    /// The client's own totals, oldest first, the newest last, in units; empty hides the drawing.
    package let totals: [Int]
    /// Whether the newest is of the check just sent: one with lines left empty has none.
    package let endsWithThis: Bool
    /// The lowest and the highest total there can be.
    package let range: ClosedRange<Int>
    /// What went well, as one sentence; `nil` says nothing.
    package let praise: String?
    /// What was agreed and given along: what, and by when.
    package let steps: [ThanksStep]
    /// Whether the check is the one about the session, with which that ends.
    package let endsSession: Bool
    /// Whether there is a session that goes on: not between two.
    package let isInSession: Bool
    /// Which way the totals run, and how many digits after the point one unit stands for.
    package let direction: ScoringRule.Direction
    package let decimals: Int
    /// Whom to call, where the measure asked about safety; `nil` where it did not.
    package let contacts: [SafetyContact]?

    package init(
        calledName: String, therapistName: String?, isDeclined: Bool = false, totals: [Int] = [],
        endsWithThis: Bool = true, range: ClosedRange<Int> = 0...400, praise: String? = nil, steps: [ThanksStep] = [],
        endsSession: Bool = false, isInSession: Bool = true,
        direction: ScoringRule.Direction = .higherIsBetter, decimals: Int = 1, contacts: [SafetyContact]? = nil
    ) {
        (self.isInSession, self.direction, self.decimals) = (isInSession, direction, decimals)
        self.contacts = contacts
        self.endsSession = endsSession
        self.endsWithThis = endsWithThis
        (self.praise, self.steps) = (praise, steps)
        (self.calledName, self.therapistName, self.isDeclined) = (calledName, therapistName, isDeclined)
        (self.totals, self.range) = (totals, range)
    }
}

/// Sent, or declined: thanks, the client's own line so far, and the tablet goes back.
package struct ThanksPage: Sendable {
    package let context: PageContext
    package let model: ThanksModel

    package init(_ context: PageContext, _ model: ThanksModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        let title = words.thankYou(model.calledName)
        return ClientFrame(context, title: title, scripts: [Assets.queue]).bytes { html in
            html.div(.class("thanks")) {
                $0.h1(title)
                $0.p(said, .class("lead"))
                if let praise = model.praise { $0.p(praise, .class("say")) }
                if !model.isDeclined, model.totals.count > 1 { writeOwnLine(into: &$0) }
                writeSteps(into: &$0)
                $0.p(
                    words.somethingToAdd(isNow: goesOn, canWait: model.contacts == nil), .class("foot-note soft"))
                if let contacts = model.contacts {
                    $0.add(SafetyLine(context: context, contacts: contacts, therapistName: model.therapistName))
                }
            }
            html.clientBottom(context, therapistName: model.therapistName)
        }
    }

    private var goesOn: Bool { model.isInSession && !context.isOnOwnPhone && !model.endsSession }

    private var said: String {
        let words = context.words
        return model.isDeclined
            ? words.notTodayIsFine(isOnOwnPhone: context.isOnOwnPhone)
            : words.marksAreWith(model.therapistName, isOnOwnPhone: context.isOnOwnPhone)
    }

    private func writeSteps(into html: inout HTML) {
        if model.steps.isEmpty { return }
        html.section(.class("stack-s"), .aria("label", context.words.stepsToTake)) {
            $0.h2(context.words.stepsToTake, .class("h3"))
            $0.ul {
                for step in model.steps {
                    $0.li {
                        $0.text(step.what + " ")
                        $0.span(step.by, .class("soft"))
                    }
                }
            }
        }
    }

    /// The newest twelve, better drawn higher, without figures: the drawing is for talking, not for counting. One sentence
    /// says it, and a table that is folded away holds every one.
    private func writeOwnLine(into html: inout HTML) {
        let totals = Array(model.totals.suffix(12))
        let span = Double(max(1, model.range.upperBound - model.range.lowerBound))
        let isWorse = model.direction == .higherIsWorse
        let sentence = ownMarks
        let points = totals.enumerated().map { index, total in
            let share = Double(min(max(total, model.range.lowerBound), model.range.upperBound) - model.range.lowerBound)
            let height = isWorse ? span - share : share
            return (x: 3 + 92 * Double(index) / Double(totals.count - 1), y: 92 - 84 * height / span)
        }
        html.figure(.class("figure own")) {
            $0.figcaption { $0.p(sentence) }
            $0.div(.class("chart")) {
                $0.svg(.height(112), .role("img"), .aria("label", sentence)) {
                    for (from, to) in zip(points, points.dropFirst()) {
                        $0.line(
                            .class("c-line"), .x1(.percent(from.x)), .y1(.percent(from.y)), .x2(.percent(to.x)),
                            .y2(.percent(to.y)))
                    }
                    for (index, point) in points.enumerated() {
                        let isLast = model.endsWithThis && index == points.count - 1
                        $0.circle(
                            .class("c-point", isLast ? "c-point--last" : nil), .cx(.percent(point.x)),
                            .cy(.percent(point.y)), .r(isLast ? 6 : 3.75))
                    }
                }
            }
            writeTable(into: &$0)
        }
    }

    private var ownMarks: String {
        let (first, last) = (model.totals.first ?? 0, model.totals.last ?? 0)
        return context.words.ownMarks(
            first: points(first), last: points(last),
            change: model.direction == .higherIsWorse ? first - last : last - first, isNow: model.endsWithThis)
    }

    private func points(_ units: Int) -> String { context.words.points(units, decimals: model.decimals) }

    private func writeTable(into html: inout HTML) {
        let words = context.words
        html.details {
            $0.summary(words.ownMarksListed)
            $0.table(.class("table")) {
                $0.thead {
                    $0.tr {
                        $0.th(words.ownMarkNumber, .scope("col"))
                        $0.th(words.ownMarkTotal, .scope("col"), .class("n"))
                    }
                }
                $0.tbody {
                    for (index, total) in model.totals.enumerated() {
                        $0.tr {
                            $0.th(String(index + 1), .scope("row"))
                            $0.td(points(total), .class("n"))
                        }
                    }
                }
            }
        }
    }
}

package struct ThanksStep: Hashable, Sendable {
    package let what: String
    /// "by Tuesday".
    package let by: String

    package init(what: String, by: String) { (self.what, self.by) = (what, by) }
}
