import Clinic
import Exchange
import Pages
import Practice
import Routes

extension Call {
    func dispatchAudit(_ visitor: Visitor, _ place: AuditPlace) async throws -> Reply {
        if case .list = place, method == .post { return try searchAudit(visitor) }
        guard method == .get else { throw Refusal.wrongMethod }
        switch place {
        case .list: return try await showAudit(visitor)
        case .csv:
            return try await auditFile(visitor, "audit.csv", "text/csv; charset=utf-8", begin: Self.head) { rows, _ in
                Self.lines(rows.map(AuditFile.row))
            }
        case .fhir:
            return try await auditFile(visitor, "audit.ndjson", "application/fhir+ndjson", begin: []) { rows, source in
                rows.flatMap { AuditFile.resource($0, source: source) }
            }
        case .looks(let id): return try await showLooks(visitor, id)
        }
    }

    private func showAudit(_ visitor: Visitor) async throws -> Reply {
        var problems: [FieldProblem] = []
        let asked = auditAsked(visitor, &problems)
        let answer = try await service.answer(asked, as: visitor.actor)
        // What is shown and what goes into the files is what could be asked for.
        let fields = auditFields.filter { field in !problems.contains { $0.field == field.field.rawValue } }
        let next = answer.next.map { position in
            Route.audit(.list).path
                + FieldQuery(fields + [(.page, "\(position.at.microseconds).\(position.id)")]).text
        }
        let suffix = FieldQuery(fields).text
        let values = Dictionary(
            [Field.who, .what, .since, .until].compactMap { field in self.query[field].map { (field, $0) } }
                + [(.code, asked.code)]
        ) { first, _ in first }
        let model = AuditModel(
            lines: answer.rows.map(AuditLine.init(row:)), people: answer.people,
            actions: AuditAction.allCases.map(\.rawValue).sorted(),
            form: FormState(values: values, problems: told(problems)), next: next,
            csv: Route.audit(.csv).path + suffix, fhir: Route.audit(.fhir).path + suffix,
            isCodeUnknown: answer.isCodeUnknown)
        return .page(AuditPage(context(visitor), model).bytes(), status: problems.isEmpty ? 200 : 422)
    }

    private func showLooks(_ visitor: Visitor, _ id: ClientID) async throws -> Reply {
        let answer = try await service.answer(ClientLooks(client: id), as: visitor.actor)
        let model = LooksModel(
            client: answer.client, lines: answer.rows.map(AuditLine.init(row:)), isCut: answer.isCut)
        return .page(LooksPage(context(visitor), model).bytes())
    }

    /// Page by page as it is read, so that memory stays flat.
    private func auditFile(
        _ visitor: Visitor, _ name: String, _ type: String, begin: [UInt8],
        _ write: @escaping @Sendable ([AuditRow], _ source: String) -> [UInt8]
    ) async throws -> Reply {
        var problems: [FieldProblem] = []
        let (asked, service, actor) = (auditAsked(visitor, &problems), service, visitor.actor)
        guard problems.isEmpty else { throw Refusal.badRequest }
        let (source, open) = (practice?.name ?? "Rapport", stillOpen(visitor))
        // Before anything is streamed, so that a refusal is an answer of its own.
        let first = try await service.answer(
            AuditLog(filter: asked.filter, code: asked.code, limit: 500, isTakenOut: true), as: actor)
        return .download(name: name, contentType: type) { sink in
            if !begin.isEmpty { try await sink(begin) }
            var answer = first
            while true {
                if !answer.rows.isEmpty { try await sink(write(answer.rows, source)) }
                guard let next = answer.next else { break }
                try await open.check()
                answer = try await service.answer(
                    AuditLog(filter: asked.filter, code: asked.code, before: next, limit: 500, isTakenOut: true),
                    as: actor)
            }
        }
    }

    private func auditAsked(_ visitor: Visitor, _ problems: inout [FieldProblem]) -> AuditLog {
        let zone = practice?.zone ?? .utc
        func day(_ field: Field) -> Day? {
            let text = query.text(field)
            if text.isEmpty { return nil }
            if let day = Day(text) { return day }
            problems.append(FieldProblem(field.rawValue, "problem.day"))
            return nil
        }
        // What nobody could have chosen would else be taken for everything.
        if !query.text(.who).isEmpty, PersonID(query.text(.who)) == nil {
            problems.append(FieldProblem(Field.who.rawValue, "problem.unknown"))
        }
        if !query.text(.what).isEmpty, AuditAction(rawValue: query.text(.what)) == nil {
            problems.append(FieldProblem(Field.what.rawValue, "problem.unknown"))
        }
        let filter = AuditFilter(
            person: query[.who].flatMap { PersonID($0) }, action: query[.what].flatMap { AuditAction(rawValue: $0) },
            from: day(.since).map { zone.instant($0, minuteOfDay: 0) },
            until: day(.until).map { zone.instant($0.adding(days: 1), minuteOfDay: 0) })
        var position: AuditPosition?
        let parts = (query[.page] ?? "").split(separator: ".")
        if parts.count == 2, let at = Int64(parts[0]), let id = ID<AuditEvent>(String(parts[1])) {
            position = AuditPosition(at: Instant(microseconds: at), id: id)
        }
        return AuditLog(
            filter: filter, code: service.openedSearch(query.text(.code), of: visitor.signIn.id), before: position)
    }

    /// A client's code goes on sealed, in the address of a page that can be shown again.
    private func searchAudit(_ visitor: Visitor) throws -> Reply {
        let code = try service.sealedSearch(form.text(.code), of: visitor.signIn.id)
        let asked = FieldQuery(Self.auditFields { $0 == .code ? code : form.text($0) })
        return .seeOther(Route.audit(.list).path + asked.text)
    }

    /// What was asked for, as it stands in an address.
    private var auditFields: [(field: Field, value: String?)] { Self.auditFields { query.text($0) } }

    private static func auditFields(_ text: (Field) -> String) -> [(field: Field, value: String?)] {
        [Field.who, .code, .what, .since, .until].map { ($0, text($0)) }
    }

    private static var head: [UInt8] { lines([AuditFile.columns]) }

    private static func lines(_ rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = []
        // Names are other people's text: a spreadsheet must not take one for a formula.
        var writer = CSVWriter<Never>(.guarded) { bytes += $0 }
        for row in rows { writer.write(row) }
        writer.finish()
        return bytes
    }
}

extension AuditLine {
    init(row: AuditRow) {
        self.init(
            at: row.event.at, person: row.person?.name, action: row.event.action.rawValue, code: row.code,
            client: row.event.client, isEmergency: row.event.action.isEmergency, subject: row.subject?.name,
            detail: row.event.detail)
    }
}
