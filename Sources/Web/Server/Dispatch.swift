import Clinic
import Measures
import Practice
import Routes

extension Call {
    /// The one place where a route meets its handler: every route is named, and each asks its rule of
    /// `Route+rule.swift` here; one without a handler or a rule does not compile.
    func dispatch(_ door: Door) async throws -> Reply {
        if practice == nil { return try await dispatchSetUp() }
        if case .handedOver(_, let signIn, _) = door {
            // A client's own phone is nobody's but for its check.
            if signIn.stage == .ownPhone, !route.isOnOwnPhone { return try await dispatch(.none) }
            switch route {
            // While the tablet is with a client nobody comes in there, and nobody's tries are used up.
            case .signIn, .door(.code), .door(.welcome): return .seeOther(.check)
            case .door(.ownPhone) where signIn.stage != .ownPhone: return .seeOther(.check)
            default: break
            }
        }
        switch route {
        case .home: return .seeOther(door.home)
        case .setUp: return .seeOther(.home)
        case .signIn: return method == .get ? try await signInPage(door) : try await signIn()
        case .unlock: return try await dispatchUnlock(door)
        case .check, .checkLanguage, .checkThanks, .takeBack: return try await dispatchCheck(door)
        case .door(.code): return try await dispatchCode(door)
        case .door(.welcome): return try await dispatchWelcome()
        case .door(.ownPhone): return try await dispatchOwnPhone(door)
        default: break
        }
        if route == .todayChanges, method == .get {
            // A page in its place is no answer to a board, which would ask again and again.
            guard case .open = door else { return Self.boardIsLocked }
        }
        switch door {
        case .none:
            if method == .get { return .seeOther("\(Route.signIn.path)?next=\(route.path)") }
            // Who never came in with this browser sent nothing from a page of ours.
            guard token != nil else { return .seeOther(.signIn) }
            return signInAfterSending()
        case .locked(let person, _):
            if method == .get { return .seeOther("\(Route.unlock.path)?next=\(route.path)") }
            return unlockAfterSending(person)
        case .handedOver: return .seeOther(.check, notice: wasToBeRecorded ? .withClient : nil)
        case .wantsCode:
            if method == .get { return .seeOther("\(Route.door(.code).path)?next=\(route.path)") }
            return .seeOther(atTheDoor(.door(.code)), notice: wasToBeRecorded ? .sendAgain : nil)
        case .wantsSecondStep(let viewer, let person, let signIn):
            let visitor = Visitor(viewer: viewer, person: person, signIn: signIn, token: token ?? "")
            switch route {
            case .folk(.ownSecondStep): return try await dispatchPeople(visitor, .ownSecondStep)
            case .signOut where method == .post: return try await signOut(visitor)
            default: return .seeOther(.folk(.ownSecondStep))
            }
        case .open(let viewer, let person, let signIn):
            let visitor = Visitor(viewer: viewer, person: person, signIn: signIn, token: token ?? "")
            try await service.require(route.rule(writing: method == .post), of: viewer)
            do {
                return try await dispatchOpen(visitor)
            } catch PracticeError.idTaken where method == .post && !sentWords.isEmpty {
                return wordsBack(visitor, why: "conflict.sent-already", page: stoodOn)
            }
        }
    }

    private func dispatchOpen(_ visitor: Visitor) async throws -> Reply {
        switch route {
        case .barriers(let place): return try await dispatchBarriers(visitor, place)
        case .directory(let place): return try await dispatchDirectory(visitor, place)
        case .stock(let place): return try await dispatchStock(visitor, place)
        case .folk(let place): return try await dispatchPeople(visitor, place)
        case .audit(let place): return try await dispatchAudit(visitor, place)
        case .rights(let place): return try await dispatchRights(visitor, place)
        case .emergency(let place): return try await dispatchEmergency(visitor, place)
        case .consent(let place): return try await dispatchConsents(visitor, place)
        case .supervision(let place): return try await dispatchSupervision(visitor, place)
        default: return method == .get ? try await dispatchGet(visitor) : try await dispatchPost(visitor)
        }
    }

    private func dispatchSetUp() async throws -> Reply {
        guard route == .setUp else { return .seeOther(.setUp) }
        return method == .get ? try await showSetUp(problems: []) : try await setUp()
    }

    private func signInPage(_ door: Door) async throws -> Reply {
        if case .open = door { return .seeOther(.home) }
        if case .wantsCode = door { return .seeOther(.door(.code)) }
        return try await showSignIn()
    }

    private func dispatchUnlock(_ door: Door) async throws -> Reply {
        guard case .locked(let person, let signIn) = door else { return .seeOther(door.home) }
        return method == .get ? try await showUnlock(person, signIn) : try await unlock()
    }

