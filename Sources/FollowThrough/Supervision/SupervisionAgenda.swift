package import Clinic

/// One therapist's agenda at a meeting: what asks to be talked over, what was, and what rests.
package struct SupervisionAgenda: Hashable, Sendable {
    /// What is still to be talked over first, the gravest first.
    package let lines: [AgendaLine]

    /// - Parameters:
    ///   - items: of the therapist's open episodes.
    ///   - entries: of the therapist, in any order.
    ///   - open: those episodes.
    ///   - title: what a concern is called, also one that is closed by now; `nil` for one that is unknown.
    ///   - day: of the meeting; what was written on later ones is not known yet.
    package init(
        _ items: [AgendaItem], entries: [SupervisionEntry], open: Set<EpisodeID>, day: Day, zone: Zone,
        title: (AgendaMatter) -> ConcernTitle?
    ) {
        var last: [AgendaMatter: SupervisionEntry] = [:]
        for entry in entries.inForce where entry.day <= day {
            if let matter = entry.matter, open.contains(matter.episode) { last[matter] = entry }
        }
        var found = items.map { Self.with(last[$0.matter], $0, day, zone) }
        let known = Set(items.map(\.matter))
        for (matter, entry) in last where !known.contains(matter) {
            let reasons = Self.reasons(entry, day, zone)
            let isOfToday = entry.day == day
            guard isOfToday || !reasons.isEmpty, let title = title(matter) else { continue }
            found.append(AgendaItem(matter: matter, title: title, reasons: reasons))
        }
        let lines = found.map { item in
            AgendaLine(item: item, state: Self.state(item, last[item.matter], day), last: last[item.matter])
        }
        self.lines = lines.sorted { left, right in
            if left.state.order != right.state.order { return left.state.order < right.state.order }
            return AgendaItem.comesFirst(left.item, right.item)
        }
    }

    package var toDiscuss: [AgendaLine] { lines.filter { $0.state == .toDiscuss } }
    package var resting: [AgendaLine] { lines.filter { $0.state.order == 2 } }

    private static func with(_ last: SupervisionEntry?, _ item: AgendaItem, _ day: Day, _ zone: Zone) -> AgendaItem {
        guard let last else { return item }
        return AgendaItem(matter: item.matter, title: item.title, reasons: item.reasons + reasons(last, day, zone))
    }

    /// What the last meeting left.
    private static func reasons(_ last: SupervisionEntry, _ day: Day, _ zone: Zone) -> [DatedReason] {
        guard last.day < day else { return [] }
        if last.mark == .carried { return [DatedReason(.carried(last.day), since: last.at)] }
        guard let due = last.due, due <= day else { return [] }
        return [DatedReason(.agreedDue(due), since: zone.instant(due, minuteOfDay: 0))]
    }

    private static func state(_ item: AgendaItem, _ last: SupervisionEntry?, _ day: Day) -> AgendaLineState {
        guard let last else { return .toDiscuss }
        if last.day == day { return last.mark == .carried ? .carried : .discussed }
        // A risk answer rests for nobody; what is news since the meeting does not either.
        guard !item.isRisk, last.mark == .discussed, let due = last.due, due > day,
            !item.reasons.contains(where: { $0.since > last.at })
        else { return .toDiscuss }
        return .resting(until: due)
    }
}

package struct AgendaLine: Hashable, Sendable {
    package let item: AgendaItem
    package let state: AgendaLineState
    /// What was last written about it.
    package let last: SupervisionEntry?

    package init(item: AgendaItem, state: AgendaLineState, last: SupervisionEntry?) {
        self.item = item
        self.state = state
        self.last = last
    }
}

package enum AgendaLineState: Hashable, Sendable {
    case toDiscuss
    /// At this meeting.
    case discussed
    /// At this meeting left for the next.
    case carried
    /// Until the day by which something was agreed.
    case resting(until: Day)

    var order: Int {
        switch self {
        case .toDiscuss: 0
        case .discussed, .carried: 1
        case .resting: 2
        }
    }
}
