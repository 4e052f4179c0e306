import Clinic
package import Measures

/// One filling-in of a measure as a page shows it: what was handed in, what it came to, whether it still counts.
package struct FormSeen: Hashable, Sendable {
    package let response: Response
    package let score: Score
    /// `nil` for one that was replaced.
    package let assessment: Assessment?
    /// False once a correction has taken its place; both stay readable.
    package let isInForce: Bool

    package init(response: Response, score: Score, assessment: Assessment?, isInForce: Bool) {
        (self.response, self.score, self.assessment, self.isInForce) = (response, score, assessment, isInForce)
    }
}
