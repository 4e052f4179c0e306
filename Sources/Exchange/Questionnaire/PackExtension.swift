/// The extensions of one element, sorted by what becomes of them.
struct PackExtensions {
    private(set) var weight: String?
    private(set) var lowest: String?
    private(set) var highest: String?
    private(set) var step: String?
    private(set) var decimalPlaces: String?
    private(set) var isSlider = false
    private(set) var isHidden = false
    /// What the form control is called by whoever made the file: `slider`, `lower`, `help`.
    private(set) var shownAs: Set<String> = []
    /// The extension that says in what a number is counted, where it was asked for.
    private(set) var unit: PackElement?
    private(set) var calculation: PackExpression?
    private(set) var variables: [PackExpression] = []

    private static let plain = "http://hl7.org/fhir/StructureDefinition/"
    private static let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/"

    /// They say how a question looks or where its answer may go besides: shown the product's own way.
    static let looks: Set<String> = [
        "questionnaire-displayCategory", "questionnaire-unit", "questionnaire-optionPrefix",
        "questionnaire-choiceOrientation", "entryFormat", "rendering-style", "rendering-xhtml", "rendering-markdown",
        "designNote", "sdc-questionnaire-observationLinkPeriod", "sdc-questionnaire-shortText",
        "sdc-questionnaire-width", "sdc-questionnaire-columnCount",
    ]

    /// They say who made the file, how it is kept, or where more is to be read: nothing that is asked hangs on them.
    static func isOfTheFile(_ name: String) -> Bool { name.hasPrefix("artifact-") || ofTheFile.contains(name) }

    private static let ofTheFile: Set<String> = [
        "questionnaire-supportLink", "resource-approvalDate", "resource-effectivePeriod", "resource-lastReviewDate",
        "structuredefinition-wg", "structuredefinition-standards-status", "structuredefinition-fmm",
        "sdc-questionnaire-preferredTerminologyServer",
    ]

    /// Controls that all come to the product's own form of the question.
    private static let controls: Set<String> = [
        "drop-down", "radio-button", "text-box", "spinner", "slider", "text", "prompt", "instructions", "help", "list",
        "header", "footer", "unit", "lower", "upper", "flyover",
    ]

    static let weights: Set<String> = [
        "ordinalValue", "itemWeight", "valueset-ordinalValue", "codesystem-ordinalValue", "questionnaire-ordinalValue",
    ]

    static let unitName = "questionnaire-unit"

    /// - Parameter readsUnit: a unit is kept for whoever shows it; else it is only a matter of looks.
    init(of element: PackElement, readsUnit: Bool = false, _ findings: inout PackFindings) {
        for entry in element.list("extension", &findings) {
            guard let url = entry.string("url", &findings) else {
                findings.refuse(.absent("url"), at: entry.place)
                continue
            }
            let name = Self.name(of: url)
            switch name {
            case .some(let name) where Self.weights.contains(name): readWeight(entry, &findings)
            case "minValue": lowest = Self.number(entry, &findings)
            case "maxValue": highest = Self.number(entry, &findings)
            case "questionnaire-sliderStepValue": step = Self.number(entry, &findings)
            case "maxDecimalPlaces": decimalPlaces = Self.number(entry, &findings)
            case "questionnaire-hidden": isHidden = entry.isTrue("valueBoolean", &findings)
            case "questionnaire-itemControl": readControl(entry, &findings)
            case "questionnaire-minOccurs", "questionnaire-maxOccurs":
                let count = Self.number(entry, &findings)
                let isPlain = count == "1" || (count == "0" && name == "questionnaire-minOccurs")
                if !isPlain { findings.refuse(.unsupported("\(name ?? "") \(count ?? "")"), at: entry.place) }
            case "variable": variables.append(PackExpression(entry, &findings))
            case "sdc-questionnaire-calculatedExpression": calculation = PackExpression(entry, &findings)
            case "translation": break
            case .some(Self.unitName) where readsUnit: unit = entry
            case .some(let name) where Self.isOfTheFile(name): break
            case .some(let name) where Self.looks.contains(name): findings.note(.looks(name), at: entry.place)
            default: findings.refuse(.unsupportedExtension(url), at: entry.place)
            }
        }
    }

    /// A number that is chosen in steps.
    var isSliding: Bool { isSlider || step != nil }

    static func name(of url: String) -> String? {
        for base in [plain, sdc] where url.hasPrefix(base) { return String(url.dropFirst(base.count)) }
        return nil
    }

    private static func number(_ entry: PackElement, _ findings: inout PackFindings) -> String? {
        for (name, value) in entry.members.sorted(by: { $0.key < $1.key }) where name.hasPrefix("value") {
            if case .number(let digits) = value { return digits }
        }
        findings.refuse(.wrongType("value"), at: entry.place)
        return nil
    }

    private mutating func readWeight(_ entry: PackElement, _ findings: inout PackFindings) {
        guard let stated = Self.number(entry, &findings) else { return }
        if let weight, !Self.isSame(weight, stated) { findings.refuse(.weightsDiffer, at: entry.place) }
        weight = stated
    }

    /// `1` and `1.0` are one number.
    static func isSame(_ weight: String, _ other: String) -> Bool {
        guard let units = packUnits(weight, decimals: 9) else { return weight == other }
        return units == packUnits(other, decimals: 9)
    }

    private mutating func readControl(_ entry: PackElement, _ findings: inout PackFindings) {
        let codes = entry.object("valueCodeableConcept", &findings)?.codes("coding", &findings) ?? []
        for code in codes {
            shownAs.insert(code)
            if code == "slider" { isSlider = true }
            if !Self.controls.contains(code) { findings.refuse(.unsupported("itemControl \(code)"), at: entry.place) }
        }
    }
}

/// A FHIRPath expression with its name, if it has one, and its place.
struct PackExpression {
    let name: String?
    let text: String
    let place: String

    init(_ entry: PackElement, _ findings: inout PackFindings) {
        let expression = entry.object("valueExpression", &findings)
        name = expression?.string("name", &findings)
        text = expression?.string("expression", &findings) ?? ""
        place = entry.place
        if expression?.string("language", &findings) != "text/fhirpath" {
            findings.refuse(.unsupportedExpression(name ?? text), at: place)
        }
    }
}
