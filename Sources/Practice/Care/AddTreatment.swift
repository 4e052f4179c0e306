package import Clinic

/// From a day on a treatment is given, by the practice's own name for it; those before it go on.
package struct AddTreatment: Sendable {
    package typealias Result = Void
    package let episode: EpisodeID
    package let treatment: String
    package let from: Day
    package init(episode: EpisodeID, treatment: String, from: Day) {
        self.episode = episode
        self.treatment = treatment
        self.from = from
    }
}

extension PracticeService {
    package func perform(_ command: AddTreatment, as actor: Actor) async throws(PracticeError) {
        var checks = Checks()
        let treatment = checks.text(command.treatment, "treatment")
        try checks.done()
        try await changeEpisode(command.episode, .changeEpisode, as: actor) { old, today in
            if command.from < old.intake || command.from > today { throw PracticeError.invalid("date", "problem.day") }
            return Episode(
                id: old.id, client: old.client, intake: old.intake, therapists: old.therapists,
                treatments: old.treatments + [TreatmentSpell(treatment: treatment, from: command.from)],
                ending: old.ending)
        }
    }
}
