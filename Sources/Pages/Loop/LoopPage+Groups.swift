import Clinic
import FollowThrough
import Markup
import Routes
import Signs

/// The same by subject, sign and month.
extension LoopPage {
    private static var inGroups: [LoopShare] { [.settled, .helped, .falseAlarm] }

    func writeGroups<Key>(
        _ id: String, _ title: String, _ groups: [LoopGroup<Key>], _ name: (Key) -> String, into html: inout HTML
    ) {
        if groups.isEmpty { return }
        html.ledger(id, title) {
            // Where the screen is narrower than the table, the style sheet shows it.
            $0.p(words.tableGoesOn, .class("scroll-hint small soft no-print"))
            $0.div(.class("scroll"), .tabindex(0), .role("group"), .aria("labelledby", id)) {
                $0.table(.class("table table--groups")) {
                    $0.thead {
                        $0.tr {
                            $0.th(words.loopFigure, .scope("col"))
                            $0.th(words.loopConcerns, .scope("col"), .class("n"))
                            $0.th(words.loopShare(.talkedWithinWeek), .scope("col"), .colspan(2))
                            for share in Self.inGroups { $0.th(words.loopBrief(share), .scope("col"), .class("n")) }
                        }
                    }
                    $0.tbody { for group in groups { write(name(group.key), group.numbers, into: &$0) } }
                }
            }
            $0.details {
                $0.summary(words.loopMoreFigures)
                $0.p(words.tableGoesOn, .class("scroll-hint small soft no-print"))
                $0.div(.class("scroll"), .tabindex(0), .role("group"), .aria("label", words.loopMoreOf(title))) {
                    writeMore(groups, name, into: &$0)
                }
            }
        }
    }

    private static var furtherShares: [LoopShare] { [.talkedByNextSession, .stepsKept, .allianceOrComingBack] }

    /// What the first table has no room for.
    private func writeMore<Key>(_ groups: [LoopGroup<Key>], _ name: (Key) -> String, into html: inout HTML) {
        html.table(.class("table table--groups")) {
            $0.thead {
                $0.tr {
                    $0.th(words.loopFigure, .scope("col"))
                    for share in Self.furtherShares { $0.th(words.loopShare(share), .scope("col"), .class("n")) }
                    for time in LoopTime.allCases { $0.th(words.loopTime(time), .scope("col"), .class("n")) }
                }
            }
            $0.tbody {
                for group in groups {
                    $0.tr {
                        $0.th(words.capitalised(name(group.key)), .scope("row"))
                        for share in Self.furtherShares {
                            writeBrief(group.numbers.shares[share] ?? .nothing, into: &$0)
                        }
                        for time in LoopTime.allCases {
                            writeBrief(group.numbers.times[time] ?? .nothing, into: &$0)
                        }
                    }
                }
            }
        }
    }

    private func writeBrief(_ cell: LoopCell<LoopSpan>, into html: inout HTML) {
        html.td(.class("n")) {
            switch cell {
            case .shown(let span):
                $0.text(words.span(span.spread.median))
                if let interval = span.spread.medianInterval {
                    $0.br()
                    $0.small(
                        words.loopInterval(words.span(interval.lowerBound), words.span(interval.upperBound)),
                        .class("soft"))
                }
            case .nothing: $0.text("–")
            case .hidden: $0.text(words.loopTooFewBrief)
            }
        }
    }

    private func write(_ name: String, _ numbers: LoopNumbers, into html: inout HTML) {
        html.tr {
            $0.th(words.capitalised(name), .scope("row"))
            $0.td(numbers.tally.value.map { String($0.concerns) } ?? "–", .class("n"))
            let talked = numbers.shares[.talkedWithinWeek] ?? .nothing
            $0.td(.class("table__picture")) {
                if let count = talked.value { $0.add(picture(words.loopShare(.talkedWithinWeek), count)) }
            }
            writeBrief(talked, into: &$0)
            for share in Self.inGroups { writeBrief(numbers.shares[share] ?? .nothing, into: &$0) }
        }
    }

    /// The count with its interval in words under it.
    private func writeBrief(_ cell: LoopCell<LoopCount>, into html: inout HTML) {
        html.td(.class("n")) {
            $0.text(brief(cell))
            guard let count = cell.value else { return }
            $0.br()
            $0.small(interval(count.part), .class("soft"))
        }
    }

    private func brief(_ cell: LoopCell<LoopCount>) -> String {
        switch cell {
        case .shown(let count): words.loopPart(count.part.count, count.part.total)
        case .nothing: "–"
        case .hidden: words.loopTooFewBrief
        }
    }
}
