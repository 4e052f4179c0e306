import Clinic

/// What the loop asks of one concern at a moment. `nil` where it cannot be said yet, or not at all.
struct LoopAnswers: Hashable, Sendable {
    let asOf: Instant
    let talkedByNextSession: Bool?
    let talkedWithinWeek: Bool?
    /// Whether it went better at one of the next two sessions after the talk: alliance back over its cutoff or better by a
    /// point; where life was the concern, outcome back over its cutoff, no longer reliably worse than where it began, or
    /// reliably better; where coming was, the next two appointments kept; where assignments were, one of them done. It
    /// compares and claims no cause.
    ///
    /// `nil` before the talk, before two sessions (or appointments) have been, and where neither can be compared.
    let helped: Bool?
    /// The same by the alliance and by coming alone.
    let allianceOrComingBack: Bool?

    init(_ concern: LoopConcern, asOf: Instant) {
        self.asOf = asOf
        talkedByNextSession = concern.talkedByNextSession(asOf: asOf)
        talkedWithinWeek = concern.talkedWithinWeek(asOf: asOf)
        guard let talk = concern.talk else {
            (helped, allianceOrComingBack) = (nil, nil)
            return
        }
        let narrow = [concern.allianceBack(after: talk, asOf), concern.attendanceBack(after: talk, asOf)]
        let others = [concern.outcomeBack(after: talk, asOf), concern.assignmentsBack(after: talk, asOf)]
        helped = Self.either(narrow + others)
        allianceOrComingBack = Self.either(narrow)
    }

    /// `nil` where none of them can be said.
    private static func either(_ answers: [Bool?]) -> Bool? {
        let said = answers.compactMap(\.self)
        return said.isEmpty ? nil : said.contains(true)
    }
}
