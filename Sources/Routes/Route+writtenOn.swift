extension Route {
    /// The page with the form whose longer words are sent to this place; `nil` where nothing long is typed.
    package var writtenOn: Route? {
        switch self {
        case .newConcern, .concern, .talk, .step, .review, .settled, .dismissal, .safety, .praise, .session: self
        case .reopening(let id), .concernComment(let id): .concern(id)
        case .observations(let session): .session(session)
        case .supervision(let place): .supervision(place)
        default: nil
        }
    }
}
