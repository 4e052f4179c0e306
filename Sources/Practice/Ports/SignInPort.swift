package import Clinic
package import Measures

/// A signed-in browser. The token itself is never stored.
package struct SignIn: Hashable, Sendable {
    package let id: ID<SignIn>
    /// SHA-256 of the token, 32 bytes.
    package let tokenHash: [UInt8]
    package let person: PersonID
    package let createdAt: Instant
    /// Kept to the minute, so that not every page writes.
    package let lastSeenAt: Instant
    /// While the tablet is with a client: the record is out of reach until the PIN.
    package let handOver: HandOver?
    /// Wrong PINs or codes since the last right one.
    package let wrongPINs: Int
    package let stage: SignInStage
    /// Which browser it is, as people say it: "Firefox, Windows"; empty where nobody knows.
    package let browser: String

    package init(
        id: ID<SignIn>, tokenHash: [UInt8], person: PersonID, createdAt: Instant, lastSeenAt: Instant,
        handOver: HandOver? = nil, wrongPINs: Int = 0, stage: SignInStage = .open, browser: String = ""
    ) {
        self.id = id
        self.tokenHash = tokenHash
        self.person = person
        self.createdAt = createdAt
        self.lastSeenAt = lastSeenAt
        self.handOver = handOver
        self.wrongPINs = wrongPINs
        self.stage = stage
        self.browser = browser
    }
}

/// How far somebody has come in at the door.
package enum SignInStage: String, Hashable, Sendable, CaseIterable {
    case open
    /// The password was right; the second step is to come.
    case code
    /// A role needs a second step that is not set up yet: nothing else opens.
    case enrol
    /// A client's own phone: the check that it was made for, and nothing else; no PIN or password opens more.
    case ownPhone = "own-phone"
}

/// What the client may do while the tablet is with them: one measure in one session.
package struct HandOver: Hashable, Sendable {
    package let episode: EpisodeID
    package let session: SessionID?
    /// Of a link to a check before the session of an appointment, which is not there yet; only where `session` is `nil`.
    package let appointment: AppointmentID?
    package let measure: MeasureVersion
    package let language: Language
    package let startedAt: Instant
    /// Made when the tablet is handed over, so that a form that is sent twice is one response.
    package let response: ResponseID
    package let isSent: Bool

    package init(
        episode: EpisodeID, session: SessionID?, appointment: AppointmentID? = nil, measure: MeasureVersion,
        language: Language, startedAt: Instant, response: ResponseID, isSent: Bool = false
    ) {
        self.episode = episode
        self.session = session
        self.appointment = session == nil ? appointment : nil
        self.measure = measure
        self.language = language
        self.startedAt = startedAt
        self.response = response
        self.isSent = isSent
    }
}

package protocol ReadsSignIns {
    func signIn(tokenHash: [UInt8]) throws -> SignIn?
    /// Failed attempts since then; `mark` is the word that stands for a sign-in name, never the name.
    func failedAttempts(of mark: String, since: Instant) throws -> Int
    func knownDevice(tokenHash: [UInt8]) throws -> KnownDevice?
}

package protocol WritesSignIns {
    /// Inserts or replaces by id.
    func put(_ signIn: SignIn) throws
    func end(_ signIn: ID<SignIn>) throws
    /// Those that were made before then; a link to a check before an appointment only where it was made before `ahead`.
    func endSignIns(before: Instant, ahead: Instant) throws
    func addFailedAttempt(of mark: String, at: Instant) throws
    func clearFailedAttempts(of mark: String) throws
    func forgetFailedAttempts(before: Instant) throws
    /// Inserts or replaces by the token's hash.
    func put(_ device: KnownDevice) throws
    /// All of the person's but the `keeping` that were used last.
    func forgetDevices(of person: PersonID, keeping: Int) throws
}
