internal import Clinic
internal import Practice

extension MemoryTransaction {
    func signIn(tokenHash: [UInt8]) -> SignIn? { records.signIns.values.first { $0.tokenHash == tokenHash } }

    func failedAttempts(of mark: String, since: Instant) -> Int {
        records.attempts.count { $0.mark == mark && $0.at >= since }
    }

    func put(_ signIn: SignIn) throws {
        if let held = self.signIn(tokenHash: signIn.tokenHash), held.id != signIn.id {
            throw StoreError.duplicate("sign_in.token_hash")
        }
        guard records.people[signIn.person] != nil else { throw StoreError.missing("person") }
        records.signIns[signIn.id] = signIn
    }

    func end(_ signIn: ID<SignIn>) { records.signIns[signIn] = nil }
    func endSignIns(before: Instant, ahead: Instant) {
        records.signIns = records.signIns.filter { _, signIn in
            signIn.createdAt >= (signIn.handOver?.appointment == nil ? before : min(before, ahead))
        }
    }
    func addFailedAttempt(of mark: String, at: Instant) { records.attempts.append((mark, at)) }
    func clearFailedAttempts(of mark: String) { records.attempts.removeAll { $0.mark == mark } }
    func forgetFailedAttempts(before: Instant) { records.attempts.removeAll { $0.at < before } }

    func knownDevice(tokenHash: [UInt8]) -> KnownDevice? { records.devices[tokenHash] }

    func put(_ device: KnownDevice) throws {
        guard records.people[device.person] != nil else { throw StoreError.missing("person") }
        records.devices[device.tokenHash] = device
    }

    func forgetDevices(of person: PersonID, keeping: Int) {
        let own = records.devices.values.filter { $0.person == person }.sorted { left, right in
            left.lastUsedAt == right.lastUsedAt
                ? left.tokenHash.lexicographicallyPrecedes(right.tokenHash) : left.lastUsedAt > right.lastUsedAt
        }
        for device in own.dropFirst(keeping) { records.devices[device.tokenHash] = nil }
    }

    func auditEvents(client: ClientID?, limit: Int) -> [AuditEvent] {
        Array(records.audit.reversed().filter { client == nil || $0.client == client }.prefix(limit))
    }

    func add(_ event: AuditEvent) { records.audit.append(event) }
}
