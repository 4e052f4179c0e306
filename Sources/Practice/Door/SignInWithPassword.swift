internal import Clinic

/// Name and password at the door. Every refusal is `nil` and takes the same time, whatever was wrong.
package struct SignInWithPassword: Sendable {
    package typealias Result = SignedIn?
    package let signInName: String
    package let password: String
    package init(signInName: String, password: String) {
        self.signInName = signInName
        self.password = password
    }
}

extension PracticeService {
    package func perform(_ command: SignInWithPassword) async throws(PracticeError) -> SignedIn? {
        let name = Checks.signInName(command.signInName)
        let known = try await reserveAttempt(for: name)
        let isRight = try await verify(command.password, against: known.flatMap(\.passwordHash))
        guard let known, isRight else {
            try await write { try note(.signInRefused, by: known?.person.id, in: $0) }
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
            try store.clearFailedAttempts(signInName: name)
            try store.endSignIns(before: chance.now().adding(seconds: -DoorRules.absoluteSeconds))
            try note(.signIn, by: record.person.id, in: store)
            return try open(record.person, in: store)
        }
    }

    /// Counts the attempt before it is tried, so that many at once do not slip past the limit; `nil` for a name that
    /// nobody has and for one that has used up its tries.
    func reserveAttempt(for name: String) async throws(PracticeError) -> PersonRecord? {
        try await write { store in
            let now = chance.now()
            let since = now.adding(seconds: -DoorRules.attemptSeconds)
            guard try store.failedAttempts(signInName: name, since: since) < DoorRules.attempts else { return nil }
            try store.addFailedAttempt(signInName: name, at: now)
            guard let record = try store.person(signInName: name), record.person.isActive else { return nil }
            return record
        }
    }
}
