import Clinic
package import Markup
package import Signs

/// One sign with how it was worked out: the records, the numbers, the rule and its version.
package struct SignWorking: Component, Sendable {
    let sign: Sign
    let words: Words
    let dates: Dates

    package init(_ sign: Sign, _ words: Words, _ dates: Dates) {
        (self.sign, self.words, self.dates) = (sign, words, dates)
    }

    package func write(into html: inout HTML) {
        html.p {
            $0.b(words.ruleName(sign.kind))
            $0.text(" ")
            $0.text(words.ruleVersion(sign.kind.rawValue, sign.ruleVersion))
        }
        html.ul(.class("worked")) {
            for piece in sign.evidence { write(piece, into: &$0) }
        }
    }

    private func write(_ piece: Evidence, into html: inout HTML) {
        html.li {
            $0.text(words.figure(piece.figure, piece.value))
            $0.text(", ")
            $0.add(dates.when(piece.at, spoken: dates.spoken(dates.zone.day(of: piece.at))))
            $0.text(" ")
            $0.span("(\(words.record(piece.record)))", .class("faint"))
        }
    }
}
