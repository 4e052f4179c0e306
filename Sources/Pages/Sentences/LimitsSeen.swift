package import Clinic
package import Measures
import Signs

/// What signs are held against, as the practice has it now, and of which measure each form is.
package struct LimitsSeen: Sendable {
    let table: ThresholdTable
    let ages: AgeBand
    let measures: [ResponseID: MeasureKey]

    package init(table: ThresholdTable, ages: AgeBand, measures: [ResponseID: MeasureKey]) {
        (self.table, self.ages, self.measures) = (table, ages, measures)
    }

    package static let none = LimitsSeen(table: ThresholdTable([]), ages: .adult, measures: [:])
}

/// One number that a sign was held against, with its row.
struct LimitBehind: Sendable {
    let row: Threshold
    let decimals: Int
}

extension LimitsSeen {
    /// Those of no measure first, then those of the forms that the sign was read from. A row of a measure is named only
    /// where its number is the one that decided.
    func behind(_ sign: Sign) -> [LimitBehind] {
        let general = sign.kind.thresholds.compactMap { key in
            table.row(key, ages: ages).map { LimitBehind(row: $0, decimals: LimitLine.decimals(key, nil)) }
        }
        var found: [LimitBehind] = []
        for piece in sign.evidence {
            guard let key = sign.kind.limit(of: piece.figure), case .response(let response) = piece.record,
                let row = row(key, measures[response], sign.kind, value: piece.value),
                !found.contains(where: { $0.row == row })
            else { continue }
            found.append(LimitBehind(row: row, decimals: sign.decimals(of: piece.record)))
        }
        return general + found
    }

    private func row(_ key: ThresholdKey, _ measure: MeasureKey?, _ kind: SignKind, value: Int) -> Threshold? {
        guard let measure else { return nil }
        if let row = table.row(key, measure: measure, ages: ages), row.value == value { return row }
        // Of another age, as the form was filled in at.
        return AgeBand.allCases.lazy.compactMap { table.row(key, measure: measure, ages: $0) }
            .first { $0.value == value }
    }
}

extension SignKind {
    /// Which limit of a measure a figure is; `nil` for all others.
    fileprivate func limit(of figure: Figure) -> ThresholdKey? {
        switch (figure, self) {
        case (.cutoff, _), (.threshold, .allianceBelowCutoff), (.threshold, .allianceRecovered): .cutoff
        case (.reliableChange, _), (.threshold, .outcomeDeteriorated), (.threshold, .reliableImprovement),
            (.threshold, .noReliableChange):
            .reliableChange
        default: nil
        }
    }
}
