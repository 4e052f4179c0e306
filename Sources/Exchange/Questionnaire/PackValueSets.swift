/// The value sets that a file carries in itself, as the options they stand for.
///
/// Honoured are sets that list their codes with what they are called, in `compose.include` or else in an `expansion`; one
/// that refers elsewhere or filters, without saying what that comes to, or excludes, would need a server that knows the
/// codes.
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
            let parts = compose.list("include", &findings)
            let listsCodes = parts.contains { $0.members["concept"] != nil }
            if !listsCodes, let expansion = set.object("expansion", &findings) { return expanded(expansion, &findings) }
            var found: [PackElement] = []
            for part in parts {
                guard part.members["filter"] == nil, part.members["valueSet"] == nil else { return nil }
                let concepts = part.list("concept", &findings)
                if concepts.isEmpty { return nil }
                for concept in concepts {
                    concept.refuseOthers(than: conceptMembers, &findings)
                    found.append(option(concept, system: part.members["system"], &findings))
                }
            }
            return found.isEmpty ? nil : found
        }
        return set.object("expansion", &findings).flatMap { expanded($0, &findings) }
    }

    private static let conceptMembers: Set<String> = ["code", "display", "designation", "extension"]
    private static let expandedMembers = conceptMembers.union(["system", "version", "abstract", "inactive", "contains"])

    /// What an expansion lists, if that is all of it and each of it can be chosen.
    private static func expanded(_ expansion: PackElement, _ findings: inout PackFindings) -> [PackElement]? {
        let contained = expansion.list("contains", &findings)
        if contained.isEmpty { return nil }
        let isOpen = expansion.list("extension", &findings).contains {
            $0.members["url"] == .string("http://hl7.org/fhir/StructureDefinition/valueset-unclosed")
        }
        if isOpen { return nil }
        if let total = expansion.members["total"], total != .number(String(contained.count)) { return nil }
        var found: [PackElement] = []
        for concept in contained {
            let isNotOffered = concept.isTrue("abstract", &findings) || concept.isTrue("inactive", &findings)
            if isNotOffered || concept.members["contains"] != nil { return nil }
            concept.refuseOthers(than: expandedMembers, &findings)
            found.append(option(concept, system: concept.members["system"], &findings))
        }
        return found
    }

    /// An option with the place of the concept, so that what is wrong with it is said where it stands.
    private static func option(
        _ concept: PackElement, system: JSONValue?, _ findings: inout PackFindings
    ) -> PackElement {
        var members = concept.members
        members["system"] = system
        let names = concept.list("designation", &findings).compactMap { translation($0, &findings) }
        var coding = PackElement(members: members, place: concept.place)
        if !names.isEmpty {
            var display = concept.object("_display", &findings) ?? PackElement(members: [:], place: concept.place)
            display.elsewhere["extension"] = display.list("extension", &findings) + names
            coding.elsewhere["_display"] = [display]
        }
        var option = PackElement(members: ["valueCoding": .object(members)], place: concept.place)
        option.elsewhere = ["valueCoding": [coding]]
        return option
    }

    /// What a designation is used for where it is what the code is called in its language.
    private static let uses = ["display", "preferredForLanguage", "900000000000548007"].map(JSONValue.string)

    /// A designation in a language as the translation that it is; `nil`, with a note, for another name such as a synonym.
    private static func translation(_ designation: PackElement, _ findings: inout PackFindings) -> PackElement? {
        designation.refuseOthers(than: ["language", "use", "value", "extension"], &findings)
        guard let value = designation.string("value", &findings) else {
            if designation.members["value"] == nil { findings.refuse(.absent("value"), at: designation.place) }
            return nil
        }
        let tag = designation.string("language", &findings)
        let use = designation.object("use", &findings)?.members["code"]
        guard let tag, use.map({ uses.contains($0) }) ?? true else {
            findings.note(.otherName, at: designation.place)
            return nil
        }
        let parts: [JSONValue] = [
            .object(["url": .string("lang"), "valueCode": .string(tag)]),
            .object(["url": .string("content"), "valueString": .string(value)]),
        ]
        return PackElement(
            members: ["url": .string(PackTexts.translation), "extension": .array(parts)], place: designation.place)
    }
}
