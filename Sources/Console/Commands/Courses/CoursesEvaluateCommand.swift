internal import ArgumentParser
internal import Attribution
internal import Measures
internal import Practice
internal import Simulation

struct CoursesEvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "How well do the bands hold? On an invented practice whose truth is known, with others held out.",
        discussion: """
            Fits adults' courses of one invented practice (decision 0010) and holds the bands against those of other \
            seeds, session by session, each band drawn before its score. Prints a table in Markdown.
            """)

    @Option(help: "The seed of the practice that is fitted.") var seed: UInt64 = 1
    @Option(help: "Seeds of practices held out, with commas.") var heldOut = "901,902,903,904"
    @Option(help: "How many clients each held-out practice has.") var clients = 1000
    @Option(help: "How many clients the fitted practice has, with commas: one column for each.")
    var fitted = "60,200,1000"

    func validate() throws {
        guard clients > 0 else { throw ValidationError("--clients takes a number from 1.") }
        guard !seeds.isEmpty else { throw ValidationError("--held-out takes whole numbers with commas.") }
        guard !sizes.isEmpty, sizes.allSatisfy({ $0 > 0 }) else {
            throw ValidationError("--fitted takes whole numbers from 1 with commas.")
        }
        guard !seeds.contains(seed) else { throw ValidationError("--seed must not be one of --held-out.") }
    }

    private var seeds: [UInt64] { heldOut.split(separator: ",").compactMap { UInt64($0) } }
    private var sizes: [Int] { fitted.split(separator: ",").compactMap { Int($0) } }

    func run() throws {
        let held = seeds.flatMap { SimulatedReplay.fitted(seed: $0, clients: clients).first?.courses ?? [] }
        guard let prior = SimulatedReplay.fitted(seed: seed, clients: 40).first?.prior, !held.isEmpty else {
            throw ConsoleFailure("There is nothing to evaluate.")
        }
        var columns: [(name: String, parameters: CourseParameters)] = [("general prior", prior)]
        for size in sizes {
            let own = SimulatedReplay.fitted(seed: seed, clients: size).first
            let courses = own?.courses ?? []
            do throws(CourseRefusal) {
                let parameters = try CoursePooling.pooled(try CourseFit(courses), prior)
                columns.append(("own \(courses.count) courses", parameters))
            } catch {
                Terminal.warn("\(size) clients: not fitted (\(CourseRefusalWord(error).rawValue))")
            }
        }
        for line in CourseTable(held, columns).lines { Terminal.say(line) }
    }
}

extension MeasuredCourses {
    fileprivate var prior: CourseParameters? {
        courses.first.map { CoursePrior.parameters(cutoff: cutoff.map($0.scores.scale.points)) }
    }
}
