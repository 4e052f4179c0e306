package import Clinic

/// A person with what signing in needs.
package struct PersonRecord: Hashable, Sendable {
    package let person: Person
    /// An Argon2id PHC string; `nil` for somebody who cannot sign in (an imported therapist).
    package let passwordHash: String?
    package let pinHash: String?
    /// False where the row was changed behind the product's back: nobody comes in by it.
    package let isAsRecorded: Bool

    package init(person: Person, passwordHash: String?, pinHash: String?, isAsRecorded: Bool = true) {
        self.isAsRecorded = isAsRecorded
        self.person = person
        self.passwordHash = passwordHash
        self.pinHash = pinHash
    }
}

package protocol ReadsPeople {
    /// `nil` until the practice has been set up.
    func practice() throws -> Practice?
    func sites() throws -> [Site]
    func teams() throws -> [Team]
    func person(_ id: PersonID) throws -> PersonRecord?
    func person(signInName: String) throws -> PersonRecord?
    /// Everybody, by name.
    func people() throws -> [Person]
}

package protocol WritesPeople {
    func put(_ practice: Practice) throws
    func put(_ site: Site) throws
    func put(_ team: Team) throws
    /// Inserts or replaces by id. Throws `StoreError.duplicate` for a sign-in name that is taken.
    func put(_ record: PersonRecord) throws
}
