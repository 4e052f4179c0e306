import Clinic
import Measures

/// The lines of measures other than the two checks, each in its own range.
extension ClientChart {
    func panel(_ other: OtherMeasure) -> ChartPanel {
        let rule = other.measure.scoring
        let window = points(rule.lowest, rule)...points(Swift.max(rule.highest, rule.lowest + 1), rule)
        let cutoff = other.lastScored?.assessment?.side?.cutoff.value
        return ChartPanel(
            title: words.shortTitle(other.measure),
            subtitle: rule.direction == .higherIsWorse ? words.lessIsBetter : nil, weight: .thin, window: window,
            floor: window.lowerBound,
            cutoff: cutoff.flatMap { units in
                let value = points(units, rule)
                guard window.contains(value) else { return nil }
                return ChartCutoff(value, label: words.cutoff(words.limit(units, decimals: rule.decimals)))
            },
            change: change(other.forms.compactMap(\.score.total), decimals: rule.decimals, isTrouble: false),
            isLessBetter: rule.direction == .higherIsWorse)
    }

    /// A form that nobody asked for is no gap.
    func value(_ form: FormSeen?, _ other: OtherMeasure) -> ChartValue {
        guard let form else { return .notAsked }
        let rule = other.measure.scoring
        return switch form.score.result {
        case .valid(let sum): .scored(points(sum.total, rule), label: words.points(sum.total, decimals: rule.decimals))
        case .totalOnly(let total): .totalOnly(points(total, rule), label: words.points(total, decimals: rule.decimals))
        case .incomplete, .declined: .missing
        case .unscored: .notAsked
        }
    }

    /// What was filled in between visits.
    func otherDays(_ measures: [OtherMeasure]) -> [ChartVisit] {
        if measures.isEmpty { return [] }
        return others.between.map { row in
            let day = dates.zone.day(of: row.at)
            return ChartVisit(
                day: place(row.at), label: dates.short(day), title: words.capitalised(dates.weekdayAndDate(day)),
                values: measures.map { value(row.forms[$0.measure.id.key], $0) }, marks: [])
        }
    }

    /// Visits at which something was filled in.
    var otherVisits: [ChartVisit] {
        visits.enumerated().compactMap { index, visit in
            let forms = others.measures.map { others.form(of: $0, at: index) }
            if forms.allSatisfy({ $0 == nil }) { return nil }
            return ChartVisit(
                day: place(visit.at), label: label(visit), title: title(visit),
                values: zip(forms, others.measures).map { value($0, $1) }, marks: [])
        }
    }

    var othersWords: ChartWords {
        let (all, words) = (chartWords, words)
        return ChartWords(
            title: words.othersChartTitle(model.client.name), today: all.today, tableSummary: all.tableSummary,
            tableRegion: words.everyFormTable, tableCaption: words.everyForm, date: all.date, noForm: all.noForm,
            at: all.at, value: all.value, sentence: all.sentence)
    }

    private func points(_ units: Int, _ rule: ScoringRule) -> Double {
        var divisor = 1.0
        for _ in 0..<rule.decimals { divisor *= 10 }
        return Double(units) / divisor
    }
}
