internal import Clinic
internal import Measures

extension PracticeService {
    /// The newest version of each measure, built in or added.
    func measures(in store: any StoreReading) throws -> [MeasureKey: Measure] {
        var found: [MeasureKey: Measure] = [:]
        for measure in try BuiltInMeasures.all + store.addedMeasures() {
            if let held = found[measure.id.key], held.id > measure.id { continue }
            found[measure.id.key] = measure
        }
        return found
    }

    /// Switched on and meant for the age: the product's own first, in the order of a list.
    func offered(_ ages: AgeBand, in store: any StoreReading) throws -> [Measure] {
        let switches = try store.measureSwitches()
        let all = try measures(in: store)
        let builtIn = BuiltInMeasures.all.filter { switches[$0.id.key] ?? true }
        let packs = all.values.filter { measure in
            BuiltInMeasures.measure(measure.id.key) == nil && switches[measure.id.key] ?? false
        }
        return (builtIn + packs.sorted { $0.id < $1.id }).filter { $0.ages.isEmpty || $0.ages.contains(ages) }
    }

    func choose(_ choice: CheckChoice, from offered: [Measure]) -> Measure? {
        switch choice {
        case .purpose(let purpose): offered.first { $0.purpose == purpose && !$0.isForGroups }
        case .groupAlliance: offered.first { $0.purpose == .alliance && $0.isForGroups }
        case .measure(let key): offered.first { $0.id.key == key }
        }
    }
}
