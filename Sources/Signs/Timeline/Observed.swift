package import Clinic
package import Measures

/// What is in force of what was observed in one session, by topic, each with the record that says so.
package struct Observed: Hashable, Sendable {
    package let engagement: Noted<Engagement>?
    package let confronting: ObservationID?
    /// One of each who said so, the client's first.
    package let doubts: [Noted<SaidBy>]
    package let assignment: Noted<AssignmentOutcome>?
    package let assignmentGiven: ObservationID?
    package let spokeUp: ObservationID?
    /// The alliance check whose comment a person confirmed to be a statement of doubt.
    package let statement: ResponseID?

    package static let nothing = Observed([])

    /// - Parameter observations: those of one session; replaced ones may be among them, in any order.
    package init(_ observations: [Observation], statement: ResponseID? = nil) {
        let inForce = observations.inForce
        func last<Value>(_ value: (ObservationValue) -> Value?) -> Noted<Value>? {
            var found: (noted: Noted<Value>, at: Instant)?
            for observation in inForce {
                guard let said = observation.value, let value = value(said) else { continue }
                if let held = found, (held.at, held.noted.record) > (observation.recordedAt, observation.id) {
                    continue
                }
                found = (Noted(value, observation.id), observation.recordedAt)
            }
            return found?.noted
        }
        engagement = last { if case .engagement(let value) = $0 { value } else { nil } }
        confronting = last { $0 == .confronting ? true : nil }?.record
        doubts =
            inForce.contains { $0.topic == .doubt }
            ? SaidBy.allCases.compactMap { speaker in last { $0 == .doubt(saidBy: speaker) ? speaker : nil } } : []
        assignment = last { if case .assignment(let value) = $0 { value } else { nil } }
        assignmentGiven = last { $0 == .assignmentGiven ? true : nil }?.record
        spokeUp = last { $0 == .spokeUp ? true : nil }?.record
        self.statement = statement
    }
}

package struct Noted<Value: Hashable & Sendable>: Hashable, Sendable {
    package let value: Value
    package let record: ObservationID

    package init(_ value: Value, _ record: ObservationID) {
        self.value = value
        self.record = record
    }
}
