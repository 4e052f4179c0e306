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

    /// By what tries under a name are counted: what was typed there may be a passphrase, and is kept nowhere. One word for
    /// each of the practice's keys, the newest first.
    func marks(ofName name: String) -> [String] { sealing.lookUps(of: "sign-in name " + name) }

    /// No try under that name counts any longer.
    func clearTries(of name: String, in store: any StoreWriting) throws {
        for mark in marks(ofName: name) { try store.clearFailedAttempts(of: mark) }
    }

    /// The tries of before no longer count: on a known device its own, elsewhere those of the name. What strangers tried
    /// stays counted against them where the owner did not need that count.
    ///
    /// - Returns: whether the device is known.
    func forgetTries(of person: Person, on device: String?, in store: any StoreWriting) throws -> Bool {
        let hash = device.flatMap { tokenHash(of: $0) }
        guard let held = try knownDevice(hash, of: person.id, in: store) else {
            try clearTries(of: person.signInName, in: store)
            return false
        }
        let now = chance.now()
        try store.put(
            KnownDevice(
                tokenHash: held.tokenHash, person: held.person, knownSince: held.knownSince, lastUsedAt: now,
                triesSince: now))
        return true
    }

    /// All that was asked for was right: a known device stays known, any other is from now on, under a token of its own.
    ///
    /// - Returns: the sign-in with the token for the device's cookie.
    func know(_ device: String?, of opened: SignedIn, in store: any StoreWriting) throws -> SignedIn {
        var token = device
        if try !forgetTries(of: opened.person, on: device, in: store) {
            let (new, now, person) = (newToken(), chance.now(), opened.person.id)
            try store.put(
                KnownDevice(tokenHash: new.hash, person: person, knownSince: now, lastUsedAt: now, triesSince: now))
            try store.forgetDevices(of: person, keeping: DoorRules.devicesKept)
            token = new.text
        }
        return SignedIn(token: opened.token, person: opened.person, signIn: opened.signIn, device: token)
    }
}
