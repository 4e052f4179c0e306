import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func showCareSettings(_ visitor: Visitor) async throws -> Reply { try await careSettings(visitor) }

    func changeCareSettings(_ visitor: Visitor) async throws -> Reply {
        let (hours, wrong) = workingHours()
        let contacts = contacts()
        let settings = CareSettings(
            hours: hours,
            safety: SafetyProcedure(
                text: (form[.safetyText] ?? "").filter { $0 != "\r" }, contacts: contacts.map { $0.contact }),
            praiseOnThanks: form[.praiseOnThanks] == "yes", stepsOnThanks: form[.stepsOnThanks] == "yes",
            marksOnThanks: form[.marksOnThanks] == "yes", praiseForSupervisors: form[.praiseForSupervisors] == "yes",
            estimatesForSupervisors: form[.estimatesForSupervisors] == "yes",
            consentsAsked: Set(
                form.all.filter { $0.name == Field.consentsAsked.rawValue }
                    .compactMap { ConsentMatter(rawValue: $0.value) }))
        do {
            if !wrong.isEmpty { throw PracticeError.invalid(wrong + settings.problems) }
            try await service.perform(ChangeCareSettings(settings: settings, base: form[.base]), as: visitor.actor)
            return .seeOther(.careSettings, notice: .saved)
        } catch PracticeError.conflict(let key) {
            return try await careSettings(visitor, changedMeanwhile: settings, words.conflict(key))
        } catch {
            let told = try refusedFields(error).map { problem in
                let isOfALine = problem.field == Field.safetyContacts.rawValue && problem.problem != "problem.too-many"
                let place = isOfALine ? problem.arguments.first.flatMap { Int($0) } : nil
                // As whoever typed it counts lines, with those that are empty.
                let line = place.flatMap { contacts.indices.contains($0 - 1) ? contacts[$0 - 1].line : nil }
                return FormProblems.Problem(
                    field: problem.field,
                    words.problem(problem.problem, line.map { [String($0)] } ?? problem.arguments))
            }
            let values = Dictionary(grouping: form.all, by: \.name).mapValues { $0.map(\.value) }
            return try await careSettings(visitor, typed: TypedFields(values: values, problems: told))
        }
    }

    private func careSettings(_ visitor: Visitor, typed: TypedFields = TypedFields()) async throws -> Reply {
        let view = try await service.answer(CareSettingsView(), as: visitor.actor)
        // Whoever changed it meanwhile is still to be told of when what was refused comes again.
        let model = careSettings(view, shown: view.settings, base: form[.base] ?? view.base, typed: typed)
        return .page(
            CareSettingsPage(context(visitor), model).bytes(), status: typed.problems.isEmpty ? 200 : 422)
    }

    /// What was typed and what somebody else changed meanwhile, together: sending that is then a decision.
    private func careSettings(
        _ visitor: Visitor, changedMeanwhile settings: CareSettings, _ problem: String
    ) async throws -> Reply {
        let view = try await service.answer(CareSettingsView(), as: visitor.actor)
        let model = careSettings(
            view, shown: service.merged(settings, over: view.settings, base: form.text(.base)), base: view.base,
            typed: TypedFields(problems: [FormProblems.Problem(field: nil, problem)]), meanwhile: view.settings.safety)
        return .page(CareSettingsPage(context(visitor), model).bytes(), status: 409)
    }

    private func careSettings(
        _ view: CareSettingsView.Answer, shown: CareSettings, base: String, typed: TypedFields,
        meanwhile: SafetyProcedure? = nil
    ) -> CareSettingsModel {
        CareSettingsModel(
            hours: shown.hours, safety: shown.safety, praiseOnThanks: shown.praiseOnThanks,
            stepsOnThanks: shown.stepsOnThanks, marksOnThanks: shown.marksOnThanks,
            praiseForSupervisors: shown.praiseForSupervisors,
            estimatesForSupervisors: shown.estimatesForSupervisors, consentsAsked: shown.consentsAsked,
            mayChange: view.mayChange, typed: typed, base: base, meanwhile: meanwhile)
    }

    /// A line each: the name, then a colon, then the number. Empty lines are counted and left out.
    private func contacts() -> [(line: Int, contact: SafetyContact)] {
        let lines = (form[.safetyContacts] ?? "").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.enumerated().compactMap { index, line in
            let parts = line.split(separator: ":", omittingEmptySubsequences: false)
            let (name, number) =
                parts.count > 1
                ? (parts.dropLast().joined(separator: ":"), String(parts[parts.count - 1])) : ("", String(line))
            let isBlank = line.allSatisfy(\.isWhitespace)
            return isBlank ? nil : (line: index + 1, contact: SafetyContact(name: name, number: number))
        }
    }

    /// The usual ones with what is wrong, where something is.
    private func workingHours() -> (WorkingHours, [FieldProblem]) {
        var problems: [FieldProblem] = []
        let days = (1...7).map { weekday -> Range<Int>? in
            let (from, to) = (form[named: Field.from(weekday)] ?? "", form[named: Field.to(weekday)] ?? "")
            if from.isEmpty, to.isEmpty { return nil }
            guard let start = Self.minute(from), let end = Self.minute(to), start < end else {
                problems.append(FieldProblem(Field.from(weekday), "problem.hours", [String(weekday)]))
                return nil
            }
            // The last minute of the day stands for midnight.
            return start..<(end == 1439 ? 1440 : end)
        }
        guard problems.isEmpty else { return (.usual, problems) }
        guard let hours = WorkingHours(days) else {
            return (.usual, [FieldProblem(Field.from(1), "problem.no-working-day")])
        }
        return (hours, [])
    }

    /// `09:30` as minutes after midnight.
    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }
}
