import Clinic
import FollowThrough
import Measures
import Signs

/// The lines of one check: one for each measure that it was scored on, in the order in which they came. A child form and the
/// adult form after it are two scales and no one line.
struct CheckLines: Sendable {
    /// At least one; `nil` where nothing was scored yet.
    let measures: [Measure?]
    /// Of each visit, on which line its form stands or would have stood.
    let places: [Int]

    var count: Int { measures.count }

    /// - Parameter forms: of each visit, the oldest first.
    init(_ forms: [FormSeen?], _ known: [MeasureVersion: Measure]) {
        var keys: [MeasureKey] = []
        var newest: [MeasureKey: Measure] = [:]
        for form in forms {
            guard let form, form.score.total != nil else { continue }
            let version = form.response.measure
            if !keys.contains(version.key) { keys.append(version.key) }
            newest[version.key] = known[version] ?? newest[version.key]
        }
        measures = keys.isEmpty ? [nil] : keys.map { newest[$0] }
        var place = 0
        var places: [Int] = []
        for form in forms {
            if let form, let found = keys.firstIndex(of: form.response.measure.key) { place = found }
            places.append(place)
        }
        self.places = places
    }
}

/// The panels of the two checks, each measure on its own scale with its own cutoff.
extension ClientChart {
    func values(_ index: Int, _ visit: ClientVisit) -> [ChartValue] {
        values(index, visit, visit.outcome, outcomes) + values(index, visit, visit.alliance, alliances)
    }

    private func values(
        _ index: Int, _ visit: ClientVisit, _ form: FormSeen?, _ lines: CheckLines
    ) -> [ChartValue] {
        lines.measures.indices.map { line in
            line == lines.places[index] ? value(visit, form, CheckWindow(lines.measures[line])) : .notAsked
        }
    }

    private func value(_ visit: ClientVisit, _ form: FormSeen?, _ window: CheckWindow) -> ChartValue {
        guard let form else {
            guard model.consents.allows(.measures) else { return .notAsked }
            return visit.session != nil ? .missing : visit.wasMissed ? .away : .notAsked
        }
        return switch form.score.result {
        case .valid(let sum): .scored(window.points(sum.total), label: window.label(sum.total, words))
        case .totalOnly(let total): .totalOnly(window.points(total), label: window.label(total, words))
        case .incomplete, .declined: .missing
        case .unscored: .notAsked
        }
    }

    var outcomePanels: [ChartPanel] {
        outcomes.measures.indices.map { line -> ChartPanel in
            let (window, held) = (CheckWindow(outcomes.measures[line]), forms(line, outcomes, \.outcome))
            let isLast = line == outcomes.count - 1
            return ChartPanel(
                title: title(words.outcome, line, outcomes), subtitle: subtitle(words.howLifeGoes, window),
                window: window.window(from: 10), floor: window.floor,
                cutoff: cutoff(isLast ? model.outcomeCutoff : nil, held, window), band: isLast ? expectedBand : nil,
                change: isLast ? change(held, window, isTroubleOf: .outcomeDeteriorated) : nil,
                isLessBetter: window.isLessBetter, emptyWords: emptyWords(\.outcome))
        }
    }

    var alliancePanels: [ChartPanel] {
        alliances.measures.indices.map { line -> ChartPanel in
            let (window, held) = (CheckWindow(alliances.measures[line]), forms(line, alliances, \.alliance))
            let isLast = line == alliances.count - 1
            let atTop = held.reversed().prefix { $0.score.total == window.best }.count
            return ChartPanel(
                title: title(words.alliance, line, alliances), subtitle: subtitle(words.howWeWork, window),
                weight: .thin, window: window.window(from: 20), floor: window.floor,
                cutoff: cutoff(isLast ? model.allianceCutoff : nil, held, window),
                change: isLast ? change(held, window, isTroubleOf: .allianceFell) : nil,
                isLessBetter: window.isLessBetter, emptyWords: emptyWords(\.alliance),
                ceilingWords: isLast && atTop > 2 ? words.atTheTop(atTop) : nil)
        }
    }

    /// Forms that come to no number, such as a young child's drawing, are there all the same.
    private func emptyWords(_ form: (ClientVisit) -> FormSeen?) -> String {
        let isKept = visits.contains { visit in
            if case .unscored? = form(visit)?.score.result { true } else { false }
        }
        return isKept ? words.keptWithoutScore : words.noFormYet
    }

    /// Those of one line that have a total.
    private func forms(
        _ line: Int, _ lines: CheckLines, _ form: (ClientVisit) -> FormSeen?
    ) -> [FormSeen] {
        visits.enumerated().compactMap { index, visit in
            guard lines.places[index] == line, let form = form(visit), form.score.total != nil else { return nil }
            return form
        }
    }

    /// Beside another measure of the same check, with the measure's own name.
    private func title(_ check: String, _ line: Int, _ lines: CheckLines) -> String {
        guard lines.count > 1, let measure = lines.measures[line] else { return check }
        return "\(check)\(words.colon) \(measure.title(words.language))"
    }

    private func subtitle(_ about: String, _ window: CheckWindow) -> String {
        window.isLessBetter ? "\(about), \(words.lessIsBetter)" : about
    }

    /// - Parameter known: what is in force; of a line that goes on no more, what its last form was held against.
    private func cutoff(_ known: Int?, _ forms: [FormSeen], _ window: CheckWindow) -> ChartCutoff? {
        (known ?? forms.last?.assessment?.side?.cutoff.value).flatMap { window.cutoff($0, words) }
    }

    private func change(_ forms: [FormSeen], _ window: CheckWindow, isTroubleOf kind: SignKind) -> ChartChange? {
        change(
            forms.compactMap(\.score.total), decimals: window.decimals,
            isTrouble: model.standing.troubles.contains { $0.kind == kind }, isLessBetter: window.isLessBetter)
    }

    func change(
        _ totals: [Int], decimals: Int, isTrouble: Bool, isLessBetter: Bool = false
    ) -> ChartChange? {
        guard totals.count > 1, let last = totals.last else { return nil }
        let amount = last - totals[totals.count - 2]
        return ChartChange(
            words.changed(amount, words.points(abs(amount), decimals: decimals)),
            isTrouble: isTrouble && (isLessBetter ? amount > 0 : amount < 0))
    }
}

extension ClientPageModel {
    /// Of the last total of each check.
    func decimals(on now: Instant) -> (outcome: Int, alliance: Int) {
        let seen = self.visits(until: now)
        func places(_ form: FormSeen?) -> Int { form.flatMap { measures[$0.response.measure]?.scoring.decimals } ?? 1 }
        let outcome = seen.last { $0.outcome?.score.total != nil }?.outcome
        let alliance = seen.last { $0.alliance?.score.total != nil }?.alliance
        return (places(outcome), places(alliance))
    }
}
