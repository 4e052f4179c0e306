internal import Clinic
internal import Practice

/// Says beside the id of somebody who works here by which name they sign in: ids are what rows are called, and nobody
/// knows anybody by one.
struct NamedPeople {
    private let known: [(id: String, signIn: String)]

    /// Of nobody where people cannot be read.
    init(_ service: PracticeService) async {
        let people = try? await service.answer(PeopleView(), as: .operatorOfTheMachine).people
        known = (people ?? []).map { (id: $0.id.description, signIn: $0.signInName) }
    }

    func naming(_ sentence: String) -> String {
        known.reduce(sentence) { text, person in
            text.contains(person.id) ? text.replacing(person.id, with: "\(person.id) (\(person.signIn))") : text
        }
    }
}
