package import Clinic
package import Measures
package import Signs

/// What a client wrote on a check, as a standing reads it: what was marked in it, and what a person said of that.
package struct WrittenRemark: Hashable, Sendable {
    package let response: ResponseID
    package let session: SessionID?
    package let writtenAt: Instant
    /// The words in which the reader saw a doubt, in UTF-8 bytes of the text.
    package let suggested: Range<Int>?
    package let isDoubt: Bool?
    /// It came with a file from elsewhere.
    package let isImported: Bool

    package init(
        response: ResponseID, session: SessionID?, writtenAt: Instant, suggested: Range<Int>?, isDoubt: Bool?,
        isImported: Bool
    ) {
        self.response = response
        self.session = session
        self.writtenAt = writtenAt
        self.suggested = suggested
        self.isDoubt = isDoubt
        self.isImported = isImported
    }
}

extension [WrittenRemark] {
    /// Those that still wait for a yes or no, the oldest first.
    ///
    /// What was brought in from elsewhere waits only while a yes would still make a sign: a practice that brings years
    /// along is not asked about each of them.
    package func unanswered(in timeline: Timeline, _ settings: RuleSettings) -> [UnansweredDoubt] {
        if isEmpty || timeline.hasEnded { return [] }
        let recent = Set(timeline.sessions.suffix(settings.saidWithin).map(\.id))
        let urgency = Swift.max(0, settings.severity(.doubtSaid) - 1)
        return compactMap { remark in
            guard let marked = remark.suggested, remark.isDoubt == nil else { return nil }
            if remark.isImported, let session = remark.session, !recent.contains(session) { return nil }
            return UnansweredDoubt(
                response: remark.response, writtenAt: remark.writtenAt, marked: marked, urgency: urgency)
        }.sorted { ($0.writtenAt, $0.response) < ($1.writtenAt, $1.response) }
    }
}
