package import Clinic
package import Markup

/// A day or a moment as spoken of, with the exact one for whoever points at it or listens.
package struct When: Component, Hashable, Sendable {
    package let spoken: String
    package let exact: String
    /// For machines: `2026-11-17` or `2026-11-17T14:00`.
    package let machine: String
    /// As seen from today, so that on paper the exact one stands beside it.
    package let isRelative: Bool

    package init(spoken: String, exact: String, machine: String, isRelative: Bool = false) {
        (self.spoken, self.exact, self.machine) = (spoken, exact, machine)
        self.isRelative = isRelative
    }

    package func write(into html: inout HTML) {
        html.time(.datetime(machine), .title(exact)) {
            $0.text(spoken)
            if spoken != exact { $0.span(" (\(exact))", .class(isRelative ? "vh on-paper" : "vh")) }
        }
    }
}

extension Dates {
    /// "today 14:00", "Thursday", "12 November".
    package func when(_ instant: Instant) -> When { when(instant, spoken: spoken(instant)) }
    package func when(_ day: Day) -> When {
        When(spoken: spoken(day), exact: exact(day), machine: day.description, isRelative: isNear(day))
    }
    /// "3 weeks ago".
    package func whenAgo(_ day: Day) -> When {
        When(spoken: ago(day), exact: exact(day), machine: day.description, isRelative: true)
    }
    /// "17 Nov".
    package func whenShort(_ day: Day) -> When { When(spoken: short(day), exact: exact(day), machine: day.description) }
    /// A moment in other words, with its own exact form.
    package func when(_ instant: Instant, spoken: String) -> When {
        let day = zone.day(of: instant)
        return When(
            spoken: spoken, exact: exact(instant), machine: "\(day)T\(time(instant))", isRelative: isNear(day))
    }
    /// Whether a day is spoken of without its date.
    private func isNear(_ day: Day) -> Bool { (-7...6).contains(day.number - today.number) }
}
