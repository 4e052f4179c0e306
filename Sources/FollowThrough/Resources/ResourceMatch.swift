package import Clinic

/// What is looked for beside a barrier.
package struct MatchNeed: Hashable, Sendable {
    package let needs: BarrierNeeds
    /// As it was typed; may be empty.
    package let place: String
    /// Whole years; `nil` where it is not known.
    package let age: Int?

    package init(needs: BarrierNeeds, place: String = "", age: Int? = nil) {
        self.needs = needs
        self.place = place
        self.age = age
    }
}

/// Why a resource stands where it stands.
package enum MatchReason: Hashable, Sendable {
    case kind(BarrierKind)
    case place(String)
    /// A place is asked for, and the directory names others.
    case placeElsewhere
    case language(String)
    case languageNotSaid
    case languageOther
    case costFits
    case costNotSaid
    case costMore
    case ageFits
    /// It says for whom it is, in words that a person has to read.
    case forSome
    case notFresh
}

package struct MatchedResource: Hashable, Sendable {
    package let resource: Resource
    /// In the order kind, place, language, cost, age, for whom, freshness.
    package let reasons: [MatchReason]
    package let score: Int

    package init(resource: Resource, reasons: [MatchReason], score: Int) {
        self.resource = resource
        self.reasons = reasons
        self.score = score
    }
}

/// Puts the resources that may help with a barrier in order, the best first; of equals, by name.
package enum ResourceMatch {
    /// Leaves out what is closed, what is for another kind, and what is for another age.
    package static func rank(
        _ resources: some Sequence<Resource>, for need: MatchNeed, today: Day, limitDays: Int
    ) -> [MatchedResource] {
        let place = FoldedWords.words(of: need.place).filter { $0.count > 2 }
        return resources.compactMap { match($0, need, place, today, limitDays) }.sorted { left, right in
            if left.score != right.score { return left.score > right.score }
            let names = (left.resource.content.name, right.resource.content.name)
            return names.0 != names.1 ? names.0 < names.1 : left.resource.id < right.resource.id
        }
    }

    private static func match(
        _ resource: Resource, _ need: MatchNeed, _ place: [String], _ today: Day, _ limitDays: Int
    ) -> MatchedResource? {
        let content = resource.content
        guard !resource.isClosed, content.kinds.contains(need.needs.kind) else { return nil }
        var reasons: [MatchReason] = [.kind(need.needs.kind)]
        var score = 0
        if !place.isEmpty, !(content.places.isEmpty && content.address.isEmpty) {
            if let found = hit(place, in: content) {
                reasons.append(.place(found))
                score += 8
            } else {
                reasons.append(.placeElsewhere)
                score -= 4
            }
        }
        if let language = need.needs.language {
            let (reason, points) = speaks(language, content)
            reasons.append(reason)
            score += points
        }
        if need.needs.cost != .any {
            let (reason, points) = costs(need.needs.cost, content.cost)
            reasons.append(reason)
            score += points
        }
        if content.youngest != nil || content.oldest != nil, let age = need.age {
            guard age >= content.youngest ?? 0, age <= content.oldest ?? .max else { return nil }
            reasons.append(.ageFits)
            score += 1
        }
        if !content.eligibility.isEmpty {
            reasons.append(.forSome)
            score -= 1
        }
        if !Freshness(content, today: today, limitDays: limitDays).isFresh {
            reasons.append(.notFresh)
            score -= 3
        }
        return MatchedResource(resource: resource, reasons: reasons, score: score)
    }

    private static func hit(_ place: [String], in content: ResourceContent) -> String? {
        for name in content.places + [content.address] {
            let words = FoldedWords.words(of: name)
            if place.contains(where: { asked in words.contains { Spelling.isNear(asked, $0) } }) {
                return name == content.address ? content.places.first ?? name : name
            }
        }
        return nil
    }

    private static func speaks(_ language: String, _ content: ResourceContent) -> (MatchReason, Int) {
        if content.languages.isEmpty { return (.languageNotSaid, 0) }
        let root = language.prefix { $0 != "-" }
        let speaks = content.languages.contains { code in
            code == ResourceContent.anyLanguage || code.prefix { $0 != "-" } == root
        }
        return speaks ? (.language(language), 6) : (.languageOther, -6)
    }

    private static func costs(_ limit: CostLimit, _ cost: ResourceCost) -> (MatchReason, Int) {
        switch (limit, cost) {
        case (_, .unknown): (.costNotSaid, 0)
        case (.free, .free), (.little, .free): (.costFits, 4)
        case (.little, .little): (.costFits, 3)
        case (.any, _): (.costFits, 0)
        case (.free, .little): (.costMore, -2)
        case (.free, .pays), (.little, .pays): (.costMore, -5)
        }
    }
}
