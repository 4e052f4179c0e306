internal import Clinic
internal import Foundation

/// How alliance and outcome of one invented client move from session to session, in points of 40 before any ceiling.
struct ClientPath: Sendable {
    private let start: Double
    private let gain: Double
    private let tempo: Double
    private let alliance: Double
    private var early: Double
    private var deviation = 0.0
    private var rupture = 0.0
    private var session = 0
    /// Of the last session.
    private(set) var lastAlliance = 37.0
    /// How much lower it was than in the session before; 0 where it was not.
    private(set) var fall = 0.0

    init(_ client: ClientTruth, _ truth: SimulationTruth, ages: AgeBand, random: inout SimulatedRandom) {
        let mean = ages == .child ? 25.0 : ages == .adolescent ? 21.0 : 18.0
        start = min(34, max(4, mean + 5.5 * random.normal()))
        gain = truth.gain.mean + truth.gain.deviation * client.outcome
        tempo = 3 + 5 * random.unit()
        alliance = 36.6 + 2.3 * client.alliance
        early = random.happens(0.15) ? 4 + 3 * random.unit() : 0
    }

    /// The next session's two true values.
    mutating func next(_ random: inout SimulatedRandom) -> (outcome: Double, alliance: Double) {
        let reached = 1 - exp(-Double(session) / tempo)
        let outcome = start + gain * reached + 0.5 * deviation + 1.7 * random.normal()
        session += 1
        rupture = random.happens(0.06) ? 2.5 + 4.5 * random.unit() : rupture * (random.happens(0.55) ? 0.15 : 0.85)
        early *= 0.6
        deviation = 0.4 * deviation + 0.9 * random.normal()
        let growth = 0.12 * Double(min(session, 8))
        let value = alliance + growth + deviation - rupture - early
        fall = max(0, min(40, lastAlliance) - min(40, value))
        lastAlliance = value
        return (outcome, value)
    }

    /// Fell by a point or more in the last session.
    var hasFallen: Bool { session > 1 && fall >= 1 }
    var isLow: Bool { session > 0 && lastAlliance < 33 }
}
