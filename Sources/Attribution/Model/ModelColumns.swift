/// The columns of the model's cross-products and what each stands for.
struct ModelColumns {
    /// Treatments beyond that of most sessions, which the intercept stands for.
    let treatments: [String]
    let hasIntake: Bool

    static let constant = 0
    static let time = 1
    static let within = 2
    static let between = 3
    static let therapist = 4

    var firstTreatment: Int { 5 }
    var intake: Int { firstTreatment + treatments.count }
    var response: Int { intake + (hasIntake ? 1 : 0) }
    /// The outcome of the session before the response; only in the lagged products.
    var before: Int { response + 1 }
    /// The outcome that the client's pairs of sessions begin with (``CourseBeginnings``); only there.
    var first: Int { response + 2 }
    /// The alliance of the response's own session, beside the client's mean; only there.
    var nextWithin: Int { response + 3 }
    /// The alliance marked with the first outcome, beside the client's mean; only there.
    var firstWithin: Int { response + 4 }
    /// The first outcome times time: clients who begin low may change in another way; only there.
    var firstTime: Int { response + 5 }
    var width: Int { response + 1 }
    var laggedWidth: Int { response + 6 }

    /// The block that a column of the fixed part belongs to.
    func source(of column: Int) -> Source? {
        switch column {
        case Self.constant: nil
        case Self.time: .time
        case Self.within, Self.between, Self.therapist: .alliance
        default: column < intake ? .treatment : hasIntake && column == intake ? .intake : nil
        }
    }

    func level(of column: Int) -> AllianceLevel? {
        switch column {
        case Self.within: .within
        case Self.between: .between
        case Self.therapist: .therapist
        default: nil
        }
    }
}
