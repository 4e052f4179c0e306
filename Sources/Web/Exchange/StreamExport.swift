import Exchange
import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showExport(_ visitor: Visitor) async throws -> Reply { .page(ExportChoicePage(context(visitor)).bytes()) }

    func streamSessions(_ visitor: Visitor) async throws -> Reply {
        let (service, actor) = (service, visitor.actor)
        return try await csv(visitor, "sessions.csv", ExportColumns.sessions) { position in
            try await service.answer(ExportSessions(from: position), as: actor)
        }
    }

    func streamAppointments(_ visitor: Visitor) async throws -> Reply {
        let (service, actor) = (service, visitor.actor)
        return try await csv(visitor, "appointments.csv", ExportColumns.appointments) { position in
            try await service.answer(ExportAppointments(from: position), as: actor)
        }
    }

    func streamConcerns(_ visitor: Visitor) async throws -> Reply {
        let (service, actor, withNotes) = (service, visitor.actor, query[.talkNotes] == "1")
        return try await csv(visitor, "concerns.csv", ExportColumns.concerns) { position in
            try await service.answer(ExportConcerns(from: position, withTalkNotes: withNotes), as: actor)
        }
    }

    func streamObservations(_ visitor: Visitor) async throws -> Reply {
        let (service, actor, withWords) = (service, visitor.actor, query[.talkNotes] == "1")
        return try await csv(visitor, "observations.csv", ExportColumns.observations) { position in
            try await service.answer(ExportObservations(from: position, withWords: withWords), as: actor)
        }
    }

    func streamComments(_ visitor: Visitor) async throws -> Reply {
        let (service, actor, withWords) = (service, visitor.actor, query[.talkNotes] == "1")
        return try await csv(visitor, "comments.csv", ExportColumns.comments) { position in
            try await service.answer(ExportComments(from: position, withWords: withWords), as: actor)
        }
    }

    func streamSupervision(_ visitor: Visitor) async throws -> Reply {
        let (service, actor, withWords) = (service, visitor.actor, query[.talkNotes] == "1")
        return try await csv(visitor, "supervision.csv", ExportColumns.supervision) { position in
            try await service.answer(ExportSupervision(from: position, withWords: withWords), as: actor)
        }
    }

    /// The practice's own, every version, for another practice or this one.
    func sendMeasures(_ visitor: Visitor) async throws -> Reply {
        let bytes = try MeasuresFile.write(try await service.answer(ExportMeasures(), as: visitor.actor))
        return .download(name: "measures.json", contentType: "application/json") { write in try await write(bytes) }
    }

    /// Page by page as it is read, so that memory stays flat, and no further than the sign-in is open.
    private func csv(
        _ visitor: Visitor, _ name: String, _ columns: [String],
        _ page: @escaping @Sendable (ExportPosition?) async throws -> ExportPage
    ) async throws -> Reply {
        let open = stillOpen(visitor)
        let guarding: CSVGuard = query[.guarded] == "1" ? .guarded : .plain
        // Before anything is streamed, so that whom it tells of is recorded, and a refusal is an answer of its own.
        let first = try await page(nil)
        return .download(name: name, contentType: "text/csv; charset=utf-8") { write in
            try await write(Self.lines([columns], guarding, isFirst: true))
            var part = first
            while true {
                if !part.rows.isEmpty { try await write(Self.lines(part.rows, guarding, isFirst: false)) }
                guard let next = part.next else { break }
                try await open.check()
                part = try await page(next)
            }
        }
    }

    /// Rows as bytes of a file; for spreadsheets the first begins with a byte order mark.
    private static func lines(_ rows: [[String]], _ guarding: CSVGuard, isFirst: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(guarding, byteOrderMark: isFirst && guarding == .guarded) { bytes += $0 }
        for row in rows { writer.write(row) }
        writer.finish()
        return bytes
    }
}
