internal import ArgumentParser
internal import Clinic
internal import FollowThrough
internal import Practice
internal import Signs

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look for damage, for records that refer to nothing, and work every standing out again.")

    @OptionGroup var data: DataOptions
    @Flag(help: "Work every standing and sum out again from the records first, as after a change of the rules.")
    var mend = false

    func run() async throws {
        try await data.withPractice { practice, _ in
            let damage = try await practice.integrity()
            for line in damage { Terminal.warn(line) }
            if mend {
                let mending = ProgressBar("Working out", total: nil)
                let count = try await practice.service.perform(
                    RecomputeStandings { mending.show($0) }, as: .operatorOfTheMachine)
                mending.finish()
                Terminal.say(
                    count == 1 ? "1 standing was worked out again." : "\(count) standings were worked out again.")
            }
            let bar = ProgressBar("Standings", total: nil)
            let differences = try await practice.service.perform(
                CheckPractice { bar.show($0) }, as: .operatorOfTheMachine)
            bar.finish()
            for difference in differences { Terminal.warn(line(difference)) }
            let counts = try await practice.service.perform(CheckCourses(), as: .operatorOfTheMachine)
            if counts > 0 { Terminal.warn("expected courses: \(counts) counts are not what the courses come to") }
            guard damage.isEmpty, differences.isEmpty, counts == 0 else {
                Terminal.warn("\(damage.count) faults, \(differences.count) standings that differ.")
                if !mend, !differences.isEmpty {
                    Terminal.warn(
                        "`rapport check --mend` works them out again from the records, which stay as they are.")
                }
                throw ExitCode.failure
            }
            Terminal.say("No fault, and every standing is what its records say.")
        }
    }

    private func line(_ difference: Difference) -> String {
        guard let stored = difference.stored else { return "episode \(difference.episode): has no standing" }
        if !difference.concerns.isEmpty {
            let ids = difference.concerns.map(\.description).joined(separator: ", ")
            return "episode \(difference.episode): the rows of concerns differ from their acts: \(ids)"
        }
        let fields = difference.fields
        let named = fields.isEmpty ? "" : " in " + fields.joined(separator: ", ")
        let (before, after) = (signs(stored), signs(difference.derived))
        let what = before == after ? "\(before) as derived" : "\(before), derived \(after)"
        return "episode \(difference.episode): differs\(named): stored \(what)"
    }

    private func signs(_ standing: Standing) -> String {
        let kinds = (standing.troubles + standing.onTrack).map(\.kind.rawValue)
        return standing.act.rawValue + " [" + kinds.joined(separator: ", ") + "]"
    }
}
