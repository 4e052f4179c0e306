/// Every key of this room, with its arguments in order, so that a test can ask whether all have words.
///
/// | key | says | arguments |
/// |---|---|---|
/// | `score.declined` | the client would rather not | |
/// | `score.incomplete` | not scored, items are missing | count of missing, then each item |
/// | `score.unscored` | this measure has no score | |
/// | `score.<move>.<place>` | a total | total; for `up` and `down` the amount since last; unless `plain` the cutoff |
/// | `score.<move>.<place>.<reliability>` | the same of a measure other than the checks, and what the move is worth | as above |
/// | `score.total-only` | only the total is known | |
/// | `lines.lowest` | one line is lower than all others | item, its worth |
/// | `risk.answered` | a risk item was answered | item, its worth |
/// | `progress.<progress>` | since the first total (`Progress`) | first total, this total, amount; the reliable change if known |
///
/// `<move>` is `first`, `up`, `down` or `same`, by the number and not by what is better. `<place>` is `plain` (no
/// cutoff known), `below`, `still-below`, `not-below` or `still-not-below`: still, where the total before was there too
/// (never with `first`). Whether below is the better side depends on the measure's direction. `<reliability>`
/// (`ScoreChange.Reliability`) is that of `up` or `down`, where a reliable change is known for the measure and the course
/// since the first total is another one.
package enum SentenceKeys {
    package static let all = fixed + totals + judgedTotals + courses

    package static let declined = "score.declined"
    package static let incomplete = "score.incomplete"
    package static let unscored = "score.unscored"
    package static let totalOnly = "score.total-only"
    package static let lowestLine = "lines.lowest"
    package static let riskAnswered = "risk.answered"

    package static func total(_ move: Move, _ place: Place, _ worth: ScoreChange.Reliability? = nil) -> String {
        "score.\(move.rawValue).\(place.rawValue)" + (worth.map { ".\($0.rawValue)" } ?? "")
    }

    package static func progress(_ progress: Progress) -> String { "progress.\(progress.rawValue)" }

    package enum Move: String, Hashable, Sendable, CaseIterable {
        case first, up, down, same
    }

    package enum Place: String, Hashable, Sendable, CaseIterable {
        case plain, below, notBelow = "not-below", stillBelow = "still-below", stillNotBelow = "still-not-below"

        var isStill: Bool { self == .stillBelow || self == .stillNotBelow }
    }

    private static let fixed = [declined, incomplete, unscored, totalOnly, lowestLine, riskAnswered]

    private static let totals = Move.allCases.flatMap { move in
        Place.allCases.filter { move != .first || !$0.isStill }.map { total(move, $0) }
    }

    private static let judgedTotals = [Move.up, .down].flatMap { move in
        Place.allCases.flatMap { place in
            ScoreChange.Reliability.allCases.map { total(move, place, $0) }
        }
    }

    private static let courses = Progress.allCases.map { progress($0) }
}
