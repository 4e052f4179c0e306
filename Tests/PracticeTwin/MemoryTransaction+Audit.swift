internal import Clinic
internal import Practice

extension MemoryTransaction {
    func auditEvents(matching filter: AuditFilter, before: AuditPosition?, limit: Int) -> [AuditEvent] {
        let found = records.audit.filter { event in
            (filter.person == nil || event.person == filter.person)
                && (filter.client == nil || client(of: event) == filter.client)
                && (filter.action == nil || event.action == filter.action)
                && (filter.from.map { event.at >= $0 } ?? true) && (filter.until.map { event.at < $0 } ?? true)
                && (before.map { (event.at, event.id) < ($0.at, $0.id) } ?? true)
        }
        return Array(found.sorted { ($0.at, $0.id) > ($1.at, $1.id) }.prefix(limit))
    }

    private func client(of event: AuditEvent) -> ClientID? {
        event.client ?? event.episode.flatMap { records.episodes[$0]?.client }
    }

    func auditTail() -> AuditLink? { records.auditLinks.last }

    func auditEntries(after place: Int, limit: Int) -> [AuditEntry] {
        let events = Dictionary(records.audit.map { ($0.id, $0) }) { first, _ in first }
        return records.auditLinks.filter { $0.place > place }.prefix(limit).map {
            AuditEntry(link: $0, event: events[$0.event])
        }
    }

    func unlinkedAuditEvents() -> [AuditEvent] {
        let linked = Set(records.auditLinks.map(\.event))
        return records.audit.filter { !linked.contains($0.id) }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    func auditAnchors() -> [AuditAnchor] { records.auditAnchors }
    func lastAuditAnchor() -> AuditAnchor? { records.auditAnchors.last }

    func link(_ link: AuditLink) throws {
        guard (records.auditLinks.last?.place ?? 0) < link.place else {
            throw StoreError.duplicate("audit_link.place")
        }
        records.auditLinks.append(link)
    }

    func add(_ anchor: AuditAnchor) { records.auditAnchors.append(anchor) }
}
