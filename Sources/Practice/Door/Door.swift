package import Clinic

/// What a browser's token opens now.
package enum Door: Hashable, Sendable {
    case none
    /// Nothing was done for 15 minutes: only the PIN or the password opens it.
    case locked(Person, SignIn)
    /// The tablet is with a client: only that check and taking back; of a client's own phone that check alone.
    case handedOver(Person, SignIn, HandOver)
    case open(Viewer, Person, SignIn)
    /// The password was right; only the second step opens it.
    case wantsCode(Person, SignIn)
    /// A role needs a second step: only setting it up is open.
    case wantsSecondStep(Viewer, Person, SignIn)
}

extension PracticeService {
    /// Says what the token opens, ends a sign-in that is over, and keeps the time it was last seen to the minute.
    ///
    /// - Parameter isActive: false for what a page does by itself (live updates): it must not keep a session open.
    package func resolve(token: String, isActive: Bool = true) async throws(PracticeError) -> Door {
        guard let hash = tokenHash(of: token) else { return .none }
        let now = chance.now()
        let found = try await read { store -> (SignIn, PersonRecord?)? in
            guard let signIn = try store.signIn(tokenHash: hash) else { return nil }
            return (signIn, try store.person(signIn.person))
        }
        guard let (signIn, record) = found else { return .none }
        guard !DoorRules.isOver(signIn, at: now), let person = record?.person, person.isActive else {
            try await writeUnseen { try $0.end(signIn.id) }
            return .none
        }
        // Whoever changed their own row behind the product's back, or had it changed, is not let in by it.
        guard record?.isAsRecorded == true else { return .none }
        if signIn.stage == .code { return .wantsCode(person, signIn) }
        if signIn.stage == .ownPhone, signIn.handOver == nil { return .none }
        if let handOver = signIn.handOver { return .handedOver(person, signIn, handOver) }
        if DoorRules.isIdle(signIn, at: now) { return .locked(person, signIn) }
        if isActive, now.seconds(since: signIn.lastSeenAt) >= DoorRules.seenSeconds {
            try await writeUnseen { store in
                guard let held = try store.signIn(tokenHash: hash) else { return }
                try store.put(held.changed(lastSeenAt: now, handOver: held.handOver))
            }
        }
        let viewer = Viewer(person: person.id, roles: person.roles, team: person.team)
        return signIn.stage == .enrol ? .wantsSecondStep(viewer, person, signIn) : .open(viewer, person, signIn)
    }
}
