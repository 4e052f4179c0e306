package import Clinic
import Markup

/// One correction of a course of care: what stood there, and what stood there afterwards.
package struct CareChangeSeen: Sendable {
    package let at: Instant
    /// `nil` for the machine's operator.
    package let by: String?
    package let before: Episode
    package let after: Episode

    package init(at: Instant, by: String?, before: Episode, after: Episode) {
        (self.at, self.by, self.before, self.after) = (at, by, before, after)
    }
}

/// One part of a course of care, as people read it.
enum CareLine: CaseIterable {
    case intake, therapists, treatments, ending

    func label(_ words: Words) -> String {
        switch self {
        case .intake: words.intakeDay
        case .therapists: words.therapist
        case .treatments: words.treatment
        case .ending: words.recordEnding
        }
    }

    func shown(_ episode: Episode, _ words: Words, _ dates: Dates, _ name: (PersonID) -> String) -> String {
        switch self {
        case .intake: dates.withYear(episode.intake)
        case .therapists:
            episode.therapists.map { words.recordFrom(name($0.therapist), dates.withYear($0.from)) }
                .joined(separator: words.semicolon + " ")
        case .treatments:
            episode.treatments.isEmpty
                ? words.notRecorded
                : episode.treatments.map { words.recordFrom($0.treatment, dates.withYear($0.from)) }
                    .joined(separator: words.semicolon + " ")
        case .ending:
            episode.ending.map { "\(dates.withYear($0.day)), \(words.within(words.endingReason($0.reason)))" }
                ?? words.notEnded
        }
    }

    /// Of those that a correction changed: what it is called, what stood there, and what stood there afterwards.
    static func changed(
        _ change: CareChangeSeen, _ words: Words, _ dates: Dates, _ name: (PersonID) -> String
    ) -> [CorrectionList.Line] {
        allCases.compactMap { line in
            let before = line.shown(change.before, words, dates, name)
            let after = line.shown(change.after, words, dates, name)
            return before == after
                ? nil : CorrectionList.Line(label: line.label(words), before: before, after: after)
        }
    }
}
