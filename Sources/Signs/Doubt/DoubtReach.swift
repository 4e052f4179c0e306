/// How far a pattern may go from where it began: as a rule not into the next sentence.
struct DoubtReach {
    let sentence: DoubtSentence
    let start: Int
    let crosses: Bool

    func word(_ at: Int) -> String? {
        guard at < sentence.words.count, crosses || at == start || sentence.words[at].gap < .sentence else {
            return nil
        }
        return sentence.words[at].plain
    }

    /// Where the phrases of a class end from there, looked for once in a comment however many rows ask.
    func remembered(_ phrases: DoubtPhrases, _ at: Int, isMany: Bool, _ ends: () -> [Int]) -> [Int] {
        let key = DoubtMemory.Key(
            phrases: ObjectIdentifier(phrases), at: at, isStart: at == start && !crosses, crosses: crosses,
            isMany: isMany)
        if let known = sentence.memory.ends[key] { return known }
        let found = ends()
        sentence.memory.ends[key] = found
        return found
    }
}

/// What was found in one comment already.
final class DoubtMemory {
    struct Key: Hashable {
        let phrases: ObjectIdentifier
        let at: Int
        let isStart: Bool
        let crosses: Bool
        let isMany: Bool
    }

    var ends: [Key: [Int]] = [:]
}

/// The classes of a table as they are built, each way of naming them made once.
final class DoubtClasses {
    var phrases: [String: [[DoubtPattern.Part]]] = [:] {
        didSet { made = [:] }
    }
    var made: [String: DoubtPhrases] = [:]
}
