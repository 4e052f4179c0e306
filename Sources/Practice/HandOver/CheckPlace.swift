package import Clinic
package import Measures

/// Where a check belongs: in a session, before the one of an appointment, or between sessions.
package enum CheckPlace: Hashable, Sendable {
    case session(SessionID)
    case appointment(AppointmentID)
    case episode(EpisodeID)
}

/// Which measure is asked for.
package enum CheckChoice: Hashable, Sendable {
    /// The one that is switched on and fits the client's age.
    case purpose(MeasurePurpose)
    /// The alliance check about a group session.
    case groupAlliance
    case measure(MeasureKey)
}
