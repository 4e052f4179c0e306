internal import Clinic

extension PracticeService {
    /// The device of that hash, where that person has signed in on it within the last half year.
    func knownDevice(_ hash: [UInt8]?, of person: PersonID, in store: any StoreReading) throws -> KnownDevice? {
        guard let hash, let held = try store.knownDevice(tokenHash: hash), held.person == person else { return nil }
        let age = chance.now().seconds(since: held.lastUsedAt)
        return (-DoorRules.attemptSeconds..<DoorRules.deviceSeconds).contains(age) ? held : nil
    }

    /// Counts one try; false where the device has used up its tries of these ten minutes.
    func countTry(on held: KnownDevice, at now: Instant, in store: any StoreWriting) throws -> Bool {
        let isOver = !(0..<DoorRules.attemptSeconds).contains(now.seconds(since: held.triesSince))
        let tries = isOver ? 0 : held.tries
        guard tries < DoorRules.attempts else { return false }
        try store.put(
            KnownDevice(
                tokenHash: held.tokenHash, person: held.person, knownSince: held.knownSince,
                lastUsedAt: held.lastUsedAt, tries: tries + 1, triesSince: isOver ? now : held.triesSince))
        return true
    }

    /// Keeps a known device known, or makes the browser one under a token of its own.
    ///
    /// - Returns: the token for its cookie.
    func know(
        _ held: KnownDevice?, as token: String?, of person: PersonID, in store: any StoreWriting
    ) throws -> String {
        let now = chance.now()
        if let held, let token {
            try store.put(
                KnownDevice(
                    tokenHash: held.tokenHash, person: person, knownSince: held.knownSince, lastUsedAt: now,
                    triesSince: now))
            return token
        }
        let new = newToken()
        try store.put(
            KnownDevice(tokenHash: new.hash, person: person, knownSince: now, lastUsedAt: now, triesSince: now))
        try store.forgetDevices(of: person, keeping: DoorRules.devicesKept)
        return new.text
    }
}
