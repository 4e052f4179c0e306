package import Clinic
internal import FollowThrough
internal import Measures

/// Everything that is held about one client, as tables, to be given to them or taken elsewhere.
package struct ClientFile: Sendable {
    package let client: ClientID
    /// With what was said in talks and reviews; only where the viewer is the client's own therapist.
    package let withTalkNotes: Bool

    package init(client: ClientID, withTalkNotes: Bool = false) {
        self.client = client
        self.withTalkNotes = withTalkNotes
    }

    package struct Table: Hashable, Sendable {
        package let name: String
        package let columns: [String]
        package let rows: [[String]]

        package init(name: String, columns: [String], rows: [[String]]) {
            self.name = name
            self.columns = columns
            self.rows = rows
        }
    }

    package struct Answer: Sendable {
        package let practice: String
        package let client: Client
        package let madeAt: Instant
        package let tables: [Table]
        package let record: ClientRecord
        /// Courses of care of this client that the viewer may not read; nothing of them is in it.
        package let elsewhere: Int

        /// As moments stand in its tables.
        package var madeAtText: String { CellText.text(madeAt) }

        package init(
            practice: String, client: Client, madeAt: Instant, tables: [Table], record: ClientRecord,
            elsewhere: Int = 0
        ) {
            self.elsewhere = elsewhere
            self.practice = practice
            self.client = client
            self.madeAt = madeAt
            self.tables = tables
            self.record = record
        }
    }
}

extension PracticeService {
    /// Of the courses of care that the viewer may read; recorded as an export of that client's.
    package func answer(_ question: ClientFile, as actor: Actor) async throws(PracticeError) -> ClientFile.Answer {
        let id = question.client
        let sessions = try await answer(ExportSessions(client: id), as: actor)
        let appointments = try await answer(ExportAppointments(client: id), as: actor)
        let concerns = try await answer(ExportConcerns(client: id), as: actor)
        let (answer, hasTalks) = try await read { store -> (ClientFile.Answer, Bool) in
            guard let client = try store.client(id) else { throw PracticeError.notFound }
            guard client.isReadable else { throw StoreError.corrupt("the names of a client") }
            let episodes = try readable(id, actor, in: store)
            guard !episodes.isEmpty else { throw PracticeError.notFound }
            let names = Dictionary(try store.people().map { ($0.id, $0.name) }) { first, _ in first }
            let care = episodes.map { episode in
                [
                    episode.id.description, episode.intake.description,
                    episode.therapist.flatMap { names[$0] } ?? "",
                    episode.treatments.map(\.treatment).joined(separator: ", "), episode.ending?.day.description ?? "",
                    episode.ending?.reason.rawValue ?? "",
                ]
            }
            let views = try episodes.map { try view(of: $0.id, actor, in: store) }
            let wordTable = try words(episodes, names, question, actor, in: store)
            let events = try store.auditEvents(matching: AuditFilter(client: id), before: nil, limit: 100_000)
            let besides = try self.besides(episodes, of: id, in: store)
            let tables = [
                ClientFile.Table(
                    name: "client", columns: ["code", "name", "called_name", "born", "language", "phone", "email"],
                    rows: [
                        [
                            client.code, client.name, client.calledName, client.born?.description ?? "",
                            client.language.rawValue, client.phone, client.email,
                        ]
                    ]),
                try correctionTable(client, names, in: store),
                ClientFile.Table(
                    name: "episodes", columns: ["episode", "intake", "therapist", "treatments", "ended", "because"],
                    rows: care),
                try careCorrectionTable(episodes, names, in: store),
                ClientFile.Table(
                    name: "appointments", columns: ExportColumns.appointments, rows: appointments.rows),
                try attendanceTable(episodes, names, in: store),
                ClientFile.Table(
                    name: "sessions", columns: ExportColumns.sessions, rows: withTotals(sessions.rows, views)),
                try observed(episodes, names, in: store),
                try commentTable(episodes, names, in: store),
                ClientFile.Table(name: "concerns", columns: ExportColumns.concerns, rows: concerns.rows),
                try barrierTable(episodes, names, in: store),
                try referralTable(episodes, in: store),
                try helpTable(episodes, names, besides.returned, in: store),
                try praiseTable(episodes, names, in: store),
                try consentTable(id, names, in: store),
                try supervision(episodes, names, in: store),
                emergencyTable(besides.emergencies, names),
                wordTable,
                looks(events, names),
            ]
            let hasTalks = try episodes.contains { try mayGiveTalks(of: $0.id, question, actor, in: store) }
            let answer = ClientFile.Answer(
                practice: try store.requirePractice().name, client: client, madeAt: chance.now(), tables: tables,
                record: ClientRecord(
                    episodes: views, changes: try detailsChanges(of: client, in: store),
                    careChanges: try episodes.flatMap { try careChanges(of: $0, in: store) }, people: names,
                    looks: events,
                    words: Dictionary(wordTable.rows.map { ($0[1], $0[2]) }) { first, _ in first },
                    barriers: barriers(wordTable), takes: told(.optionTakes, wordTable),
                    hasTalks: hasTalks, besides: besides), elsewhere: try store.episodes(of: id).count - episodes.count)
            return (answer, hasTalks)
        }
        try await noteRead(hasTalks ? .exportClientFileWithTalkNotes : .exportClientFile, by: actor, client: id)
        return answer
    }

