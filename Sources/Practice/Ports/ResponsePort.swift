package import Measures

package protocol ReadsResponses {
    func response(_ id: ResponseID) throws -> ScoredResponse?
}

package protocol WritesResponses {
    /// Throws `StoreError.duplicate("response.id")` where the id is taken.
    func add(_ response: ScoredResponse, purpose: MeasurePurpose) throws
}
