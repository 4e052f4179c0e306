import Clinic
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Bringing in what a file holds, whatever was chosen")
struct BringingInTheRightKind {
    private static let came = """
        client,date,minutes,attendance
        P-1,2026-02-24,50,on-time
        P-1,2026-03-03,50,no-show

        """

    private func send(
        _ practice: WebPractice, _ text: String, kind: String?, applies: Bool = true
    ) async throws -> Reply {
        let olga = try await practice.visitor("olga")
        let chosen: [(name: String, value: String)] = kind.map { [(name: "kind", value: $0)] } ?? []
        let fields = FormFields(
            all: chosen,
            uploads: [UploadedFile(field: Field.upload.rawValue, name: "f.csv", bytes: Array(text.utf8))])
        let call = Call(
            service: practice.twin.service, live: practice.live, method: .post,
            route: applies ? .importApplied : .importing, query: .none, form: fields, token: nil,
            now: practice.twin.clock.now, practice: try await practice.twin.service.practice(), language: .english,
            csrf: "seal", notice: nil, reference: "test")
        return applies ? try await call.applyImport(olga) : try await call.previewImport(olga)
    }

    private func sessions(_ practice: WebPractice) async throws -> (appointments: Int, sessions: Int)? {
        try await practice.twin.store.read { store in
            try store.client(code: "P-1").flatMap { try store.episodes(of: $0.id).first }
                .flatMap { try store.records(of: $0.id) }
                .map { ($0.appointments.count, $0.sessions.count) }
        }
    }

    @Test("who came is not taken for sessions that were held: the page says what it is, and has it chosen already")
    func refused() async throws {
        let practice = try await WebPractice()
        let reply = try await send(practice, Self.came, kind: "sessions")
        #expect(reply.status == 422 && reply.text.contains("attendance"))
        #expect(reply.text.contains("rapport import appointments") && reply.text.contains("Nothing was kept."))
        #expect(reply.text.contains("<option value=\"appointments\" selected>"))
        #expect(try await sessions(practice) == nil)
        let other = try await send(practice, "client,date,total\nP-1,2026-02-24,32\n", kind: "appointments")
        #expect(other.status == 422 && other.text.contains("<option value=\"sessions\" selected>"))
        #expect(try await sessions(practice) == nil)
    }

    @Test(
        "where nothing was chosen the columns say what it is, and the page which that was",
        arguments: [nil, ""] as [String?])
    func workedOut(kind: String?) async throws {
        let practice = try await WebPractice()
        let preview = try await send(practice, Self.came, kind: kind, applies: false)
        #expect(preview.status == 200 && preview.text.contains("Read as: Appointments."))
        let done = try await send(practice, Self.came, kind: kind)
        #expect(done.text.contains("All of it was kept."))
        let held = try #require(try await sessions(practice))
        #expect(held.appointments == 2)
        #expect(held.sessions == 1, "the one that they came to")
    }

    @Test("a file of both is asked about, and one that comes in elsewhere says where")
    func neither() async throws {
        let practice = try await WebPractice()
        let both = try await send(practice, "client,date,attendance,total\nP-1,2026-02-24,no-show,\n", kind: "")
        #expect(both.status == 422 && both.text.contains("choose what to bring in"))
        let entries = ExportColumns.supervision.joined(separator: ",")
        let supervision = try await send(practice, entries + "\n", kind: "")
        #expect(supervision.status == 422 && supervision.text.contains("rapport import supervision"))
        #expect(try await sessions(practice) == nil)
    }
}
