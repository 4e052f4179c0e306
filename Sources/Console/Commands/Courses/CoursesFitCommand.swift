internal import ArgumentParser
internal import Attribution
internal import Measures
internal import Practice

struct CoursesFitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit",
        abstract: "Work expected courses out anew now; a server does the same by itself once an hour.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let bar = ProgressBar("Courses", total: nil)
            let looked = ProgressBar("Open courses", total: nil)
            let fitted: FittedCourses
            do {
                fitted = try await practice.service.perform(
                    FitCourses { step in
                        switch step {
                        case .read(let count): bar.show(count)
                        case .fitting(let measure): Terminal.warn("fitting \(measure.name)")
                        case .judged(let count, _): looked.show(count)
                        }
                    }, as: .operatorOfTheMachine)
            } catch PracticeError.busy {
                throw ConsoleFailure("Expected courses are being worked out already. Try again in a few minutes.")
            }
            bar.finish()
            looked.finish()
            for line in lines(fitted) { Terminal.say(line) }
        }
    }

    private func lines(_ fitted: FittedCourses) -> [String] {
        let head =
            fitted.isNew
            ? "Fit \(fitted.set.version) is in force; \(fitted.judged) open courses were looked at anew."
            : "Nothing differs from fit \(fitted.set.version)."
        let measures = fitted.set.measures.values.sorted { $0.measure < $1.measure }.map { one in
            let basis = "\(one.courses) courses, \(one.closed) closed, \(one.sessions) later outcomes"
            let whose = one.own == nil ? "general prior (\(one.needed) closed courses are needed)" : "own clients"
            let refusal = one.refusal.map { "; not fitted: \($0.rawValue)" } ?? ""
            let held = one.coverage.share.map { "; \(Int(($0 * 100).rounded())) of 100 within, out of sample" } ?? ""
            return "\(one.measure.key.name): \(whose); \(basis)\(held)\(refusal)"
        }
        return [head] + measures
    }
}
