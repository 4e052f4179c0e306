import Clinic
import Measures
import Pages
import Practice
import Routes

extension Call {
    func showThresholds(_ visitor: Visitor) async throws -> Reply { try await thresholds(visitor) }

    /// Sets or resets one limit, and has every standing worked out again behind the answer.
    func changeThreshold(_ visitor: Visitor) async throws -> Reply {
        let key = ThresholdKey(form.text(.threshold))
        let measure = form[.measure].map { MeasureKey($0) }
        let ages = form[.ages].flatMap(AgeBand.init)
        let isAnother = form[.kind] == ThresholdsModel.another
        let id =
            isAnother
            ? ThresholdsModel.anotherValue : LimitLine.id(key.name, measure?.name ?? "", ages?.rawValue ?? "")
        let typed = form.text(.value)
        if isAnother, try await isForOthers(measure, ages, visitor) {
            let problem = FormProblems.Problem(field: ThresholdsModel.anotherAges, words.limitOfOtherAges)
            return try await thresholds(visitor, another: anotherState([problem]))
        }
        do {
            if form[.answer] == "reset" {
                try await service.perform(
                    ResetThreshold(key: key, measure: measure, ages: ages), as: visitor.actor)
            } else {
                let decimals = try await decimals(key, measure, visitor)
                guard let value = Self.units(typed, decimals: decimals) else {
                    throw PracticeError.invalid([FieldProblem("value", "problem.number")])
                }
                _ = try await service.perform(
                    ChangeThreshold(key: key, measure: measure, ages: ages, value: value),
                    as: visitor.actor)
            }
        } catch {
            let problems = try refusedFields(error)
            let decimals = try await decimals(key, measure, visitor)
            let told = problems.map { problem in
                // In units; people type points.
                let points = problem.arguments.map { text in
                    Int(text).map { words.limit($0, decimals: decimals) } ?? text
                }
                return FormProblems.Problem(field: id, words.problem(problem.problem, points))
            }
            if isAnother { return try await thresholds(visitor, another: anotherState(told)) }
            return try await thresholds(visitor, typed: [id: typed], problems: told)
        }
        let service = service
        // Long in a large practice; each standing is right by itself at once.
        Task { try await service.sweepAfterChange() }
        return .seeOther(.thresholds, notice: .saved)
    }

    private func thresholds(
        _ visitor: Visitor, typed: [String: String] = [:], problems: [FormProblems.Problem] = [],
        another: FormState = FormState()
    ) async throws -> Reply {
        let view = try await service.answer(ThresholdsView(), as: visitor.actor)
        let lines = view.rows.map { row in
            LimitLine(
                inForce: row.inForce, product: row.product, isOwn: row.own != nil,
                measure: row.place.measure.flatMap { view.measures[$0] })
        }
        let doubts = view.doubts.map { counts in
            DoubtsCounted(
                comments: counts.comments, suggested: counts.suggested, confirmed: counts.confirmed,
                dismissed: counts.dismissed, missed: counts.missed)
        }
        let model = ThresholdsModel(
            lines: lines, mayChange: view.mayChange, doubts: doubts, typed: typed, problems: problems,
            measures: view.measures.values.filter { $0.scoring.method != .unscored }.sorted { $0.id < $1.id },
            anotherForm: another)
        let isSound = problems.isEmpty && another.problems.isEmpty
        return .page(ThresholdsPage(context(visitor), model).bytes(), status: isSound ? 200 : 422)
    }

    private func anotherState(_ problems: [FormProblems.Problem]) -> FormState {
        formState([.measure, .threshold, .ages, .value], problems)
    }

    /// Whether the words of the measure are not for that age.
    private func isForOthers(_ measure: MeasureKey?, _ ages: AgeBand?, _ visitor: Visitor) async throws -> Bool {
        guard let measure, let ages else { return false }
        let view = try await service.answer(ThresholdsView(), as: visitor.actor)
        guard let known = view.measures[measure] else { return false }
        return !known.ages.isEmpty && !known.ages.contains(ages)
    }

    private func decimals(_ key: ThresholdKey, _ measure: MeasureKey?, _ visitor: Visitor) async throws -> Int {
        guard let measure else { return LimitLine.decimals(key, nil) }
        let view = try await service.answer(ThresholdsView(), as: visitor.actor)
        return LimitLine.decimals(key, view.measures[measure])
    }

    /// `25,5` or `25.5` as 255 where there is one decimal; `nil` for anything else or anything finer.
    static func units(_ text: String, decimals: Int) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), (1...6).contains(parts[0].utf8.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        var digits = String(parts[0])
        var fraction = parts.count > 1 ? parts[1] : ""
        while fraction.utf8.count > decimals, fraction.last == "0" { fraction.removeLast() }
        guard fraction.utf8.count <= decimals else { return nil }
        digits += fraction + String(repeating: "0", count: decimals - fraction.utf8.count)
        return Int(digits)
    }
}
