package import Attribution
package import Clinic
package import Measures

/// What courses are expected by: the parameters of every measure from one fit. Never changed; the next fit makes a new
/// version.
package struct CourseSet: Hashable, Sendable {
    /// From 1; 0 before the first fit.
    package let version: Int
    package let fittedAt: Instant?
    package let measures: [MeasureKey: MeasureCourse]

    package init(version: Int, fittedAt: Instant?, measures: [MeasureKey: MeasureCourse]) {
        self.version = version
        self.fittedAt = fittedAt
        self.measures = measures
    }

    /// The general prior for everything.
    package static let none = CourseSet(version: 0, fittedAt: nil, measures: [:])

    /// - Parameter cutoff: in the measure's units.
    package func parameters(
        _ measure: MeasureKey, _ scale: CourseScale, cutoff: Int?
    ) -> (parameters: CourseParameters, isGeneral: Bool) {
        if let own = measures[measure]?.own { return (own, false) }
        return (CoursePrior.parameters(cutoff: cutoff.map(scale.points)), true)
    }
}

/// What one fit came to for one measure.
package struct MeasureCourse: Hashable, Sendable {
    /// The newest version that there was.
    package let measure: MeasureVersion
    /// Courses with a later score, those of them that are closed, and the later scores.
    package let courses: Int
    package let closed: Int
    package let sessions: Int
    /// Closed courses from which the practice's own clients count.
    package let needed: Int
    /// In force, pooled with the prior; `nil` where the general prior stays.
    package let own: CourseParameters?
    package let isSingular: Bool
    /// Why there is no fit although there are courses enough.
    package let refusal: CourseRefusalWord?
    /// Of the band in force, out of sample.
    package let coverage: CourseCoverage

    package init(
        measure: MeasureVersion, courses: Int, closed: Int, sessions: Int, needed: Int, own: CourseParameters?,
        isSingular: Bool, refusal: CourseRefusalWord?, coverage: CourseCoverage
    ) {
        self.measure = measure
        self.courses = courses
        self.closed = closed
        self.sessions = sessions
        self.needed = needed
        self.own = own
        self.isSingular = isSingular
        self.refusal = refusal
        self.coverage = coverage
    }
}

/// A refusal as it is kept.
package enum CourseRefusalWord: String, Hashable, Sendable, CaseIterable {
    case tooFew = "too-few", sameIntake = "same-intake", sameSession = "same-session", sameOutcome = "same-outcome"
    case notFitted = "not-fitted"

    package init(_ refusal: CourseRefusal) {
        switch refusal {
        case .courses, .repeated: self = .tooFew
        case .sameIntake: self = .sameIntake
        case .sameSession: self = .sameSession
        case .sameOutcome: self = .sameOutcome
        case .notFitted: self = .notFitted
        }
    }
}
