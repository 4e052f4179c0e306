internal import Clinic
internal import FollowThrough
internal import Practice
internal import Signs

/// What an act was, as a word and a compact text of its fields. `-` stands for nothing.
enum ConcernActText {
    static func write(_ kind: ConcernActKind) -> (word: String, content: String) {
        var fields = FieldWriter()
        switch kind {
        case .opened(let subject, let owner, let after):
            fields.append(subject.rawValue)
            fields.append(owner)
            fields.append(optional: after)
            return ("opened", fields.text)
        case .signJoined(let sign):
            SignText.write(sign, to: &fields)
            return ("sign-joined", fields.text)
        case .ownerChanged(let person):
            fields.append(person)
            return ("owner-changed", fields.text)
        case .talked(let talk):
            fields.append(optional: talk.session)
            fields.append(talk.when.microseconds)
            fields.append(talk.about.map(\.rawValue).sorted().joined(separator: ","))
            return ("talked", fields.text)
        case .stepAgreed(let step):
            fields.append(step.who.rawValue)
            fields.append(step.by.number)
            fields.append(step.isForClient ? 1 : 0)
            return ("step-agreed", fields.text)
        case .stepReported(let step, let report, let helped):
            fields.append(step)
            fields.append(report.rawValue)
            fields.append(helped?.rawValue ?? "-")
            return ("step-reported", fields.text)
        case .reviewed(let review):
            fields.append(optional: review.session)
            fields.append(review.when.microseconds)
            fields.append(review.helped?.rawValue ?? "-")
            return ("reviewed", fields.text)
        case .dismissed(let reason): return ("dismissed", reason.rawValue)
        case .settled: return ("settled", "")
        case .reopened: return ("reopened", "")
        case .safetyDone(let seen):
            if let seen { fields.append(seen) }
            return ("safety-done", fields.text)
        case .commented: return ("commented", "")
        case .wordsCorrected(let act):
            fields.append(act)
            return ("words-corrected", fields.text)
        }
    }

    static func read(_ word: String, _ content: String) throws -> ConcernActKind {
        switch word {
        case "settled": return try empty(.settled, content)
        case "reopened": return try empty(.reopened, content)
        case "safety-done" where content.isEmpty: return .safetyDone(seen: nil)
        case "commented": return try empty(.commented, content)
        default: break
        }
        var fields = FieldReader(content, name: "an act about a concern")
        let kind: ConcernActKind
        switch word {
        case "opened":
            kind = .opened(try fields.word(in: subjects), owner: try fields.id(), after: try fields.optionalID())
        case "sign-joined": kind = .signJoined(try SignText.sign(&fields))
        case "owner-changed": kind = .ownerChanged(try fields.id())
        case "talked":
            let (session, when): (SessionID?, Instant) = (try fields.optionalID(), try fields.instant())
            let about = try fields.words().split(separator: ",").map { name in
                guard let subject = TalkSubject(rawValue: String(name)) else { throw fields.damage }
                return subject
            }
            kind = .talked(Talk(session: session, when: when, about: Set(about)))
        case "step-agreed":
            kind = .stepAgreed(
                Step(
                    who: try fields.raw(), by: try fields.day(), isForClient: try fields.int() == 1))
        case "step-reported":
            kind = .stepReported(step: try fields.id(), try fields.raw(), try fields.optionalRaw())
        case "reviewed":
            kind = .reviewed(
                Review(session: try fields.optionalID(), when: try fields.instant(), helped: try fields.optionalRaw()))
        case "safety-done": kind = .safetyDone(seen: try fields.int())
        case "dismissed": kind = .dismissed(try fields.raw())
        case "words-corrected": kind = .wordsCorrected(of: try fields.id())
        default: throw StoreError.corrupt("an unknown act about a concern")
        }
        try fields.end()
        return kind
    }

    private static let subjects = WordTable(ConcernSubject.self)

    private static func empty(_ kind: ConcernActKind, _ content: String) throws -> ConcernActKind {
        guard content.isEmpty else { throw StoreError.corrupt("an act about a concern") }
        return kind
    }
}

extension FieldWriter {
    mutating func append<Subject>(optional id: ID<Subject>?) {
        append(letter: id == nil ? "-" : "+")
        if let id { append(id) }
    }
}

extension FieldReader {
    mutating func optionalID<Subject>() throws -> ID<Subject>? {
        switch try letter() {
        case "-": return nil
        case "+": return try id()
        default: throw damage
        }
    }

    mutating func raw<Word: RawRepresentable<String>>() throws -> Word {
        guard let word = Word(rawValue: try words()) else { throw damage }
        return word
    }

    mutating func optionalRaw<Word: RawRepresentable<String>>() throws -> Word? {
        let text = try words()
        if text == "-" { return nil }
        guard let word = Word(rawValue: text) else { throw damage }
        return word
    }
}
