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
            Without --data or --file it replays an invented practice whose truth is known (decision 0010). A dropout \
            is caught where an alarm came in one of the last three sessions before the client stayed away; an alarm \
            is right where a dropout or a reliable deterioration follows within three sessions. All signs together \
            raise an alarm where the weights of what is new reach a bar; beside each baseline the bar is set so that \
            they raise as many alarms as it does, of those just under the bar a part by lot. They do so twice: by the \
            product's own weights, and, where thirty dropouts or more are there to learn from, by weights learned \
            from these courses, each of them weighed by what others taught. Intervals are 95%: Wilson's for parts, of \
            alarms with courses taken to be independent and not alarms, drawn again 500 times for ratios, with the \
            bar, the lot and the weights held fixed. Of records, what came in after its session counts from then on; \
            open courses and those without a session are left out and counted. Those that do not say how they ended \
            (as with the reason other) are left out of what was caught and right while they are one in five at most; \
            where more, they count as not dropped out if any dropout is known, and else nothing is said of dropouts. \
            With --data courses are expected by the general curves, as the practice's own were fitted to these very \
            courses. Missed twice counts late cancellations by the client as missing. Leads are told before dropouts \
            and before deteriorations: of the alarms in the three sessions before, and from the first of the course.
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
    @Option(help: "With --file: the highest mark of one line: 10 (default) or 100.") var highest: Int?
    @Option(help: "With --file: how the files write their days: iso (year first, default), dmy or mdy.")
    var dates: String?
    @Option(
        help: ArgumentHelp(
            "With --file: measures of the practice's own, from rapport export --kind measures.", valueName: "file"))
    var measures: String?
    @OptionGroup var calledOff: CalledOffOptions
    @Option(help: "With --file: the time zone of its days and times (default: Europe/Paris).") var zone: String?
    @Option(help: "Another seed gives other people; several with commas (default: 1).") var seed: String?
    @Option(help: "How many invented clients, for each seed (default: 1000).") var clients: Int?
    @Flag(help: "Also what each sign weighs, by the product and as learned; JSON holds it always.") var weights = false
    @Flag(help: "One JSON object instead of a table.") var json = false

    func validate() throws {
        guard data == nil || file.isEmpty else { throw ValidationError("Give --data or --file, not both.") }
        try requireUse()
        guard clients ?? 1 > 0 else { throw ValidationError("--clients takes a number from 1.") }
        guard [10, 100].contains(highest ?? 10) else { throw ValidationError("--highest is 10 or 100.") }
        guard DateOrder(rawValue: dates ?? "iso") != nil else {
            throw ValidationError("--dates is iso, dmy or mdy.")
        }
        guard Zone(zoneName) != nil else { throw ValidationError("--zone takes a name such as Europe/Madrid.") }
        guard !seeds.isEmpty else { throw ValidationError("--seed takes whole numbers, with commas between.") }
    }

    /// What would be passed over in silence is refused.
    private func requireUse() throws {
        let ofFiles: [(name: String, isGiven: Bool)] = [
            ("--columns", columns != nil), ("--measure", measure != nil), ("--highest", highest != nil),
            ("--dates", dates != nil), ("--measures", measures != nil), ("--zone", zone != nil),
            ("--cancelled-notice", calledOff.cancelledNotice != nil),
            ("--cancelled-by", calledOff.cancelledBy != nil), ("--late-minutes", calledOff.lateMinutes != nil),
        ]
        let ofInvented: [(name: String, isGiven: Bool)] = [("--seed", seed != nil), ("--clients", clients != nil)]
        if file.isEmpty, let idle = ofFiles.first(where: \.isGiven) {
            throw ValidationError("\(idle.name) goes with --file.")
        }
        if data != nil || !file.isEmpty, let idle = ofInvented.first(where: \.isGiven) {
            throw ValidationError("\(idle.name) is for invented practices, without --data or --file.")
        }
    }

    private var zoneName: String { zone ?? "Europe/Paris" }

    private var seeds: [UInt64] {
        let parts = (seed ?? "1").split(separator: ",")
        let seeds = parts.compactMap { UInt64($0) }
        return seeds.count == parts.count ? seeds : []
    }

    func run() async throws {
        let (found, leftOut) = try await courses()
        guard !found.isEmpty else {
            let why = leftOut.map { " " + EvaluationTelling.leftOut($0) } ?? ""
            throw ConsoleFailure("There is no closed episode to replay." + why)
        }
        let telling = EvaluationTelling(SignEvaluation(found, leftOut: leftOut))
        if json { return Terminal.say(telling.json) }
        Terminal.say(weights ? telling.text + "\n\n" + telling.weightsText : telling.text)
    }

    /// What is left out is `nil` of invented ones.
    private func courses() async throws -> ([ReplayedCourse], CoursesLeftOut?) {
        if !file.isEmpty {
            let constants = measure.map { ["measure": $0] } ?? [:]
            let mapping =
                try columns.map { text in try ColumnMapping(text, constants: constants) }
                ?? ColumnMapping(constants: constants)
            let replayed = try await ReplayedFiles(
                paths: file, measures: measures, mapping: mapping, highestLine: highest ?? 10,
                dates: dates.flatMap { DateOrder(rawValue: $0) } ?? .iso, unsaid: calledOff.unsaid, zone: zoneName,
                ports: try ConsolePorts.inForce()
            ).courses()
            return (replayed.courses, replayed.leftOut)
        }
        guard let data else {
            return (seeds.flatMap { SimulatedReplay.courses(seed: $0, clients: clients ?? 1000) }, nil)
        }
        let options = try DataOptions.parse(["--data", data])
        let place = options.place()
        let ports = try ConsolePorts.inForce()
        try ports.requirePractice(place)
        let practice = try await ports.open(place)
        do {
            let replayed = try await practice.service.answer(ReplayEpisodes(), as: .operatorOfTheMachine)
            await practice.close()
            return (replayed.courses, replayed.leftOut)
        } catch {
            await practice.close()
            throw error
        }
    }
}
