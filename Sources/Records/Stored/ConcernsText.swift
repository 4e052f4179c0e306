internal import Clinic
internal import FollowThrough
internal import Practice
internal import Signs

/// The open concerns and the praise of a standing as one compact text.
///
/// Fields after the version, `1`: how many concerns, each of them, how many to praise, each of those.
enum ConcernsText {
    static func write(_ concerns: [ConcernSummary], _ praises: [PraiseSuggestion]) -> String {
        if concerns.isEmpty, praises.isEmpty { return "1 0 0" }
        var fields = FieldWriter()
        fields.append(1)
        fields.append(concerns.count)
        for concern in concerns { write(concern, to: &fields) }
        fields.append(praises.count)
        for praise in praises {
            fields.append(praise.kind.rawValue)
            SignText.write(praise.record, to: &fields)
            fields.append(praise.since.microseconds)
        }
        return fields.text
    }

    static func read(_ text: String) throws -> (concerns: [ConcernSummary], praises: [PraiseSuggestion]) {
        if text == "1 0 0" { return ([], []) }
        var fields = FieldReader(text, name: "the concerns of a standing")
        guard try fields.int() == 1 else { throw fields.damage }
        let concerns = try (0..<(try fields.count())).map { _ in try concern(&fields) }
        let praises = try (0..<(try fields.count())).map { _ in
            PraiseSuggestion(
                kind: try fields.word(in: praiseKinds), record: try SignText.record(&fields),
                since: try fields.instant())
        }
        try fields.end()
        return (concerns, praises)
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
        let holds: Int = (concern.needsSafety ? 1 : 0) + (concern.title == .confronting ? 2 : 0)
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

    /// After the urgency stands what holds of it: 1 for safety first, 2 for somebody who took issue with the work.
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
                StepDue(id: try fields.id(), who: try fields.word(in: owners), by: Day(number: try fields.int()))
            },
            reviewSince: try fields.letter() == "+" ? try fields.instant() : nil, actCount: try fields.int(),
            title: holds & 2 == 2 ? .confronting : nil)
    }
}
