import Measures

/// Puts the declared score onto the questions of a file.
struct PackScorer {
    let declaration: PackDeclaration
    let questions: [PackQuestion]
    let totals: [PackTotal]

    func scored(_ findings: inout PackFindings) -> ([Item], ScoringRule)? {
        checkDeclaration(&findings)
        let chosen = chosen(&findings)
        let counted = questions.filter { chosen.contains($0.linkId) }
        for question in counted where !question.canBeScored {
            findings.refuse(.cannotBeScored(question.linkId), at: question.place)
        }
        let hasWholeNumbers = counted.contains { question in
            guard case .integer = question.form else { return false }
            return true
        }
        if hasWholeNumbers, declaration.decimals > 0 { findings.refuse(.badDeclaration("decimals"), at: "") }
        if counted.isEmpty, declaration.method != .unscored { findings.refuse(.nothingScored, at: "") }
        for total in totals { check(total, adds: counted, &findings) }
        guard findings.problems.isEmpty else { return nil }
        return (
            questions.map { item($0, isScored: chosen.contains($0.linkId)) },
            rule(counted.compactMap(\.form.worthRange))
        )
    }

    private func checkDeclaration(_ findings: inout PackFindings) {
        if declaration.version < 1 { findings.refuse(.badDeclaration("version"), at: "") }
        if declaration.mayBeMissing < 0 { findings.refuse(.badDeclaration("mayBeMissing"), at: "") }
        if !(0...3).contains(declaration.decimals) { findings.refuse(.badDeclaration("decimals"), at: "") }
        let key = declaration.key.name
        let isPlain = key.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        if key.isEmpty || key.utf8.count > 60 || !isPlain { findings.refuse(.badDeclaration("key"), at: "") }
        let named = (declaration.scored ?? []).union(declaration.reversed).union(declaration.riskFrom.keys)
            .union(declaration.subscores.keys)
        for name in named.sorted() where !questions.contains(where: { $0.answersTo(name) }) {
            findings.refuse(.noSuchItem(name), at: "")
        }
        for name in declaration.riskFrom.keys.sorted() {
            for question in questions where question.answersTo(name) && !question.canBeScored {
                findings.refuse(.cannotBeScored(name), at: question.place)
            }
        }
    }

    /// The link ids of what counts.
    private func chosen(_ findings: inout PackFindings) -> Set<String> {
        guard declaration.method != .unscored else { return [] }
        if let scored = declaration.scored {
            return Set(questions.filter { question in scored.contains(where: question.answersTo) }.map(\.linkId))
        }
        let weighted = questions.filter(\.isWeighted)
        let chosen = weighted.isEmpty ? questions.filter(\.isBoundedNumber) : weighted
        return Set(chosen.map(\.linkId))
    }

    private func check(_ total: PackTotal, adds counted: [PackQuestion], _ findings: inout PackFindings) {
        let expected = Set(counted.map(\.linkId))
        let added: Set<String>
        switch total.sum {
        case .everything: added = Set(questions.filter(\.isWeighted).map(\.linkId))
        case .items(let links, _): added = links.count == Set(links).count ? Set(links) : []
        }
        if added != expected { findings.refuse(.addsUpOthers, at: total.place) }
    }

    private func item(_ question: PackQuestion, isScored: Bool) -> Item {
        Item(
            key: question.key, text: question.text, form: question.form, isRequired: question.isRequired,
            isScored: isScored, subscore: declaration.subscores.first { question.answersTo($0.key) }?.value,
            isReversed: declaration.reversed.contains(where: question.answersTo),
            riskFrom: declaration.riskFrom.first { question.answersTo($0.key) }?.value, group: question.group)
    }

    /// The range of the total follows from the ranges of what counts, and from how many of them may be missing.
    private func rule(_ ranges: [ClosedRange<Int>]) -> ScoringRule {
        let lowest: Int
        let highest: Int
        let least = ranges.map(\.lowerBound)
        let most = ranges.map(\.upperBound)
        let count = ranges.count
        switch declaration.method {
        case .unscored: (lowest, highest) = (0, 0)
        case .mean: (lowest, highest) = (least.min() ?? 0, most.max() ?? 0)
        case .proratedSum where declaration.mayBeMissing > 0:
            (lowest, highest) = (count * (least.min() ?? 0), count * (most.max() ?? 0))
        case .sum, .proratedSum:
            let left = declaration.mayBeMissing
            lowest = least.reduce(0, +) - least.filter { $0 > 0 }.sorted(by: >).prefix(left).reduce(0, +)
            highest = most.reduce(0, +) - most.filter { $0 < 0 }.sorted().prefix(left).reduce(0, +)
        }
        return ScoringRule(
            method: declaration.method, mayBeMissing: declaration.mayBeMissing, direction: declaration.direction,
            decimals: declaration.decimals, lowest: lowest, highest: highest)
    }
}

extension PackQuestion {
    /// By its link id, with or without a leading slash, or by its code.
    func answersTo(_ name: String) -> Bool { names.contains(PackQuestion.plain(name)) }
}
