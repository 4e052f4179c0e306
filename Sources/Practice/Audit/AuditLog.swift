package import Clinic

/// The record of who looked and who changed what, page by page, for an administrator: who, what, when and about which
/// client's code; never what was in it.
package struct AuditLog: Sendable {
    package let filter: AuditFilter
    /// A client's code, as it was typed; in whatever letters; one that nobody has finds nothing. Or the id that stays when
    /// a client was erased, the code with them.
    package let code: String
    package let before: AuditPosition?
    package let limit: Int
    /// Taken out as a file, whose first part is recorded for all of it.
    package let isTakenOut: Bool

    package init(
        filter: AuditFilter = AuditFilter(), code: String = "", before: AuditPosition? = nil, limit: Int = 100,
        isTakenOut: Bool = false
    ) {
        self.filter = filter
        self.code = code
        self.before = before
        self.limit = limit
        self.isTakenOut = isTakenOut
    }

    package struct Answer: Hashable, Sendable {
        package let rows: [AuditRow]
        /// `nil` on the last page.
        package let next: AuditPosition?
        /// Everybody who may be asked for.
        package let people: [Person]
        /// Nobody has the code that was asked for, so that nothing is said about anybody.
        package let isCodeUnknown: Bool

        package init(rows: [AuditRow], next: AuditPosition?, people: [Person], isCodeUnknown: Bool = false) {
            self.rows = rows
            self.next = next
            self.people = people
            self.isCodeUnknown = isCodeUnknown
        }
    }
}

/// One entry with the names that it needs.
package struct AuditRow: Hashable, Sendable {
    package let event: AuditEvent
    /// `nil` for the product itself and for an unknown name at the door.
    package let person: Person?
    package let code: String?
    /// To whom it was done.
    package let subject: Person?

    package init(event: AuditEvent, person: Person?, code: String?, subject: Person? = nil) {
        self.event = event
        self.person = person
        self.code = code
        self.subject = subject
    }
}

/// Who looked at one client's record, to be given to the client.
package struct ClientLooks: Sendable {
    package let client: ClientID
    package init(client: ClientID) { self.client = client }

    package struct Answer: Hashable, Sendable {
        package let client: Client
        package let rows: [AuditRow]
        /// There are older ones that are not shown.
        package let isCut: Bool

        package init(client: Client, rows: [AuditRow], isCut: Bool) {
            self.client = client
            self.rows = rows
            self.isCut = isCut
        }
    }
}

extension PracticeService {
    /// The look itself is recorded: each page, and each file once.
    package func answer(_ question: AuditLog, as actor: Actor) async throws(PracticeError) -> AuditLog.Answer {
        try actor.require(AccessPolicy.mayReadAudit)
        if !question.isTakenOut || question.before == nil {
            try await write { store in
                try tellRefusals(in: store)
                try note(question.isTakenOut ? .exportAudit : .readAudit, by: actor.personID, in: store)
            }
        }
        let limit = min(max(1, question.limit), 1000)
        return try await read { store in
            let people = try store.people()
            var filter = question.filter
            if !question.code.isEmpty {
                let found = try store.client(codeAsTyped: question.code)?.id
                guard let client = found ?? ClientID(question.code) else {
                    return AuditLog.Answer(rows: [], next: nil, people: people, isCodeUnknown: true)
                }
                filter = AuditFilter(
                    person: filter.person, client: client, action: filter.action, from: filter.from,
                    until: filter.until)
            }
            let events = try store.auditEvents(matching: filter, before: question.before, limit: limit + 1)
            let shown = Array(events.prefix(limit))
            let next = events.count > limit ? shown.last.map { AuditPosition(at: $0.at, id: $0.id) } : nil
            return AuditLog.Answer(rows: try rows(shown, people, in: store), next: next, people: people)
        }
    }

    /// The therapist of the client, and the supervisor of the therapist's team.
    package func answer(_ question: ClientLooks, as actor: Actor) async throws(PracticeError) -> ClientLooks.Answer {
        let answer = try await read { store -> ClientLooks.Answer in
            guard let client = try store.client(question.client), try !readable(client.id, actor, in: store).isEmpty
            else { throw PracticeError.notFound }
            let events = try store.auditEvents(
                matching: AuditFilter(client: client.id), before: nil, limit: 1001)
            let rows = try rows(Array(events.prefix(1000)), try store.people(), in: store)
            return ClientLooks.Answer(client: client, rows: rows, isCut: events.count > 1000)
        }
        try await noteRead(.readLooks, by: actor, client: question.client)
        return answer
    }

    private func rows(
        _ events: [AuditEvent], _ people: [Person], in store: any StoreReading
    ) throws -> [AuditRow] {
        let names = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        var clients: [EpisodeID: ClientID] = [:]
        for id in Set(events.filter { $0.client == nil }.compactMap(\.episode)) {
            clients[id] = try store.episode(id)?.client
        }
        func client(of event: AuditEvent) -> ClientID? { event.client ?? event.episode.flatMap { clients[$0] } }
        var codes: [ClientID: String] = [:]
        for id in Set(events.compactMap(client(of:))) { codes[id] = try store.client(id)?.code }
        return events.map { event in
            AuditRow(
                event: event, person: event.person.flatMap { names[$0] },
                code: client(of: event).flatMap { codes[$0] },
                subject: event.subject.flatMap { names[$0] })
        }
    }
}
