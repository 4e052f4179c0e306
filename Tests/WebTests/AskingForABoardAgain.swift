import Clinic
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Asking for a board again")
struct AskingForABoardAgain {
    /// The ids of the forms, and the page without them.
    private func parts(_ page: String) -> (ids: [String], rest: String) {
        let mark = "name=\"once\" value=\""
        let pieces = page.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
        return (
            pieces.dropFirst().map { String($0.prefix(36)) },
            ([pieces[0]] + pieces.dropFirst().map { String($0.dropFirst(36)) }).joined(separator: mark)
        )
    }

    @Test("twice at once it is the same page, and each of its forms has an id that no other page has")
    func same() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        _ = try await practice.twin.book(practice.twin.ana, hour: 10)
        let first = parts(try await practice.call(.today).showToday(nora).text)
        let again = parts(try await practice.call(.today).showToday(nora).text)
        #expect(first.rest == again.rest && first.rest.contains("Ana"))
        #expect(first.ids.count > 0 && first.ids.count == again.ids.count)
        #expect(first.ids.allSatisfy { ID<Session>($0) != nil } && again.ids.allSatisfy { ID<Session>($0) != nil })
        #expect(Set(first.ids + again.ids).count == Set(first.ids).count + Set(again.ids).count)
    }

    @Test("a form of a page that was held does what it says, once")
    func works() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 10)
        _ = try await practice.call(.today).showToday(nora)
        let held = parts(try await practice.call(.today).showToday(nora).text)
        let once = try #require(held.ids.first)
        for _ in 0..<2 {
            let reply = try await practice.call(.attendance(id), form: [.came: "on-time", .once: once])
                .recordAttendance(nora, id)
            #expect(reply.status == 303)
        }
        #expect(try await practice.attendance(id) == .onTime)
    }

    @Test("what was just recorded is there at once")
    func news() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        _ = try await practice.twin.book(practice.twin.ana, hour: 10)
        let before = try await practice.call(.today).showToday(nora).text
        _ = try await practice.twin.book(practice.twin.joel, hour: 11)
        let after = try await practice.call(.today).showToday(nora).text
        #expect(!before.contains("11:00") && after.contains("11:00"))
    }

    @Test("it is nobody else's, and another address is another board")
    func own() async throws {
        let practice = try await WebPractice()
        let (nora, sam) = (try await practice.visitor(), try await practice.visitor("ruth"))
        _ = try await practice.twin.book(practice.twin.ana, hour: 10)
        #expect(try await practice.call(.today).showToday(nora).text.contains(nora.person.name))
        let other = try await practice.call(.today).showToday(sam).text
        #expect(other.contains(sam.person.name) && !other.contains(">\(nora.person.name)</strong>"))
        await #expect(throws: PracticeError.notFound, "a held page opens no board that is not one's own") {
            _ = try await practice.call(.today, query: [.view: "team"]).showToday(nora)
        }
    }

    @Test("a second later it is read anew, as another process may have written")
    func later() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 10)
        _ = try await practice.call(.today).showToday(nora)
        try await practice.twin.store.write { store in
            try store.add(
                AttendanceRecord(
                    id: practice.twin.service.chance.id(), appointment: id, attendance: .noShow,
                    recordedAt: practice.twin.clock.now, recordedBy: nora.person.id, replaces: nil))
        }
        practice.twin.clock.advance(minutes: 1)
        let page = try await practice.call(.today).showToday(nora).text
        #expect(page.contains("Did not come") || page.contains("did not come"))
    }

    @Test("each look is recorded as often as before, whether the page was held or made")
    func recorded() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        for _ in 0..<3 { _ = try await practice.call(.today).showToday(nora) }
        practice.twin.clock.advance(minutes: 2)
        for _ in 0..<3 { _ = try await practice.call(.today).showToday(nora) }
        let looks = try await practice.twin.store.read { store in
            try store.auditEvents(client: nil, limit: 100).filter { $0.action == .readBoard }
        }
        let first = looks.filter { $0.at == TestPractice.start }
        #expect(!first.isEmpty && Set(first.map(\.client)).count == first.count)
        #expect(looks.filter { $0.at != TestPractice.start }.map(\.client) == [nil])
    }
}
