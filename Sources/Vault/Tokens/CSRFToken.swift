/// What a form carries to show that its page came from us: HMAC-SHA256 of a fixed text under the session's token, so that
/// nothing has to be stored and it ends with the session.
package struct CSRFToken: Sendable {
    /// 43 characters of base64url, for a hidden field.
    package let text: String

    package init(session: SecretToken) {
        text = Base64URL.text(of: session.derived(for: "rapport form token 1"))
    }

    /// Whether a form sent this token, compared in constant time.
    package func matches(_ sent: some StringProtocol) -> Bool {
        ConstantTime.equal(Array(text.utf8), Array(sent.utf8))
    }
}
