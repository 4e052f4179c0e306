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
    /// What the therapist noted, none of it corrected.
    package let observations: [Observation]
    /// What the client wrote on alliance checks.
    package let comments: [SimulatedComment]
    /// In how many sessions there was a confrontation that was not mended, as only the simulation knows.
    package let confronted: Int

    package var hasDroppedOut: Bool { episode.ending?.reason == .droppedOut }

    /// Totals of one check in the order of the sessions, where there is one; tenths of a point.
    package func totals(_ purpose: MeasurePurpose) -> [Int] {
        responses.filter { $0.purpose == purpose }.compactMap(\.scored.score.total)
    }
}

/// A sentence written on an alliance check, with what it is meant as.
package struct SimulatedComment: Hashable, Sendable {
    package let response: ResponseID
    package let text: String
    package let language: Language
    package let isDoubt: Bool
    package let at: Instant
}

package struct PurposedResponse: Hashable, Sendable {
    package let scored: ScoredResponse
    package let purpose: MeasurePurpose
}
