import Markup

/// Counts, notes, and every row that cannot come in with its line and reason.
struct ImportReportSection: Component, Sendable {
    let words: Words
    let outcome: ImportOutcome

    func write(into html: inout HTML) {
        let title = outcome.wasApplied ? words.importCameIn : words.importReport
        html.ledger("report", title, state: state, style: "ledger--strong") {
            $0.div(.class("stack")) {
                writeCounts(into: &$0)
                for note in outcome.notes { $0.p(note, .class("soft")) }
                if !outcome.problems.isEmpty { writeProblems(into: &$0) }
            }
        }
    }

    private var state: StateLine {
        if outcome.wasApplied, outcome.new == 0 { return StateLine(.plain, .done, words.importNothingNew) }
        if outcome.wasApplied { return StateLine(.good, .done, words.importAllKept) }
        if outcome.problemCount > 0 && outcome.wasMeant { return StateLine(.trouble, .alert, words.importStopped) }
        return StateLine(outcome.problemCount > 0 ? .watch : .plain, .next, words.importNothingKept)
    }

    private func writeCounts(into html: inout HTML) {
        let counts = [
            (words.importNew, outcome.new), (words.importSame, outcome.same),
            (words.importRefused, outcome.problemCount), (words.importClients, outcome.clients),
            (words.importEpisodes, outcome.episodes), (words.importEnded, outcome.ended),
            (words.importTherapists, outcome.therapists),
            (words.importAppointments, outcome.appointments), (words.importSessions, outcome.sessions),
            (words.importResponses, outcome.responses), (words.exportObservations, outcome.observations),
            (words.exportComments, outcome.comments),
        ]
        html.dl(.class("facts")) {
            for (index, (name, count)) in counts.enumerated() where index < 3 || count > 0 {
                $0.dt(name)
                $0.dd(String(count), .class("num"))
            }
        }
    }

    func writeProblems(into html: inout HTML) {
        html.div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", words.importRefused)) {
            $0.table(.class("table")) {
                $0.caption(
                    outcome.problems.count < outcome.problemCount
                        ? words.importFirst(outcome.problems.count, of: outcome.problemCount) : words.importRefused)
                $0.thead {
                    $0.tr {
                        $0.th(words.importLine, .scope("col"), .class("n"))
                        $0.th(words.importReason, .scope("col"))
                    }
                }
                $0.tbody {
                    for problem in outcome.problems {
                        $0.tr {
                            $0.th(String(problem.line), .scope("row"), .class("n num"))
                            $0.td(problem.text)
                        }
                    }
                }
            }
        }
    }
}
