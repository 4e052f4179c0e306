package import Clinic

package protocol ReadsConsents {
    /// As they were recorded.
    func consents(of client: ClientID) throws -> [ConsentRecord]
    /// Whether any client has answered anything.
    func holdsConsents() throws -> Bool
}

package protocol WritesConsents {
    /// Throws `StoreError.duplicate("consent.id")` for an id that is taken.
    func add(_ consent: ConsentRecord) throws
}
