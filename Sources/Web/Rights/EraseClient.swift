import Clinic
import Pages
import Practice
import Routes

extension Call {
    func erasure(
        _ visitor: Visitor, _ id: ClientID, typed: TypedFields = TypedFields(), status: Int? = nil
    ) async throws -> Reply {
        let held = try await service.answer(ErasureForm(client: id), as: visitor.actor)
        let model = ErasureModel(
            client: held.client, isOpen: held.isOpen, mayEnd: held.mayEnd,
            keepUntil: held.settings.keepYears.map { held.today.adding(years: $0) }, keepWhy: held.settings.keepWhy,
            typed: typed)
        return .page(
            ErasurePage(context(visitor), model).bytes(), status: status ?? (typed.problems.isEmpty ? 200 : 422))
    }

    func erase(_ visitor: Visitor, _ id: ClientID) async throws -> Reply {
        do {
            let (until, why) = (form.text(.keepUntil), form.text(.keepWhy))
            let isKept = form[.isKept] == "yes"
            _ = try await service.perform(
                EraseClient(
                    client: id, code: form.text(.code), because: ErasureReason(rawValue: form.text(.because)),
                    keep: isKept ? EraseClient.Keep(until: Day(until), why: why) : nil,
                    unchosen: isKept ? nil : EraseClient.Unchosen(until: until, why: why)), as: visitor.actor)
            let kept = isKept ? Day(until) : nil
            return .seeOther(Route.clients.path, notice: .erased, figures: kept.map { [$0.number] } ?? [])
        } catch {
            if case .conflict(let key) = error {
                let told = [FormProblems.Problem(field: nil, words.conflict(key))]
                return try await erasure(
                    visitor, id, typed: TypedFields(values: typedValues, problems: told), status: 409)
            }
            let told = try refusedFields(error).map {
                FormProblems.Problem(field: $0.field, words.problem($0.problem, $0.arguments))
            }
            return try await erasure(visitor, id, typed: TypedFields(values: typedValues, problems: told))
        }
    }

    func retention(
        _ visitor: Visitor, typed: TypedFields = TypedFields(), wouldErase: Int? = nil, refused: String? = nil
    ) async throws -> Reply {
        let held = try await service.answer(RetentionView(), as: visitor.actor)
        let model = RetentionModel(
            mark: held.mark, wouldErase: wouldErase, years: held.settings.years, keepYears: held.settings.keepYears,
            keepWhy: held.settings.keepWhy,
            due: held.due,
            runs: held.runs.map { run in
                .init(at: run.at, erased: run.erased, letGo: run.letGo, unread: run.unread)
            },
            erasures: held.erasures.map { erasure in
                .init(
                    client: erasure.client, at: erasure.at, because: erasure.because,
                    by: erasure.by.flatMap { held.people[$0] },
                    kept: erasure.kept.map { ($0.until, $0.why) })
            }, typed: typed, refused: refused)
        return .page(
            RetentionPage(context(visitor), model).bytes(),
            status: refused != nil ? 409 : typed.problems.isEmpty ? 200 : 422)
    }

    func changeRetention(_ visitor: Visitor) async throws -> Reply {
        do {
            let settings = RetentionSettings(
                years: try whole(.retentionYears), keepYears: try whole(.keepYears), keepWhy: form.text(.keepWhy))
            let command = ChangeRetention(settings, agreed: Int(form.text(.dueAgreed)) ?? 0, base: form.text(.base))
            try await service.perform(command, as: visitor.actor)
            return .seeOther(.rights(.retention), notice: .saved)
        } catch PracticeError.conflict(let key) {
            // What holds now, not what was typed over something else.
            return try await retention(visitor, refused: words.conflict(key))
        } catch {
            let refused = try refusedFields(error)
            let told = refused.map {
                FormProblems.Problem(field: $0.field, words.problem($0.problem, $0.arguments))
            }
            let wouldErase = refused.first { $0.field == Field.dueAgreed.rawValue }?.arguments.first
            return try await retention(
                visitor, typed: TypedFields(values: typedValues, problems: told),
                wouldErase: wouldErase.flatMap { Int($0) })
        }
    }

    private var typedValues: [String: [String]] {
        Dictionary(grouping: form.all, by: \.name).mapValues { $0.map(\.value) }
    }

    /// Empty is `nil`.
    private func whole(_ field: Field) throws -> Int? {
        let text = form.text(field)
        if text.isEmpty { return nil }
        guard let number = Int(text) else {
            throw PracticeError.invalid([FieldProblem(field.rawValue, "problem.number")])
        }
        return number
    }
}
