import Clinic
import Markup

/// What stood there before each correction and what stood there after it, the newest first.
struct CorrectionList: Component, Sendable {
    struct Line: Sendable {
        let label: String
        let before: String
        let after: String
    }

    struct Correction: Sendable {
        let at: Instant
        /// `nil` for the client on a tablet, and for the machine's operator.
        let by: String?
        let lines: [Line]
    }

    let words: Words
    let dates: Dates
    let corrections: [Correction]

    func write(into html: inout HTML) {
        let isEmpty = corrections.isEmpty
        html.ledger(
            "changes", words.detailsChanges, count: isEmpty ? nil : corrections.count,
            note: isEmpty ? nil : words.newestFirst
        ) {
            if isEmpty { return $0.p(words.detailsNoChanges, .class("soft")) }
            $0.ol(.class("timeline")) { for correction in corrections { write(correction, into: &$0) } }
        }
    }

    private func write(_ correction: Correction, into html: inout HTML) {
        html.li {
            $0.div(.class("timeline__when")) {
                $0.add(dates.when(correction.at, spoken: dates.brief(correction.at)))
            }
            $0.div(.class("timeline__what stack-s")) {
                for line in correction.lines {
                    $0.p {
                        $0.b(line.label)
                        $0.text(words.colon + " \(words.detailsWas) ")
                        $0.span(line.before, .class("soft"))
                        $0.text(", \(words.detailsBecame) ")
                        $0.b(line.after)
                    }
                }
                $0.p(
                    correction.by.map { words.detailsChangedBy($0) } ?? words.detailsByItself,
                    .class("small faint"))
            }
        }
    }
}
