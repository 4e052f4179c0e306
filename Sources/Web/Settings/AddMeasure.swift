import Clinic
import Exchange
import Measures
import Pages
import Practice
import Routes

extension Call {
    func showMeasures(_ visitor: Visitor) async throws -> Reply {
        try measures(visitor, FormState(), try await service.answer(MeasuresView(), as: visitor.actor))
    }

    /// Takes a FHIR Questionnaire in full, or shows every reason why not.
    func addMeasure(_ visitor: Visitor) async throws -> Reply {
        var loaded: Measure?
        do {
            guard let file = form.upload(.file), !file.bytes.isEmpty else {
                throw PracticeError.invalid([FieldProblem(Field.file.rawValue, "problem.required")])
            }
            let pack = try QuestionnairePack.read(
                file.bytes, declaration: try packDeclaration(), version: try packVersion())
            loaded = pack.measure
            if form[.answer] == "look" {
                _ = try await service.answer(
                    MeasureFit(measure: pack.measure, thresholds: pack.thresholds), as: visitor.actor)
                let view = try await service.answer(MeasuresView(), as: visitor.actor)
                return try measures(visitor, packState([]), view, preview: pack.measure)
            }
            let added = try await service.perform(
                AddMeasure(measure: pack.measure, thresholds: pack.thresholds), as: visitor.actor)
            return .seeOther(.measure(added.id.key.name), notice: added.wasThere ? .measureThere : .saved)
        } catch {
            let view = try await service.answer(MeasuresView(), as: visitor.actor)
            let there = view.entries.first { $0.measure.id.key == loaded?.id.key }
            return try measures(visitor, packState(try packRefused(error, loaded, there)), view)
        }
    }

    private func packRefused(
        _ error: any Error, _ loaded: Measure?, _ there: MeasureEntry?
    ) throws -> [FormProblems.Problem] {
        if let error = error as? PackError {
            return error.problems.prefix(20).map { FormProblems.Problem(field: Field.file.rawValue, $0.told(words)) }
        }
        if let error = error as? PracticeError, case .conflict(let key) = error {
            let taken = key == MeasureFit.thresholdsDiffer ? nil : takenKey(loaded, there)
            if let newest = there?.versions.max(), key == MeasureFit.versionExists || key == MeasureFit.versionGap {
                let version = FormProblems.Problem(field: Field.version.rawValue, words.measureVersionHere(newest))
                return [taken, version].compactMap(\.self)
            }
            return [taken ?? FormProblems.Problem(field: Field.file.rawValue, words.conflict(key))]
        }
        let problems = try refusedFields(error)
        if problems.contains(where: { $0.field == Field.measure.rawValue }) {
            let wrong = words.measureKeyWrong(form.text(.measure))
            return [FormProblems.Problem(field: Field.measure.rawValue, wrong)]
        }
        return told(problems)
    }

    /// Where a measure of another name has the key.
    private func takenKey(_ loaded: Measure?, _ there: MeasureEntry?) -> FormProblems.Problem? {
        guard let loaded, let there else { return nil }
        let (title, other) = (loaded.title(words.language), there.measure.title(words.language))
        guard title != other else { return nil }
        return FormProblems.Problem(
            field: Field.measure.rawValue, words.measureKeyTaken(loaded.id.key.name, by: other))
    }

    private func packState(_ problems: [FormProblems.Problem]) -> FormState {
        formState(
            [
                .version, .measure, .purpose, .ages, .kind, .mayBeMissing, .declaration, .decimals, .cutoff,
                .reliableChange, .licence,
            ], problems)
    }

    /// `nil` where no key is given: the file is then one of a measure that is known.
    private func packDeclaration() throws(PracticeError) -> PackDeclaration? {
        let key = form.text(.measure)
        if key.isEmpty { return nil }
        guard Measure.isKey(key) else {
            throw .invalid([FieldProblem(Field.measure.rawValue, "problem.unknown")])
        }
        let decimals = Int(form.text(.decimals)) ?? 0
        guard (0...3).contains(decimals) else {
            throw .invalid([FieldProblem(Field.decimals.rawValue, "problem.unknown")])
        }
        return PackDeclaration(
            key: MeasureKey(key), purpose: form[.purpose].flatMap(MeasurePurpose.init) ?? .other,
            ages: try packAges(), method: form[.kind].flatMap(ScoringRule.Method.init) ?? .sum,
            mayBeMissing: try packMayBeMissing(),
            direction: form[.declaration].flatMap(ScoringRule.Direction.init) ?? .higherIsWorse, decimals: decimals,
            cutoff: try packUnits(.cutoff, decimals), reliableChange: try packUnits(.reliableChange, decimals),
            language: language, licence: try packLicence())
    }

    /// Empty is for all.
    private func packAges() throws(PracticeError) -> Set<AgeBand> {
        let names = form.text(.ages).split(separator: ",").map(String.init)
        let ages = names.compactMap { AgeBand(rawValue: $0) }
        if ages.count != names.count { throw .invalid([FieldProblem(Field.ages.rawValue, "problem.unknown")]) }
        return ages.count == AgeBand.allCases.count ? [] : Set(ages)
    }

    /// It stands below the questions for good.
    private func packLicence() throws(PracticeError) -> String? {
        let licence = form.text(.licence)
        guard licence.unicodeScalars.count <= PackDeclaration.longestLicence else {
            throw .invalid([
                FieldProblem(Field.licence.rawValue, "problem.too-long", [String(PackDeclaration.longestLicence)])
            ])
        }
        return licence.isEmpty ? nil : licence
    }

    /// Empty is none.
    private func packMayBeMissing() throws(PracticeError) -> Int {
        let text = form.text(.mayBeMissing)
        if text.isEmpty { return 0 }
        guard let count = Int(text), (0...Measure.mostItems).contains(count) else {
            throw .invalid([FieldProblem(Field.mayBeMissing.rawValue, "problem.number")])
        }
        return count
    }

    /// Points as whole units of the score; `nil` where nothing was typed.
    private func packUnits(_ field: Field, _ decimals: Int) throws(PracticeError) -> Int? {
        let text = form.text(field)
        if text.isEmpty { return nil }
        guard let units = Self.units(text, decimals: decimals) else {
            throw .invalid([FieldProblem(field.rawValue, "problem.number")])
        }
        return units
    }

    /// Empty is the first.
    private func packVersion() throws(PracticeError) -> Int? {
        let text = form.text(.version)
        if text.isEmpty { return nil }
        guard let version = Int(text), Measure.versions.contains(version) else {
            throw .invalid([FieldProblem(Field.version.rawValue, "problem.number")])
        }
        return version
    }

    private func measures(
        _ visitor: Visitor, _ state: FormState, _ view: MeasuresView.Answer, preview: Measure? = nil
    ) throws -> Reply {
        let model = MeasuresModel(
            lines: view.entries.map(MeasureLine.init(entry:)), mayChange: view.mayChange, courses: CoursesModel(view),
            form: state, preview: preview)
        return .page(
            MeasuresPage(context(visitor), model).bytes(), status: state.problems.isEmpty ? 200 : 422)
    }
}

extension MeasureLine {
    init(entry: MeasureEntry) { self.init(measure: entry.measure, versions: entry.versions, isOn: entry.isOn) }
}
