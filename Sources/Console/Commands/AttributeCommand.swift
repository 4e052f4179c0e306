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
            alliance, and if there are any treatment, site and intake.
            """)

    @Argument(help: "A CSV file with the names of its columns on the first line; without it, the practice in --data.")
    var file: String?
    @OptionGroup var data: DataOptions
    @Option(help: ArgumentHelp("Which column is which: outcome=ors,alliance=srs", valueName: "a=b,c=d"))
    var columns: String?
    @Option(help: "How a file writes its dates: iso (year first), dmy or mdy.") var dates = "iso"
    @Option(help: "Which outcomes of a file are better: higher-is-better or lower-is-better.") var direction: String?
    @Flag(help: "One JSON document instead of a summary.") var json = false
    @Option(help: "The language of the summary: en, es or fr.") var language = "en"

    func validate() throws {
        guard Language(rawValue: language) != nil else { throw ValidationError("--language is en, es or fr.") }
        guard DateOrder(rawValue: dates) != nil else { throw ValidationError("--dates is iso, dmy or mdy.") }
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
                try Self.tell(try await practice.service.attribution(as: .operatorOfTheMachine), asJSON: json, spoken)
            }
        }
        let mapping = try columns.map { text in try ColumnMapping(text) } ?? ColumnMapping()
        let (episodes, counts) = try OutcomesFile(
            path: file, mapping: mapping, dates: DateOrder(rawValue: dates) ?? .iso
        ).episodes()
        let better = direction.flatMap(OutcomeDirection.init(rawValue:))
        try Self.tell(
            Result { () throws(AttributionRefusal) in
                try AttributeOutcomes.answer(episodes, counts: counts, direction: better)
            },
            asJSON: json, spoken, read: counts)
    }

    static func tell(
        _ result: Result<OutcomeAttribution, AttributionRefusal>, asJSON: Bool, _ language: Language,
        read counts: FrameCounts = FrameCounts()
    ) throws {
        let words = AttributionWords(language)
        switch result {
        case .success(let answer):
            Terminal.say(
                asJSON ? AttributionDocument(answer).json : AttributionReport(answer, language: language).text)
        case .failure(let refusal):
            let isOfDates = counts.unreadableCells.contains { $0.column == "date" }
            let hint = isOfDates ? ImportOptions.hint : nil
            throw ConsoleFailure(
                [words.text(refusal), words.leftOut(counts), hint].compactMap(\.self).joined(separator: " "))
        }
    }
}
