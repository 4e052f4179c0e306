import Clinic
import Measures

/// One file being read.
struct PackReading {
    let file: PackElement
    let declaration: PackDeclaration?
    let version: Int?
    var findings = PackFindings()

    init(file: PackElement, declaration: PackDeclaration?, version: Int?) {
        self.file = file
        self.declaration = declaration
        self.version = version
    }

    private static let members: Set<String> = [
        "resourceType", "meta", "implicitRules", "language", "text", "contained", "extension", "url", "identifier",
        "version", "name", "title", "derivedFrom", "status", "experimental", "subjectType", "date", "publisher",
        "contact", "description", "useContext", "jurisdiction", "purpose", "copyright", "approvalDate",
        "lastReviewDate", "effectivePeriod", "code", "item",
    ]

    mutating func pack() -> LoadedPack? {
        file.refuseOthers(than: Self.members, &findings)
        readStatus()
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
        if title == nil, declaration == nil, findings.problems.isEmpty { findings.refuse(.absent("title"), at: "") }
        guard var declared = declaration ?? known?.declaration else {
            findings.refuse(.undeclared, at: "")
            return nil
        }
        if let version { declared = declared.with(version: version) }
        let questions = counting(reader.questions, declared)
        if let known {
            if declaration == nil { findings.note(.recognised(declared.key), at: "") }
            declared = keepingRisks(declared, of: known, questions)
        }
        check(declared, questions)
        let scorer = PackScorer(
            declaration: declared, isStated: declaration != nil, questions: questions, totals: reader.totals)
        guard let (items, rule) = scorer.scored(&findings),
            let text = title ?? LocalizedText([texts.language: declared.key.name])
        else { return nil }
        let measure = Measure(
            id: MeasureVersion(declared.key, declared.version), title: text, instruction: reader.instruction,
            purpose: declared.purpose, ages: declared.ages, isForGroups: declared.isForGroups, items: items,
            scoring: rule, copyright: file.string("copyright", &findings), licence: declared.licence)
        if let flaw = measure.flaw { findings.refuse(.beyondBounds(flaw), at: "") }
        return LoadedPack(measure: measure, thresholds: declared.thresholds, notes: findings.notes)
    }

    /// Where nothing else in the file can be scored, and something is to be, answers that are whole numbers count what they
    /// say.
    private mutating func counting(_ questions: [PackQuestion], _ declared: PackDeclaration) -> [PackQuestion] {
        guard declared.method != .unscored, !questions.contains(where: \.canBeScored) else { return questions }
        let decimals = min(max(declared.decimals, 0), 3)
        return questions.map { question in
            guard let counting = question.countingIntegers(decimals: decimals) else { return question }
            findings.note(.integersCount, at: question.place)
            return counting
        }
    }

    /// FHIR R4 demands a status and knows four; files without one go round, and nothing here hangs on it.
    private mutating func readStatus() {
        guard let status = file.string("status", &findings) else {
            if file.members["status"] == nil { findings.note(.noStatus, at: "") }
            return
        }
        if status == "retired" { findings.note(.retired, at: "status") }
        if !["draft", "active", "retired", "unknown"].contains(status) {
            findings.refuse(.unknownStatus(status), at: "status")
        }
    }

    /// A key of the product's own stands for what the product says of it.
    private mutating func check(_ declared: PackDeclaration, _ questions: [PackQuestion]) {
        if BuiltInMeasures.measure(declared.key) != nil { findings.refuse(.keyTaken(declared.key), at: "") }
        KnownMeasure.all.first { $0.declaration.key == declared.key }?.check(declared, questions, &findings)
        let stated = [
            (ThresholdKey.cutoff, declared.cutoff, "cutoff"),
            (.reliableChange, declared.reliableChange, "reliable change"),
        ]
        for (threshold, value, name) in stated where value != nil {
            let isOurs = BuiltInThresholds.rows.contains { $0.measure == declared.key && $0.key == threshold }
            if isOurs { findings.refuse(.thresholdIsOurs(name, declared.key), at: "") }
        }
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

    /// A declaration can sharpen what a known measure calls a risk, and can neither drop nor blunt it. Where its answers
    /// count otherwise than in the known measure, the known number says nothing of them.
    private mutating func keepingRisks(
        _ declared: PackDeclaration, of known: KnownMeasure, _ questions: [PackQuestion]
    ) -> PackDeclaration {
        var risks = declared.riskFrom
        for (name, points) in known.declaration.riskFrom {
            guard let question = questions.first(where: { $0.answersTo(name) }),
                let from = packUnits(String(points), decimals: min(max(declared.decimals, 0), 3))
            else { continue }
            let stated = risks.filter { question.answersTo($0.key) }.map(\.value).min()
            guard declared.direction == .higherIsWorse, known.counts(question, decimals: declared.decimals) else {
                if stated == nil, declared.key != known.declaration.key {
                    findings.refuse(.riskUnclear(question.linkId), at: question.place)
                }
                continue
            }
            if let stated, stated <= from { continue }
            risks[name] = from
            if declaration != nil { findings.note(.riskKept(name), at: "") }
        }
        return declared.with(riskFrom: risks)
    }
}
