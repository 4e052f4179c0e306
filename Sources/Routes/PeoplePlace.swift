package import Clinic

/// Places about one person who works here, and about oneself at the door.
package enum PeoplePlace: Hashable, Sendable {
    case one(PersonID)
    /// A link by which the person chooses a password.
    case link(PersonID)
    /// The person no longer works here; the person is back.
    case leaving(PersonID), returning(PersonID)
    /// Which roles need a second step.
    case secondStepRule
    case ownSecondStep
    /// One of one's own sign-ins, on another machine perhaps.
    case ownSignInEnded(RecordKey)
    /// Where the practice sees people; one of them, to be renamed.
    case sites, site(SiteID)

    var path: String {
        switch self {
        case .one(let id): "/settings/people/\(id)"
        case .link(let id): "/settings/people/\(id)/link"
        case .leaving(let id): "/settings/people/\(id)/leaving"
        case .returning(let id): "/settings/people/\(id)/returning"
        case .secondStepRule: "/settings/people/second-step"
        case .ownSecondStep: "/settings/me/second-step"
        case .sites: "/settings/sites"
        case .site(let id): "/settings/sites/\(id)"
        case .ownSignInEnded(let id): "/settings/me/sign-ins/\(id)"
        }
    }

    init?(_ parts: [String]) {
        guard parts.count >= 2, parts[0] == "settings" else { return nil }
        switch (parts[1], parts.count) {
        case ("sites", 2): self = .sites
        case ("sites", 3):
            guard let id = SiteID(parts[2]) else { return nil }
            self = .site(id)
        case ("people", 3) where parts[2] == "second-step": self = .secondStepRule
        case ("me", 3) where parts[2] == "second-step": self = .ownSecondStep
        case ("people", 3):
            guard let id = PersonID(parts[2]) else { return nil }
            self = .one(id)
        case ("people", 4):
            guard let id = PersonID(parts[2]) else { return nil }
            switch parts[3] {
            case "link": self = .link(id)
            case "leaving": self = .leaving(id)
            case "returning": self = .returning(id)
            default: return nil
            }
        case ("me", 4):
            guard parts[2] == "sign-ins", let id = RecordKey(parts[3]) else { return nil }
            self = .ownSignInEnded(id)
        default: return nil
        }
    }
}
