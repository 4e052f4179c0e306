internal import Signs

/// What has to be known to read the figures.
extension EvaluationTelling {
    static func leftOut(_ left: CoursesLeftOut) -> String {
        "Left out: \(left.open) open \(left.open == 1 ? "course" : "courses"), \(left.neverSeen) of clients who were "
            + "never seen."
    }

    /// What is made of courses of which nobody said how they ended, or why nothing is said of dropouts; `nil` where there
    /// is nothing to say of either.
    static func endings(_ endings: ReplayedEndings) -> String? {
        let (unknown, all) = (endings.unknown, endings.courses)
        let which =
            "Of \(unknown) of \(all) closed \(all == 1 ? "course" : "courses") it is not known how "
            + "\(unknown == 1 ? "it" : "they") ended"
        let many = "more than one in \(ReplayedEndings.fewest)"
        switch endings.counting {
        case .leftOut where unknown > 0:
            return "\(which): left out of what was caught and what was right, counted in deteriorations and alarms."
                + (endings.dropouts == 0 ? " " + noDropout : "")
        case .leftOut: return endings.dropouts == 0 ? noDropout : nil
        case .notDroppedOut:
            return "\(which), \(many): where reasons are written for dropouts alone, "
                + "those with one would not stand for all. So \(unknown == 1 ? "it counts" : "they count") as not "
                + "dropped out; where somebody did, too few were caught and too few alarms right."
        case .notAtAll:
            return "\(which), \(many), and of no other that it ended in a dropout. So "
                + "nothing can be said of how many dropouts were caught or how many alarms were right, and nothing is "
                + "learned; deteriorations and alarms are counted of all."
        }
    }

    private static let noDropout =
        "No course is known to have ended in a dropout, so that nothing can be said of how many were caught; an alarm is "
        + "right where a deterioration follows."

    /// Of a practice's records.
    static let expected =
        "Courses are expected by the general curves: a practice's own have seen how these went on. What came in after its "
        + "session counts from then on, and a correction from when it was made."

    static func lead(_ all: DetectorFigures) -> String {
        let middle = all.middleLeads.map {
            ", of all signs together the middle half from \($0.lowerBound) to \($0.upperBound)"
        }
        return "Lead: the median of how many sessions there were from the first alarm to the last session, that one "
            + "counted, where a dropout was caught\(middle ?? ""). Only alarms in the last \(DetectorFigures.horizon) "
            + "sessions are looked at, so that it is never more."
    }

    static let leads =
        "Leads before either ending, the median and the middle half in sessions: of the alarms in the "
        + "\(DetectorFigures.horizon) sessions before it, and from the first alarm of the course on, however early, when "
        + "nobody need have had it in mind any more. Before a deterioration it is counted to the session by which the "
        + "outcome had fallen."

    static let likeForLike =
        "Like for like are the comparisons in which both are repeated or neither is. Where only all signs are not repeated, "
        + "their alarms are spread over more clients, and so are those by lot: what they catch beyond these is theirs."

    /// Whole, or with a half.
    static func halves(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : Decimals.one(value)
    }
}
