internal import Clinic
internal import FollowThrough
internal import Measures
internal import Practice
internal import Signs

/// The open concerns, the praise and the unanswered doubts of a standing as one compact text.
///
/// Fields after the version, `1`: how many concerns, each of them, how many to praise, each of those. Version `2` adds
/// how many doubts wait for an answer, and each of them; it is written only where there are any.
enum ConcernsText {
    static func write(_ concerns: [ConcernSummary], _ praises: [PraiseSuggestion], _ unanswered: [UnansweredDoubt])
        -> String
    {
        if concerns.isEmpty, praises.isEmpty, unanswered.isEmpty { return "1 0 0" }
        var fields = FieldWriter()
        fields.append(unanswered.isEmpty ? 1 : 2)
        fields.append(concerns.count)
        for concern in concerns { write(concern, to: &fields) }
        fields.append(praises.count)
        for praise in praises {
            fields.append(praise.kind.rawValue)
            SignText.write(praise.record, to: &fields)
            fields.append(praise.since.microseconds)
        }
        if unanswered.isEmpty { return fields.text }
        fields.append(unanswered.count)
        for doubt in unanswered {
            fields.append(doubt.response)
            fields.append(doubt.writtenAt.microseconds)
            fields.append(doubt.marked.lowerBound)
            fields.append(doubt.marked.count)
            fields.append(doubt.urgency)
        }
        return fields.text
    }

    struct Waiting {
        var concerns: [ConcernSummary] = []
        var praises: [PraiseSuggestion] = []
        var unanswered: [UnansweredDoubt] = []
    }

    static func read(_ text: String) throws -> Waiting {
        if text == "1 0 0" { return Waiting() }
        var fields = FieldReader(text, name: "the concerns of a standing")
        let version = try fields.int()
        guard (1...2).contains(version) else { throw fields.damage }
        let concerns = try (0..<(try fields.count())).map { _ in try concern(&fields) }
        let praises = try (0..<(try fields.count())).map { _ in
            PraiseSuggestion(
                kind: try fields.word(in: praiseKinds), record: try SignText.record(&fields),
                since: try fields.instant())
        }
        let unanswered = version == 1 ? [] : try (0..<(try fields.count())).map { _ in try doubt(&fields) }
        try fields.end()
        return Waiting(concerns: concerns, praises: praises, unanswered: unanswered)
    }

    private static func doubt(_ fields: inout FieldReader) throws -> UnansweredDoubt {
        let response: ResponseID = try fields.id()
        let at = try fields.instant()
        let from = try fields.int()
        let count = try fields.int()
        let (to, isTooFar) = from.addingReportingOverflow(count)
        guard from >= 0, count >= 0, !isTooFar else { throw fields.damage }
        return UnansweredDoubt(response: response, writtenAt: at, marked: from..<to, urgency: try fields.int())
    }

    private static let subjects = WordTable(ConcernSubject.self)
    private static let states = WordTable(ConcernState.self)
    private static let owners = WordTable(StepOwner.self)
    private static let praiseKinds = WordTable(PraiseKind.self)

    private static func write(_ concern: ConcernSummary, to fields: inout FieldWriter) {
        fields.append(concern.id)
        fields.append(concern.subject.rawValue)
        fields.append(concern.state.rawValue)
        fields.append(concern.owner)
        fields.append(concern.since.microseconds)
        fields.append(concern.urgency)
        var holds = concern.needsSafety ? 1 : 0
        if concern.title == .confronting { holds += 2 }
        if !concern.isReviewNext { holds += 4 }
        if concern.title == .allianceLow { holds += 8 }
        fields.append(holds)
        fields.append(concern.signs.count)
        for sign in concern.signs { SignText.write(sign, to: &fields) }
        fields.append(concern.steps.count)
        for step in concern.steps {
            fields.append(step.id)
            fields.append(step.who.rawValue)
            fields.append(step.by.number)
        }
        fields.append(letter: concern.reviewSince == nil ? "-" : "+")
        if let since = concern.reviewSince { fields.append(since.microseconds) }
        fields.append(concern.actCount)
    }

    /// After the urgency stands what holds of it: 1 for safety first, 2 for somebody who took issue with the work, 4 where
    /// its review does not come at the next appointment, 8 for marks that are low.
    private static func concern(_ fields: inout FieldReader) throws -> ConcernSummary {
        let id: ConcernID = try fields.id()
        let subject = try fields.word(in: subjects)
        let state = try fields.word(in: states)
        let owner: PersonID = try fields.id()
        let since = try fields.instant()
        let urgency = try fields.int()
        let holds = try fields.int()
        return ConcernSummary(
            id: id, subject: subject, state: state, owner: owner, since: since, urgency: urgency,
            needsSafety: holds & 1 == 1,
            signs: try (0..<(try fields.count())).map { _ in try SignText.sign(&fields) },
            steps: try (0..<(try fields.count())).map { _ in
                StepDue(id: try fields.id(), who: try fields.word(in: owners), by: try fields.day())
            },
            reviewSince: try fields.letter() == "+" ? try fields.instant() : nil, isReviewNext: holds & 4 == 0,
            actCount: try fields.int(), title: title(subject, holds))
    }

    /// What its other signs made of it, also where those are not kept here.
    private static func title(_ subject: ConcernSubject, _ holds: Int) -> ConcernTitle {
        if holds & 2 == 2 { return .confronting }
        return holds & 8 == 8 ? .allianceLow : ConcernTitle(subject)
    }
}