    private func dispatchCheck(_ door: Door) async throws -> Reply {
        guard case .handedOver(_, let signIn, _) = door else {
            guard case .none = door else { return .seeOther(door.home) }
            if method == .get {
                // A check was open in this browser, on whatever device; to a stranger it is the door, as everywhere.
                return token != nil && route != .takeBack ? ownPhoneIsOver() : .seeOther(door.home)
            }
            if form[.way] == WayValue.link.rawValue { return ownPhoneIsOver() }
            // The sign-in that stood behind the tablet has ended: a client is no one to ask for a password.
            return isOfMarks && token != nil ? checkIsOver() : .seeOther(door.home)
        }
        do {
            return try await checkPlace()
        } catch let error as PracticeError where error == .conflict(CheckForm.isOver) {
            return checkIsOver()
        } catch let error as PracticeError where error == .notFound && signIn.stage == .ownPhone {
            return ownPhoneIsOver()
        }
    }

    private func checkPlace() async throws -> Reply {
        switch (route, method) {
        case (.check, .get): return try await showCheck()
        case (.check, .post): return try await submitCheck()
        case (.checkLanguage, .post): return try await changeCheckLanguage()
        // Asked for again by its address.
        case (.checkLanguage, .get): return .seeOther(.check)
        case (.checkThanks, .get): return try await showThanks()
        case (.takeBack, .get): return try await showTakeBack()
        case (.takeBack, .post): return try await takeBack()
        default: throw Refusal.wrongMethod
        }
    }

    private func dispatchGet(_ visitor: Visitor) async throws -> Reply {
        switch route {
        case .today: return try await showToday(visitor)
        case .todayChanges: return try await streamToday(visitor)
        case .clients: return try await showCaseload(visitor)
        case .newClient: return try await showNewClient(visitor)
        case .client(let id): return try await showClient(visitor, id)
        case .newEpisode(let id): return try await showNewEpisode(visitor, id)
        case .episode(let id): return try await showEpisode(visitor, id)
        case .appointments: return try await showAppointments(visitor)
        case .newAppointment: return try await showNewAppointment(visitor)
        case .session(let id): return try await showSession(visitor, id)
        case .paper(let id, let measure): return try await showPaper(visitor, .session(id), measure: measure)
        case .episodePaper(let id, let measure): return try await showPaper(visitor, .episode(id), measure: measure)
        case .correction(let response): return try await showCorrection(visitor, try responseID(response))
        case .newConcern(let id): return try await showNewConcern(visitor, id)
        case .concern(let id): return try await showConcern(visitor, id, .whole)
        case .talk(let id): return try await showConcern(visitor, id, .talk)
        case .step(let id): return try await showConcern(visitor, id, .step)
        case .review(let id): return try await showConcern(visitor, id, .review)
        case .dismissal(let id): return try await showConcern(visitor, id, .dismissal)
        case .actWords(let id, let act): return try await showConcern(visitor, id, .words(of: act))
        case .safety(let id): return try await showConcern(visitor, id, .safety)
        case .stepSheet(let id): return try await showStepSheet(visitor, id)
        case .praise(let id): return try await showPraise(visitor, id)
        case .loop: return try await showLoop(visitor)
        case .loopFile: return try await streamLoop(visitor)
        case .results: return try await showResults(visitor)
        case .resultsFile: return try await streamResults(visitor)
        case .careSettings: return try await showCareSettings(visitor)
        case .attribution: return try await showAttribution(visitor)
        case .attributionFile: return try await downloadAttribution(visitor)
        case .estimate(let id): return try await showEstimate(visitor, id)
        case .settings: return try await showSettings(visitor)
        case .thresholds: return try await showThresholds(visitor)
        case .measures: return try await showMeasures(visitor)
        case .measure(let key): return try await showMeasure(visitor, key)
        case .people: return try await showPeople(visitor)
        case .me: return try await showMe(visitor)
        case .importing: return try await showImport(visitor)
        case .export: return try await showExport(visitor)
        case .exportSessions: return try await streamSessions(visitor)
        case .exportAppointments: return try await streamAppointments(visitor)
        case .exportConcerns: return try await streamConcerns(visitor)
        case .exportObservations: return try await streamObservations(visitor)
        case .exportComments: return try await streamComments(visitor)
        case .exportSupervision: return try await streamSupervision(visitor)
        case .exportMeasures: return try await sendMeasures(visitor)
        case .home, .setUp, .signIn, .unlock, .check, .checkLanguage, .checkThanks, .takeBack, .asset, .health, .ready,
            .barriers, .directory, .stock, .supervision, .door, .folk, .audit, .rights, .emergency,
            .consent:
            throw Refusal.notFound
        case .signOut, .ending, .therapist, .attendance, .attendanceUndone, .start, .checkBefore, .handOver,
            .episodeHandOver, .importApplied, .observations, .commentAnswer, .stepReport, .settled, .reopening,
            .concernOwner, .concernComment, .praiseUndone:
            throw Refusal.wrongMethod
        }
    }

