internal import Clinic

/// The practice is called otherwise on every page from now on.
package struct RenamePractice: Sendable {
    package typealias Result = Void
    package let name: String
    package init(name: String) { self.name = name }
}

extension PracticeService {
    package func perform(_ command: RenamePractice, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayChangeSettings)
        var checks = Checks()
        let name = checks.text(command.name, "practice")
        try checks.done()
        try await write { store in
            guard let held = try store.practice() else { throw PracticeError.notFound }
            if name == held.name { return }
            try store.put(
                Practice(id: held.id, name: name, zone: held.zone, language: held.language, isDemo: held.isDemo))
            try note(.changePracticeSettings, by: actor.personID, in: store)
        }
    }
}
