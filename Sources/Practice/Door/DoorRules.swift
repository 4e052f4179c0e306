internal import Clinic

/// The clocks and counts of the door.
enum DoorRules {
    static let idleSeconds: Int64 = 15 * 60
    static let absoluteSeconds: Int64 = 12 * 3600
    /// A link for a client's own phone: to the next day, for whoever answers in the evening.
    static let linkSeconds: Int64 = 24 * 3600
    /// The longest that a link to one can last, with the longest session.
    static let aheadSeconds = Appointment.checkAheadSeconds + linkSeconds + 24 * 3600
    /// What is older than this is over, but for a link to a check before an appointment.
    static let longestSeconds = max(absoluteSeconds, linkSeconds)
    /// `lastSeenAt` is written at most so often.
    static let seenSeconds: Int64 = 60
    static let attempts = 10
    static let attemptSeconds: Int64 = 10 * 60
    static let pinTries = 5
    /// The second step must come so soon after the password.
    static let codeSeconds: Int64 = 10 * 60
    /// A device on which nobody has signed in for so long is unknown again.
    static let deviceSeconds: Int64 = 180 * 86_400
    static let devicesKept = 10

    /// A check that a client is filling in when the twelve hours of the sign-in behind the tablet are over may be sent for
    /// so long from the hand-over on. Nothing else opens there any more: see ``isPastItsTime(_:at:)``.
    static let checkSeconds: Int64 = 3600

    static func isOver(_ signIn: SignIn, at now: Instant) -> Bool {
        isPastItsTime(signIn, at: now) && !isWithClient(signIn, at: now)
    }

    /// Whether it opens nothing more of the practice, with whatever secret.
    static func isPastItsTime(_ signIn: SignIn, at now: Instant) -> Bool {
        let age = now.seconds(since: signIn.createdAt)
        let longest =
            switch signIn.stage {
            case .code: codeSeconds
            case .ownPhone: signIn.handOver?.appointment == nil ? linkSeconds : aheadSeconds
            case .open, .enrol: absoluteSeconds
            }
        return age >= longest || age < -attemptSeconds
    }

    private static func isWithClient(_ signIn: SignIn, at now: Instant) -> Bool {
        // A link has its own time; a clock that was set back revives nothing.
        guard signIn.stage == .open, let handOver = signIn.handOver, now >= signIn.createdAt else { return false }
        return (0..<checkSeconds).contains(now.seconds(since: handOver.startedAt))
    }

    static func isIdle(_ signIn: SignIn, at now: Instant) -> Bool {
        now.seconds(since: signIn.lastSeenAt) >= idleSeconds
    }
}

extension PracticeService {
    func tokenHash(of text: String) -> [UInt8]? { TokenText.bytes(of: text).map(digest) }

    func newToken() -> (text: String, hash: [UInt8]) {
        let bytes = Array(chance.randomBytes(TokenText.byteCount).prefix(TokenText.byteCount))
        return (TokenText.text(of: bytes), digest(bytes))
    }

    func endSignInsThatAreOver(in store: any StoreWriting) throws {
        let now = chance.now()
        try store.endSignIns(
            before: now.adding(seconds: -DoorRules.longestSeconds),
            ahead: now.adding(seconds: -DoorRules.aheadSeconds))
    }

    func liveSignIn(_ hash: [UInt8]?, in store: any StoreReading) throws -> (SignIn, PersonRecord)? {
        guard let hash, let signIn = try store.signIn(tokenHash: hash), !DoorRules.isOver(signIn, at: chance.now()),
            let record = try store.person(signIn.person), record.person.isActive,
            record.isAsRecorded, signIn.stage != .ownPhone || signIn.handOver != nil
        else { return nil }
        return (signIn, record)
    }

    func verify(_ secret: String, against hash: String?) async throws(PracticeError) -> Bool {
        do { return try await passwords.verify(secret, against: hash) } catch { throw PracticeError(wrapping: error) }
    }

    func hash(_ secret: String) async throws(PracticeError) -> String {
        do { return try await passwords.hash(secret) } catch { throw PracticeError(wrapping: error) }
    }

    func open(
        _ person: Person, _ stage: SignInStage = .open, browser: String = "", in store: any StoreWriting
    ) throws -> SignedIn {
        let (token, now) = (newToken(), chance.now())
        let signIn = SignIn(
            id: chance.id(), tokenHash: token.hash, person: person.id, createdAt: now, lastSeenAt: now, stage: stage,
            browser: browser)
        try store.put(signIn)
        return SignedIn(token: token.text, person: person, signIn: signIn)
    }

    /// The same sign-in under a new token, seen now, with nothing handed over.
    func reopen(_ signIn: SignIn, _ person: Person, in store: any StoreWriting) throws -> SignedIn {
        let token = newToken()
        let opened = SignIn(
            id: signIn.id, tokenHash: token.hash, person: signIn.person, createdAt: signIn.createdAt,
            lastSeenAt: chance.now(), stage: signIn.stage, browser: signIn.browser)
        try store.put(opened)
        return SignedIn(token: token.text, person: person, signIn: opened)
    }
}

extension SignIn {
    func changed(stage: SignInStage) -> SignIn {
        SignIn(
            id: id, tokenHash: tokenHash, person: person, createdAt: createdAt, lastSeenAt: lastSeenAt,
            handOver: handOver, wrongPINs: wrongPINs, stage: stage, browser: browser)
    }

    func changed(
        tokenHash: [UInt8]? = nil, lastSeenAt: Instant? = nil, handOver: HandOver?, wrongPINs: Int? = nil
    ) -> SignIn {
        SignIn(
            id: id, tokenHash: tokenHash ?? self.tokenHash, person: person, createdAt: createdAt,
            lastSeenAt: lastSeenAt ?? self.lastSeenAt, handOver: handOver, wrongPINs: wrongPINs ?? self.wrongPINs,
            stage: stage, browser: browser)
    }
}
