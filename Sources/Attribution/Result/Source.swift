/// What differences in outcome can go with.
package enum Source: String, Hashable, Sendable, CaseIterable {
    /// The alliance, at all three levels together.
    case alliance
    case client
    case therapist
    case treatment
    /// What was known of the client at intake; only where the practice records it.
    case intake
    /// The number of the session, as its logarithm.
    case time
    /// Only where there is more than one.
    case site
    /// What is left over, measurement error among it.
    case residual
}

/// At which level the alliance differs.
package enum AllianceLevel: String, Hashable, Sendable, CaseIterable {
    /// A session's alliance against the client's own mean.
    case within
    /// A client's mean against the mean of the therapist's clients.
    case between
    /// A therapist's mean against that of the practice.
    case therapist
}
