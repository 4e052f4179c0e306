extension Route {
    /// The page with the form whose longer words are sent to this place; `nil` where nothing long is typed.
    package var writtenOn: Route? {
        switch self {
        case .newConcern, .talk, .step, .review, .dismissal, .safety, .praise: self
        case .settled(let id), .reopening(let id), .concernComment(let id): .concern(id)
        case .observations(let session): .session(session)
        case .supervision(.entries(let person)): .supervision(.with(person))
        default: nil
        }
    }
}
