import Clinic
import Measures

/// One file being read.
struct PackReading {
    let file: PackElement
    let declaration: PackDeclaration?
    var findings = PackFindings()

    init(file: PackElement, declaration: PackDeclaration?) {
        self.file = file
        self.declaration = declaration
    }

    private static let members: Set<String> = [
        "resourceType", "meta", "implicitRules", "language", "text", "contained", "extension", "url", "identifier",
        "version", "name", "title", "derivedFrom", "status", "experimental", "subjectType", "date", "publisher",
        "contact", "description", "useContext", "jurisdiction", "purpose", "copyright", "approvalDate",
        "lastReviewDate", "effectivePeriod", "code", "item",
    ]

    mutating func pack() -> LoadedPack? {
        file.refuseOthers(than: Self.members, &findings)
        if file.members["implicitRules"] != nil { findings.refuse(.unsupported("implicitRules"), at: "") }
        for variable in PackExtensions(of: file, &findings).variables {
            findings.refuse(.unsupportedExpression(variable.name ?? ""), at: variable.place)
        }
        let texts = PackTexts(language: language())
        var reader = PackItemReader(
            texts: texts, decimals: min(max(declaration?.decimals ?? 0, 0), 3),
            valueSets: PackValueSets(contained: file.list("contained", &findings), &findings))
        reader.read(file.list("item", &findings), under: nil, &findings)
        if reader.questions.isEmpty, findings.problems.isEmpty { findings.refuse(.noQuestions, at: "") }
        let names = reader.questions.reduce(into: Set<String>()) { $0.formUnion($1.names) }
        let codes = file.codes("code", &findings)
        let known = KnownMeasure.recognised(codes: codes, names: names)
        let title = texts.text("title", of: file, &findings) ?? texts.text("name", of: file, &findings)
        if title == nil, declaration == nil { findings.refuse(.absent("title"), at: "") }
        guard var declared = declaration ?? known?.declaration else {
            findings.refuse(.undeclared, at: "")
            return nil
        }
        if let known {
            if declaration == nil { findings.note(.recognised(declared.key), at: "") }
            declared = keepingRisks(declared, of: known)
        }
        let scorer = PackScorer(declaration: declared, questions: reader.questions, totals: reader.totals)
        guard let (items, rule) = scorer.scored(&findings),
            let text = title ?? LocalizedText([texts.language: declared.key.name])
        else { return nil }
        let measure = Measure(
            id: MeasureVersion(declared.key, declared.version), title: text, instruction: reader.instruction,
            purpose: declared.purpose, ages: declared.ages, isForGroups: declared.isForGroups, items: items,
            scoring: rule, copyright: file.string("copyright", &findings), licence: declared.licence)
        return LoadedPack(measure: measure, thresholds: declared.thresholds, notes: findings.notes)
    }

    private mutating func language() -> Language {
        if let tag = file.string("language", &findings) {
            if let language = PackTexts.language(tag) { return language }
            findings.refuse(.unsupportedLanguage(tag), at: "language")
        }
        let assumed = declaration?.language ?? .english
        if file.members["language"] == nil { findings.note(.assumedLanguage(assumed.rawValue), at: "") }
        return assumed
    }

    /// A declaration can sharpen what a known measure calls a risk, and cannot drop it.
    private mutating func keepingRisks(_ declared: PackDeclaration, of known: KnownMeasure) -> PackDeclaration {
        var risks = declared.riskFrom
        for (name, from) in known.declaration.riskFrom where risks[name] == nil {
            risks[name] = packUnits(String(from), decimals: min(max(declared.decimals, 0), 3))
            findings.note(.riskKept(name), at: "")
        }
        return declared.with(riskFrom: risks)
    }
}
