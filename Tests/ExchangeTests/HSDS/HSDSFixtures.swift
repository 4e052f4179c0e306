import Clinic
import Exchange
import Foundation
import Practice

/// A directory made by others, which stands beside the checkout; and small ones made here.
enum HSDSFixtures {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .appending(path: "../../../../shared/fixtures/resources/hsds-3.0-examples")
        .standardizedFileURL

    /// `RAPPORT_FIXTURES` names another folder than `../shared/fixtures`.
    private static var base: URL {
        let stated = ProcessInfo.processInfo.environment["RAPPORT_FIXTURES"]
        return stated.map { URL(filePath: $0).appending(path: "resources/hsds-3.0-examples") } ?? folder
    }

    static let areThere = FileManager.default.fileExists(atPath: base.appending(path: "service_full.json").path())

    static func path(_ name: String) -> String { base.appending(path: name).path() }

    typealias Row = (line: Int, row: Result<ImportedResource, ImportRowProblem>)

    static func rows(of file: HSDSFile) throws -> [Row] {
        var rows: [Row] = []
        try file.forEach { rows.append(($0, $1)) }
        return rows
    }

    /// A day on which nothing in the files has ended yet.
    static let longAgo = Day(number: 0)

    static func rows(json: String, today: Day = longAgo) throws -> [Row] {
        try rows(of: HSDSFile(files: [("directory.json", Array(json.utf8))], today: today))
    }

    static func rows(csv tables: [String: String], today: Day = longAgo) throws -> [Row] {
        let files = tables.sorted { $0.key < $1.key }.map { ("\($0.key).csv", Array($0.value.utf8)) }
        return try rows(of: HSDSFile(files: files, today: today))
    }

    static func resources(_ rows: [Row]) -> [ImportedResource] { rows.compactMap { try? $0.row.get() } }

    static func problems(_ rows: [Row]) -> [(Int, String)] {
        rows.compactMap { row in
            if case .failure(let problem) = row.row { (row.line, problem.key) } else { nil }
        }
    }
}
