package import Clinic

/// A sign-in that has just begun or was taken up again.
package struct SignedIn: Hashable, Sendable {
    /// 43 characters of base64url, for the cookie and for nothing else; the store keeps its digest.
    package let token: String
    package let person: Person
    package let signIn: SignIn
    /// The token of a device that is known from now on, for a cookie of its own; `nil` where no password was typed.
    package let device: String?
    package init(token: String, person: Person, signIn: SignIn, device: String? = nil) {
        self.token = token
        self.person = person
        self.signIn = signIn
        self.device = device
    }
}
