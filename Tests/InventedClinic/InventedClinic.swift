package import Attribution
internal import Foundation
internal import MixedModels

/// A clinic whose truth is known: outcomes made by the model itself, in points without limits. The tests and the
/// benchmarks of coverage draw from it.
package struct InventedClinic: Sendable {
    package var clients = 140
    package var therapists = 8
    package var meanSessions = 9.0
    /// Points of outcome for a point of alliance, within a client and between clients.
    package var within = 0.55
    package var between = 0.62
    package var therapistSlope = 0.62
    package var treatmentGain = [0.0, 1.2]
    /// Standard deviations.
    package var allianceTherapists = 1.0
    package var allianceClients = 3.0
    package var allianceSessions = 2.6
    package var intercept = 4.8
    package var slope = 1.2
    package var therapistOutcome = 1.6
    /// Where there are more than one, therapists lie within them in turn.
    package var sites = 1
    package var siteOutcome = 2.0
    package var noise = 4.4
    package var ceiling = false

    package struct Made: Sendable {
        package let episodes: [FrameEpisode]
        /// What goes with each source among the sessions made, as a share of the variance of their outcomes.
        package let shares: [Source: Double]
        /// The variances behind: of what is fixed over the sessions made, of the rest as the way of making clinics has it.
        package let variances: [Source: Double]

        /// The share that goes with the alliance.
        package var share: Double { shares[.alliance] ?? 0 }
    }

    package init() {}

    package func make(seed: UInt64) -> Made {
        var random = SeededRandom(seed: seed)
        func normal() -> Double { Normal.quantile(min(1 - 1e-12, max(1e-12, random.uniform()))) }
        let held = (0..<therapists).map { _ in
            (alliance: allianceTherapists * normal(), outcome: therapistOutcome * normal())
        }
        let places = (0..<(sites > 1 ? sites : 0)).map { _ in siteOutcome * normal() }
        var rows: [(client: Int, therapist: Int, treatment: Int, session: Int, alliance: Double)] = []
        var own: [(intercept: Double, slope: Double, alliance: Double)] = []
        for client in 0..<clients {
            let therapist = Int(random.uniform() * Double(therapists))
            let treatment = Int(random.uniform() * Double(treatmentGain.count))
            let count = min(40, 2 + Int(-log(1 - random.uniform()) * (meanSessions - 2)))
            let first = normal()
            own.append((intercept * first, slope * (-0.3 * first + 0.954 * normal()), allianceClients * normal()))
            for session in 1...count {
                var alliance = 32 + held[therapist].alliance + own[client].alliance + allianceSessions * normal()
                if ceiling { alliance = min(40, alliance + 5) }
                rows.append((client, therapist, treatment, session, (alliance * 10).rounded() / 10))
            }
        }
        let grand = rows.reduce(0) { $0 + $1.alliance } / Double(rows.count)
        var client = [(Double, Double)](repeating: (0, 0), count: clients)
        var therapist = [(Double, Double)](repeating: (0, 0), count: therapists)
        for row in rows {
            client[row.client].0 += row.alliance
            client[row.client].1 += 1
            therapist[row.therapist].0 += row.alliance
            therapist[row.therapist].1 += 1
        }
        var points = [[SessionPoint]](repeating: [], count: clients)
        var parts: [Source: [Double]] = [:]
        var (outcomes, times): ([Double], [Double]) = ([], [])
        for row in rows {
            let mean = client[row.client].0 / client[row.client].1
            let theirs = therapist[row.therapist].0 / therapist[row.therapist].1
            let x = log(Double(row.session))
            let pieces: [(Source, Double)] = [
                (.time, 2.2 * x),
                (
                    .alliance,
                    within * (row.alliance - mean) + between * (mean - theirs) + therapistSlope * (theirs - grand)
                ),
                (.treatment, treatmentGain[row.treatment]),
                (.client, own[row.client].intercept + own[row.client].slope * x),
                (.therapist, held[row.therapist].outcome),
                (.site, places.isEmpty ? 0 : places[row.therapist % places.count]), (.residual, noise * normal()),
            ]
            let outcome = pieces.reduce(19) { $0 + $1.1 }
            for (source, piece) in pieces { parts[source, default: []].append(piece) }
            outcomes.append(outcome)
            times.append(x)
            points[row.client].append(
                SessionPoint(ordinal: row.session, outcome: (outcome * 10).rounded() / 10, alliance: row.alliance))
        }
        func variance(_ values: [Double]) -> Double {
            let mean = values.reduce(0, +) / Double(values.count)
            return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        }
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        var variances: [Source: Double] = [:]
        for source in [Source.alliance, .time, .treatment] { variances[source] = variance(parts[source] ?? []) }
        variances[.client] =
            intercept * intercept - 2 * 0.3 * intercept * slope * mean(times)
            + slope * slope * (0.09 + 0.954 * 0.954) * mean(times.map { $0 * $0 })
        variances[.therapist] = therapistOutcome * therapistOutcome
        variances[.site] = places.isEmpty ? 0 : siteOutcome * siteOutcome
        variances[.residual] = noise * noise
        var whose: [Int: (therapist: Int, treatment: Int)] = [:]
        for row in rows { whose[row.client] = (row.therapist, row.treatment) }
        return Made(
            episodes: points.indices.map { client in
                FrameEpisode(
                    client: "c\(client)", therapist: "t\(whose[client]?.therapist ?? 0)",
                    treatment: treatmentGain.count > 1 ? "m\(whose[client]?.treatment ?? 0)" : nil,
                    site: places.isEmpty ? nil : "s\((whose[client]?.therapist ?? 0) % places.count)",
                    sums: EpisodeSums(points[client]))
            }, shares: parts.mapValues { variance($0) / variance(outcomes) }, variances: variances)
    }
}
