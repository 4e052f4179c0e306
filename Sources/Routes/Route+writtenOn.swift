extension Route {
    /// The page with the form whose words or numbers are sent to this place; `nil` where none are typed.
    package var writtenOn: Route? {
        switch self {
        case .newConcern, .talk, .step, .review, .dismissal, .safety, .actWords, .praise: self
        case .newClient, .newEpisode, .newAppointment, .careSettings: self
        case .paper, .episodePaper, .correction: self
        case .settled(let id), .reopening(let id), .concernComment(let id): .concern(id)
        case .stepReport(let id, _): .concern(id)
        case .observations(let session): .session(session)
        case .supervision(.entries(let person)): .supervision(.with(person))
        case .barriers(let place): place.writtenOn
        case .directory(.new), .directory(.edit): self
        case .stock(.list): self
        case .stock(.moves(let id)), .stock(.giving(let id)): .stock(.one(id))
        case .rights(.details), .rights(.care), .rights(.erasure), .rights(.retention): self
        case .emergency(.opening): self
        default: nil
        }
    }
}

extension Route {
    /// The page to go back to from a tap, where its form does not say on which it stood.
    package var tappedOn: Route {
        switch self {
        case .concernOwner(let id): .concern(id)
        case .handOver(let id): .session(id)
        case .ending(let id), .therapist(let id), .episodeHandOver(let id), .praiseUndone(let id): .episode(id)
        case .attendance, .attendanceUndone, .start, .commentAnswer: .today
        case .checkBefore: .appointments
        case .importApplied: .importing
        case .barriers(.trial(let id)), .barriers(.undone(let id)): .barriers(.one(id))
        case .directory(.check(let id)), .directory(.closing(let id)), .directory(.undone(let id)): .directory(.one(id))
        case .directory(.importApplied): .directory(.importing)
        case .stock(.givingUndone): .stock(.list)
        case .folk(.link(let id)), .folk(.leaving(let id)), .folk(.returning(let id)): .folk(.one(id))
        case .folk(.secondStepRule): .people
        case .folk(.ownSignInEnded): .me
        case .folk(.site): .folk(.sites)
        case .emergency(.ended), .emergency(.seen): .today
        default: page ?? .home
        }
    }
}

extension Route {
    /// Whether the page keeps what is typed on the device by a script (`draft.js`), so that it is back in its fields.
    package var keepsWords: Bool {
        switch self {
        case .newConcern, .concern, .talk, .step, .review, .dismissal, .safety, .actWords, .praise, .session,
            .newClient:
            true
        case .supervision, .barriers, .directory: true
        case .emergency(.opening): true
        case .paper, .episodePaper, .correction: true
        default: false
        }
    }

    /// Whether its form holds a measure's answers, which mean nothing away from their questions.
    package var isPaperForm: Bool {
        switch self {
        case .paper, .episodePaper, .correction: true
        default: false
        }
    }
}

extension BarrierPlace {
    fileprivate var writtenOn: Route? {
        switch self {
        case .ofEpisode, .newReferral: .barriers(self)
        case .description(let id), .options(let id), .outcome(let id), .ending(let id), .giving(let id):
            .barriers(.one(id))
        case .news(let id): .barriers(.referral(id))
        case .one, .trial, .undone, .referral: nil
        }
    }
}
