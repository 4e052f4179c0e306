import Clinic
import Exchange
import Measures
import Pages
import Practice
import Routes

extension Call {
    func showImport(_ visitor: Visitor) async throws -> Reply {
        guard AccessPolicy.mayChangeSettings(visitor.viewer) else { throw PracticeError.notFound }
        return try await importPage(visitor, FormState(), nil)
    }

    func previewImport(_ visitor: Visitor) async throws -> Reply { try await importFile(visitor, isDryRun: true) }

    func applyImport(_ visitor: Visitor) async throws -> Reply { try await importFile(visitor, isDryRun: false) }

    private func importFile(_ visitor: Visitor, isDryRun: Bool) async throws -> Reply {
        guard AccessPolicy.mayChangeSettings(visitor.viewer) else { throw PracticeError.notFound }
        let fields: [Field] = [
            .kind, .columns, .therapist, .dates, .measure, .value, .cancelledBy, .noticeHours, .minutes, .option,
        ]
        guard let file = form.upload(.upload), !file.bytes.isEmpty else {
            let problem = FormProblems.Problem(field: Field.upload.rawValue, words.importNoFile)
            return try await importPage(visitor, formState(fields, [problem]), nil)
        }
        if !form.text(.minutes).isEmpty, lateMinutes == nil {
            let problem = FormProblems.Problem(
                field: Field.minutes.rawValue, words.problem("problem.range", ["1", "240"]))
            return try await importPage(visitor, formState(fields, [problem]), nil)
        }
        guard let unsaid = calledOffUnsaid else {
            let problem = FormProblems.Problem(
                field: Field.noticeHours.rawValue, words.problem("problem.range", ["0", "8760"]))
            return try await importPage(visitor, formState(fields, [problem]), nil)
        }
        do {
            let kind = try importedKind(file.bytes)
            let report = try await importReport(file.bytes, kind, unsaid, visitor, isDryRun: isDryRun)
            let outcome = ImportOutcome(
                report, words, wasMeant: !isDryRun, dates: dates, readAs: form.text(.kind).isEmpty ? kind : nil)
            return try await importPage(visitor, formState(fields, []), outcome)
        } catch {
            guard let problem = error as? ImportRowProblem else { throw error }
            let told = FormProblems.Problem(
                field: field(of: problem).rawValue, words.importProblem(problem.key, problem.arguments))
            let suggested = problem.key == "import.another-kind" ? problem.arguments.first : nil
            return try await importPage(
                visitor, formState(fields, [told]), nil, suggested: suggested.flatMap(ImportKind.init(rawValue:)))
        }
    }

    /// What was chosen, or else what the columns say; sessions where they say nothing, as most files of others hold those.
    private func importedKind(_ bytes: [UInt8]) throws(ImportRowProblem) -> ImportKind {
        if let chosen = ImportKind(rawValue: form.text(.kind)) { return chosen }
        switch try FileKind.told(bytes: bytes, mapping: try ColumnMapping(form.text(.columns))) {
        // Of the kinds that do not come in here the file of sessions says so.
        case .one(let kind, _): return ImportKind(rawValue: kind.rawValue) ?? .sessions
        case .appointmentsAndSessions: throw ImportRowProblem("import.holds-both")
        case .unclear: return .sessions
        }
    }

    private func field(of problem: ImportRowProblem) -> Field {
        switch problem.key {
        case "import.no-such-column", "import.column-meant": .columns
        case "import.another-kind", "import.holds-both": .kind
        case "import.two-people", "import.no-such-therapist": .therapist
        case let key where key.hasPrefix("import.mapping"): .columns
        default: .upload
        }
    }

    /// Who holds every line that names nobody, for a mapping.
    private func chosenTherapist(_ visitor: Visitor) async throws -> [String: String] {
        let signInName = form.text(.therapist)
        if signInName.isEmpty { return [:] }
        let people = try await service.answer(PeopleView(), as: visitor.actor).people
        return ["therapist": try TherapistOfLines.name(signInName, among: people)]
    }

    private var dates: DateOrder { DateOrder(rawValue: form.text(.dates)) ?? .iso }

    /// `nil` where the hours are none.
    private var calledOffUnsaid: CalledOffUnsaid? {
        let by = CancelledBy(rawValue: form.text(.cancelledBy))
        let typed = form.text(.noticeHours)
        if typed.isEmpty { return CalledOffUnsaid(by: by, lateMinutes: lateMinutes) }
        guard let hours = Int(typed), (0...8760).contains(hours) else { return nil }
        return CalledOffUnsaid(by: by, noticeHours: hours, lateMinutes: lateMinutes)
    }

