/// One rule: a pure function of a timeline. Each rule is one file under `Signs/<Concept>/`.
package protocol SignRule: Sendable {
    static var kind: SignKind { get }
    /// Raised whenever the rule's meaning changes; kept with each sign.
    static var version: Int { get }
    /// The sign, if it holds as of `timeline.asOf`.
    static func sign(in timeline: Timeline, _ settings: RuleSettings) -> Sign?
}
