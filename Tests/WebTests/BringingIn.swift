import Synchronization
import NIOCore
import HTTPTypes
import Hummingbird
import Clinic
import Exchange
import FollowThrough
import Measures
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Bringing in and giving out")
struct BringingIn {
    private static let foreign = "pairing,nr,rel,goals,method,overall\n7,1,7.0,2.5,3.0,3.5\n7,2,8.5,9.0,8.0,8.8\n"
    private static let columns =
        "client=pairing, session=nr\nline-1=rel,line-2=goals,line-3=method,line-4=overall"

    private func send(
        _ practice: WebPractice, _ visitor: Visitor, _ text: String, columns: String = columns, therapist: String = "",
        kind: ImportKind = .sessions, more: [(String, String)] = [], applies: Bool
    ) async throws -> Reply {
        let fields = FormFields(
            all: [
                ("columns", columns), ("kind", kind.rawValue), ("therapist", therapist), ("measure", "alliance-adult"),
                ("value", "10"),
            ] + more,
            uploads: [UploadedFile(field: Field.upload.rawValue, name: "f.csv", bytes: Array(text.utf8))])
        let call = Call(
            service: practice.twin.service, live: practice.live, method: .post,
            route: applies ? .importApplied : .importing, query: .none, form: fields, token: nil,
            now: practice.twin.clock.now, practice: try await practice.twin.service.practice(), language: .english,
            csrf: "seal", notice: nil, reference: "test")
        return applies ? try await call.applyImport(visitor) : try await call.previewImport(visitor)
    }

