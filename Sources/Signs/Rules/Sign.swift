package import Clinic
package import Measures

/// Something observed or computed that speaks of trouble or of being on track, and that holds as of the timeline read.
package struct Sign: Hashable, Sendable {
    package let kind: SignKind
    /// From data (`ThresholdKey` `severity-...`): 0 to 100, higher is more urgent; 0 for a sign of being on track.
    package let severity: Int
    /// Since when it holds without a break.
    package let since: Instant
    /// The records and numbers that show it, the most telling first; at least one.
    package let evidence: [Evidence]
    package let ruleVersion: Int

    package init(kind: SignKind, severity: Int, since: Instant, evidence: [Evidence], ruleVersion: Int) {
        self.kind = kind
        self.severity = severity
        self.since = since
        self.evidence = evidence
        self.ruleVersion = ruleVersion
    }

    /// The value of the first piece of evidence of that kind.
    package func figure(_ figure: Figure) -> Int? { evidence.first { $0.figure == figure }?.value }

    /// How many decimals the totals, lines, changes and limits have that stand beside that record, in units of its measure.
    package func decimals(of record: RecordReference) -> Int {
        evidence.first { $0.figure == .decimals && $0.record == record }?.value ?? 1
    }

    /// For `notSeen`: calendar days from the last visit (or intake) to `day`; `nil` for every other sign.
    ///
    /// The evidence holds the visit and not the days, so that a stored sign stays true as days pass.
    package func daysNotSeen(on day: Day, in zone: Zone) -> Int? {
        guard kind == .notSeen, let last = evidence.first?.at else { return nil }
        return day.number - zone.day(of: last).number
    }
}

/// One record and one number behind a sign.
package struct Evidence: Hashable, Sendable {
    package let record: RecordReference
    package let figure: Figure
    /// In the unit that the figure names.
    package let value: Int
    package let at: Instant

    package init(_ record: RecordReference, _ figure: Figure, _ value: Int, at: Instant) {
        self.record = record
        self.figure = figure
        self.value = value
        self.at = at
    }
}

package enum RecordReference: Hashable, Sendable {
    case episode(EpisodeID)
    case appointment(AppointmentID)
    case session(SessionID)
    case response(ResponseID)
    case observation(ObservationID)
    /// The comment on that alliance check.
    case comment(ResponseID)
    case followUp(ID<TimelineFollowUp>)
}

/// What a number in the evidence is. Totals, lines, changes and cutoffs are units of the record's measure: tenths of a point
/// unless `decimals` says otherwise of it.
package enum Figure: String, Hashable, Sendable, CaseIterable {
    case total, previousTotal = "previous-total", firstTotal = "first-total", change
    case threshold
    /// The value of the line named by `lineIndex`.
    case line
    /// 0 to 3, in the order of the form.
    case lineIndex = "line-index"
    case minutes, hours, days, count, sessions
    /// An item's worth on a measure with a risk item.
    case riskWorth = "risk-worth"
    /// The number of the session, from 1, whose outcome check is not there or not whole.
    case missingOutcome = "missing-outcome"
    /// The number of the session, from 1, whose alliance check is not there or not whole.
    case missingAlliance = "missing-alliance"
    /// The number of the session, from 1, whose outcome check the client would rather not fill in.
    case declinedOutcome = "declined-outcome"
    /// The number of the session, from 1, whose alliance check the client would rather not fill in.
    case declinedAlliance = "declined-alliance"
    // What was observed: the value is the number of the session, from 1.
    case saidByClient = "said-by-client", saidByCompanion = "said-by-companion", writtenByClient = "written-by-client"
    case withdrawn, bored, quiet, confronting
    case assignmentDone = "assignment-done", assignmentPartly = "assignment-partly"
    case assignmentNotDone = "assignment-not-done"
    case spokeUp = "spoke-up"
    // Where an outcome was expected, in the units of its measure, and how many of 100 were to fall there.
    case expectedLowest = "expected-lowest", expectedHighest = "expected-highest", level
    /// Expected by the practice's own clients; the value is the version of the fit.
    case ownCourse = "own-course"
    /// Expected by the general prior; the value is the version of the fit that left it so, 0 before the first.
    case generalCourse = "general-course"
    /// How many appointments or sessions were looked at.
    case window
    /// Of the numbers beside the same record, where they are not tenths.
    case decimals
    // What else decided, beside the numbers above.
    case cutoff
    /// The session, counted from the first score, from which no reliable change counts.
    case checkpoint
    /// The outcome beside an alliance, so that none is taken for the other.
    case outcomeTotal = "outcome-total", firstOutcome = "first-outcome", outcomeChange = "outcome-change"
    case reliableChange = "reliable-change"
    /// From so many minutes, under so many hours, from so many days, so many times.
    case fromMinutes = "from-minutes", underHours = "under-hours", fromDays = "from-days", fromCount = "from-count"
}
