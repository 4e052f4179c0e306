import Measures

/// A measure whose rules are known here, so that its file needs no declaration. Recognised by the LOINC code of the
/// whole, or by the codes of its items.
struct KnownMeasure {
    let code: String
    let items: [String]
    let declaration: PackDeclaration

    /// No item may be missing: FACTS.md states no rule for it.
    static let all = [
        KnownMeasure(
            code: "44249-1",
            items: [
                "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8",
            ],
            declaration: PackDeclaration(
                key: .phq9, method: .sum, direction: .higherIsWorse,
                scored: [
                    "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8",
                ], riskFrom: ["44260-8": phq9RiskFrom], licence: "free to use, no permission needed")),
        KnownMeasure(
            code: "69737-5",
            items: ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"],
            declaration: PackDeclaration(
                key: .gad7, method: .sum, direction: .higherIsWorse,
                scored: ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"],
                licence: "free to use, no permission needed")),
    ]

    private static let phq9RiskFrom =
        ThresholdTable(BuiltInThresholds.rows).row(.riskAnswer, measure: .phq9)?.value ?? 1

    /// What the answers to each of its items count, in points.
    static let worths = [0, 1, 2, 3]

    /// - Parameter names: the link ids and item codes in the file.
    static func recognised(codes: [String], names: Set<String>) -> KnownMeasure? {
        all.first { codes.contains($0.code) } ?? all.first { $0.items.allSatisfy(names.contains) }
    }
}
