internal import Clinic
internal import FollowThrough

/// What came of supervision meetings, from a file: all of it or nothing. The sessions come in first.
package struct ImportSupervision: Sendable {
    package typealias Result = ImportReport
    package let source: any ImportSource<ImportedSupervision>
    package let isDryRun: Bool
    package init(source: any ImportSource<ImportedSupervision>, isDryRun: Bool) {
        self.source = source
        self.isDryRun = isDryRun
    }
}

extension PracticeService {
    package func perform(_ command: ImportSupervision, as actor: Actor) async throws(PracticeError) -> ImportReport {
        try await importing(.importSupervision, isDryRun: command.isDryRun, as: actor) { store in
            var run = SupervisionImport(care: try CareImport(self, store, actor))
            try command.source.forEach { line, row in try run.take(line, row) }
            return (run.told(after: command.source.notes), run.care.touched)
        }
    }
}

/// Lines of supervision of an import, row by row, each told by its id.
struct SupervisionImport {
    var care: CareImport

    /// Lines about a concern that is not here.
    private var withoutConcern: [Int] = []
    /// All of the practice, whom whoever brings files in may know; read at the first note.
    private var clients: WrittenClients?

    init(care: CareImport) { self.care = care }

    func told(after notes: [ImportNote]) -> ImportReport {
        guard !withoutConcern.isEmpty else { return care.told(after: notes) }
        let lines = withoutConcern.prefix(5).map(String.init).joined(separator: ", ")
        let note = ImportNote(
            key: "import.concern-lost",
            arguments: ["\(withoutConcern.count)", lines + (withoutConcern.count > 5 ? ", ..." : "")])
        return care.told(after: notes + [note])
    }

    mutating func take(_ line: Int, _ row: Result<ImportedSupervision, ImportRowProblem>) throws {
        do {
            if try keep(row.get(), line) { care.report.new += 1 } else { care.report.same += 1 }
        } catch let problem as ImportRowProblem {
            care.report.add(problem, line: line)
        } catch StoreError.duplicate, StoreError.missing, PracticeError.conflict {
            care.report.add(ImportRowProblem("import.id-taken"), line: line)
        } catch PracticeError.invalid(let problems) {
            let problem = problems.first
            care.report.add(
                ImportRowProblem(problem?.problem ?? "import.unreadable", ["words"] + (problem?.arguments ?? [])),
                line: line)
        }
    }

    /// Whether it brought anything.
    private mutating func keep(_ row: ImportedSupervision, _ line: Int) throws -> Bool {
        let words = try care.words(row.words, longest: ConcernText.longest)
        let therapist = try care.person(row.therapist)
        if let held = try care.store.supervisionEntry(row.id) {
            let entry = held.entry
            let isSame =
                entry.therapist == therapist && entry.day == row.day && entry.mark == row.mark
                && entry.who == row.who && entry.due == row.due && entry.replaces == row.replaces
            let said = try care.service.words(of: held, in: care.store) ?? ""
            if !isSame || !(words.isEmpty || said == words) {
                try care.tellOther(in: entry.matter?.episode, ImportRowProblem("import.supervision-differs"))
            }
            return false
        }
        let matter = try matter(row)
        guard (row.mark == .discussed || row.mark == .carried) == (matter != nil) || row.mark == .withdrawn else {
            throw ImportRowProblem("import.unreadable", ["mark", row.mark.rawValue])
        }
        if matter == nil { try requireNamesNobody(words) }
        try care.service.add(
            SupervisionEntry(
                id: row.id, therapist: therapist, by: try care.recorder(row.recordedBy), day: row.day,
                at: row.recordedAt ?? care.instant(.wall(row.day, minuteOfDay: nil)), matter: matter, mark: row.mark,
                who: row.who, due: row.due, replaces: row.replaces), words, in: care.store)
        if matter?.concern == nil, matter != nil, row.concern != nil || row.subject != nil {
            withoutConcern.append(line)
        }
        care.report.supervision += 1
        return true
    }

    /// A note on the meeting belongs to no client, as the page has it too: no erasure would reach a name in it.
    private mutating func requireNamesNobody(_ words: String) throws {
        if words.isEmpty { return }
        let all = try clients ?? WrittenClients(care.store.caseload(.everybody, includingClosed: true).map(\.client))
        clients = all
        if all.areWritten(in: words) { throw ImportRowProblem("problem.line-names-client") }
    }

    /// What was replaced says what it is about. A concern that has another id here is the last of its subject; where there
    /// is none, the line stands under the sign.
    private func matter(_ row: ImportedSupervision) throws -> AgendaMatter? {
        if let replaced = row.replaces {
            guard let held = try care.store.supervisionEntry(replaced) else {
                throw ImportRowProblem("import.sessions-first")
            }
            return held.entry.matter
        }
        guard let whose = row.care else { return nil }
        let episode = try care.known(whose).id
        let concerns = try care.store.concernRecords(of: episode)
        if let id = row.concern, concerns.contains(where: { $0.id == id }) {
            return AgendaMatter(episode: episode, about: .concern(id))
        }
        if let subject = row.subject {
            let alike = concerns.filter { $0.subject == subject }
            if let last = alike.max(by: { ($0.milestones.openedAt, $0.id) < ($1.milestones.openedAt, $1.id) }) {
                return AgendaMatter(episode: episode, about: .concern(last.id))
            }
        }
        guard let sign = row.sign else { throw ImportRowProblem("import.unreadable", ["sign", ""]) }
        return AgendaMatter(episode: episode, about: .sign(sign))
    }
}
