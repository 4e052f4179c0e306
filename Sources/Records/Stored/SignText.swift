internal import Clinic
internal import FollowThrough
internal import Practice
internal import Signs

/// The signs of a standing as one compact text.
///
/// Fields after the version, `1`: how many signs of trouble, each of them, how many of being on track, each of them. A
/// sign is kind, severity, since, rule version, how many pieces of evidence, and each of those: the letter of the
/// record's kind, its id, figure, value, when.
enum SignText {
    static func write(troubles: [Sign], onTrack: [Sign]) -> String {
        var fields = FieldWriter()
        fields.append(1)
        for signs in [troubles, onTrack] {
            fields.append(signs.count)
            for sign in signs { write(sign, to: &fields) }
        }
        return fields.text
    }

    static func read(_ text: String) throws -> (troubles: [Sign], onTrack: [Sign]) {
        var fields = FieldReader(text, name: "the signs of a standing")
        guard try fields.int() == 1 else { throw fields.damage }
        let troubles = try signs(&fields)
        let onTrack = try signs(&fields)
        try fields.end()
        return (troubles, onTrack)
    }

    private static let kinds = WordTable(SignKind.self)
    private static let figures = WordTable(Figure.self)

    static func write(_ sign: Sign, to fields: inout FieldWriter) {
        fields.append(sign.kind.rawValue)
        fields.append(sign.severity)
        fields.append(sign.since.microseconds)
        fields.append(sign.ruleVersion)
        fields.append(sign.evidence.count)
        for evidence in sign.evidence {
            write(evidence.record, to: &fields)
            fields.append(evidence.figure.rawValue)
            fields.append(evidence.value)
            fields.append(evidence.at.microseconds)
        }
    }

    static func write(_ record: RecordReference, to fields: inout FieldWriter) {
        switch record {
        case .episode(let id):
            fields.append(letter: "e")
            fields.append(id)
        case .appointment(let id):
            fields.append(letter: "a")
            fields.append(id)
        case .session(let id):
            fields.append(letter: "s")
            fields.append(id)
        case .response(let id):
            fields.append(letter: "r")
            fields.append(id)
        case .observation(let id):
            fields.append(letter: "o")
            fields.append(id)
        case .comment(let id):
            fields.append(letter: "c")
            fields.append(id)
        case .followUp(let id):
            fields.append(letter: "f")
            fields.append(id)
        }
    }

    private static func signs(_ fields: inout FieldReader) throws -> [Sign] {
        try (0..<(try fields.count())).map { _ in try sign(&fields) }
    }

    static func sign(_ fields: inout FieldReader) throws -> Sign {
        let kind = try fields.word(in: kinds)
        let severity = try fields.int()
        let since = try fields.instant()
        let version = try fields.int()
        let evidence = try (0..<(try fields.count())).map { _ in
            Evidence(try record(&fields), try fields.word(in: figures), try fields.int(), at: try fields.instant())
        }
        return Sign(kind: kind, severity: severity, since: since, evidence: evidence, ruleVersion: version)
    }

    static func record(_ fields: inout FieldReader) throws -> RecordReference {
        switch try fields.letter() {
        case "e": .episode(try fields.id())
        case "a": .appointment(try fields.id())
        case "s": .session(try fields.id())
        case "r": .response(try fields.id())
        case "o": .observation(try fields.id())
        case "c": .comment(try fields.id())
        case "f": .followUp(try fields.id())
        default: throw fields.damage
        }
    }
}
