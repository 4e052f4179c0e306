internal import ArgumentParser
internal import Attribution
internal import Clinic
internal import Exchange
internal import Practice

struct AttributeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribute",
        abstract:
            "How much of the differences in outcome goes with the alliance, the client, the therapist, the treatment.",
        discussion: """
            From a CSV file with a session to a line and the columns client, therapist, session or date, outcome and \
            alliance, and if there are any treatment, site, intake and ended (anything there: the course is closed; a \
            word that begins with drop or abandon: the client left it). A line without a treatment, site or intake has that \
            of the client's line before it. Over all courses of care, or those of a site, a treatment, a period in which they \
            began, closed or open ones.
            In JSON, shares are corrected for what chance adds to them (shares_less_chance is true); part_r2 and shapley are \
            not, so that with few clients or therapists they are larger.
            """)

    @Argument(help: "A CSV file with the names of its columns on the first line; without it, the practice in --data.")
    var file: String?
    @OptionGroup var data: DataOptions
    @Option(help: ArgumentHelp("Which column is which: outcome=ors,alliance=srs", valueName: "a=b,c=d"))
    var columns: String?
    @Option(help: "How a file writes its dates: iso (year first), dmy or mdy.") var dates = "iso"
    @Option(help: "Which outcomes of a file are better: higher-is-better or lower-is-better.") var direction: String?
    @OptionGroup var episodes: EpisodeOptions
    @Flag(help: "One JSON document instead of a summary.") var json = false
    @Option(help: "The language of the summary: en, es or fr.") var language = "en"

    func validate() throws {
        guard Language(rawValue: language) != nil else { throw ValidationError("--language is en, es or fr.") }
        guard DateOrder(rawValue: dates) != nil else { throw ValidationError("--dates is iso, dmy or mdy.") }
        guard file == nil || data.data == nil else {
            throw ValidationError("A file or --data, not both: the figures are of one of them.")
        }
        guard columns == nil || file != nil else { throw ValidationError("--columns goes with a file.") }
        guard let direction else { return }
        guard OutcomeDirection(rawValue: direction) != nil else {
            throw ValidationError("--direction is higher-is-better or lower-is-better.")
        }
        guard file != nil else {
            throw ValidationError("--direction goes with a file; in a practice higher outcomes are better.")
        }
    }

    func run() async throws {
        let spoken = Language(rawValue: language) ?? .english
        guard let file else {
            return try await data.withPractice { practice, _ in
                let (choice, result) = try await practice.service.attribution(
                    over: episodes.choice, as: .operatorOfTheMachine)
                try tell(result, over: choice, spoken)
            }
        }
        let mapping = try columns.map { text in try ColumnMapping(text) } ?? ColumnMapping()
        let outcomes = try OutcomesFile(
            path: try InFile.pathReadAgain(file), mapping: mapping, dates: DateOrder(rawValue: dates) ?? .iso)
        let better = direction.flatMap(OutcomeDirection.init(rawValue:))
        let read: OutcomesFile.Read
        do {
            read = try outcomes.episodes(over: episodes.choice)
        } catch let refusal as AttributionRefusal {
            throw ConsoleFailure(AttributionWords(spoken).text(refusal))
        }
        try tell(
            Result { () throws(AttributionRefusal) in
                try AttributeOutcomes.answer(read.episodes, counts: read.counts, direction: better)
            },
            over: read.choice, spoken, read: read.counts)
    }

    private func tell(
        _ result: Result<OutcomeAttribution, AttributionRefusal>, over choice: EpisodeChoice, _ language: Language,
        read counts: FrameCounts = FrameCounts()
    ) throws {
        let words = AttributionWords(language)
        switch result {
        case .success(let answer):
            let isTold = file == nil || !choice.isAll
            Terminal.say(
                json
                    ? AttributionDocument(answer, over: choice).json
                    : AttributionReport(answer, over: isTold ? choice : nil, language: language).text)
        case .failure(let refusal):
            let isOfDates = counts.unreadableCells.contains { $0.column == "date" }
            let hint = isOfDates ? ImportOptions.yearHint : nil
            let over = choice.isAll ? nil : words.chosen(choice)
            throw ConsoleFailure(
                [words.text(refusal), over, words.leftOut(counts), hint].compactMap(\.self).joined(separator: " "))
        }
    }
}
