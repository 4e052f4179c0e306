import Clinic
import FollowThrough
import Markup
import Signs

extension OutcomesPage {
    // MARK: Is it helping

    func writeOutcomes(into html: inout HTML) {
        let outcomes = summary.outcomes
        guard outcomes.closed.value != nil else { return }
        writeTable(into: &html) {
            write(words.outcomesTwoScores, outcomes.scored, into: &$0)
            for share in OutcomeShare.allCases {
                write(words.outcomeShare(share), outcomes.shares[share] ?? .nothing, into: &$0)
            }
            if let without = outcomes.withoutLimit.value, without.part.count > 0 {
                write(words.outcomesWithoutLimit, outcomes.withoutLimit, into: &$0)
            }
            if let lost = outcomes.withoutAge.value, lost.part.count > 0 {
                write(words.outcomesWithoutAge, outcomes.withoutAge, into: &$0)
            }
        }
        html.p(words.published(.reachedTarget), .class("small soft"))
        html.h3(words.outcomesEndings)
        writeTable(into: &html) {
            for reason in EndingReason.allCases {
                write(
                    words.capitalised(words.endingReason(reason)), outcomes.endings[reason] ?? .nothing, into: &$0)
            }
        }
        html.p(words.published(.dropout), .class("small soft"))
    }

    // MARK: Measures done

    func writeChecks(into html: inout HTML) {
        let checks = summary.checks
        guard checks.sessions.value != nil else { return }
        writeTable(into: &html) {
            for share in CheckShare.allCases {
                write(words.checkShare(share), checks.shares[share] ?? .nothing, into: &$0)
            }
        }
        html.h3(words.outcomesWhyNot)
        html.table(.class("table table--loop")) {
            $0.thead {
                $0.tr {
                    $0.th(words.loopFigure, .scope("col"))
                    $0.th(words.outcomesOutcomeCheck, .scope("col"), .class("n"))
                    $0.th(words.outcomesAllianceCheck, .scope("col"), .class("n"))
                }
            }
            $0.tbody {
                for standing in [CheckStanding.totalOnly] + CheckStanding.reasons {
                    $0.tr {
                        $0.th(words.checkStanding(standing), .scope("row"))
                        $0.td(
                            brief(checks.outcome[standing] ?? .nothing), .class("n"),
                            .data("name", words.outcomesOutcomeCheck))
                        $0.td(
                            brief(checks.alliance[standing] ?? .nothing), .class("n"),
                            .data("name", words.outcomesAllianceCheck))
                    }
                }
            }
        }
    }

    private func brief(_ cell: LoopCell<LoopCount>) -> String {
        switch cell {
        case .shown(let count):
            words.loopPart(count.part.count, count.part.total) + " (" + words.percent(count.part.share) + ")"
        case .nothing: "–"
        case .hidden: words.loopTooFewBrief
        }
    }

    // MARK: In the way

    func writeBarriers(into html: inout HTML) {
        let barriers = summary.barriers
        guard barriers.whole.value != nil else { return }
        writeTable(into: &html) { write(words.outcomesSolved, barriers.solved, into: &$0) }
        if !barriers.byKind.isEmpty {
            html.h3(words.outcomesByKind)
            writeKinds(barriers.byKind, into: &html)
        }
        if barriers.hasHiddenKinds { html.p(words.outcomesKindsHidden, .class("small soft")) }
        html.h3(words.outcomesSolvedBy)
        writeTable(into: &html) {
            for solution in BarrierSolution.allCases {
                write(words.solution(solution), barriers.solutions[solution] ?? .nothing, into: &$0)
            }
        }
        html.h3(words.outcomesAttendance)
        html.p(words.outcomesAttendanceNote(BarrierAttendance.weeks), .class("small soft"))
        writeTable(into: &html) {
            write(words.outcomesCompared, barriers.compared, into: &$0)
            write(words.outcomesBefore, barriers.before, into: &$0)
            write(words.outcomesAfter, barriers.after, into: &$0)
        }
    }

    private func writeKinds(_ groups: [BarrierGroup], into html: inout HTML) {
        let heads = [words.outcomesOpenedHead, words.outcomesSolved, words.outcomesLetGo, words.outcomesOpen]
        html.table(.class("table table--loop")) {
            $0.thead {
                $0.tr {
                    $0.th(words.loopFigure, .scope("col"))
                    for head in heads { $0.th(head, .scope("col"), .class("n")) }
                }
            }
            $0.tbody {
                for group in groups {
                    let counts = group.counts
                    $0.tr {
                        $0.th(words.kind(group.kind), .scope("row"))
                        for (head, count) in zip(heads, [counts.opened, counts.solved, counts.letGo, counts.open]) {
                            $0.td(String(count), .class("n"), .data("name", head))
                        }
                    }
                }
            }
        }
    }

    // MARK: One figure a line, with its picture

    private func writeTable(into html: inout HTML, _ rows: HTML.Content) {
        html.table(.class("table table--loop table--shares")) {
            $0.thead {
                $0.tr {
                    $0.th(words.loopFigure, .scope("col"))
                    $0.th(words.loopPicture, .scope("col"), .class("table__picture"))
                    $0.th(words.loopShareHead, .scope("col"), .class("n"))
                    $0.th(words.loopCount, .scope("col"), .class("n"))
                }
            }
            $0.tbody { rows(&$0) }
        }
    }

    private func write(_ name: String, _ cell: LoopCell<LoopCount>, into html: inout HTML) {
        html.tr {
            $0.th(name, .scope("row"))
            guard case .shown(let count) = cell else {
                $0.td(cell == .hidden ? tooFew : words.loopNothing, .colspan(3), .class("soft"))
                return
            }
            let part = count.part
            let (low, high) = (part.interval.lowerBound, part.interval.upperBound)
            let interval = words.loopInterval(words.percent(low), words.percent(high))
            $0.td(.class("table__picture")) {
                $0.add(
                    SharePicture(
                        share: part.share, low: low, high: high,
                        description: "\(name)\(words.colon) \(words.percent(part.share)), \(interval)"))
            }
            $0.td(.class("n"), .data("name", words.loopShareHead)) {
                $0.b(words.percent(part.share))
                $0.text(" ")
                $0.small(interval, .class("soft"))
            }
            $0.td(words.loopPart(part.count, part.total), .class("n"), .data("name", words.loopCount))
        }
    }
}
