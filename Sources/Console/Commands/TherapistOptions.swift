internal import ArgumentParser
internal import Practice

/// `--therapist`, for files whose lines may name nobody.
struct TherapistOptions: ParsableArguments {
    @Option(help: "Who holds every line that names no therapist: what that person types to sign in.")
    var therapist: String?

    /// For a `ColumnMapping`; empty where nobody is said.
    func constants(in service: PracticeService) async throws -> [String: String] {
        guard let therapist else { return [:] }
        let people = try await service.answer(PeopleView(), as: .operatorOfTheMachine).people
        return ["therapist": try TherapistOfLines.name(therapist, among: people)]
    }
}
