extension ObservationValue {
    /// The value without its topic, as forms and the store spell it.
    package var word: String {
        switch self {
        case .engagement(let engagement): engagement.rawValue
        case .assignment(let outcome): outcome.rawValue
        case .doubt(let saidBy): saidBy.rawValue
        case .confronting, .assignmentGiven, .spokeUp: Self.yes
        }
    }

    /// `nil` where the word says nothing on that topic.
    package init?(_ topic: ObservationTopic, word: String) {
        switch topic {
        case .engagement:
            guard let engagement = Engagement(rawValue: word) else { return nil }
            self = .engagement(engagement)
        case .assignment:
            guard let outcome = AssignmentOutcome(rawValue: word) else { return nil }
            self = .assignment(outcome)
        case .doubt:
            guard let saidBy = SaidBy(rawValue: word) else { return nil }
            self = .doubt(saidBy: saidBy)
        case .confronting, .newAssignment, .spokeUp:
            guard word == Self.yes else { return nil }
            self = topic == .confronting ? .confronting : topic == .spokeUp ? .spokeUp : .assignmentGiven
        }
    }

    private static let yes = "yes"
}
