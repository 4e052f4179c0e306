package import Markup

/// One line of a check as it was marked now, beside the last time: pencil before, ink after.
package struct SmallLine: Sendable {
    /// The line's short name: "In myself".
    package let name: String
    /// 0 to 100; `nil` where nobody marked the line.
    package let before: Int?
    package let after: Int?
    /// As shown: "5.8".
    package let afterLabel: String?
    /// As shown: "was 5.2".
    package let beforeLabel: String?
    /// The whole in words, for those who do not see it: "In myself: 5.8, last time 5.2".
    package let description: String

    package init(
        name: String, before: Int?, after: Int?, afterLabel: String?, beforeLabel: String?, description: String
    ) {
        (self.name, self.before, self.after) = (name, before, after)
        (self.afterLabel, self.beforeLabel, self.description) = (afterLabel, beforeLabel, description)
    }
}

/// The lines of one check below each other.
package struct SmallLines: Component, Sendable {
    let lines: [SmallLine]

    package init(_ lines: [SmallLine]) { self.lines = lines }

    package func write(into html: inout HTML) {
        html.ul(.class("lines")) {
            for line in lines {
                $0.li {
                    $0.span(line.name)
                    draw(line, into: &$0)
                    $0.span(.class("lines__n")) {
                        $0.b(line.afterLabel ?? "–")
                        if let before = line.beforeLabel { $0.small(before) }
                    }
                }
            }
        }
    }

    private func draw(_ line: SmallLine, into html: inout HTML) {
        html.svg(.role("img"), .aria("label", line.description)) { svg in
            svg.level("l", y: 18)
            upright("l", at: 0, from: 13, to: 23, into: &svg)
            upright("l", at: 100, from: 13, to: 23, into: &svg)
            if let before = line.before, let after = line.after {
                svg.line(
                    .class("between"), .x1(.percent(Double(before))), .x2(.percent(Double(after))), .y1(18), .y2(18))
            }
            if let before = line.before { upright("before", at: before, from: 12, to: 24, into: &svg) }
            if let after = line.after { upright("after", at: after, from: 6, to: 30, into: &svg) }
        }
    }

    private func upright(_ name: String, at x: Int, from top: Double, to bottom: Double, into svg: inout SVG) {
        svg.line(
            .class(name), .x1(.percent(Double(x))), .x2(.percent(Double(x))), .y1(.points(top)), .y2(.points(bottom)))
    }
}
