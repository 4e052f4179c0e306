import Clinic
import FollowThrough
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Reaching a client who did not come")
struct ReachingAClient {
    /// Ana missed her last times, and nothing is booked.
    private func concern(_ practice: WebPractice) async throws -> Concern {
        let twin = practice.twin
        for days in [-14, -7] { _ = try await twin.came(try await twin.book(twin.ana, days: days), .noShow) }
        let held = try await twin.service.answer(ClientDetails(client: twin.ana.client), as: twin.nora)
        var typed = DetailsTyped(held.client)
        typed.phone = "+33 6 12 34 56 78"
        _ = try await twin.service.perform(
            CorrectClient(id: twin.service.chance.id(), client: twin.ana.client, base: held.base, details: typed),
            as: twin.nora)
        return try #require(try await twin.concern(twin.ana, .attendance))
    }

    @Test("their number can be dialled from the concern, and a time booked that leads back to it")
    func fromTheConcern() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await concern(practice).id
        let book = "href=\"\(Route.newAppointment.path)?episode=\(practice.twin.ana.episode)&amp;next=/concerns/\(id)\""
        let page = try await practice.call(.concern(id)).showConcern(nora, id, .whole).text
        #expect(page.contains("href=\"tel:+33612345678\"") && page.contains(book))
        _ = try await practice.twin.book(practice.twin.ana, days: 2)
        let booked = try await practice.call(.concern(id)).showConcern(nora, id, .whole).text
        #expect(booked.contains("href=\"tel:+33612345678\"") && !booked.contains(book))
    }

    @Test("whoever reads it and may not book is offered no booking")
    func reading() async throws {
        let practice = try await WebPractice()
        let ruth = try await practice.visitor("ruth")
        let id = try await concern(practice).id
        let page = try await practice.call(.concern(id)).showConcern(ruth, id, .whole).text
        #expect(!page.contains("\(Route.newAppointment.path)?episode="))
    }
}
