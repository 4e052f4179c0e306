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
        do {
            let settings = CareSettings(
                hours: hours,
                safety: SafetyProcedure(
                    text: (form[.safetyText] ?? "").filter { $0 != "\r" }, contacts: contacts.map { $0.contact }),
                praiseOnThanks: form[.praiseOnThanks] == "yes", stepsOnThanks: form[.stepsOnThanks] == "yes",
                praiseForSupervisors: form[.praiseForSupervisors] == "yes",
                estimatesForSupervisors: form[.estimatesForSupervisors] == "yes",
                consentsAsked: Set(
                    form.all.filter { $0.name == Field.consentsAsked.rawValue }
                        .compactMap { ConsentMatter(rawValue: $0.value) }))
            if !wrong.isEmpty { throw PracticeError.invalid(wrong + settings.problems) }
            try await service.perform(ChangeCareSettings(settings: settings), as: visitor.actor)
            return .seeOther(.careSettings, notice: .saved)
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
        let held = view.settings
        let model = CareSettingsModel(
            hours: held.hours, safety: held.safety, praiseOnThanks: held.praiseOnThanks,
            stepsOnThanks: held.stepsOnThanks, praiseForSupervisors: held.praiseForSupervisors,
            estimatesForSupervisors: held.estimatesForSupervisors, consentsAsked: held.consentsAsked,
            mayChange: view.mayChange, typed: typed)
        return .page(
            CareSettingsPage(context(visitor), model).bytes(), status: typed.problems.isEmpty ? 200 : 422)
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
