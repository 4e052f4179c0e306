import Clinic
import FollowThrough
import Routes

/// The ways on from where a concern is: each a page of its own, one tap from wherever the concern is named.
enum ConcernWay: Hashable, Sendable {
    case talk, step, review

    /// What can be done next to one that is open, the most fitting first. A risk answer is answered first.
    static func all(_ state: ConcernState, needsSafety: Bool) -> [ConcernWay] {
        if needsSafety { return [] }
        return switch state {
        case .open: [.talk, .step]
        case .talkedAbout: [.step, .talk, .review]
        case .stepsAgreed, .inReview: [.review, .step, .talk]
        case .settled, .dismissed: []
        }
    }

    func route(_ concern: ConcernID) -> Route {
        switch self {
        case .talk: .talk(concern)
        case .step: .step(concern)
        case .review: .review(concern)
        }
    }

    /// - Parameter name: the client's, as they are called.
    func text(_ words: Words, _ name: String) -> String {
        switch self {
        case .talk: words.talkAbout(name)
        case .step: words.agreeAStep
        case .review: words.reviewNow
        }
    }

    var icon: Icon {
        switch self {
        case .talk: .talk
        case .step: .step
        case .review: .review
        }
    }
}
