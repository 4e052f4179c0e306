package import Clinic

package protocol ReadsObservations {
    /// Everything observed in the session, replaced ones too, in the order in which it was recorded.
    func observations(in session: SessionID) throws -> [Observation]
}

package protocol WritesObservations {
    /// Throws `StoreError.duplicate("observation.id")` where the id is taken.
    func add(_ observation: Observation) throws
}
