internal import ArgumentParser
internal import Exchange
internal import Practice

/// An import's report in lines: what came in or would, what not and why.
struct ImportTelling {
    let report: ImportReport
    let options: ImportOptions
    let words: @Sendable (String, [String]) -> String
    /// The highest mark of one line, as it was said.
    var highest = 10
    /// How the days of the file were read.
    var dates = DateOrder.iso

    /// Throws the exit code 1 where a line was refused.
    func tell() throws {
        for problem in report.problems {
            Terminal.warn("line \(problem.line): " + words(problem.key, problem.arguments))
        }
        let unsaid = report.problemCount - report.problems.count
        if unsaid > 0 { Terminal.warn("and \(unsaid) more") }
        for hint in hints { Terminal.warn(hint) }
        for note in report.notes { Terminal.say("Note: " + words(note.key, note.arguments)) }
        Terminal.say(counts)
        Terminal.say(ending)
        if report.wasApplied, report.therapists > 0 {
            Terminal.say(
                "New therapists have no way in yet, and no team sees their clients: give them a link and a team under "
                    + "Settings, People, or close them out there and hand their clients on.")
        }
        if report.problemCount > 0 { throw ExitCode.failure }
    }

    /// What may have been meant by lines that were refused.
    var hints: [String] {
        var hints = [ImportOptions.hint(report.problems, dates)].compactMap(\.self)
        let isTotalBeyond = report.problems.contains {
            $0.key == "problem.range" && $0.arguments.first == "total"
        }
        if highest == 100, isTotalBeyond {
            hints.append(
                "--highest 100 is for the marks of single lines. A total that stands alone is read in points, "
                    + "28.5 and not 285: bring in the lines, or divide the totals by 10.")
        }
        return hints
    }

    var counts: String {
        let kinds = [
            (report.therapists, "therapist", "therapists"), (report.clients, "client", "clients"),
            (report.episodes, "course of care", "courses of care"),
            (report.ended, "ended course of care", "ended courses of care"),
            (report.appointments, "appointment", "appointments"), (report.sessions, "session", "sessions"),
            (report.responses, "response", "responses"), (report.observations, "observation", "observations"),
            (report.comments, "comment", "comments"),
            (report.supervision, "line of supervision", "lines of supervision"),
        ]
        let new = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        let lines = report.new == 1 ? "1 line" : "\(report.new) lines"
        return "\(lines) new, \(report.same) here already, \(report.problemCount) refused"
            // Of a file that does not come in, what it would bring is not known.
            + (new.isEmpty || report.problemCount > 0 ? "." : "; new: " + new.joined(separator: ", ") + ".")
    }

    var ending: String {
        if report.wasApplied {
            return report.new == 0 ? "Nothing was changed: the file brought nothing in." : "All of it was kept."
        }
        if report.problemCount == 0, report.new == 0, report.same > 0 {
            return "Nothing would change: the file brings nothing in."
        }
        if report.problemCount > 0 { return "Nothing was changed: a file comes in whole or not at all." }
        return "Nothing was changed: this was a dry run. Add --apply to keep it."
    }
}