    @Test("a foreign file is previewed, brought in once, and the same file again changes nothing")
    func foreign() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let preview = try await send(practice, olga, Self.foreign, applies: false)
        #expect(preview.status == 200 && preview.text.contains("Nothing was kept yet."))
        let done = try await send(practice, olga, Self.foreign, applies: true)
        #expect(done.text.contains("All of it was kept."))
        let again = try await send(practice, olga, Self.foreign, applies: true)
        #expect(again.text.contains("<dt>Rows already here</dt>\n<dd class=\"num\">2</dd>"))
    }

    @Test("whoever is chosen holds the clients that name nobody; a name nearly right is asked about before all")
    func therapist() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        #expect(try await practice.call(.importing).showImport(olga).text.contains("Nora Lindqvist"))
        let stranger = try await send(practice, olga, Self.foreign, therapist: "nobody", applies: true)
        #expect(stranger.status == 422 && stranger.text.contains("No therapist signs in as"))
        #expect(stranger.text.contains("nora, sven"))
        let near = try await send(
            practice, olga, Self.foreign.replacing("overall", with: "lin-4"),
            columns: "client=pairing,session=nr,line-1=rel,line-2=goals,line-3=method", applies: true)
        #expect(near.status == 422 && near.text.contains("line-4=lin-4"))
        let done = try await send(practice, olga, Self.foreign, therapist: "nora", applies: true)
        #expect(done.text.contains("All of it was kept."))
        let held = try await practice.twin.store.read { store in
            try store.client(code: "7").flatMap { try store.episodes(of: $0.id).first?.therapist }
        }
        #expect(held == practice.twin.nora.personID)
    }

    @Test("a row that cannot come in is told with its line, and a column that is not there by its name")
    func refused() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let bad = try await send(practice, olga, Self.foreign + "7,3,11.0,1,1,1\n", applies: true)
        #expect(bad.text.contains("line-1: from 0 to 10.") && bad.text.contains(">4</th>"))
        let column = try await send(practice, olga, Self.foreign, columns: "client=nobody", applies: false)
        #expect(column.status == 422 && column.text.contains("nobody"))
        let nora = try await practice.visitor()
        await #expect(throws: PracticeError.notFound) { try await practice.call(.importing).showImport(nora) }
    }

    @Test("days that begin with the day are refused with how to say so, and come in once it is said")
    func dates() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let text = "client,date,total\nP-1,24.02.2026,32\n"
        let refused = try await send(practice, olga, text, columns: "", applies: false)
        #expect(refused.text.contains("under “Days are written”, choose 24.11.2026."))
        let read = try await send(practice, olga, text, columns: "", more: [("dates", "dmy")], applies: false)
        #expect(read.text.contains("Nothing was kept yet.") && !refused.text.contains(Self.isChosen))
        #expect(read.text.contains(Self.isChosen), "what was chosen is kept until the file comes in")
        let done = try await send(practice, olga, text, columns: "", more: [("dates", "dmy")], applies: true)
        #expect(done.text.contains("All of it was kept."))
    }

    @Test(
        "somebody who was late by nobody knows how much comes in with what is said for all, and twice changes nothing")
    func late() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let text = "client,date,attendance\nP-1,2026-02-24,late\n"
        func reply(_ minutes: String, applies: Bool = false) async throws -> Reply {
            try await send(
                practice, olga, text, columns: "", kind: .appointments, more: [("minutes", minutes)], applies: applies)
        }
        #expect(try await reply("").text.contains("late-minutes"))
        let wrong = try await reply("300")
        #expect(wrong.status == 422 && wrong.text.contains("From 1 to 240."))
        #expect(try await reply("12", applies: true).text.contains("All of it was kept."))
        let again = try await reply("12", applies: true)
        #expect(again.text.contains("Nothing was changed: the file brought nothing in."))
    }

    private static let isChosen = "<option value=\"dmy\" selected>"

    @Test("appointments that do not say by whom they were called off, or when, come in with what is said for all")
    func calledOff() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let text = "client,date,attendance\nP-1,2026-02-24,cancelled\n"
        func reply(_ more: [(String, String)], applies: Bool = false) async throws -> Reply {
            try await send(practice, olga, text, columns: "", kind: .appointments, more: more, applies: applies)
        }
        #expect(try await reply([]).text.contains("on the page in the two fields for it"))
        let wrong = try await reply([("cancelled-by", "client"), ("notice-hours", "9000")])
        #expect(wrong.status == 422 && wrong.text.contains("From 0 to 8760."))
        let done = try await reply([("cancelled-by", "client"), ("notice-hours", "3")], applies: true)
        #expect(done.text.contains("All of it was kept."))
        let held = try await practice.twin.store.read { store in
            try store.client(code: "P-1").flatMap { try store.episodes(of: $0.id).first }
                .flatMap { try store.records(of: $0.id)?.appointments.first?.attendance }
        }
        #expect(held == .cancelled(by: .client, noticeHours: 3))
    }

    @Test("an export begins with its columns and holds what the visitor may read")
    func export() async throws {
        let practice = try await WebPractice()
        try await practice.twin.hold(practice.twin.ana, days: -7, outcome: [51, 42, 61, 55])
        let nora = try await practice.visitor()
        #expect(try await practice.call(.export).showExport(nora).text.contains("/export/sessions.csv"))
        let sessions = try await practice.call(.exportSessions).streamSessions(nora).written()
        #expect(sessions.hasPrefix("client,client-name") && sessions.contains("Ana Duarte"))
        let appointments = try await practice.call(.exportAppointments).streamAppointments(nora).written()
        #expect(appointments.contains("attendance"))
    }

    @Test(
        "a meeting's line goes out under its columns to whom it is about, its words where asked for, and to nobody else"
    )
    func supervision() async throws {
        let practice = try await WebPractice()
        let (nora, sven) = (try await practice.visitor(), try await practice.visitor("sven"))
        _ = try await practice.twin.service.perform(
            RecordSupervision(
                id: practice.twin.service.chance.id(), therapist: nora.person.id, matter: nil, mark: .note,
                words: "A calm hour."), as: practice.twin.ruth)
        func rows(_ visitor: Visitor, words: Bool) async throws -> [[String: String]] {
            let call = try await practice.call(.exportSupervision, query: words ? [.talkNotes: "1"] : [:])
            let lines = try await call.streamSupervision(visitor).written().split(separator: "\r\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            #expect(lines.first == ExportColumns.supervision)
            return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(ExportColumns.supervision, $0)) }
        }
        let own = try await rows(nora, words: true)
        #expect(own.count == 1)
        #expect(own.first?["therapist-sign-in"] == "nora" && own.first?["recorded-by"] == "ruth")
        #expect(own.first?["day"] == TestPractice.today.description && own.first?["mark"] == "note")
        #expect(own.first?["words"] == "A calm hour." && own.first?["client"] == "")
        #expect(try await rows(nora, words: false).map { $0["words"] } == [""])
        #expect(try await rows(sven, words: true) == [])
    }

    @Test("measures of the practice's own go out as a file that comes in again to the letter")
    func measures() async throws {
        let practice = try await WebPractice()
        let sleep = Measure(
            id: MeasureVersion(MeasureKey("sleep"), 1), title: LocalizedText("Sleep"), purpose: .other,
            items: [Item(key: ItemKey("q"), text: LocalizedText("Nights"), form: .integer(lowest: 0, highest: 9))],
            scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 9))
        let kept = KeptMeasures(measures: [sleep], offered: [MeasureKey("sleep")], limits: [])
        _ = try await practice.twin.service.perform(
            RestoreMeasures(kept, isDryRun: false), as: .operatorOfTheMachine)
        let nora = try await practice.visitor()
        let text = try await practice.call(.exportMeasures).sendMeasures(nora).written()
        #expect(try MeasuresFile.read(Array(text.utf8)) == kept)
    }
}

extension Reply {
    /// A streamed body as text.
    func written() async throws -> String {
        guard case .stream(let writer) = body else { return "" }
        let kept = Kept()
        var sink = ByteSink(writer: kept)
        try await writer(&sink)
        return kept.text.withLock { $0 }
    }
}

/// Keeps what is written to it.
private final class Kept: ResponseBodyWriter, Sendable {
    let text = Mutex("")

    func write(_ buffer: ByteBuffer) async throws { text.withLock { $0 += String(buffer: buffer) } }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
