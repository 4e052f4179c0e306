/// Which items a total in the file adds up, where its expression is a simple sum; whatever else is not understood.
///
/// Understood: the sum of all weights in the answers; and a sum of variables, each the weight of one item's answer, with
/// or without `iif(%a.exists(), %a, 0)` around each and a condition about answered items around the whole.
enum CalculatedTotal: Hashable {
    /// But for the items of these link ids.
    case everything(except: Set<String>)
    case items([String], countsMissingAsZero: Bool)

    /// A sum of everything may leave items out by their link ids, such as the one that holds the total.
    init?(_ expression: String, variables: [PackExpression], _ findings: inout PackFindings) {
        var links: [String: String] = [:]
        var isUnderstood = true
        for variable in variables {
            let text = Self.squeezed(variable.text)
            let name = variable.name ?? ""
            if let link = Self.link(in: text) {
                links[name] = link
            } else if !Self.isCondition(text), !(text.hasPrefix("'") && text.hasSuffix("'")) {
                findings.refuse(.unsupportedExpression(name), at: variable.place)
                isUnderstood = false
            }
        }
        guard isUnderstood else { return nil }
        var text = Self.squeezed(expression)
        let (rest, leftOut) = Self.leavingOut(text)
        if Self.sumsOfEverything.contains(rest) {
            self = .everything(except: leftOut)
            return
        }
        if let parts = Self.arguments(ofIif: text), parts.count == 3, parts[2] == "{}" {
            guard Self.isCondition(parts[0]) else { return nil }
            text = parts[1]
        }
        var items: [String] = []
        var countsMissingAsZero = false
        for term in Self.split(text, at: "+") {
            var name = term
            if let parts = Self.arguments(ofIif: term) {
                guard parts.count == 3, parts[0] == "\(parts[1]).exists()", parts[2] == "0" else { return nil }
                name = parts[1]
                countsMissingAsZero = true
            }
            guard name.hasPrefix("%"), let link = links[String(name.dropFirst())] else { return nil }
            items.append(link)
        }
        self = .items(items, countsMissingAsZero: countsMissingAsZero)
    }

    private static let sumsOfEverything: Set<String> = Set(
        ["itemWeight", "ordinalValue"].flatMap { weight in
            ["%resource.repeat(item)", "%resource.item", "%resource.descendants()"].flatMap { root in
                [".answer.valueCoding", ".answer.value"].map { answer in
                    "\(root)\(answer).extension.where(url='http://hl7.org/fhir/StructureDefinition/\(weight)')"
                        + ".valueDecimal.sum()"
                }
            }
        }
            + ["%resource.repeat(item)", "%resource.item"].flatMap { root in
                ["ordinal", "weight"].flatMap { name in
                    ["\(root).answer.value.\(name)().sum()", "\(root).answer.\(name)().sum()"]
                }
            })

    /// The text without every `.where(linkId!='x')`, which may name several joined by `and`, and what they name.
    private static func leavingOut(_ text: String) -> (rest: String, ids: Set<String>) {
        let (begin, end) = (".where(linkId!='", "')")
        var (rest, ids): (String, Set<String>) = (text, [])
        while let start = rest.firstRange(of: begin),
            let stop = rest[start.upperBound...].firstRange(of: end)
        {
            let named = String(rest[start.upperBound..<stop.lowerBound]).replacing("'andlinkId!='", with: "\n")
            ids.formUnion(named.split(whereSeparator: \.isNewline).map { String($0) })
            rest.removeSubrange(start.lowerBound..<stop.upperBound)
        }
        return (rest, ids)
    }

    /// Without the spaces outside of quotes.
    private static func squeezed(_ text: String) -> String {
        var isQuoted = false
        return text.filter { character in
            if character == "'" { isQuoted.toggle() }
            return isQuoted || !character.isWhitespace
        }
    }

    /// The link id in the usual way of looking up the weight of an item's answer.
    private static func link(in text: String) -> String? {
        guard text.hasPrefix("%questionnaire.item.where(linkId='") else { return nil }
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count >= 5, parts[1] == parts[3] else { return nil }
        let start =
            "%questionnaire.item.where(linkId='\(parts[1])').answerOption.where(valueCoding.code="
            + "%resource.item.where(linkId='\(parts[1])').answer.valueCoding.code).extension.where(url="
        guard text.hasPrefix(start), text.hasSuffix(").valueDecimal") else { return nil }
        let url = text.dropFirst(start.count).dropLast(").valueDecimal".count)
        let isVariable = url.hasPrefix("%") && url.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        return isVariable || url.hasPrefix("'") ? String(parts[1]) : nil
    }

    /// Only names and `.exists()`, joined by `and` or `or`.
    private static func isCondition(_ text: String) -> Bool {
        let joined = text.replacing(".exists()and", with: "&").replacing(".exists()or", with: "&")
        return joined.split(separator: "&", omittingEmptySubsequences: false).allSatisfy { part in
            let name = part.hasSuffix(".exists()") ? part.dropLast(".exists()".count) : part
            return name.count > 1 && name.hasPrefix("%")
                && name.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        }
    }

    private static func arguments(ofIif text: String) -> [String]? {
        guard text.hasPrefix("iif("), text.hasSuffix(")") else { return nil }
        let inner = String(text.dropFirst(4).dropLast())
        var depth = 0
        for character in inner {
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            if depth < 0 { return nil }
        }
        return split(inner, at: ",")
    }

    /// Apart at a character that stands in no bracket and no quotes.
    private static func split(_ text: String, at separator: Character) -> [String] {
        var parts = [""]
        var depth = 0
        var isQuoted = false
        for character in text {
            if character == "'" { isQuoted.toggle() }
            if !isQuoted { depth += character == "(" ? 1 : character == ")" ? -1 : 0 }
            if character == separator, depth == 0, !isQuoted {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts
    }
}
