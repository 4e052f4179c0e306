internal import Clinic
internal import Foundation

/// How alliance, outcome and hope of one invented client move from session to session, in points of 40 before any
/// ceiling.
struct ClientPath: Sendable {
    private let truth: SimulationTruth
    private static let startDeviation = 5.5
    private let start: Double
    /// Where the client stands from the second session on for the alliance that they have, beside the gain.
    private let lift: Double
    private let gain: Double
    private let tempo: Double
    private let alliance: Double
    private let roundsUp: Bool
    private let mayBeObstructed: Bool
    private var early: Double
    private var deviation = 0.0
    private var rupture = 0.0
    private var isConfrontation = false
    private var hope: Double
    private var session = 0
    /// Standardised over all clients; what homework goes with.
    let outcome: Double
    /// Of the last session.
    private(set) var lastAlliance = 37.0
    /// How much lower it was than in the session before; 0 where it was not.
    private(set) var fall = 0.0
    private(set) var isObstructed = false

    init(_ client: ClientTruth, _ truth: SimulationTruth, ages: AgeBand, random: inout SimulatedRandom) {
        self.truth = truth
        let mean = ages == .child ? 25.0 : ages == .adolescent ? 21.0 : 18.0
        start = min(34, max(4, mean + Self.startDeviation * random.normal()))
        lift = truth.levelCorrelation * Self.startDeviation * client.alliance
        gain = truth.meanGain + truth.gainDeviation * client.outcome
        tempo = 3 + 5 * random.unit()
        alliance = 36.6 + 2.3 * client.alliance
        outcome = client.outcome
        early = random.happens(0.15) ? 4 + 3 * random.unit() : 0
        roundsUp = random.happens(truth.roundingUp)
        mayBeObstructed = random.happens(truth.obstructed)
        hope = random.normal()
    }

    /// Something may come into the way or go out of it, before each appointment.
    mutating func approach(_ random: inout SimulatedRandom) {
        guard mayBeObstructed else { return }
        isObstructed = isObstructed ? !random.happens(truth.obstacleEnds) : random.happens(truth.obstacleBegins)
    }

    /// The next session's two values as the client marks them.
    mutating func next(_ random: inout SimulatedRandom) -> (outcome: Double, alliance: Double) {
        let reached = 1 - exp(-Double(session) / tempo)
        let outcome = start + (session > 0 ? lift : 0) + gain * reached + 0.5 * deviation + 1.7 * random.normal()
        session += 1
        if random.happens(truth.rupture) {
            rupture = 2.5 + 4.5 * random.unit()
            isConfrontation = random.happens(truth.confrontation)
        } else {
            rupture *= random.happens(truth.mending) ? 0.15 : 0.85
        }
        early *= 0.6
        deviation = 0.4 * deviation + 0.9 * random.normal()
        let value = alliance + 0.12 * Double(min(session, 8)) + deviation - rupture - early
        fall = max(0, min(40, lastAlliance) - min(40, value))
        lastAlliance = value
        let behind = min(1, max(0, (truth.meanGain - gain) * reached / 6))
        hope = truth.hopeKept * hope - truth.hopeTakenByRupture * min(1, rupture / 4) - truth.hopeTakenByLag * behind
        return (outcome, value + (roundsUp ? (1 - truth.shownByRounding) * (rupture + early) : 0))
    }

    /// Fell by a point or more in the last session.
    var hasFallen: Bool { session > 1 && fall >= 1 }
    var isLow: Bool { session > 0 && lastAlliance < 33 }
    var hasLostHope: Bool { hope < truth.hopeLost }
    var isConfronting: Bool { rupture > 1 && isConfrontation }
    var isWithdrawing: Bool { rupture > 1 && !isConfrontation }
}
