internal import ArgumentParser
internal import Attribution
internal import Clinic

/// Which courses of care.
struct EpisodeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only courses at this site.", valueName: "name")) var site: String?
    @Option(help: ArgumentHelp("Only courses that began with this treatment.", valueName: "name"))
    var treatment: String?
    @Option(
        help: ArgumentHelp("Only courses that began on this day or later.", valueName: "yyyy-mm-dd"),
        transform: EpisodeOptions.day)
    var from: Day?
    @Option(
        help: ArgumentHelp("Only courses that began on this day or before.", valueName: "yyyy-mm-dd"),
        transform: EpisodeOptions.day)
    var to: Day?
    @Flag(help: "Only courses that have ended.") var closed = false
    @Flag(help: "Only courses that go on.") var open = false

    @Sendable private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("\(text) is no day, such as 2026-11-25.") }
        return day
    }

    func validate() throws {
        if closed, open { throw ValidationError("Either --closed or --open.") }
        if let from, let to, from > to { throw ValidationError("--from lies after --to.") }
    }

    var choice: EpisodeChoice {
        EpisodeChoice(
            site: site, treatment: treatment, from: from, to: to, state: closed ? .closed : open ? .open : .all)
    }
}
