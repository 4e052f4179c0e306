import Measures

extension KnownMeasure {
    /// Refuses what would go by this measure's name, thresholds and risk and is something else.
    func check(_ declared: PackDeclaration, _ questions: [PackQuestion], _ findings: inout PackFindings) {
        let key = declaration.key
        let own = questions.filter { question in items.contains(where: question.answersTo) }
        guard items.allSatisfy({ name in own.contains { $0.answersTo(name) } }), own.count == items.count else {
            return findings.refuse(.otherQuestions(key), at: "")
        }
        let counted = questions.filter { question in
            guard let scored = declared.scored else { return question.hasWeights }
            return scored.contains(where: question.answersTo)
        }
        let isSum = declared.method == .sum || declared.method == .proratedSum
        guard isSum, declared.direction == declaration.direction, declared.decimals == 0, declared.reversed.isEmpty,
            counted.map(\.linkId) == own.map(\.linkId)
        else { return findings.refuse(.otherScore(key), at: "") }
        for question in own where !counts(question, decimals: 0) {
            findings.refuse(.otherWorths(key), at: question.place)
        }
    }

    /// Whether every answer to that question has a worth, and they are the known ones.
    func counts(_ question: PackQuestion, decimals: Int) -> Bool {
        guard case .choice(let choices) = question.form else { return false }
        return choices.map(\.worth).sorted { ($0 ?? -1) < ($1 ?? -1) }
            == Self.worths.map { packUnits(String($0), decimals: min(max(decimals, 0), 3)) }
    }
}
