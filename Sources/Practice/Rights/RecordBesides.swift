package import Clinic
package import FollowThrough

/// What stands in a client's file beside what the page of the client shows: what was said before it was put right, who
/// opened the record in an emergency, and what was handed out and came back.
package struct RecordBesides: Sendable {
    /// All that was ever said of what came of each appointment, where it was said more than once.
    package let attendances: [AppointmentID: [AttendanceRecord]]
    /// The latest first.
    package let emergencies: [EmergencyOpening]
    package let returned: [ReturnedHelp]

    package init(
        attendances: [AppointmentID: [AttendanceRecord]], emergencies: [EmergencyOpening], returned: [ReturnedHelp]
    ) {
        self.attendances = attendances
        self.emergencies = emergencies
        self.returned = returned
    }
}

/// Small help that was given and taken back.
package struct ReturnedHelp: Sendable {
    package let given: StockMove
    package let back: StockMove
    package let stock: Stock

    package init(given: StockMove, back: StockMove, stock: Stock) {
        self.given = given
        self.back = back
        self.stock = stock
    }
}

extension PracticeService {
    func besides(_ episodes: [Episode], of client: ClientID, in store: any StoreReading) throws -> RecordBesides {
        var attendances: [AppointmentID: [AttendanceRecord]] = [:]
        for appointment in try appointments(of: episodes, in: store) {
            let said = try store.attendanceRecords(of: appointment.id)
            if said.count > 1 { attendances[appointment.id] = said }
        }
        return RecordBesides(
            attendances: attendances,
            emergencies: try store.emergencies(of: client, since: Instant(microseconds: 0)),
            returned: try returned(Set(episodes.map(\.id)), in: store))
    }

    private func appointments(of episodes: [Episode], in store: any StoreReading) throws -> [Appointment] {
        try episodes.flatMap { try store.records(of: $0.id)?.appointments ?? [] }
            .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }

    private func returned(_ episodes: Set<EpisodeID>, in store: any StoreReading) throws -> [ReturnedHelp] {
        var found: [ReturnedHelp] = []
        for stock in try store.stocks() {
            let moves = try store.moves(of: stock.id, limit: .max)
            let toThem = moves.filter { move in
                move.change == .given && (move.episode.map { episodes.contains($0) } ?? false)
            }
            let given = Dictionary(toThem.map { ($0.id, $0) }) { first, _ in first }
            for back in moves {
                if let id = back.replaces, let move = given[id] {
                    found.append(ReturnedHelp(given: move, back: back, stock: stock))
                }
            }
        }
        return found.sorted { ($0.given.at, $0.given.id) < ($1.given.at, $1.given.id) }
    }

    /// Each thing that was ever said of what came of an appointment; the last one of it counts.
    func attendanceTable(
        _ episodes: [Episode], _ names: [PersonID: String], in store: any StoreReading
    ) throws -> ClientFile.Table {
        let rows = try appointments(of: episodes, in: store).flatMap { appointment in
            try store.attendanceRecords(of: appointment.id).map { record -> [String] in
                let said =
                    record.attendance == nil
                    ? ["taken-back", "", "", ""] : AppointmentColumns.cells(record.attendance)
                let tail = [
                    CellText.text(record.recordedAt), record.recordedBy.flatMap { names[$0] } ?? "",
                    record.replaces?.description ?? "",
                ]
                return [record.id.description, appointment.id.description] + said + tail
            }
        }
        return ClientFile.Table(
            name: "attendance",
            columns: [
                "record", "appointment", "attendance", "late_minutes", "notice_hours", "cancelled_by", "at", "by",
                "replaces",
            ], rows: rows)
    }

    /// Who opened the record in an emergency, and of which kind; why stands among the words, under its id.
    func emergencyTable(_ openings: [EmergencyOpening], _ names: [PersonID: String]) -> ClientFile.Table {
        ClientFile.Table(
            name: "emergencies", columns: ["record", "kind", "by", "opened_at", "ended_at"],
            rows: openings.map { opening in
                [
                    opening.id.description, opening.kind.rawValue, names[opening.person] ?? "",
                    CellText.text(opening.openedAt), opening.endedAt.map { CellText.text($0) } ?? "",
                ]
            })
    }
}
