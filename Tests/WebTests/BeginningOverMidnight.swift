import Clinic
import Foundation
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Beginning what goes over midnight")
struct BeginningOverMidnight {
    /// Ana is booked from half past eleven in the evening to twenty past twelve, and it is ten past twelve.
    private func night() async throws -> (practice: WebPractice, nora: Visitor, id: AppointmentID) {
        let practice = try await WebPractice()
        let twin = practice.twin
        let ids = try await twin.service.perform(
            BookAppointment(
                episode: twin.ana.episode, day: TestPractice.today, minuteOfDay: 1410, minutes: 50), as: twin.desk)
        twin.clock.advance(minutes: 858)
        return (practice, try await practice.visitor(), try #require(ids.first))
    }

    @Test("the client's page begins it, says since when it goes on, and books no other")
    func clientPage() async throws {
        let (practice, nora, id) = try await night()
        let ana = practice.twin.ana.client
        let page = try await practice.call(.client(ana)).showClient(nora, ana).text
        #expect(page.contains("action=\"\(Route.start(id).path)\""))
        #expect(page.contains("going on since") && page.contains("yesterday 23:30"))
        #expect(!page.contains("Begin a session now"))
    }

    @Test("Today and the diary of the second day show it, and say that it began yesterday")
    func lists() async throws {
        let (practice, nora, id) = try await night()
        let today = try await practice.call(.today).showToday(nora).text
        let diary = try await practice.call(.appointments).showAppointments(nora).text
        for page in [today, diary] {
            #expect(page.contains("id=\"a-\(id)\"") && page.contains("Began yesterday"))
        }
        #expect(!diary.contains("Nothing booked."))
    }

    @Test("two that overlap over midnight are marked under the first day too, and each stands under its own")
    func overlapping() async throws {
        let (practice, nora, ana) = try await night()
        let twin = practice.twin
        let tomorrow = TestPractice.today.adding(days: 1)
        let ids = try await twin.service.perform(
            BookAppointment(episode: twin.joel.episode, day: tomorrow, minuteOfDay: 15, minutes: 50), as: twin.desk)
        let joel = try #require(ids.first)
        func diary(_ day: Day) async throws -> String {
            try await practice.call(.appointments, query: [.day: day.description]).showAppointments(nora).text
        }
        let first = try await diary(TestPractice.today)
        #expect(first.contains("Also then:") && first.contains("Joel Okafor"))
        #expect(first.contains("id=\"a-\(ana)\"") && !first.contains("id=\"a-\(joel)\""))
        #expect(first.contains("1 appointment") && !first.contains("2 appointments"))
        let second = try await diary(tomorrow)
        #expect(second.contains("id=\"a-\(ana)\"") && second.contains("id=\"a-\(joel)\""))
        #expect(second.components(separatedBy: "Also then:").count == 3)
    }

    @Test("whoever begins a session now from an older page comes to the one that goes on")
    func olderPage() async throws {
        let (practice, nora, id) = try await night()
        let episode = practice.twin.ana.episode
        let once: ID<FormSeal> = practice.twin.service.chance.id()
        let form: [Field: String] = [
            .episode: episode.description, .came: CameValue.onTime.rawValue,
            .once: once.description,
        ]
        let reply = try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        let held = try await practice.twin.store.read { try $0.appointments(of: episode) }
        #expect(held.map(\.id) == [id] && held.first?.attendance == .onTime)
        let session = try #require(try await practice.twin.store.read { try $0.session(of: id) })
        #expect(reply.status == 303 && reply.location == Route.session(session.id).path)
        let ana = practice.twin.ana.client
        let page = try await practice.call(.client(ana)).showClient(nora, ana).text
        #expect(page.contains("href=\"\(Route.session(session.id).path)\"") && !page.contains("Begin a session now"))
    }
}
