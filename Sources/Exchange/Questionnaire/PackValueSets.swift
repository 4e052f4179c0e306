/// The value sets that a file carries in itself, as the options they stand for.
///
/// Honoured are sets that list their codes with what they are called, in `compose.include` or in an `expansion`; one that
/// refers elsewhere, filters or excludes would need a server that knows the codes.
struct PackValueSets {
    private var options: [String: [PackElement]] = [:]

    init(contained: [PackElement], _ findings: inout PackFindings) {
        for set in contained where set.members["resourceType"] == .string("ValueSet") {
            guard case .string(let id)? = set.members["id"] else { continue }
            if let listed = Self.listed(set, &findings) { options[id] = listed }
        }
    }

    /// - Parameter reference: as `answerValueSet` has it, such as `#often`.
    func options(_ reference: JSONValue) -> [PackElement]? {
        guard case .string(let text) = reference, text.hasPrefix("#") else { return nil }
        return options[String(text.dropFirst())]
    }

    private static func listed(_ set: PackElement, _ findings: inout PackFindings) -> [PackElement]? {
        if let compose = set.object("compose", &findings) {
            guard compose.members["exclude"] == nil else { return nil }
            var found: [PackElement] = []
            for part in compose.list("include", &findings) {
                guard part.members["filter"] == nil, part.members["valueSet"] == nil else { return nil }
                let concepts = part.list("concept", &findings)
                if concepts.isEmpty { return nil }
                found += concepts.map { option($0, system: part.members["system"]) }
            }
            return found.isEmpty ? nil : found
        }
        let contained = set.object("expansion", &findings)?.list("contains", &findings) ?? []
        let isFlat = contained.allSatisfy { $0.members["contains"] == nil && $0.members["abstract"] == nil }
        return contained.isEmpty || !isFlat ? nil : contained.map { option($0, system: nil) }
    }

    /// An option with the place of the concept, so that what is wrong with it is said where it stands.
    private static func option(_ concept: PackElement, system: JSONValue?) -> PackElement {
        var coding = concept.members
        if let system { coding["system"] = system }
        coding["designation"] = nil
        var option = PackElement(members: ["valueCoding": .object(coding)], place: concept.place)
        option.elsewhere = ["valueCoding": [PackElement(members: coding, place: concept.place)]]
        return option
    }
}
