import Foundation

/// Questionnaires made by others, which stand beside the checkout.
enum QuestionnaireFixtures {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .appending(path: "../../../../shared/fixtures/measures")
        .standardizedFileURL

    /// `RAPPORT_FIXTURES` names another folder than `../shared/fixtures`.
    private static var base: URL {
        let stated = ProcessInfo.processInfo.environment["RAPPORT_FIXTURES"]
        return stated.map { URL(filePath: $0).appending(path: "measures") } ?? folder
    }

    static let areThere = FileManager.default.fileExists(atPath: base.appending(path: "phq-9.json").path())

    static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: base.appending(path: name))) }
}
