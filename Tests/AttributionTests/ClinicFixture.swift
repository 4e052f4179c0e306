import Attribution
import Foundation

/// The simulated clinic of the shared fixtures as episodes.
enum ClinicFixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/fixtures/statistics")

    static var isAbsent: Bool {
        !FileManager.default.fileExists(atPath: folder.appending(path: "clinic_10000.csv").path)
    }

    static func episodes(_ name: String) throws -> [FrameEpisode] {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        var points: [String: [SessionPoint]] = [:]
        var cells: [String: [Substring]] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let row = line.split(separator: ",")
            let client = String(row[0])
            cells[client] = row
            points[client, default: []].append(
                SessionPoint(ordinal: Int(row[5]) ?? 0, outcome: Double(row[7]), alliance: Double(row[6])))
        }
        return cells.sorted { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }.map { client, row in
            FrameEpisode(
                client: client, therapist: String(row[1]), treatment: String(row[4]),
                sums: EpisodeSums(points[client] ?? []))
        }
    }
}
