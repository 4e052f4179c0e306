internal import Clinic
internal import Measures
internal import Signs

/// What the checks of a client are held against: the limits of each measure at the client's age on a day; where the
/// birthday is lost, what is the same at each age that the measure is for (decision 56).
struct LimitsByAge {
    /// `nil` where nobody has set one, or where it is not the same at each age.
    struct Found {
        let cutoff: Int?
        let reliableChange: Int?
        /// The age is known no more, and would be needed.
        let isOfUnknownAge: Bool
    }

    private let settings: [AgeBand: RuleSettings]
    /// Whom each measure is for; none is everybody.
    private let ages: [MeasureKey: Set<AgeBand>]
    private let ranges: [MeasureKey: CheckRange]

    init(_ own: [Threshold], _ added: [Measure], _ shelf: RuleShelf) {
        settings = Dictionary(uniqueKeysWithValues: AgeBand.allCases.map { ($0, shelf.rules(own, $0).settings) })
        let measures = Dictionary((BuiltInMeasures.all + added).map { ($0.id.key, $0) }) { $0.id < $1.id ? $1 : $0 }
        ages = measures.mapValues(\.ages)
        ranges = measures.mapValues { CheckRange($0.scoring) }
    }

    /// `nil` for a measure that is not known here.
    func range(_ measure: MeasureKey) -> CheckRange? { ranges[measure] }

    func alliance(_ measure: MeasureKey, born: Day?, isAgeLost: Bool, on day: Day) -> Found {
        let range = ranges[measure] ?? .fourLines
        return found(at(measure, born, isAgeLost, day).map { $0.alliance(measure, in: range) })
    }

    func outcome(_ measure: MeasureKey, born: Day?, isAgeLost: Bool, on day: Day) -> Found {
        let range = ranges[measure] ?? .fourLines
        return found(at(measure, born, isAgeLost, day).map { $0.outcome(measure, in: range) })
    }

    private func at(_ measure: MeasureKey, _ born: Day?, _ isAgeLost: Bool, _ day: Day) -> [RuleSettings] {
        if !isAgeLost { return [settings[AgeBand(born: born, on: day)]].compactMap(\.self) }
        let named = ages[measure] ?? []
        return AgeBand.allCases.filter { named.isEmpty || named.contains($0) }.compactMap { settings[$0] }
    }

    private func found(_ limits: [CheckLimits]) -> Found {
        let isSameCutoff = limits.allSatisfy { $0.cutoff == limits.first?.cutoff }
        let isSameChange = limits.allSatisfy { $0.reliableChange == limits.first?.reliableChange }
        return Found(
            cutoff: isSameCutoff ? limits.first?.cutoff : nil,
            reliableChange: isSameChange ? limits.first?.reliableChange : nil,
            isOfUnknownAge: !isSameCutoff || !isSameChange)
    }
}
