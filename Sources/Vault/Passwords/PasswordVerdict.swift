/// What came of checking a password.
package enum PasswordVerdict: Hashable, Sendable {
    /// The password is wrong, or there is nobody of that name.
    case wrong
    /// The password is right.
    case right
    /// The password is right, and its hash was made at another cost: hash it again and store that.
    case rightNeedsRehash

    /// Whether the person may come in.
    package var isRight: Bool { self != .wrong }
}