    /// What stood there before each correction, and what after it.
    private func correctionTable(
        _ client: Client, _ names: [PersonID: String], in store: any StoreReading
    ) throws -> ClientFile.Table {
        let rows = try detailsChanges(of: client, in: store).reversed().flatMap { change in
            change.parts.map { part in
                [
                    CellText.text(change.at), change.by.flatMap { names[$0] } ?? "", part.rawValue,
                    part.text(change.before), part.text(change.after),
                ]
            }
        }
        return ClientFile.Table(name: "corrections", columns: ["at", "by", "what", "before", "after"], rows: rows)
    }

    private func careCorrectionTable(
        _ episodes: [Episode], _ names: [PersonID: String], in store: any StoreReading
    ) throws -> ClientFile.Table {
        let named = { (id: PersonID) in names[id] ?? id.description }
        let rows = try episodes.flatMap { episode in
            try careChanges(of: episode, in: store).reversed().flatMap { change in
                change.parts.map { part in
                    [
                        episode.id.description, CellText.text(change.at), change.by.flatMap { names[$0] } ?? "",
                        part.rawValue, part.text(change.before, named), part.text(change.after, named),
                    ]
                }
            }
        }
        return ClientFile.Table(
            name: "episode_corrections", columns: ["episode", "at", "by", "what", "before", "after"], rows: rows)
    }

    private func observed(
        _ episodes: [Episode], _ names: [PersonID: String], in store: any StoreReading
    ) throws -> ClientFile.Table {
        let all = try episodes.flatMap { try store.records(of: $0.id)?.observations ?? [] }
        return ClientFile.Table(
            name: "observations", columns: ["record", "session", "topic", "value", "at", "by", "replaces"],
            rows: all.sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }.map { seen in
                [
                    seen.id.description, seen.session.description, seen.topic.rawValue, seen.value?.word ?? "",
                    CellText.text(seen.recordedAt),
                    seen.recordedBy.flatMap { names[$0] } ?? "", seen.replaces?.description ?? "",
                ]
            })
    }

    private func consentTable(
        _ client: ClientID, _ names: [PersonID: String], in store: any StoreReading
    ) throws -> ClientFile.Table {
        ClientFile.Table(
            name: "consents", columns: ["matter", "answer", "by", "day", "recorded_by", "recorded_at"],
            rows: try store.consents(of: client).map { consent in
                [
                    consent.matter.rawValue, consent.answer.rawValue, consent.giver.rawValue, consent.day.description,
                    consent.recordedBy.flatMap { names[$0] } ?? "", CellText.text(consent.recordedAt),
                ]
            })
    }

    /// What supervision wrote about this client alone; the words are among the others.
    private func supervision(
        _ episodes: [Episode], _ names: [PersonID: String], in store: any StoreReading
    ) throws -> ClientFile.Table {
        let held = try episodes.flatMap { try store.supervisionEntries(about: $0.id) }.map(\.entry)
        return ClientFile.Table(
            name: "supervision",
            columns: [
                "episode", "therapist", "day", "what", "concern", "subject", "sign", "who", "by_day", "at", "by",
                "record", "replaces",
            ],
            rows: try held.map { entry in
                let head: [String] = [entry.matter?.episode.description ?? "", names[entry.therapist] ?? ""]
                let tail: [String] = [
                    CellText.text(entry.at), entry.by.flatMap { names[$0] } ?? "", entry.id.description,
                    entry.replaces?.description ?? "",
                ]
                return head + (try entry.cells(in: store)) + tail
            })
    }

    /// An answered check has its total beside its answers; a file that is to come in again says it by the answers alone.
    private func withTotals(_ rows: [[String]], _ views: [EpisodeView]) -> [[String]] {
        guard let total = ExportColumns.sessions.firstIndex(of: "total"),
            let response = ExportColumns.sessions.firstIndex(of: "response")
        else { return rows }
        var totals: [String: String] = [:]
        for view in views {
            for held in view.records.responses {
                guard let sum = held.score.total, let measure = view.measures[held.response.measure] else { continue }
                totals[held.response.id.description] = measure.scoring.text(of: sum)
            }
        }
        return rows.map { row in
            guard row[total].isEmpty, let text = totals[row[response]] else { return row }
            var row = row
            row[total] = text
            return row
        }
    }

    private func looks(_ events: [AuditEvent], _ names: [PersonID: String]) -> ClientFile.Table {
        ClientFile.Table(
            name: "looks", columns: ["at", "who", "what"],
            rows: events.map { event in
                [CellText.text(event.at), event.person.flatMap { names[$0] } ?? "", event.action.rawValue]
            })
    }
}
