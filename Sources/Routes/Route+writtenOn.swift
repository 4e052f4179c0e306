extension Route {
    /// The page with the form whose words or numbers are sent to this place; `nil` where none are typed.
    package var writtenOn: Route? {
        switch self {
        case .newConcern, .talk, .step, .review, .dismissal, .safety, .actWords, .praise: self
        case .newClient, .newEpisode, .newAppointment, .careSettings: self
        case .paper, .episodePaper, .correction: self
        case .settled(let id), .reopening(let id), .concernComment(let id): .concern(id)
        case .stepReport(let id, _): .step(id)
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
    /// Whether the page keeps what is typed on the device by a script (`draft.js`), so that it is back in its fields.
    package var keepsWords: Bool {
        switch self {
        case .newConcern, .concern, .talk, .step, .review, .dismissal, .safety, .actWords, .praise, .session,
            .newClient:
            true
        case .supervision, .barriers, .directory: true
        case .emergency(.opening): true
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
