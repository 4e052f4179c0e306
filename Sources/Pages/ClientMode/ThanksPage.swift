import Markup
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

    package init(
        calledName: String, therapistName: String?, isDeclined: Bool = false, totals: [Int] = [],
        endsWithThis: Bool = true, range: ClosedRange<Int> = 0...400, praise: String? = nil, steps: [ThanksStep] = [],
        endsSession: Bool = false
    ) {
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
                $0.p(words.somethingToAdd(isNow: !context.isOnOwnPhone && !model.endsSession), .class("foot-note soft"))
            }
            html.clientBottom(context, therapistName: model.therapistName)
        }
    }

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

    /// The newest twelve, without figures: the drawing is for talking, not for counting.
    private func writeOwnLine(into html: inout HTML) {
        let totals = Array(model.totals.suffix(12))
        let span = Double(max(1, model.range.upperBound - model.range.lowerBound))
        let points = totals.enumerated().map { index, total in
            let share = Double(min(max(total, model.range.lowerBound), model.range.upperBound) - model.range.lowerBound)
            return (x: 3 + 92 * Double(index) / Double(totals.count - 1), y: 92 - 84 * share / span)
        }
        html.figure(.class("figure own")) {
            $0.figcaption { $0.p(context.words.ownMarks) }
            $0.div(.class("chart")) {
                $0.svg(.height(112), .role("img"), .aria("label", context.words.ownMarks)) {
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
        }
    }
}

package struct ThanksStep: Hashable, Sendable {
    package let what: String
    /// "by Tuesday".
    package let by: String

    package init(what: String, by: String) { (self.what, self.by) = (what, by) }
}
