/// What one invented client brings, as only the simulation knows it.
package struct ClientTruth: Hashable, Sendable {
    /// The client's alliance, standardised over all clients of all therapists.
    package let alliance: Double
    /// The client's change by the end, standardised likewise; higher is better.
    package let outcome: Double

    init(_ truth: SimulationTruth, therapist: TherapistTruth, random: inout SimulatedRandom) {
        let between = truth.allianceBetweenTherapists
        let slope = truth.allianceCorrelation
        alliance = between.squareRoot() * therapist.alliance + (1 - between).squareRoot() * random.normal()
        // A part of the therapist's share comes by way of the alliance; the rest is the therapist's own.
        let direct = max(0, truth.therapistShare - slope * slope * between)
        let rest = max(0, 1 - slope * slope - direct)
        outcome = slope * alliance + direct.squareRoot() * therapist.outcome + rest.squareRoot() * random.normal()
    }
}
