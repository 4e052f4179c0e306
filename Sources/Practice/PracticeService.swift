package import Clinic

/// One file per action and per question; this is what they all stand on.
///
/// An action is a command value and `perform(_:as:)`; a question is a value and `answer(_:as:)`. Both ask the access
/// policy first, and both leave an audit event in the same transaction.
package struct PracticeService: Sendable {
    package let store: any Store
    package let chance: Chance
    package let passwords: any PasswordKeeper
    package let sealing: any Sealing
    /// SHA-256, for tokens.
    package let digest: @Sendable ([UInt8]) -> [UInt8]
    /// Called after the commit; must not block.
    package let announce: @Sendable (Announcement) -> Void
    /// Called after an erasure: takes away copies of the practice that were left behind outside of the store.
    package let sweepCopies: @Sendable () -> Void
    let shelf = RuleShelf()
    let directory = DirectoryShelf()
    let courses = CourseShelf()

    package init(
        store: any Store, chance: Chance, passwords: any PasswordKeeper, sealing: any Sealing,
        digest: @Sendable @escaping ([UInt8]) -> [UInt8],
        announce: @Sendable @escaping (Announcement) -> Void = { _ in },
        sweepCopies: @Sendable @escaping () -> Void = {}
    ) {
        self.store = store
        self.chance = chance
        self.passwords = passwords
        self.sealing = sealing
        self.digest = digest
        self.announce = announce
        self.sweepCopies = sweepCopies
    }
}

/// Who acts: a signed-in person, or the product itself on an operator's behalf (console, import, sweep).
package enum Actor: Hashable, Sendable {
    case person(Viewer)
    case operatorOfTheMachine

    package var personID: PersonID? {
        if case .person(let viewer) = self { viewer.person } else { nil }
    }
}

/// What an action refuses; `Web` turns it into a status and a text by key.
package enum PracticeError: Error, Hashable, Sendable {
    /// Not there, or not yours: the two are never told apart.
    case notFound
    /// A field that cannot be taken: its name in the form and a text key that says why.
    case invalid([FieldProblem])
    /// Somebody changed it meanwhile; the key says what to do.
    case conflict(String)
    /// The same id came with another content.
    case idTaken
    case alreadySetUp
    case busy
    case store(StoreError)
}

package struct FieldProblem: Hashable, Sendable {
    /// Empty where it is of the form as a whole.
    package let field: String
    /// A text key such as `problem.required`.
    package let problem: String
    package let arguments: [String]

    package init(_ field: String, _ problem: String, _ arguments: [String] = []) {
        self.field = field
        self.problem = problem
        self.arguments = arguments
    }
}
