package import Clinic
package import Measures
package import Signs

/// One appointment or session with what is compared.
package struct SeenVisit: Hashable, Sendable {
    package let at: Instant
    /// `nil` where none was begun.
    package let session: SessionID?
    /// `nil` for a session without an appointment.
    package let attendance: Attendance?
    /// In units of its measure.
    package let alliance: Int?
    package let outcome: Int?
    /// Of what measure the total is; `nil` without one.
    package let allianceScale: SeenScale?
    package let outcomeScale: SeenScale?
    /// What came of the assignment agreed before; `nil` where nothing was said of one.
    package let assignment: AssignmentOutcome?

    package init(
        at: Instant, session: SessionID? = nil, attendance: Attendance?, alliance: Int?, outcome: Int?,
        allianceScale: SeenScale? = nil, outcomeScale: SeenScale? = nil, assignment: AssignmentOutcome? = nil
    ) {
        self.allianceScale = allianceScale
        self.outcomeScale = outcomeScale
        self.at = at
        self.session = session
        self.attendance = attendance
        self.alliance = alliance
        self.outcome = outcome
        self.assignment = assignment
    }

    /// What was there when somebody talked in it.
    func begun(withAlliance: Bool, withOutcome: Bool) -> SeenVisit {
        SeenVisit(
            at: at, session: session, attendance: attendance, alliance: withAlliance ? alliance : nil,
            outcome: withOutcome ? outcome : nil, allianceScale: allianceScale, outcomeScale: outcomeScale,
            assignment: assignment)
    }

    /// What came in it afterwards.
    func ended(withAlliance: Bool, withOutcome: Bool) -> SeenVisit {
        SeenVisit(
            at: at, session: session, attendance: nil, alliance: withAlliance ? alliance : nil,
            outcome: withOutcome ? outcome : nil, allianceScale: allianceScale, outcomeScale: outcomeScale)
    }
}

/// A measure with the unit and the range of its totals.
package struct SeenScale: Hashable, Sendable {
    package let measure: MeasureKey
    package let range: CheckRange

    package init(_ score: CheckScore) {
        measure = score.measure
        range = score.range
    }
}
