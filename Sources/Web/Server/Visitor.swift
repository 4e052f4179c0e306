import Clinic
import Practice

/// Somebody who is signed in and whose session is open.
struct Visitor: Sendable {
    let viewer: Viewer
    let person: Person
    let signIn: SignIn
    let token: String

    var actor: Actor { .person(viewer) }
}

enum CallMethod: Sendable { case get, post }
