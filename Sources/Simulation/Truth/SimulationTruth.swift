/// What an invented practice is made from, so that an estimate can be held against it. Shares are of the variance of
/// outcome between clients; the figures are those of FACTS.md.
package struct SimulationTruth: Hashable, Sendable {
    /// 5% (FACTS.md, therapist effects).
    package var therapistShare = 0.05
    /// The correlation of a client's alliance with outcome: .28.
    package var allianceCorrelation = 0.28
    /// How much of the alliance lies between therapists; the rest is between clients of one therapist.
    package var allianceBetweenTherapists = 0.10
    /// Points of 40 that the mean client gains, and how far clients differ.
    package var gain = (mean: 6.5, deviation: 6.0)
    /// In a session after a steady alliance; more after a fall or a low one, so that about one in five drops out.
    package var dropoutHazard = 0.006
    package var dropoutAfterFall = 0.055
    package var dropoutAtLowAlliance = 0.03

    package init() {}

    package static func == (left: Self, right: Self) -> Bool {
        left.therapistShare == right.therapistShare && left.allianceCorrelation == right.allianceCorrelation
            && left.allianceBetweenTherapists == right.allianceBetweenTherapists && left.gain == right.gain
            && left.dropoutHazard == right.dropoutHazard && left.dropoutAfterFall == right.dropoutAfterFall
            && left.dropoutAtLowAlliance == right.dropoutAtLowAlliance
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(therapistShare)
        hasher.combine(allianceCorrelation)
    }
}
