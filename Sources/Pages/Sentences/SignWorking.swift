import Clinic
package import Markup
import Measures
package import Signs

/// One sign with how it was worked out: the records, the numbers, the rule and its version, and where its limits come from.
package struct SignWorking: Component, Sendable {
    let sign: Sign
    let words: Words
    let dates: Dates
    let limits: LimitsSeen

    package init(_ sign: Sign, _ words: Words, _ dates: Dates, _ limits: LimitsSeen = .none) {
        (self.sign, self.words, self.dates, self.limits) = (sign, words, dates, limits)
    }

    package func write(into html: inout HTML) {
        html.p {
            $0.b(words.ruleName(sign.kind))
            $0.text(" ")
            $0.text(words.ruleVersion(sign.kind.rawValue, sign.ruleVersion))
        }
        html.ul(.class("worked")) {
            for piece in sign.evidence where piece.figure != .decimals { write(piece, into: &$0) }
            for limit in limits.behind(sign) { write(limit, into: &$0) }
        }
    }

    /// As it stands in the practice's limits.
    private func write(_ limit: LimitBehind, into html: inout HTML) {
        let row = limit.row
        let value = words.limit(row.value, decimals: limit.decimals)
        html.li {
            $0.text("\(words.limit(row.key))\(words.colon) \(value) ")
            $0.span(
                "(\(row.isOverride ? words.limitOwnSource : words.whereLimitComesFrom(row)))", .class("faint"))
        }
    }

    private func write(_ piece: Evidence, into html: inout HTML) {
        html.li {
            let decimals = sign.decimals(of: piece.record)
            let isLowest = sign.kind == .earlyAllianceRising && piece.figure == .firstTotal
            $0.text(
                isLowest
                    ? words.lowestOfFirst(words.points(piece.value, decimals: decimals))
                    : words.figure(piece.figure, piece.value, decimals: decimals))
            $0.text(", ")
            $0.add(dates.when(piece.at, spoken: dates.spoken(dates.zone.day(of: piece.at))))
            $0.text(" ")
            $0.span("(\(words.record(piece.record)))", .class("faint"))
        }
    }
}
