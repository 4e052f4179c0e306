import Clinic
import Exchange
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func showLoop(_ visitor: Visitor) async throws -> Reply {
        let asked = try loopAsked()
        let found = try await service.answer(asked.report, as: visitor.actor)
        let picks = found.choices.map { LoopPick(value: $0.scope.viewValue, name: $0.name) }
        let chosen = picks.first { $0.value == found.scope.viewValue }
        return .page(
            LoopPage(
                context(visitor),
                LoopModel(
                    chosen: chosen ?? LoopPick(value: found.scope.viewValue, name: found.practice.name), picks: picks,
                    from: found.from, to: found.to, reader: found.reader, summary: found.summary,
                    isTurned: asked.isTurned, askedSince: query.text(.since), askedUntil: query.text(.until))
            ).bytes())
    }

    /// The same as a file.
    func streamLoop(_ visitor: Visitor) async throws -> Reply {
        let found = try await service.answer(try loopAsked().report, as: visitor.actor)
        let name = found.choices.first { $0.scope == found.scope }?.name ?? found.practice.name
        return .download(name: "loop.csv", contentType: "text/csv; charset=utf-8") { write in
            var bytes: [UInt8] = []
            var writer = CSVWriter<Never>(.guarded) { bytes += $0 }
            writer.write(["name", "from", "to"] + LoopTable.columns)
            for row in LoopTable(found.summary).rows {
                writer.write([name, found.from.description, found.to.description] + row)
            }
            writer.finish()
            try await write(bytes)
        }
    }

    /// Days that are none, or the wrong way round, are asked as if they were left out.
    private func loopAsked() throws -> (report: LoopReport, isTurned: Bool) {
        let days = spanAsked()
        return (LoopReport(scope: try loopScope(query.text(.view)), from: days.from, to: days.to), days.isTurned)
    }

    /// Days that are none, or the wrong way round, are left out.
    func spanAsked() -> (from: Day?, to: Day?, isTurned: Bool) {
        let (from, to) = (query[.since].flatMap { Day($0) }, query[.until].flatMap { Day($0) })
        let today = (practice?.zone ?? .utc).day(of: now)
        let isTurned = from.map { $0 > to ?? today } ?? false
        if isTurned { return (nil, nil, true) }
        return (from, to, false)
    }

    func loopScope(_ text: String) throws -> BoardScope? {
        if text.isEmpty { return nil }
        if text == BoardScope.everybody.viewValue { return .everybody }
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw PracticeError.notFound }
        switch parts[0] {
        case "team":
            guard let id = TeamID(parts[1]) else { throw PracticeError.notFound }
            return .team(id)
        case "therapist":
            guard let id = PersonID(parts[1]) else { throw PracticeError.notFound }
            return .therapist(id)
        default: throw PracticeError.notFound
        }
    }
}

extension BoardScope {
    /// As the address says it.
    var viewValue: String {
        switch self {
        case .therapist(let id): "therapist.\(id)"
        case .team(let id): "team.\(id)"
        case .everybody: "practice"
        }
    }
}
