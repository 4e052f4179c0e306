import Clinic

extension MeasureDocument {
    init(_ measure: Measure) {
        form = Self.currentForm
        key = measure.id.key.name
        version = measure.id.version
        title = measure.title.stored
        instruction = measure.instruction?.stored
        purpose = measure.purpose.rawValue
        ages = AgeBand.allCases.filter(measure.ages.contains).map(\.rawValue)
        isForGroups = measure.isForGroups
        items = measure.items.map(ItemDocument.init)
        scoring = ScoringDocument(measure.scoring)
        copyright = measure.copyright
        licence = measure.licence
    }
}

extension MeasureDocument.ItemDocument {
    init(_ item: Item) {
        key = item.key.name
        text = item.text.stored
        shortText = item.shortText?.stored
        form = MeasureDocument.FormDocument(item.form)
        isRequired = item.isRequired
        isScored = item.isScored
        subscore = item.subscore
        isReversed = item.isReversed
        riskFrom = item.riskFrom
        group = item.group?.stored
    }
}

extension MeasureDocument.FormDocument {
    init(_ form: ItemForm) {
        switch form {
        case .line(let low, let high): self.init(kind: "line", low: low.stored, high: high.stored)
        case .choice(let choices): self.init(kind: "choice", choices: choices.map(MeasureDocument.ChoiceDocument.init))
        case .integer(let lowest, let highest): self.init(kind: "integer", lowest: lowest, highest: highest)
        case .decimal(let lowest, let highest): self.init(kind: "decimal", lowest: lowest, highest: highest)
        case .slider(let lowest, let highest, let step, let low, let high):
            self.init(
                kind: "slider", low: low?.stored, high: high?.stored, lowest: lowest, highest: highest, step: step)
        case .boolean(let yes, let no): self.init(kind: "boolean", yes: yes, no: no)
        case .text: self.init(kind: "text")
        }
    }
}

extension MeasureDocument.ChoiceDocument {
    init(_ choice: Choice) { self.init(code: choice.code, text: choice.text.stored, worth: choice.worth) }
}

extension MeasureDocument.ScoringDocument {
    init(_ rule: ScoringRule) {
        self.init(
            method: rule.method.rawValue, mayBeMissing: rule.mayBeMissing, direction: rule.direction.rawValue,
            decimals: rule.decimals, lowest: rule.lowest, highest: rule.highest)
    }
}

extension LocalizedText {
    fileprivate var stored: [String: String] {
        Dictionary(uniqueKeysWithValues: byLanguage.map { ($0.key.rawValue, $0.value) })
    }
}