    private var lateMinutes: Int? {
        Int(form.text(.minutes)).flatMap { (1...240).contains($0) ? $0 : nil }
    }

    private func importReport(
        _ bytes: [UInt8], _ kind: ImportKind, _ unsaid: CalledOffUnsaid, _ visitor: Visitor, isDryRun: Bool
    ) async throws -> ImportReport {
        if kind == .appointments {
            let source = try AppointmentsFile(
                bytes: bytes,
                mapping: try ColumnMapping(form.text(.columns), constants: try await chosenTherapist(visitor)),
                dates: dates, unsaid: unsaid)
            return try await service.perform(
                ImportAppointments(source: source, isDryRun: isDryRun), as: visitor.actor)
        }
        let comesAtOnce = [ImportKind.observations, .comments].contains(kind)
        if comesAtOnce, isDryRun, bytes.count(where: { $0 == UInt8(ascii: "\n") }) > PreviewLimits.linesAtOnce {
            throw ImportRowProblem("import.preview-at-once", [String(PreviewLimits.linesAtOnce)])
        }
        if kind == .observations {
            let source = try ObservationsFile(
                bytes: bytes, mapping: try ColumnMapping(form.text(.columns)), dates: dates)
            return try await service.perform(
                ImportObservations(source: source, isDryRun: isDryRun), as: visitor.actor)
        }
        if kind == .comments {
            let source = try CommentsFile(
                bytes: bytes, mapping: try ColumnMapping(form.text(.columns)), dates: dates)
            return try await service.perform(ImportComments(source: source, isDryRun: isDryRun), as: visitor.actor)
        }
        var constants = try await chosenTherapist(visitor)
        if !form.text(.measure).isEmpty { constants["measure"] = form.text(.measure) }
        let mapping = try ColumnMapping(form.text(.columns), constants: constants)
        let source = try SessionsFile(
            bytes: bytes, mapping: mapping, highestLine: form[.value] == "100" ? 100 : 10, dates: dates,
            choices: ChoiceNumbers(rawValue: form.text(.option)) ?? .either)
        return try await service.perform(ImportSessions(source: source, isDryRun: isDryRun), as: visitor.actor)
    }

    private func importPage(
        _ visitor: Visitor, _ state: FormState, _ outcome: ImportOutcome?, suggested: ImportKind? = nil
    ) async throws -> Reply {
        let entries = try await service.answer(MeasuresView(), as: visitor.actor).entries
        let measures = entries.map { entry in
            FormChoice(entry.measure.id.key.name, entry.measure.title(language))
        }
        let therapists = try await service.answer(PeopleView(), as: visitor.actor).people
            .filter { $0.roles.contains(.therapist) }.sorted { ($0.name, $0.signInName) < ($1.name, $1.signInName) }
            .map { FormChoice($0.signInName, $0.name) }
        let model = ImportModel(
            measures: measures, therapists: therapists, form: state, outcome: outcome, suggested: suggested)
        let page = ImportPage(context(visitor), model)
        return .page(page.bytes(), status: state.problems.isEmpty ? 200 : 422)
    }
}

extension ImportOutcome {
    /// - Parameters:
    ///   - dates: how its days were read, where that was asked.
    ///   - readAs: what its columns said that it holds, where nobody had chosen.
    init(
        _ report: ImportReport, _ words: Words, wasMeant: Bool, dates: DateOrder? = nil, readAs: ImportKind? = nil
    ) {
        let unread = report.problems.filter { $0.key == "import.not-a-day" }.compactMap(\.arguments.last)
        let orders = dates.map { given in DateOrder.allCases.filter { $0 != given } } ?? []
        let other = orders.first { order in unread.contains(where: order.reads) }
        let notes = report.notes.map { words.importProblem($0.key, $0.arguments) }
        self.init(
            new: report.new, same: report.same, problemCount: report.problemCount, clients: report.clients,
            episodes: report.episodes, therapists: report.therapists, appointments: report.appointments,
            sessions: report.sessions, responses: report.responses, observations: report.observations,
            comments: report.comments, ended: report.ended,
            problems: report.problems.map { ($0.line, words.importProblem($0.key, $0.arguments)) },
            notes: (readAs.map { [words.importReadAs($0)] } ?? [])
                + (other.map { [words.importDatesElse($0.example)] } ?? []) + notes, wasApplied: report.wasApplied,
            wasMeant: wasMeant)
    }
}
