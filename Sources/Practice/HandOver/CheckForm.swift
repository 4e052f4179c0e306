package import Clinic
package import FollowThrough
package import Measures

/// What the client's page shows while the tablet is with them: the measure, and a first name at most.
package struct CheckForm: Sendable {
    package let token: String
    package init(token: String) {
        self.token = token
    }

    /// The conflict of a check that was handed over and is over by now: of a client who was erased or has taken consent
    /// back, say. Nothing is shown of it and nothing taken.
    package static let isOver = "conflict.check-over"

    package struct Answer: Sendable {
        package let handOver: HandOver
        package let measure: Measure
        package let calledName: String
        package let therapistName: String?
        /// The client's own totals on this measure, oldest first, the one just sent among them; none on their own phone.
        package let previousTotals: [Int]
        /// Whether the check just sent has a total and is the last among them.
        package let hasTotal: Bool
        package let practiceName: String
        package let isDemo: Bool
        package let ages: AgeBand
        /// What went well, once the check is sent and if the practice lets the page say so.
        package let praise: ShownPraise?
        /// The client's steps, if the practice lets the page show them.
        package let steps: [ClientStep]
        /// By a link on the client's own phone, and not on a tablet that is handed back.
        package let isOnOwnPhone: Bool
        /// Sent, or by a link on the client's own phone: in on another way since that link was made.
        package let isIn: Bool
        /// Until then nothing can be sent, as the appointment is far away.
        package let opensAt: Instant?
        /// Whom to call, as the practice has set it, where the measure asks about safety; `nil` where it does not.
        package let safetyContacts: [SafetyContact]?
        package init(
            handOver: HandOver, measure: Measure, calledName: String, therapistName: String?, previousTotals: [Int],
            practiceName: String, isDemo: Bool, ages: AgeBand = .adult, praise: ShownPraise? = nil,
            steps: [ClientStep] = [], isOnOwnPhone: Bool = false, isIn: Bool? = nil, opensAt: Instant? = nil,
            hasTotal: Bool = true, safetyContacts: [SafetyContact]? = nil
        ) {
            self.safetyContacts = safetyContacts
            self.hasTotal = hasTotal
            self.opensAt = opensAt
            self.isOnOwnPhone = isOnOwnPhone
            self.isIn = isIn ?? handOver.isSent
            self.ages = ages
            self.praise = praise
            self.steps = steps
            self.handOver = handOver
            self.measure = measure
            self.calledName = calledName
            self.therapistName = therapistName
            self.previousTotals = previousTotals
            self.practiceName = practiceName
            self.isDemo = isDemo
        }
    }
}

extension PracticeService {
    package func answer(_ question: CheckForm) async throws(PracticeError) -> CheckForm.Answer {
        let hash = tokenHash(of: question.token)
        return try await read { store in
            let (signIn, handOver) = try handedOver(hash, in: store)
            guard let records = try store.records(of: handOver.episode),
                let measure = try shelf.measure(handOver.measure, in: store)
            else { throw PracticeError.notFound }
            let practice = try store.requirePractice()
            let therapist = try records.episode.therapist.flatMap { try store.person($0)?.person.name }
            // Nobody knows in whose hands a link is: a first name at most.
            let isOnOwnPhone = signIn.stage == .ownPhone
            let settings = CareSettings(try store.practiceSettings())
            let totals =
                isOnOwnPhone || !settings.marksOnThanks
                ? [] : records.inForce.filter { $0.response.measure.key == measure.id.key }.compactMap(\.score.total)
            let asksAboutSafety = measure.items.contains { $0.riskFrom != nil }
            return CheckForm.Answer(
                handOver: handOver, measure: measure, calledName: records.client.calledName,
                therapistName: therapist, previousTotals: totals, practiceName: practice.name, isDemo: practice.isDemo,
                ages: AgeBand(born: records.client.born, on: practice.zone.day(of: chance.now())),
                praise: isOnOwnPhone ? nil : try praise(for: handOver, in: store),
                steps: isOnOwnPhone ? [] : try clientSteps(of: handOver.episode, records.client.id, in: store),
                isOnOwnPhone: isOnOwnPhone,
                isIn: try handOver.isSent || comeInSince(handOver, signIn, in: store) != nil,
                opensAt: try opensAt(handOver, in: store),
                hasTotal: records.inForce.contains { $0.response.id == handOver.response && $0.score.total != nil },
                safetyContacts: asksAboutSafety ? settings.safety.contacts : nil)
        }
    }

    private func clientSteps(
        of episode: EpisodeID, _ client: ClientID, in store: any StoreReading
    ) throws -> [ClientStep] {
        guard CareSettings(try store.practiceSettings()).stepsOnThanks,
            try consents(of: client, in: store).allows(.messages)
        else { return [] }
        let today = try store.requirePractice().zone.day(of: chance.now())
        // One whose day is past is for the next talk, not for the way home.
        return try stepsToTakeAlong(try store.concerns(of: episode), in: store).filter { $0.by >= today }
    }

