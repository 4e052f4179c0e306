import Clinic
import Measures
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Tapping who came")
struct TappingWhoCame {
    private static let once = "01990000-0000-7000-8000-000000000001"

    private func tap(
        _ practice: WebPractice, _ id: AppointmentID, _ visitor: Visitor, _ form: [Field: String]
    ) async throws -> Reply {
        let sent = form.merging([.once: Self.once]) { own, _ in own }
        return try await practice.call(.attendance(id), form: sent).recordAttendance(visitor, id)
    }

    @Test("late without minutes is as late as the clock says, and sent again a minute on it is still one record")
    func late() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 10)
        practice.twin.clock.advance(minutes: 20)
        let reply = try await tap(practice, id, nora, [.came: "late"])
        #expect(reply.status == 303 && reply.location == "/today")
        #expect(try await practice.attendance(id) == .late(minutes: 12))

        practice.twin.clock.advance(minutes: 1)
        #expect(try await tap(practice, id, nora, [.came: "late"]).status == 303)
        #expect(try await practice.attendance(id) == .late(minutes: 12))
    }

    @Test("late before it began, or after it ended, is ten minutes")
    func lateOutside() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let early = try await practice.twin.book(practice.twin.ana, hour: 11)
        _ = try await tap(practice, early, nora, [.came: "late"])
        #expect(try await practice.attendance(early) == .late(minutes: 10))
        let over = try await practice.twin.book(practice.twin.joel, hour: 8)
        _ = try await tap(practice, over, nora, [.came: "late", .once: "01990000-0000-7000-8000-000000000002"])
        #expect(try await practice.attendance(over) == .late(minutes: 10))
    }

    @Test("called off counts whole hours of notice by the clock")
    func calledOff() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, days: 1, hour: 10)
        _ = try await tap(practice, id, nora, [.came: "cancelled", .cancelledBy: "client"])
        #expect(try await practice.attendance(id) == .cancelled(by: .client, noticeHours: 24))
    }

    @Test("another tap of the same page is a correction, and a session that did not take place is not gone back to")
    func corrected() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 9)
        let session = try #require(try await practice.twin.came(id))
        let page = Route.session(session).path
        let stays = try await tap(practice, id, nora, [.came: "late", .minutes: "15", .next: page])
        #expect(stays.location == page)
        let leaves = try await tap(practice, id, nora, [.came: "no-show", .next: page])
        #expect(leaves.location == "/today")
        #expect(try await practice.attendance(id) == .noShow)
    }

    @Test("a session that holds forms stays, and the page that it was tapped on says why", arguments: [true, false])
    func holdsForms(_ isOnSession: Bool) async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 9)
        let session = try #require(try await practice.twin.came(id))
        try await practice.twin.paper(practice.twin.ana, session, .outcomeAdult, [50, 50, 50, 50])
        let next = (isOnSession ? Route.session(session) : .today).path
        let reply = try await tap(practice, id, nora, [.came: "no-show", .next: next])
        #expect(reply.status == 409 && reply.text.contains("This session holds filled-in forms, so it stays."))
        #expect(try await practice.attendance(id) == .onTime)
    }

    @Test("what cannot be recorded is said on the page where the tap was")
    func refused() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 11)
        let reply = try await tap(practice, id, nora, [.came: "no-show"])
        #expect(reply.status == 422)
        #expect(reply.text.contains("notice--trouble"))
        #expect(try await practice.attendance(id) == nil)
    }
}
