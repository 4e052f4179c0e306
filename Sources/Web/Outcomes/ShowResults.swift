import Clinic
import Exchange
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    /// Whether it is helping, which checks are filled in, what stands in the way.
    func showResults(_ visitor: Visitor) async throws -> Reply {
        let asked = try resultsAsked()
        let found = try await service.answer(asked.report, as: visitor.actor)
        let picks = found.choices.map { LoopPick(value: $0.scope.viewValue, name: $0.name) }
        let chosen = picks.first { $0.value == found.scope.viewValue }
        return .page(
            OutcomesPage(
                context(visitor),
                OutcomesModel(
                    chosen: chosen ?? LoopPick(value: found.scope.viewValue, name: found.practice.name), picks: picks,
                    from: found.from, to: found.to, reader: found.reader, summary: found.summary,
                    isTurned: asked.isTurned, askedSince: query.text(.since), askedUntil: query.text(.until))
            ).bytes())
    }

    /// The same as a file.
    func streamResults(_ visitor: Visitor) async throws -> Reply {
        let found = try await service.answer(try resultsAsked().report, as: visitor.actor)
        let name = found.choices.first { $0.scope == found.scope }?.name ?? found.practice.name
        return .download(name: "results.csv", contentType: "text/csv; charset=utf-8") { write in
            var bytes: [UInt8] = []
            var writer = CSVWriter<Never>(.guarded) { bytes += $0 }
            writer.write(["name", "from", "to"] + OutcomeTable.columns)
            for row in OutcomeTable(found.summary).rows {
                writer.write([name, found.from.description, found.to.description] + row)
            }
            writer.finish()
            try await write(bytes)
        }
    }

    private func resultsAsked() throws -> (report: OutcomeReport, isTurned: Bool) {
        let days = spanAsked()
        let report = OutcomeReport(scope: try loopScope(query.text(.view)), from: days.from, to: days.to)
        return (report, days.isTurned)
    }
}
