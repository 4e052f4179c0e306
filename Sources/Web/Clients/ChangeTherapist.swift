import Clinic
import Pages
import Practice
import Routes

extension Call {
    func changeTherapist(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        do {
            var problems: [FieldProblem] = []
            let therapist = PersonID(form.text(.therapist))
            if therapist == nil { problems.append(FieldProblem("therapist", "problem.required")) }
            let day = Day(form.text(.date))
            if day == nil { problems.append(FieldProblem("date", "problem.day")) }
            guard let therapist, let day else { throw PracticeError.invalid(problems) }
            try await service.perform(
                ChangeTherapist(episode: id, therapist: therapist, from: day), as: visitor.actor)
            let mayStay = try await mayRead(visitor, episodesOf: therapist)
            return .seeOther(mayStay ? .episode(id) : .today, notice: .saved)
        } catch {
            guard case PracticeError.invalid(let problems) = error else { throw error }
            return try await episodeAgain(
                visitor, id, problems, fields: ["date": "from"], typed: ["therapist": .therapist, "from": .date])
        }
    }

    /// Whoever handed an episode on may no longer be the one to read it.
    private func mayRead(_ visitor: Visitor, episodesOf therapist: PersonID) async throws -> Bool {
        let people = try await service.answer(PeopleView(), as: visitor.actor).people
        let team = people.first { $0.id == therapist }?.team
        return AccessPolicy.mayReadClinical(visitor.viewer, EpisodeOwnership(therapist: therapist, team: team))
    }
}
