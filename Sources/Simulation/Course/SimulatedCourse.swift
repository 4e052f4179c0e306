package import Clinic
package import Measures
package import Practice

/// Everything that was recorded of one invented client, with what is true of them.
package struct SimulatedCourse: Hashable, Sendable {
    package let truth: ClientTruth
    package let client: Client
    package let episode: Episode
    /// Each with what came of it.
    package let appointments: [Appointment]
    package let attendance: [AttendanceRecord]
    package let sessions: [Session]
    /// Each with the purpose of its measure.
    package let responses: [PurposedResponse]

    package var hasDroppedOut: Bool { episode.ending?.reason == .droppedOut }

    /// Totals of one check in the order of the sessions, where there is one; tenths of a point.
    package func totals(_ purpose: MeasurePurpose) -> [Int] {
        responses.filter { $0.purpose == purpose }.compactMap(\.scored.score.total)
    }
}

package struct PurposedResponse: Hashable, Sendable {
    package let scored: ScoredResponse
    package let purpose: MeasurePurpose
}
