package import Attribution
package import Clinic

/// Where one therapist's clients stand beside the practice: for that therapist, and for the team's supervisor where the
/// practice has said so. Each look is kept in the record of who looked.
package struct TherapistEstimateView: Sendable {
    package let therapist: PersonID

    package init(of therapist: PersonID) { self.therapist = therapist }

    package struct Answer: Sendable {
        package let practice: Practice
        package let therapist: Person
        package let isOwn: Bool
        /// Whether a supervisor may see it too.
        package let supervisorsMay: Bool
        package let result: Result<TherapistEstimate, EstimateRefusal>
    }
}

extension PracticeService {
    package func answer(
        _ question: TherapistEstimateView, as actor: Actor
    ) async throws(PracticeError) -> TherapistEstimateView.Answer {
        let viewer = try actor.requireViewer()
        let found = try await read { store in
            guard let person = try store.person(question.therapist)?.person, person.roles.contains(.therapist) else {
                throw PracticeError.notFound
            }
            let supervisorsMay = CareSettings(try store.practiceSettings()).estimatesForSupervisors
            guard
                AccessPolicy.mayReadEstimate(
                    viewer, of: EpisodeOwnership(therapist: person.id, team: person.team),
                    supervisorsMay: supervisorsMay)
            else { throw PracticeError.notFound }
            return (
                practice: try store.requirePractice(), person: person, supervisorsMay: supervisorsMay,
                rows: try store.statistics(.everybody)
            )
        }
        try await writeUnseen { store in
            try note(.readEstimate, by: actor.personID, to: question.therapist, in: store)
        }
        return TherapistEstimateView.Answer(
            practice: found.practice, therapist: found.person, isOwn: viewer.person == question.therapist,
            supervisorsMay: found.supervisorsMay,
            result: shelf.estimates(found.rows).estimate(of: question.therapist.description))
    }
}
