package import Clinic

/// A sign-in that has just begun or was taken up again.
package struct SignedIn: Hashable, Sendable {
    /// 43 characters of base64url, for the cookie and for nothing else; the store keeps its digest.
    package let token: String
    package let person: Person
    package let signIn: SignIn
    package init(token: String, person: Person, signIn: SignIn) {
        self.token = token
        self.person = person
        self.signIn = signIn
    }
}
