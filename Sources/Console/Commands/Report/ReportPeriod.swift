internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import FollowThrough

/// From when to when a report is; what the practice's own clock and zone say to it, the practice says.
struct ReportPeriod: ParsableArguments {
    @Option(
        help: ArgumentHelp("The first day; a year before the last where it is left out.", valueName: "yyyy-mm-dd"),
        transform: ReportPeriod.day)
    var since: Day?
    @Option(
        help: ArgumentHelp("The last day; today where it is left out.", valueName: "yyyy-mm-dd"),
        transform: ReportPeriod.day)
    var until: Day?

    @Sendable private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("\(text) is no day, such as 2026-11-25.") }
        return day
    }

    func validate() throws {
        if let since, let until, since > until { throw ValidationError("--since lies after --until.") }
    }
}

/// How reports on the practice, its teams and its therapists are told together.
enum ReportText {
    static func sayAll(_ texts: [String]) { Terminal.say((texts + [afterAll]).joined(separator: "\n\n")) }

    static func sayCSV(_ columns: [String], _ rows: [[String]]) {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(.plain) { bytes += $0 }
        writer.write(columns)
        for row in rows { writer.write(row) }
        writer.finish()
        // The end of a line is one character, of two bytes.
        let text = String(decoding: bytes, as: UTF8.self)
        Terminal.say(text.hasSuffix("\r\n") ? String(text.dropLast()) : text)
    }

    private static let afterAll = """
        For whoever keeps the practice's files: taken from each other, these can tell of fewer than \
        \(LoopReader.fewestClients) clients. Hand on one of them, not all.
        """
}
