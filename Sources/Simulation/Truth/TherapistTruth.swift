/// How one invented therapist differs from the others, in standard deviations between therapists.
package struct TherapistTruth: Hashable, Sendable {
    package let outcome: Double
    package let alliance: Double

    package init(seed: UInt64, therapist: Int) {
        var random = SimulatedRandom(seed: seed ^ 0x7468_6572_6170_6973, part: therapist)
        outcome = random.normal()
        alliance = random.normal()
    }
}
