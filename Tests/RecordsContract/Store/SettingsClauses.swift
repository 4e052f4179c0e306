import Clinic
import Measures
import Practice

extension StoreContract {
    static let settings: [StoreClause] = [
        StoreClause("own thresholds keep every version, and a version is added once") { store in
            let rows = [
                row(nil, nil, version: 1), row(nil, nil, version: 2), row(MeasureKey("outcome-adult"), nil, version: 1),
                row(MeasureKey("outcome-adult"), .adolescent, version: 1),
            ]
            for (index, row) in rows.enumerated() {
                try await store.write { try $0.add(row, by: nil, at: Samples.at(index)) }
            }
            try requireEqual(try await store.read { try $0.ownThresholds() }, rows, "the rows")
            for row in rows {
                try await requireRefused(store, .duplicate("threshold.version")) {
                    try $0.add(row, by: nil, at: Samples.at(9))
                }
            }
        },
        StoreClause("added measures are read as they were added, and a version is added once") { store in
            let measures = Array(BuiltInMeasures.all.prefix(2))
            for (index, measure) in measures.enumerated() {
                try await store.write { try $0.add(measure, by: nil, at: Samples.at(index)) }
            }
            try requireEqual(try await store.read { try $0.addedMeasures() }, measures, "the measures")
            try await requireRefused(store, .duplicate("measure.version")) {
                try $0.add(measures[0], by: nil, at: Samples.at(9))
            }
        },
        StoreClause("a measure's switch is the last that was set") { store in
            try requireEqual(try await store.read { try $0.measureSwitches() }, [:], "at first")
            try await store.write { store in
                try store.set(MeasureKey("phq-9"), isOn: true)
                try store.set(MeasureKey("gad-7"), isOn: false)
                try store.set(MeasureKey("phq-9"), isOn: false)
            }
            try requireEqual(
                try await store.read { try $0.measureSwitches() },
                [MeasureKey("phq-9"): false, MeasureKey("gad-7"): false], "the switches")
        },
    ]

    private static func row(_ measure: MeasureKey?, _ ages: AgeBand?, version: Int) -> Threshold {
        Threshold(
            key: .cutoff, measure: measure, ages: ages, value: 240 + version, grade: .own, source: "Our own choice",
            version: version, isOverride: true)
    }
}
