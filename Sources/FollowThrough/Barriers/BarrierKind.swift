/// What stands in the way of coming or taking part.
package enum BarrierKind: String, Hashable, Sendable, CaseIterable {
    case transport, cost
    /// Work, school, or no hour that fits.
    case time
    case childcare, health
    /// Of coming, of being seen, or whether it can help.
    case fear
    case language, technology, housing, other
}

/// What the way out may cost the client.
package enum CostLimit: String, Hashable, Sendable, CaseIterable {
    case free, little, any
}

/// What a resource is looked for by; the place is words, and kept with them.
package struct BarrierNeeds: Hashable, Sendable {
    package let kind: BarrierKind
    /// The language that is needed, as a code in lower case (`es`); `nil` where it does not matter.
    package let language: String?
    package let cost: CostLimit

    package init(kind: BarrierKind, language: String? = nil, cost: CostLimit = .any) {
        self.kind = kind
        self.language = language
        self.cost = cost
    }
}
