package import Attribution
package import Clinic

/// One therapist's estimate, for them or for their supervisor.
package struct EstimateModel: Sendable {
    package let therapist: PersonID
    /// `nil` where it is the reader's own.
    package let name: String?
    /// Whether supervisors may see it.
    package let supervisorsMay: Bool
    package let result: Result<TherapistEstimate, EstimateRefusal>

    package init(
        therapist: PersonID, name: String?, supervisorsMay: Bool, result: Result<TherapistEstimate, EstimateRefusal>
    ) {
        self.therapist = therapist
        self.name = name
        self.supervisorsMay = supervisorsMay
        self.result = result
    }
}
