/// Where one therapist's clients stand beside the average of the practice, in points of outcome: for that therapist.
package struct TherapistEstimate: Hashable, Sendable {
    /// Above 0 where they stand better, drawn to the average by how little the data say.
    package let value: Double
    package let interval: Interval
    /// The part of what the therapist's own clients alone would show that ``value`` keeps, 0 to 1.
    package let kept: Double
    package let clients: Int
    package let sessions: Int
    /// What it stands beside.
    package let practiceClients: Int
    package let therapists: Int
    package let hasIntake: Bool
    package let converged: Bool

    package init(
        value: Double, interval: Interval, kept: Double, clients: Int, sessions: Int, practiceClients: Int,
        therapists: Int, hasIntake: Bool = true, converged: Bool = true
    ) {
        self.value = value
        self.interval = interval
        self.kept = kept
        self.clients = clients
        self.sessions = sessions
        self.practiceClients = practiceClients
        self.therapists = therapists
        self.hasIntake = hasIntake
        self.converged = converged
    }

    /// Whether more than chance speaks for a difference.
    package var isTold: Bool { !interval.contains(0) }
}

/// Why there is no estimate of one therapist.
package enum EstimateRefusal: Error, Hashable, Sendable {
    /// There is none of the practice.
    case practice(AttributionRefusal)
    /// With so few, each could read another's from their own.
    case therapists(Int, needed: Int)
    /// Nothing of this therapist's is in it.
    case noClients
    /// So few clients that one of them would be told.
    case clients(Int, needed: Int)
    /// Each treatment was given by one therapist alone, so that nothing tells the two apart.
    case treatments
    /// The differences between therapists come out as none.
    case noDifferences
}
