internal import Clinic

/// Name and password at the door. Every refusal is `nil` and takes the same time, whatever was wrong.
package struct SignInWithPassword: Sendable {
    package typealias Result = SignedIn?
    package let signInName: String
    package let password: String
    /// The token that this browser has of an earlier sign-in.
    package let device: String?
    /// Which browser it is, for the list of one's own sign-ins.
    package let browser: String
    /// The token of the sign-in that this browser had until now: it ends when the new one opens.
    package let leaving: String?
    package init(
        signInName: String, password: String, device: String? = nil, browser: String = "", leaving: String? = nil
    ) {
        self.leaving = leaving
        self.browser = browser
        self.signInName = signInName
        self.password = password
        self.device = device
    }
}

extension PracticeService {
    package func perform(_ command: SignInWithPassword) async throws(PracticeError) -> SignedIn? {
        let name = Checks.signInName(command.signInName)
        let device = command.device.flatMap { tokenHash(of: $0) }
        // Nobody has a name so long: nothing of it is kept, and it takes as long as any other.
        let known: PersonRecord? =
            if Checks.isSignInName(command.signInName) {
                try await reserveAttempt(for: name, on: device)
            } else { nil }
        let isRight = try await verify(command.password, against: known.flatMap(\.passwordHash))
        guard let known, isRight else {
            try await write { store in
                try noteRefusal(.signInRefused, of: known?.person.id, isTried: known != nil, in: store)
            }
            return nil
        }
        let renewed: String? =
            if let held = known.passwordHash, passwords.needsRehash(held) {
                try await hash(command.password)
            } else { nil }
        return try await write { store in
            guard let record = try store.person(known.person.id), record.person.isActive,
                record.passwordHash == known.passwordHash
            else { return nil }
            if let renewed {
                try store.put(
                    PersonRecord(person: record.person, passwordHash: renewed, pinHash: record.pinHash))
            }
            try leave(command.leaving, in: store)
            let browser = String(command.browser.prefix(60))
            if try store.secondFactor(of: record.person.id)?.isConfirmed == true {
                // Tries stay counted until the code is right too.
                return try open(record.person, .code, browser: browser, in: store)
            }
            try endSignInsThatAreOver(in: store)
            try note(.signIn, by: record.person.id, in: store)
            if try needsSecondFactor(record.person, in: store) {
                // A password alone ends no count and makes no device known where a second step is still to come.
                return try open(record.person, .enrol, browser: browser, in: store)
            }
            let opened = try open(record.person, browser: browser, in: store)
            return try know(command.device, of: opened, in: store)
        }
    }

    /// Nobody holds its token any more once the browser has another.
    private func leave(_ token: String?, in store: any StoreWriting) throws {
        guard let hash = token.flatMap({ tokenHash(of: $0) }), let left = try store.signIn(tokenHash: hash),
            left.handOver == nil
        else { return }
        try store.end(left.id)
        if left.stage == .open { try note(.signOut, by: left.person, in: store) }
    }

    /// Nobody whose row, second step, recovery codes or link was changed behind the product's back.
    func mayComeIn(_ found: PersonRecord?, in store: any StoreReading) throws -> Bool {
        guard let found, found.person.isActive, found.isAsRecorded else { return false }
        return try store.isWayInAsRecorded(found.person.id)
    }

    /// Counts the attempt before it is tried, so that many at once do not slip past the limit; `nil` for a name that
    /// nobody has and for one that has used up its tries. On a known device only its own tries count.
    func reserveAttempt(for name: String, on device: [UInt8]? = nil) async throws(PracticeError) -> PersonRecord? {
        try await write { store in
            let now = chance.now()
            let found = try store.person(signInName: name)
            let record = try mayComeIn(found, in: store) ? found : nil
            if let record, let held = try knownDevice(device, of: record.person.id, in: store) {
                return try countTry(on: held, at: now, in: store) ? record : nil
            }
            let since = now.adding(seconds: -DoorRules.attemptSeconds)
            let marks = marks(ofName: name)
            let tries = try marks.map { try store.failedAttempts(of: $0, since: since) }.reduce(0, +)
            guard tries < DoorRules.attempts, let mark = marks.first else { return nil }
            // What no longer counts is not kept either: strangers must not fill the disk.
            try store.forgetFailedAttempts(before: since)
            try store.addFailedAttempt(of: mark, at: now)
            return record
        }
    }
}
