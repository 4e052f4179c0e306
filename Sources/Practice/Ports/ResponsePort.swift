package import Clinic
package import Measures

package protocol ReadsResponses {
    func response(_ id: ResponseID) throws -> ScoredResponse?
    /// The responses that came in before the session of that appointment, whether it is there by now or not.
    func checks(before appointment: AppointmentID) throws -> [ResponseID]
    /// The appointment that a response came in before; `nil` for any other.
    func appointment(after response: ResponseID) throws -> AppointmentID?
}

package protocol WritesResponses {
    /// Throws `StoreError.duplicate("response.id")` where the id is taken.
    func add(_ response: ScoredResponse, purpose: MeasurePurpose) throws
    /// Remembers for which appointment a response came in; said twice it is said once.
    func keep(_ response: ResponseID, before appointment: AppointmentID) throws
    /// Makes what came in before the appointment the session's, or between sessions again with `nil`. What was changed from
    /// outside stays where it is.
    func move(checksBefore appointment: AppointmentID, to session: SessionID?) throws
}

extension ScoredResponse {
    /// The same in that session, or between sessions.
    package func belonging(to session: SessionID?) -> ScoredResponse {
        ScoredResponse(
            response: Response(
                id: response.id, episode: response.episode, session: session, measure: response.measure,
                content: response.content, way: response.way, language: response.language,
                answeredAt: response.answeredAt, recordedAt: response.recordedAt, recordedBy: response.recordedBy,
                replaces: response.replaces),
            score: score)
    }
}