    private func dispatchPost(_ visitor: Visitor) async throws -> Reply {
        switch route {
        case .signOut: return try await signOut(visitor)
        case .clients: return try await searchClients(visitor)
        case .newClient: return try await addClient(visitor)
        case .newEpisode(let id): return try await openEpisode(visitor, id)
        case .ending(let id): return try await endEpisode(visitor, id)
        case .therapist(let id): return try await changeTherapist(visitor, id)
        case .newAppointment: return try await bookAppointment(visitor)
        case .attendance(let id): return try await recordAttendance(visitor, id)
        case .attendanceUndone(let id): return try await undoAttendance(visitor, id)
        case .start(let id): return try await startSession(visitor, id)
        case .checkBefore(let id): return try await linkBefore(visitor, id)
        case .handOver(let id): return try await handOverSession(visitor, id)
        case .episodeHandOver(let id): return try await handOverEpisode(visitor, id)
        case .observations(let id): return try await recordObservation(visitor, id)
        case .commentAnswer(let response): return try await answerComment(visitor, try responseID(response))
        case .paper(let id, let measure): return try await recordPaper(visitor, .session(id), measure: measure)
        case .episodePaper(let id, let measure): return try await recordPaper(visitor, .episode(id), measure: measure)
        case .correction(let response): return try await correct(visitor, try responseID(response))
        case .newConcern(let id): return try await openConcern(visitor, id)
        case .talk(let id): return try await createTalk(visitor, id)
        case .step(let id): return try await createStep(visitor, id)
        case .stepReport(let id, let step): return try await reportStep(visitor, id, step)
        case .review(let id): return try await createReview(visitor, id)
        case .settled(let id): return try await settleConcern(visitor, id)
        case .dismissal(let id): return try await dismissConcern(visitor, id)
        case .reopening(let id): return try await reopenConcern(visitor, id)
        case .concernOwner(let id): return try await reassignConcern(visitor, id)
        case .safety(let id): return try await recordSafety(visitor, id)
        case .concernComment(let id): return try await commentOnConcern(visitor, id)
        case .actWords(let id, let act): return try await correctActWords(visitor, id, act)
        case .praise(let id): return try await answerPraise(visitor, id)
        case .praiseUndone(let id): return try await takeBackPraise(visitor, id)
        case .careSettings: return try await changeCareSettings(visitor)
        case .thresholds: return try await changeThreshold(visitor)
        case .measures: return try await addMeasure(visitor)
        case .measure(let key): return try await switchMeasure(visitor, key)
        case .people: return try await addPerson(visitor)
        case .me: return try await changeMe(visitor)
        case .importing: return try await previewImport(visitor)
        case .importApplied: return try await applyImport(visitor)
        case .home, .setUp, .signIn, .unlock, .check, .checkLanguage, .checkThanks, .takeBack, .asset, .health, .ready,
            .barriers, .directory, .stock, .supervision, .door, .folk, .audit, .rights, .emergency,
            .consent:
            throw Refusal.notFound
        case .today, .todayChanges, .client, .episode, .appointments, .session, .settings, .export,
            .exportSessions, .exportAppointments, .exportConcerns, .exportObservations, .exportComments,
            .exportSupervision, .exportMeasures, .concern,
            .stepSheet, .attribution, .attributionFile, .estimate, .loop, .loopFile, .results, .resultsFile:
            throw Refusal.wrongMethod
        }
    }

    func responseID(_ text: String) throws -> ResponseID {
        guard let id = ResponseID(text) else { throw Refusal.notFound }
        return id
    }
}

extension Route {
    /// Whether it is about the check that a client has on their own phone.
    fileprivate var isOnOwnPhone: Bool {
        switch self {
        case .check, .checkLanguage, .checkThanks, .door(.ownPhone): true
        default: false
        }
    }
}

extension Door {
    /// Where somebody belongs who asks for nothing in particular.
    var home: Route {
        switch self {
        case .none: .signIn
        case .locked: .unlock
        case .handedOver: .check
        case .wantsCode: .door(.code)
        case .wantsSecondStep: .folk(.ownSecondStep)
        case .open(let viewer, _, _): viewer.roles == [.administrator] ? .settings : .today
        }
    }
}
