internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import Foundation
internal import Practice
internal import Signs
internal import Simulation

struct SignsEvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "How good are the alarms? Replays closed episodes, invented ones or a practice's own.",
        discussion: """
            Without --data or --file it replays an invented practice whose truth is known (decision 0010). A dropout is caught where
            an alarm came in one of the last three sessions before the client stayed away; an alarm is right where a dropout or a
            reliable deterioration follows within three sessions. All signs together raise an alarm where the weights of what is
            new reach a bar; beside each baseline the bar is set so that they raise as many alarms as it does, of those
            just under the bar a part by lot. They do so twice: by the product's own weights, and, where thirty dropouts or
            more are there to learn from, by weights learned from these courses, each of them weighed by what others taught.
            Intervals are 95%: Wilson's for parts, drawn again 500 times for ratios, with the bar, the lot and the weights
            held fixed.
            """)

    @Option(help: "A practice's own closed episodes.") var data: String?
    @Option(
        help: """
            A CSV file as rapport import takes it, of sessions, appointments, observations or comments, told by its \
            columns; may be given again for each file of one practice. Episodes without a day in ended are left out.
            """)
    var file: [String] = []
    @Option(help: ArgumentHelp("With --file: which column is which, as for import.", valueName: "a=b,c=d"))
    var columns: String?
    @Option(help: "With --file: the measure of every line that names none, such as alliance-adult.")
    var measure: String?
    @Option(help: "With --file: the highest mark of one line: 10 or 100.") var highest = 10
    @Option(help: "With --file: how the files write their days: iso (year first), dmy or mdy.") var dates = "iso"
    @Option(
        help: ArgumentHelp(
            "With --file: measures of the practice's own, from rapport export --kind measures.", valueName: "file"))
    var measures: String?
    @OptionGroup var calledOff: CalledOffOptions
    @Option(help: "With --file: the time zone of its days and times.") var zone = "Europe/Paris"
    @Option(help: "Another seed gives other people; several with commas.") var seed: String = "1"
    @Option(help: "How many invented clients, for each seed.") var clients = 1000
    @Flag(help: "Also what each sign weighs, by the product and as learned; JSON holds it always.") var weights = false
    @Flag(help: "One JSON object instead of a table.") var json = false

    func validate() throws {
        guard clients > 0 else { throw ValidationError("--clients takes a number from 1.") }
        guard data == nil || file.isEmpty else { throw ValidationError("Give --data or --file, not both.") }
        guard columns == nil || !file.isEmpty else { throw ValidationError("--columns goes with --file.") }
        guard highest == 10 || highest == 100 else { throw ValidationError("--highest is 10 or 100.") }
        guard DateOrder(rawValue: dates) != nil else { throw ValidationError("--dates is iso, dmy or mdy.") }
        guard Zone(zone) != nil else { throw ValidationError("--zone takes a name such as Europe/Madrid.") }
        guard !seeds.isEmpty else { throw ValidationError("--seed takes whole numbers, with commas between.") }
    }

    private var seeds: [UInt64] {
        let parts = seed.split(separator: ",")
        let seeds = parts.compactMap { UInt64($0) }
        return seeds.count == parts.count ? seeds : []
    }

    func run() async throws {
        let courses = try await courses()
        guard !courses.isEmpty else { throw ConsoleFailure("There is no closed episode to replay.") }
        let telling = EvaluationTelling(SignEvaluation(courses))
        if json { return Terminal.say(telling.json) }
        Terminal.say(weights ? telling.text + "\n\n" + telling.weightsText : telling.text)
    }

    private func courses() async throws -> [ReplayedCourse] {
        if !file.isEmpty {
            let constants = measure.map { ["measure": $0] } ?? [:]
            let mapping =
                try columns.map { text in try ColumnMapping(text, constants: constants) }
                ?? ColumnMapping(constants: constants)
            return try await ReplayedFiles(
                paths: file, measures: measures, mapping: mapping, highestLine: highest,
                dates: DateOrder(rawValue: dates) ?? .iso, unsaid: calledOff.unsaid, zone: zone,
                ports: try ConsolePorts.inForce()
            ).courses()
        }
        guard let data else { return seeds.flatMap { SimulatedReplay.courses(seed: $0, clients: clients) } }
        let options = try DataOptions.parse(["--data", data])
        let place = options.place()
        let ports = try ConsolePorts.inForce()
        try ports.requirePractice(place)
        let practice = try await ports.open(place)
        do {
            let courses = try await practice.service.answer(ReplayEpisodes(), as: .operatorOfTheMachine)
            await practice.close()
            return courses
        } catch {
            await practice.close()
            throw error
        }
    }
}
