import Measures

/// Puts the declared score onto the questions of a file.
struct PackScorer {
    let declaration: PackDeclaration
    /// False for the product's own declaration of a measure that it knows.
    let isStated: Bool
    let questions: [PackQuestion]
    let totals: [PackTotal]

    func scored(_ findings: inout PackFindings) -> ([Item], ScoringRule)? {
        checkDeclaration(&findings)
        let chosen = chosen(&findings)
        let counted = questions.filter { chosen.contains($0.linkId) }
        let isNamed = declaration.scored != nil
        for question in counted where !question.canBeScored && (isNamed || question.withoutWeight == nil) {
            findings.refuse(.cannotBeScored(question.linkId), at: question.place)
        }
        let wasRefused = questions.isEmpty && !findings.problems.isEmpty
        if counted.isEmpty, declaration.method != .unscored, !wasRefused {
            if isNamed || questions.isEmpty { findings.refuse(.nothingScored, at: "") }
            // Each by its name and its place: somebody is to give it weights, or to declare that nothing is scored.
            if !isNamed {
                for question in questions { findings.refuse(.cannotBeScored(question.linkId), at: question.place) }
            }
        }
        for total in totals { check(total, adds: counted, &findings) }
        guard findings.problems.isEmpty else { return nil }
        let ranges = counted.compactMap(\.form.worthRange)
        // With all of them missing there would still be a score, of nothing.
        if declaration.method != .unscored, declaration.mayBeMissing > 0, declaration.mayBeMissing >= ranges.count {
            findings.refuse(.badDeclaration("mayBeMissing"), at: "")
            return nil
        }
        let rule = rule(ranges)
        checkNumbers(rule, &findings)
        guard findings.problems.isEmpty else { return nil }
        return (questions.map { item($0, isScored: chosen.contains($0.linkId)) }, rule)
    }

    private func checkDeclaration(_ findings: inout PackFindings) {
        if !Measure.versions.contains(declaration.version) { findings.refuse(.badDeclaration("version"), at: "") }
        if declaration.mayBeMissing < 0 { findings.refuse(.badDeclaration("mayBeMissing"), at: "") }
        if !(0...3).contains(declaration.decimals) { findings.refuse(.badDeclaration("decimals"), at: "") }
        if (declaration.source ?? "").utf8.count > MeasuresFile.longestSource {
            findings.refuse(.badDeclaration("source"), at: "")
        }
        if (declaration.licence ?? "").unicodeScalars.count > PackDeclaration.longestLicence {
            findings.refuse(.badDeclaration("licence"), at: "")
        }
        if !Measure.isKey(declaration.key.name) { findings.refuse(.badDeclaration("key"), at: "") }
        guard isStated else { return }
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

    /// What no score and no answer can come to would be a number that never speaks; what all come to, one that always
    /// does.
    private func checkNumbers(_ rule: ScoringRule, _ findings: inout PackFindings) {
        let span = rule.highest - rule.lowest
        let stated = [
            ("cutoff", declaration.cutoff, rule.lowest, rule.highest),
            ("reliable change", declaration.reliableChange, min(1, span), span),
        ]
        for (name, value, lowest, highest) in stated {
            guard let value, span == 0 || value < lowest || value > highest else { continue }
            refuse(name, value, from: lowest, to: highest, at: "", &findings)
        }
        for (name, from) in declaration.riskFrom.sorted(by: { $0.key < $1.key }) {
            for question in questions where question.answersTo(name) {
                guard let range = question.form.worthRange else { continue }
                if from == range.lowerBound { findings.note(.everyAnswerIsRisk(name), at: question.place) }
                if range.contains(from) { continue }
                refuse(
                    "risk answer to \(name)", from, from: range.lowerBound, to: range.upperBound, at: question.place,
                    &findings)
            }
        }
    }

    private func refuse(
        _ name: String, _ value: Int, from lowest: Int, to highest: Int, at place: String,
        _ findings: inout PackFindings
    ) {
        let (least, most) = (
            packPoints(lowest, decimals: declaration.decimals), packPoints(highest, decimals: declaration.decimals)
        )
        findings.refuse(
            value < lowest && lowest < highest
                ? .alwaysReached(name, lowest: least, highest: most)
                : .neverReached(name, lowest: least, highest: most), at: place)
    }

    /// The link ids of what counts. Where the file has no total and nothing is named, all that could count must.
    private func chosen(_ findings: inout PackFindings) -> Set<String> {
        guard declaration.method != .unscored else { return [] }
        if let scored = declaration.scored {
            let chosen = questions.filter { question in scored.contains(where: question.answersTo) }
            for question in chosen {
                if let place = question.withoutWeight { findings.note(.optionWithoutWeight, at: place) }
            }
            return Set(chosen.map(\.linkId))
        }
        let weighted = questions.filter(\.hasWeights)
        let chosen = Set((weighted.isEmpty ? questions.filter(\.isBoundedNumber) : weighted).map(\.linkId))
        for question in questions {
            if let place = question.withoutWeight { findings.refuse(.optionWithoutWeight, at: place) }
            if totals.isEmpty, question.canBeScored, !chosen.contains(question.linkId) {
                findings.refuse(.scoredOrNot(question.linkId), at: question.place)
            }
        }
        return chosen
    }

    private func check(_ total: PackTotal, adds counted: [PackQuestion], _ findings: inout PackFindings) {
        let expected = Set(counted.map(\.linkId))
        let added: Set<String>
        switch total.sum {
        case .everything(let leftOut): added = Set(questions.filter(\.isWeighted).map(\.linkId)).subtracting(leftOut)
        case .items(let links, _): added = links.count == Set(links).count ? Set(links) : []
        }
        if added != expected { findings.refuse(.addsUpOthers, at: total.place) }
    }

    private func item(_ question: PackQuestion, isScored: Bool) -> Item {
        Item(
            key: question.key, text: question.text, form: question.form, isRequired: question.isRequired,
            isScored: isScored, subscore: declaration.subscores.first { question.answersTo($0.key) }?.value,
            isReversed: declaration.reversed.contains(where: question.answersTo),
            riskFrom: declaration.riskFrom.filter { question.answersTo($0.key) }.map(\.value).min(),
            group: question.group)
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
        case .mean, .proratedSum:
            // Of as few answers as are scored, those with the least and those with the most.
            let answered = max(1, count - declaration.mayBeMissing)
            let method = scoring(0, 0)
            let low = least.sorted().prefix(answered).reduce(0, +)
            let high = most.sorted(by: >).prefix(answered).reduce(0, +)
            lowest = count == 0 ? 0 : method.total(of: low, answered: answered, asked: count)
            highest = count == 0 ? 0 : method.total(of: high, answered: answered, asked: count)
        case .sum:
            let left = declaration.mayBeMissing
            lowest = least.reduce(0, +) - least.filter { $0 > 0 }.sorted(by: >).prefix(left).reduce(0, +)
            highest = most.reduce(0, +) - most.filter { $0 < 0 }.sorted().prefix(left).reduce(0, +)
        }
        return scoring(lowest, highest)
    }

    private func scoring(_ lowest: Int, _ highest: Int) -> ScoringRule {
        ScoringRule(
            method: declaration.method, mayBeMissing: declaration.mayBeMissing, direction: declaration.direction,
            decimals: declaration.decimals, lowest: lowest, highest: highest)
    }
}

extension PackQuestion {
    /// By its link id, with or without a leading slash, or by its code.
    func answersTo(_ name: String) -> Bool { names.contains(PackQuestion.plain(name)) }
}
