import Clinic

/// The form in which measures go from one practice to another: each as it is stored (``MeasureDocument``), with a name
/// and a version of its own, so that a later program knows what it reads.
struct KeptMeasuresDocument: Codable {
    static let ownFormat = "rapport-measures"
    static let currentVersion = 1

    let format: String
    let formatVersion: Int
    let measures: [MeasureDocument]
    let offered: [String]
    let limits: [LimitDocument]

    struct LimitDocument: Codable {
        let name: String
        let measure: String
        let ages: String?
        let value: Int
        let grade: String
        let source: String
        let version: Int
        let isOverride: Bool
    }

    init(_ kept: KeptMeasures) {
        format = Self.ownFormat
        formatVersion = Self.currentVersion
        measures = kept.measures.map { MeasureDocument($0) }
        offered = kept.offered.sorted().map(\.name)
        limits = kept.limits.compactMap { row in
            guard let measure = row.measure else { return nil }
            return LimitDocument(
                name: row.key.name, measure: measure.name, ages: row.ages?.rawValue, value: row.value,
                grade: row.grade.rawValue, source: row.source, version: row.version, isOverride: row.isOverride)
        }
    }

    func kept() throws(MeasureCodecError) -> KeptMeasures {
        guard format == Self.ownFormat else { throw .notADocument }
        guard formatVersion == Self.currentVersion else { throw .unknownForm(formatVersion) }
        var read: [Measure] = []
        for measure in measures { read.append(try measure.measure()) }
        var rows: [Threshold] = []
        for limit in limits { rows.append(try limit.row()) }
        return KeptMeasures(measures: read, offered: Set(offered.map { MeasureKey($0) }), limits: rows)
    }
}

extension KeptMeasuresDocument.LimitDocument {
    fileprivate func row() throws(MeasureCodecError) -> Threshold {
        guard let grade = EvidenceGrade(rawValue: grade) else { throw .damaged(at: "limits.\(name)") }
        var band: AgeBand?
        if let ages {
            guard let known = AgeBand(rawValue: ages) else { throw .damaged(at: "limits.\(name)") }
            band = known
        }
        return Threshold(
            key: ThresholdKey(name), measure: MeasureKey(measure), ages: band, value: value, grade: grade,
            source: source, version: version, isOverride: isOverride)
    }
}
