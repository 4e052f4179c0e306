package import Clinic

package struct ChangeOwnLanguage: Sendable {
    package typealias Result = Void
    package let language: Language
    package init(language: Language) {
        self.language = language
    }
}

extension PracticeService {
    package func perform(_ command: ChangeOwnLanguage, as actor: Actor) async throws(PracticeError) {
        let viewer = try actor.requireViewer()
        try await write { store in
            guard let record = try store.person(viewer.person) else { throw PracticeError.notFound }
            let old = record.person
            let person = Person(
                id: old.id, name: old.name, signInName: old.signInName, roles: old.roles, team: old.team,
                language: command.language, isActive: old.isActive)
            try store.put(PersonRecord(person: person, passwordHash: record.passwordHash, pinHash: record.pinHash))
        }
    }
}
