import Clinic
import Foundation
import Pages
import Practice
import Routes

extension Call {
    func showSetUp(problems: [FieldProblem]) async throws -> Reply {
        let fields: [Field] = [.practiceName, .zone, .language, .personName, .signInName, .role]
        var values: [Field: String] = [:]
        for field in fields { values[field] = form[field] }
        if values[.language] == nil { values[.language] = language.rawValue }
        let model = SetUpModel(zones: Self.zones, values: values, problems: told(problems))
        return .page(SetUpPage(context(nil), model).bytes(), status: problems.isEmpty ? 200 : 422)
    }

    static let zones: [String] = {
        let known = Set(TimeZone.knownTimeZoneIdentifiers).filter { $0.contains("/") && Zone($0) != nil }
        return ["UTC"] + known.sorted()
    }()
}
