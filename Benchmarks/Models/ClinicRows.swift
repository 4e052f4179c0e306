import Foundation
import MixedModels

/// A clinic's sessions as columns, made from a seed: the same rows in every run and on every machine.
///
/// Scores are whole tenths from 0 to 400, so that sums of them are exact.
struct ClinicRows {
    private(set) var client: [Int32] = []
    private(set) var therapist: [Int32] = []
    private(set) var treatment: [Int32] = []
    private(set) var session: [Int32] = []
    private(set) var alliance: [Int32] = []
    private(set) var outcome: [Int32] = []
    private(set) var units: [GrowthStatistics.Unit] = []
    let therapists: Int

    static let treatments = 4
    private static let gains = [0, 1.2, -0.8, 0.6]

    init(rows: Int, seed: UInt64 = 20_240_607) {
        therapists = max(20, Int((Double(rows) * 2.5).squareRoot()))
        var random = SeededRandom(seed: seed)
        let held = (0..<therapists).map { _ in (alliance: random.normal(), outcome: 1.6 * random.normal()) }
        for column in [\ClinicRows.client, \.therapist, \.treatment, \.session, \.alliance, \.outcome] {
            self[keyPath: column].reserveCapacity(rows)
        }
        while client.count < rows {
            let whose = Int(random.uniform() * Double(therapists))
            let treatment = Int(random.uniform() * Double(Self.treatments))
            let first = random.normal()
            let (level, slope) = (4.8 * first, 1.2 * (0.954 * random.normal() - 0.3 * first))
            let own = held[whose].alliance + 3 * random.normal()
            let length = min(40, 2 + Int(-log(random.uniform()) * 8.2), rows - client.count)
            let unit = Int32(units.count)
            units.append(.init(cluster: Int32(whose), category: Int32(treatment)))
            for session in 1...length {
                let time = log(Double(session))
                let within = 0.5 * (time - 1.5) + 2.6 * random.normal()
                let expected =
                    19 + 2.2 * time + 0.55 * within + 0.62 * own + Self.gains[treatment] + level + slope * time
                    + held[whose].outcome
                client.append(unit)
                therapist.append(Int32(whose))
                self.treatment.append(Int32(treatment))
                self.session.append(Int32(session))
                alliance.append(Self.tenths(32 + own + within))
                outcome.append(Self.tenths(expected + 4.4 * random.normal()))
            }
        }
    }

    private static func tenths(_ score: Double) -> Int32 { Int32((min(40, max(0, score)) * 10).rounded()) }

    var time: [Double] { session.map { log(Double($0)) } }

    /// The alliance in its three parts: of the session, of the client, of the therapist.
    var parts: (within: [Double], between: [Double], therapist: [Double]) {
        let scores = alliance.map { Double($0) / 10 }
        func means(_ codes: [Int32], _ count: Int) -> [Double] {
            var sums = [(sum: Double, rows: Double)](repeating: (0, 0), count: count)
            for (row, code) in codes.enumerated() {
                sums[Int(code)].sum += scores[row]
                sums[Int(code)].rows += 1
            }
            return sums.map { $0.sum / max(1, $0.rows) }
        }
        let (own, theirs) = (means(client, units.count), means(therapist, therapists))
        let all = scores.reduce(0, +) / Double(max(1, scores.count))
        return (
            scores.indices.map { scores[$0] - own[Int(client[$0])] },
            scores.indices.map { own[Int(client[$0])] - theirs[Int(therapist[$0])] },
            scores.indices.map { theirs[Int(therapist[$0])] - all }
        )
    }

    /// What any program can read: the columns of the model, in full precision.
    func write(to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw ModelBenchmarkFailure("cannot write \(path)") }
        let (parts, time) = (parts, time)
        var text = "client,therapist,treatment,ors,log_session,srs_within,srs_between,srs_therapist\n"
        for row in client.indices {
            text +=
                "\(client[row]),\(therapist[row]),m\(treatment[row]),\(Double(outcome[row]) / 10),\(time[row]),"
                + "\(parts.within[row]),\(parts.between[row]),\(parts.therapist[row])\n"
            if text.utf8.count > 1 << 20 {
                try file.write(contentsOf: Data(text.utf8))
                text = ""
            }
        }
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }
}
