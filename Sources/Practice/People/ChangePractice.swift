internal import Clinic

/// What the practice is called on every page, and by which zone its days go, from now on. What is booked stays at the moment
/// that it is; by another zone it is told by another clock, and every standing is due.
package struct ChangePractice: Sendable {
    /// Whether every standing is due with it (`RecomputeStandings`).
    package typealias Result = Bool
    package let name: String
    /// Such as `Europe/Paris`; `nil` for the one that it has.
    package let zone: String?
    package init(name: String, zone: String? = nil) { (self.name, self.zone) = (name, zone) }
}

extension PracticeService {
    @discardableResult
    package func perform(_ command: ChangePractice, as actor: Actor) async throws(PracticeError) -> Bool {
        try actor.require(AccessPolicy.mayChangeSettings)
        var checks = Checks()
        let name = checks.text(command.name, "practice")
        let zone = command.zone.map { Zone($0) }
        if zone == .some(nil) { checks.add("zone", "problem.zone") }
        try checks.done()
        return try await write { store in
            guard let held = try store.practice() else { throw PracticeError.notFound }
            let isMoved = zone.flatMap(\.self).map { $0 != held.zone } ?? false
            if name == held.name, !isMoved { return false }
            try store.put(
                Practice(
                    id: held.id, name: name, zone: zone.flatMap(\.self) ?? held.zone, language: held.language,
                    isDemo: held.isDemo))
            if isMoved { try store.makeAllDue() }
            try note(.changePracticeSettings, by: actor.personID, in: store)
            return isMoved
        }
    }
}
