/// An object in the file together with its place, read member by member; what is wrong goes to the findings.
struct PackElement {
    let members: [String: JSONValue]
    let place: String
    /// Elements that stand elsewhere in the file and are read as this member, each with its own place.
    var elsewhere: [String: [PackElement]] = [:]

    func place(of member: String) -> String { place.isEmpty ? member : "\(place).\(member)" }

    func string(_ member: String, _ findings: inout PackFindings) -> String? {
        switch members[member] {
        case nil: return nil
        case .string(let text):
            if text.unicodeScalars.contains(where: Self.isControl) {
                findings.refuse(.controlCharacter(member), at: place)
                return nil
            }
            return text
        default:
            findings.refuse(.wrongType(member), at: place)
            return nil
        }
    }

    /// Tabs and ends of lines are for people; no other control character is, and no sign that turns round the order of
    /// whatever stands beside the text.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        if (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) { return true }
        return scalar.properties.generalCategory == .control && scalar != "\t" && scalar != "\n" && scalar != "\r"
    }

    func isTrue(_ member: String, _ findings: inout PackFindings) -> Bool {
        switch members[member] {
        case nil: return false
        case .boolean(let value): return value
        default:
            findings.refuse(.wrongType(member), at: place)
            return false
        }
    }

    func object(_ member: String, _ findings: inout PackFindings) -> PackElement? {
        if let element = elsewhere[member]?.first { return element }
        switch members[member] {
        case nil: return nil
        case .object(let members): return PackElement(members: members, place: place(of: member))
        default:
            findings.refuse(.wrongType(member), at: place)
            return nil
        }
    }

    func list(_ member: String, _ findings: inout PackFindings) -> [PackElement] {
        if let elements = elsewhere[member] { return elements }
        guard let value = members[member] else { return [] }
        guard case .array(let values) = value else {
            findings.refuse(.wrongType(member), at: place)
            return []
        }
        var elements: [PackElement] = []
        for (index, value) in values.enumerated() {
            let place = "\(place(of: member))[\(index)]"
            if case .object(let members) = value {
                elements.append(PackElement(members: members, place: place))
            } else {
                findings.refuse(.wrongType(member), at: place)
            }
        }
        return elements
    }

    /// Every `code` of the codings in that member.
    func codes(_ member: String, _ findings: inout PackFindings) -> [String] {
        var codes: [String] = []
        for coding in list(member, &findings) {
            if let code = coding.string("code", &findings) { codes.append(code) }
        }
        return codes
    }

    /// Refuses members outside of `known`; `id` and the `_` twins that hold extensions of a member belong to all.
    func refuseOthers(than known: Set<String>, _ findings: inout PackFindings) {
        for name in members.keys.sorted() where name != "id" && name != "fhir_comments" {
            let plain = name.hasPrefix("_") ? String(name.dropFirst()) : name
            if plain == "modifierExtension" {
                findings.refuse(.unsupported(plain), at: place)
            } else if !known.contains(plain) {
                findings.refuse(.unknownMember(name), at: place)
            }
        }
    }
}

/// What reading a pack has come upon so far, in the order of the file.
struct PackFindings {
    /// A file with more wrong in it than anybody reads.
    static let mostProblems = 1000

    private(set) var problems: [PackProblem] = []
    private(set) var notes: [PackNote] = []

    mutating func refuse(_ reason: PackReason, at place: String) {
        guard problems.count < Self.mostProblems else { return }
        let problem = PackProblem(place: place, reason: reason)
        if !problems.contains(problem) { problems.append(problem) }
    }

    /// A note of the same kind is kept once, at its first place.
    mutating func note(_ kind: PackNote.Kind, at place: String) {
        if !notes.contains(where: { $0.kind == kind }) { notes.append(PackNote(place: place, kind: kind)) }
    }
}
