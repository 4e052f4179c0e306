import Foundation
import MixedModels

/// Data and references that stand beside the checkout.
enum Fixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/fixtures/statistics")

    static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func table(_ name: String) throws -> DataTable {
        try DataTable(contentsOfCSV: folder.appending(path: name + ".csv").path)
    }

    static func json(_ name: String) throws -> JSON {
        try JSONDecoder().decode(JSON.self, from: Data(contentsOf: folder.appending(path: name + ".json")))
    }

    /// The simulated clinic with the columns that its model needs.
    static func clinic(_ rows: Int) throws -> DataTable {
        let table = try table("clinic_\(rows)")
        let client = table.numbers("client")
        let (session, alliance) = (table.numbers("session"), table.numbers("srs"))
        var (sums, counts): ([Double: Double], [Double: Double]) = ([:], [:])
        for (row, name) in client.enumerated() {
            sums[name, default: 0] += alliance[row]
            counts[name, default: 0] += 1
        }
        let grand = alliance.reduce(0, +) / Double(alliance.count)
        let mean = client.map { (sums[$0] ?? 0) / (counts[$0] ?? 1) }
        return
            try table
            .with("log_session", .numeric(session.map { log($0) }))
            .with("srs_within", .numeric(zip(alliance, mean).map { $0 - $1 }))
            .with("srs_between", .numeric(mean.map { $0 - grand }))
            .with("treatment", .factor(Factor(table.numbers("treatment").map { String(Int($0)) })))
    }

    static let clinicModel =
        "ors ~ log_session + srs_within + srs_between + treatment + (1 + log_session | client) + (1 | therapist)"
}

extension DataTable {
    func numbers(_ name: String) -> [Double] {
        if case .numeric(let values)? = self[name] { return values }
        return []
    }
}

/// A reference as it stands in its file: numbers may be written as text.
enum JSON: Decodable {
    case number(Double), text(String), flag(Bool), list([JSON]), object([String: JSON]), nothing

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .nothing
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    subscript(_ key: String) -> JSON {
        if case .object(let fields) = self { return fields[key] ?? .nothing }
        return .nothing
    }

    var double: Double {
        switch self {
        case .number(let value): value
        case .text(let text): Double(text) ?? .nan
        default: .nan
        }
    }

    var string: String? { if case .text(let text) = self { text } else { nil } }
    var bool: Bool { if case .flag(let flag) = self { flag } else { false } }
    /// A single number counts as a list of one.
    var list: [JSON] {
        switch self {
        case .list(let list): list
        case .nothing: []
        default: [self]
        }
    }
    var doubles: [Double] { list.map(\.double) }
    var keys: [String] { if case .object(let fields) = self { Array(fields.keys) } else { [] } }
}

func isClose(_ left: Double, _ right: Double, _ tolerance: Double, floor: Double = 0) -> Bool {
    abs(left - right) <= tolerance * max(abs(right), floor)
}
