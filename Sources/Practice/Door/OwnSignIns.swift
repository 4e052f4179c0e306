package import Clinic

/// Where the person is signed in, the newest first, and how the door is kept.
package struct OwnDoor: Sendable {
    package init() {}

    package struct Answer: Hashable, Sendable {
        package let signIns: [SignIn]
        package let hasSecondStep: Bool
        package let needsSecondStep: Bool
        package let recoveryCodesLeft: Int

        package init(signIns: [SignIn], hasSecondStep: Bool, needsSecondStep: Bool, recoveryCodesLeft: Int) {
            self.signIns = signIns
            self.hasSecondStep = hasSecondStep
            self.needsSecondStep = needsSecondStep
            self.recoveryCodesLeft = recoveryCodesLeft
        }
    }
}

/// Ends one of one's own sign-ins, on whichever machine it is; the password is asked for again.
package struct EndOwnSignIn: Sendable {
    package typealias Result = Void
    package let signIn: ID<SignIn>
    package let currentPassword: String
    /// The token that this browser has of an earlier sign-in.
    package let device: String?

    package init(signIn: ID<SignIn>, currentPassword: String, device: String? = nil) {
        self.signIn = signIn
        self.currentPassword = currentPassword
        self.device = device
    }
}

extension PracticeService {
    package func answer(_ question: OwnDoor, as actor: Actor) async throws(PracticeError) -> OwnDoor.Answer {
        let viewer = try actor.requireViewer()
        let now = chance.now()
        return try await read { store in
            guard let record = try store.person(viewer.person) else { throw PracticeError.notFound }
            return OwnDoor.Answer(
                signIns: try store.signIns(of: viewer.person).filter { signIn in
                    let isUsedUp = signIn.stage == .ownPhone && signIn.handOver?.isSent != false
                    if let ahead = signIn.handOver?.appointment, try !store.isAwaited(ahead, at: now) { return false }
                    return !isUsedUp && !DoorRules.isOver(signIn, at: now)
                },
                hasSecondStep: try store.secondFactor(of: viewer.person)?.isConfirmed == true,
                needsSecondStep: try needsSecondFactor(record.person, in: store),
                recoveryCodesLeft: try store.recoveryCodes(of: viewer.person).count)
        }
    }

    /// Somebody else's is not found; one that has ended meanwhile is as it should be.
    package func perform(_ command: EndOwnSignIn, as actor: Actor) async throws(PracticeError) {
        let viewer = try actor.requireViewer()
        try await requirePassword(command.currentPassword, of: viewer.person, on: command.device)
        try await write { store in
            guard try store.signIns(of: viewer.person).contains(where: { $0.id == command.signIn }) else { return }
            try store.end(command.signIn)
            try note(.signOut, by: viewer.person, in: store)
        }
    }
}