    /// Agreed, given along, and not told of yet; the first due first.
    func stepsToTakeAlong(_ concerns: [Concern], in store: any StoreReading) throws -> [ClientStep] {
        let steps = concerns.filter { !$0.isClosed }.flatMap(\.openSteps).filter(\.step.isForClient)
        return try steps.sorted { ($0.step.by, $0.id) < ($1.step.by, $1.id) }.compactMap { step in
            // One whose words were changed from outside is no client's to read.
            do {
                return try words(.stepWords, of: step.id, in: store).map {
                    ClientStep(what: $0, who: step.step.who, by: step.step.by)
                }
            } catch SealingError.damaged { return nil }
        }
    }

    func handedOver(_ hash: [UInt8]?, in store: any StoreReading) throws -> (SignIn, HandOver) {
        guard let (signIn, record) = try liveSignIn(hash, in: store), let handOver = signIn.handOver else {
            throw PracticeError.notFound
        }
        if try !stillHolds(handOver, madeBy: record.person, in: store) {
            // Whoever has a link learns nothing of it; a tablet has its way back, by the PIN.
            throw signIn.stage == .ownPhone ? PracticeError.notFound : PracticeError.conflict(CheckForm.isOver)
        }
        return (signIn, handOver)
    }

    /// A link lies about for hours, and a tablet may: the client may have been erased or have taken consent back, the session
    /// may be gone or called off, and whoever handed it over may have lost the right to.
    private func stillHolds(_ handOver: HandOver, madeBy person: Person, in store: any StoreReading) throws -> Bool {
        guard let ownership = try store.ownership(of: handOver.episode),
            let episode = try store.episode(handOver.episode)
        else { return false }
        if episode.ending != nil, try !isTakenAfterTheEnd(handOver, in: store) { return false }
        if let session = handOver.session, try store.session(session) == nil { return false }
        if let id = handOver.appointment {
            guard try store.isAwaited(id, at: chance.now()) else { return false }
        }
        let viewer = Viewer(person: person.id, roles: person.roles, team: person.team)
        return try AccessPolicy.mayWriteClinical(viewer, ownership)
            && consents(of: episode.client, in: store).allows(.measures)
    }

    /// Nothing is handed over in a course of care that is over, so that what is with a client there was handed over before:
    /// it is taken as a form from paper is. But not one that asks about safety: after the end a risk answer opens nothing
    /// and stands on no board, so its client must not believe that somebody reads it.
    private func isTakenAfterTheEnd(_ handOver: HandOver, in store: any StoreReading) throws -> Bool {
        if handOver.isSent { return true }
        guard let measure = try shelf.measure(handOver.measure, in: store) else { return false }
        return !measure.items.contains { $0.riskFrom != nil }
    }

    /// Of a link to a check before an appointment, while it is too early.
    func opensAt(_ handOver: HandOver, in store: any StoreReading) throws -> Instant? {
        guard let id = handOver.appointment, let appointment = try store.appointment(id),
            appointment.checkOpensAt > chance.now(), try store.session(of: id) == nil
        else { return nil }
        return appointment.checkOpensAt
    }

    /// The session that the check belongs to: for one before an appointment, once somebody has begun it.
    func session(of handOver: HandOver, in store: any StoreReading) throws -> SessionID? {
        try handOver.session ?? handOver.appointment.flatMap { try store.session(of: $0)?.id }
    }

    /// What is in force where the check goes: in its session, or of what came in before it.
    func inForce(
        where handOver: HandOver, _ records: EpisodeRecords, in store: any StoreReading
    ) throws -> ScoredResponse? {
        guard let measure = try shelf.measure(handOver.measure, in: store) else { return nil }
        if let session = try session(of: handOver, in: store) {
            return try current(measure, in: session, records, store)
        }
        guard let appointment = handOver.appointment else { return nil }
        let before = Set(try store.checks(before: appointment))
        return try records.inForce.last { held in
            guard before.contains(held.response.id) else { return false }
            return try shelf.measure(held.response.measure, in: store)?.purpose == measure.purpose
        }
    }

    /// The answers that came in on another way since a link was made: in the room, on paper, by another link. Nobody knows who
    /// has the link, so that it takes nobody's place.
    func comeInSince(_ handOver: HandOver, _ signIn: SignIn, in store: any StoreReading) throws -> ResponseID? {
        guard signIn.stage == .ownPhone, let records = try store.records(of: handOver.episode),
            let held = try inForce(where: handOver, records, in: store)?.response, held.id != handOver.response,
            held.recordedAt >= handOver.startedAt
        else { return nil }
        return held.id
    }
}

extension StoreReading {
    /// Whether a check may still come in for it: it is to come, goes on, or was on the day before, and nobody has said
    /// that it did not take place.
    func isAwaited(_ id: AppointmentID, at now: Instant) throws -> Bool {
        guard let appointment = try appointment(id), now < appointment.checkEndsAt else { return false }
        return appointment.attendance?.wasSeen ?? true
    }
}

extension Appointment {
    var checkEndsAt: Instant { end.adding(seconds: DoorRules.linkSeconds) }
}

/// A step as the client reads it.
package struct ClientStep: Hashable, Sendable {
    package let what: String
    package let who: StepOwner
    package let by: Day

    package init(what: String, who: StepOwner, by: Day) {
        self.what = what
        self.who = who
        self.by = by
    }
}
