package import Clinic
internal import Measures

/// Every response of every session, course of care by course of care, so that an import of it
/// gives the same sessions and responses.
/// The operator gets all of it, a person what the person may read.
package struct ExportSessions: Sendable {
    package typealias Answer = ExportPage
    package let from: ExportPosition?
    package let episodes: Int
    /// Of one client alone; everybody's where it is not given.
    package let client: ClientID?
    package init(from: ExportPosition? = nil, episodes: Int = 200, client: ClientID? = nil) {
        self.client = client
        self.from = from
        self.episodes = episodes
    }
}

extension PracticeService {
    package func answer(_ question: ExportSessions, as actor: Actor) async throws(PracticeError) -> ExportPage {
        try await exporting(
            { _ in .exportSessions }, question.from, question.episodes, of: question.client, as: actor
        ) { records, people, zone, store in try sessionRows(records, people, zone, store) }
    }

    /// Whom the page tells of is recorded before it goes out, each client for themselves; of one client alone, whoever
    /// asks records it.
    ///
    /// - Parameters:
    ///   - action: what is recorded, by whose the course of care is.
    ///   - policy: who may have its rows.
    func exporting(
        _ action: @Sendable @escaping (EpisodeOwnership) -> AuditAction, _ from: ExportPosition?, _ limit: Int,
        of client: ClientID? = nil, as actor: Actor,
        by policy: @Sendable @escaping (Viewer, EpisodeOwnership) -> Bool = AccessPolicy.mayReadClinical,
        _ rows: @Sendable @escaping (EpisodeRecords, [PersonID: Person], Zone, any StoreReading) throws -> [[String]]
    ) async throws(PracticeError) -> ExportPage {
        let (page, looks) = try await read { store -> (ExportPage, [ClientLook]) in
            let people = Dictionary(try store.people().map { ($0.id, $0) }) { first, _ in first }
            let zone = try store.requirePractice().zone
            let ids =
                if let client { try store.episodes(of: client).map(\.id) } else {
                    try store.episodeIDs(after: from?.after, limit: limit)
                }
            var (some, looks): ([[String]], [ClientLook]) = ([], [])
            for id in ids {
                guard let ownership = try store.ownership(of: id),
                    actor.allows(policy, ownership),
                    let records = try store.records(of: id)
                else { continue }
                let held = try rows(records, people, zone, store)
                if held.isEmpty { continue }
                some += held
                looks.append(ClientLook(client: records.client.id, action: action(ownership)))
            }
            let next = client != nil || ids.count < limit ? nil : ids.last.map { ExportPosition(after: $0) }
            return (ExportPage(rows: some, next: next), looks)
        }
        if client == nil, from == nil || !looks.isEmpty {
            let nobody = EpisodeOwnership(therapist: nil, team: nil)
            try await noteReads(looks, orElse: action(nobody), by: actor)
        }
        return page
    }

    private func sessionRows(
        _ records: EpisodeRecords, _ people: [PersonID: Person], _ zone: Zone, _ store: any StoreReading
    ) throws -> [[String]] {
        let care = CareColumns.cells(records, people)
        // A response comes after the one that it replaces.
        let responses = records.responses.sorted {
            ($0.response.recordedAt, $0.response.id) < ($1.response.recordedAt, $1.response.id)
        }
        let bySession = Dictionary(grouping: Self.replacedFirst(responses), by: \.response.session)
        let sessions = records.sessions.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        var rows: [[String]] = []
        for session in sessions {
            let place = cells(session, people, zone)
            let held = bySession[session.id] ?? []
            if held.isEmpty { rows.append(care + place + Self.noResponse) }
            for response in held { rows.append(try care + place + cells(response, people, store)) }
        }
        for response in bySession[nil] ?? [] {
            rows.append(try care + Self.noSession + cells(response, people, store))
        }
        return rows.isEmpty ? [care + Self.noSession + Self.noResponse] : rows
    }

    private static let noSession = Array(repeating: "", count: 9)
    private static let noResponse = Array(repeating: "", count: 16)

    private static func replacedFirst(_ responses: [ScoredResponse]) -> [ScoredResponse] {
        var (ordered, placed): ([ScoredResponse], Set<ResponseID>) = ([], [])
        var waiting = responses
        while !waiting.isEmpty {
            let ready = waiting.filter { held in
                held.response.replaces.map {
                    placed.contains($0) || !waiting.contains { $0.response.id == held.response.replaces }
                } ?? true
            }
            guard !ready.isEmpty else { return ordered + waiting }
            ordered += ready
            placed.formUnion(ready.map(\.response.id))
            waiting.removeAll { placed.contains($0.response.id) }
        }
        return ordered
    }

    private func cells(_ session: Session, _ people: [PersonID: Person], _ zone: Zone) -> [String] {
        let therapist = people[session.therapist]
        return [
            session.sourceNumber.map(String.init) ?? "", session.id.description,
            session.isDated ? zone.day(of: session.start).description : "", CellText.text(session.start),
            CellText.text(session.end), session.isDated ? "no" : "yes", therapist?.name ?? "",
            therapist?.signInName ?? "", session.appointment?.description ?? "",
        ]
    }

    private func cells(
        _ held: ScoredResponse, _ people: [PersonID: Person], _ store: any StoreReading
    ) throws -> [String] {
        let response = held.response
        guard let measure = try shelf.measure(response.measure, in: store) else { throw StoreError.missing("measure") }
        let (state, lines, total, answers) = cells(response.content, measure)
        return [measure.id.key.name, String(measure.id.version), state] + lines + [
            total, answers, response.way.rawValue, response.language?.rawValue ?? "",
            CellText.text(response.answeredAt), CellText.text(response.recordedAt),
            response.recordedBy.flatMap { people[$0]?.signInName } ?? "", response.id.description,
            response.replaces?.description ?? "",
        ]
    }

    private func cells(
        _ content: ResponseContent, _ measure: Measure
    ) -> (state: String, lines: [String], total: String, answers: String) {
        let none = ["", "", "", ""]
        switch content {
        case .declined: return ("declined", none, "", "")
        case .totalOnly(let total): return ("total", none, measure.scoring.text(of: total), "")
        case .answers(let answers):
            let isCheck =
                measure.isFourLineCheck
                && answers.count
                    == answers.keys.count { key in
                        measure.items.contains { $0.key == key }
                    }
            guard isCheck else {
                return ("answers", none, "", String(decoding: AnswersCodec.encode(answers), as: UTF8.self))
            }
            let lines = measure.items.map { item -> String in
                guard case .number(let number) = answers[item.key] else { return "" }
                return measure.scoring.text(of: number)
            }
            return ("answers", lines, "", "")
        }
    }
}
