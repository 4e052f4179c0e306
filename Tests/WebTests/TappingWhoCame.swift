import Clinic
import Foundation
import Measures
import Pages
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
        #expect(reply.status == 303 && reply.location == "/today#a-\(id)")
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

    @Test("once the time is over, how long before a client called it off is asked for and never made up")
    func calledOffAfterwards() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, days: -1, hour: 10)
        let unsaid = try await tap(practice, id, nora, [.came: "cancelled", .cancelledBy: "client"])
        #expect(unsaid.status == 422 && unsaid.text.contains("how many hours before it"))
        let week = "\(Route.appointments.path)?day=\(TestPractice.today.adding(days: -1))&view=week"
        for next in [Route.today.path, week] {
            let page = try await tap(
                practice, id, nora, [.came: "rescheduled", .cancelledBy: "client", .next: next]
            ).text
            let opened = page.components(separatedBy: "<details class=\"later\" open>")
            let change = try #require(opened.dropFirst().first?.components(separatedBy: "</details>").first)
            #expect(opened.count == 2 && change.contains("how many hours before it"), "\(next)")
            #expect(change.contains("id=\"notice-moved-\(id)\"") && change.contains("aria-invalid=\"true\""))
            #expect(page.components(separatedBy: "autofocus").count == 2, "in the form that was tapped alone")
            #expect(page.contains("Ana Duarte, yesterday 10:00: That time is over"))
        }
        #expect(try await practice.attendance(id) == nil)
        let other = try await practice.visitor("sven")
        await #expect(throws: PracticeError.notFound) {
            _ = try await tap(practice, id, other, [.came: "cancelled", .cancelledBy: "client"])
        }
        #expect(try await practice.attendance(id) == nil)
        _ = try await tap(
            practice, id, nora, [.came: "cancelled", .cancelledBy: "client", .noticeHours: "30"])
        #expect(try await practice.attendance(id) == .cancelled(by: .client, noticeHours: 30))
    }

    @Test("how long before the practice or a therapist called off a time that is over is asked too, and never made up")
    func calledOffAfterwardsByOthers() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, days: -1, hour: 10)
        for (came, by) in [("cancelled", "practice"), ("rescheduled", "therapist")] {
            let unsaid = try await tap(practice, id, nora, [.came: came, .cancelledBy: by])
            #expect(unsaid.status == 422 && unsaid.text.contains("how many hours before it"), "\(by)")
            #expect(try await practice.attendance(id) == nil)
        }
        _ = try await tap(practice, id, nora, [.came: "cancelled", .cancelledBy: "practice", .noticeHours: "72"])
        #expect(try await practice.attendance(id) == .cancelled(by: .practice, noticeHours: 72))
    }

    @Test("the hours that are asked for are marked on the page of the session, and what was typed stays in the row")
    func calledOffInTheSession() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 8)
        let session = try #require(try await practice.twin.came(id))
        let off: [Field: String] = [.came: "cancelled", .cancelledBy: "client"]
        let unsaid = try await tap(practice, id, nora, off.merging([.next: Route.session(session).path]) { $1 })
        #expect(unsaid.status == 422 && unsaid.text.contains("href=\"#notice-hours\""))
        #expect(unsaid.text.contains("id=\"notice-hours\"") && unsaid.text.contains("autofocus"))
        let many = try await tap(
            practice, id, nora, off.merging([.noticeHours: "99999", .next: Route.session(session).path]) { $1 })
        #expect(many.status == 422 && many.text.contains("value=\"99999\""))
        #expect(try await practice.attendance(id) == .onTime)
        let other = try await practice.twin.book(practice.twin.joel, days: -1, hour: 8)
        let typed = try await tap(practice, other, nora, off.merging([.noticeHours: "99999"]) { $1 })
        #expect(typed.text.contains("value=\"99999\"") && typed.text.contains("From 0 to 8760"))
    }

    @Test("a time ahead can be called off or moved from the diary and the client's page, and nobody has come to it yet")
    func ahead() async throws {
        let practice = try await WebPractice()
        let desk = try await practice.visitor("denise")
        let id = try await practice.twin.book(practice.twin.ana, days: 2, hour: 10)
        let day = TestPractice.today.adding(days: 2).description
        let client = practice.twin.ana.client
        let diary = try await practice.call(.appointments, query: [.day: day]).showAppointments(desk).text
        let card = try await practice.call(.client(client)).showClient(desk, client).text
        for page in [diary, card] {
            #expect(page.contains("action=\"/appointments/\(id)/attendance\""))
            #expect(page.contains("value=\"cancelled\"") && page.contains("value=\"rescheduled\""))
            #expect(page.contains("By the therapist") && !page.contains("By me"))
            for came in ["on-time", "late", "no-show", "wrong-time-seen"] {
                #expect(!page.contains("value=\"\(came)\""), "\(came)")
            }
        }
        _ = try await tap(practice, id, desk, [.came: "cancelled", .cancelledBy: "practice", .base: "none"])
        let after = try await practice.call(.client(client)).showClient(desk, client).text
        #expect(after.contains("action=\"\(Route.attendanceUndone(id).path)\"") && after.contains("moved or missed: 1"))
        let undone = try await practice.call(.appointments, query: [.day: day]).showAppointments(desk).text
        #expect(undone.contains("action=\"\(Route.attendanceUndone(id).path)\""))
    }

    @Test("one that is moved leads to the booking of another time for the same client, the same tap sent again too")
    func moved() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, days: 2, hour: 10)
        let episode = practice.twin.ana.episode
        let day = TestPractice.today.adding(days: 2)
        for _ in 1...2 {
            let reply = try await tap(practice, id, nora, [.came: "rescheduled", .cancelledBy: "client"])
            #expect(reply.location == "/appointments/new?episode=\(episode)&date=\(day)&time=10:00&minutes=50")
            #expect(reply.notice == .moved)
        }
        #expect(try await practice.attendance(id) == .rescheduled(by: .client, noticeHours: 48))
        let booking = try await practice.call(
            .newAppointment,
            query: [.episode: episode.description, .date: day.description, .time: "10:00", .minutes: "50"],
            notice: .moved
        ).showNewAppointment(nora).text
        #expect(booking.contains("value=\"10:00\"") && booking.contains("value=\"\(day)\""))
        #expect(booking.contains("that time is free again"))
    }

    @Test("one that is moved once its time is over leads to a time that is still to come, on the same weekday")
    func movedAfterwards() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        // It is eight minutes to ten: that weekday's hour is over today, or still to come.
        for (days, hour, next) in [(-7, 8, 7), (-7, 10, 0), (-2, 10, 5)] {
            let id = try await practice.twin.book(practice.twin.ana, days: days, hour: hour)
            let once = (practice.twin.service.chance.id() as ID<FormSeal>).description
            let reply = try await tap(
                practice, id, nora,
                [.came: "rescheduled", .cancelledBy: "client", .noticeHours: "30", .once: once])
            let day = TestPractice.today.adding(days: next)
            #expect(reply.location?.contains("&date=\(day)&") == true, "\(days) days, \(hour) o'clock")
        }
    }

    @Test("with one time of a series all later ones of the client are called off, and the earlier ones stay")
    func laterOnes() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        var ids: [AppointmentID] = []
        for days in [7, 14, 21] { ids.append(try await practice.twin.book(practice.twin.ana, days: days)) }
        let other = try await practice.twin.book(practice.twin.joel, days: 21, hour: 12)
        _ = try await tap(
            practice, ids[1], nora, [.came: "cancelled", .cancelledBy: "client", .laterOnes: "yes", .base: "none"])
        for id in [ids[0], other] { #expect(try await practice.attendance(id) == nil) }
        for id in ids.dropFirst() {
            guard case .cancelled(.client, _) = try await practice.attendance(id) else {
                Issue.record("still booked")
                continue
            }
        }
        let dates = Dates(now: practice.twin.clock.now, zone: TestPractice.zone, language: .english)
        let client = practice.twin.ana.client
        let page = try await practice.call(.client(client)).showClient(nora, client).text
        let open = try #require(page.components(separatedBy: "<section").first { $0.contains("id=\"time\"") })
        #expect(open.contains("called off or moved: 2"), "apart from what has been")
        let list = try #require(open.components(separatedBy: "</details>").dropFirst().first)
        #expect(!list.contains(dates.short(TestPractice.today.adding(days: 14))))
        #expect(try await practice.twin.isConsistent())
    }

    @Test(
        "what one tap called off is taken back by one tap, and what was called off before or is taken meanwhile stays")
    func laterOnesBack() async throws {
        let practice = try await WebPractice()
        let (nora, twin) = (try await practice.visitor(), practice.twin)
        var ids: [AppointmentID] = []
        for days in [7, 14, 21, 28] { ids.append(try await twin.book(twin.ana, days: days)) }
        _ = try await twin.came(ids[2], .cancelled(by: .client, noticeHours: 400))
        twin.clock.advance(minutes: 3)
        _ = try await tap(
            practice, ids[0], nora, [.came: "cancelled", .cancelledBy: "client", .laterOnes: "yes", .base: "none"])
        twin.clock.advance(minutes: 3)
        // The time of the last one goes to another appointment.
        let last = TestPractice.today.adding(days: 28)
        _ = try await twin.book(twin.ana, days: 28)
        let day = TestPractice.today.adding(days: 7).description
        let diary = try await practice.call(.appointments, query: [.day: day]).showAppointments(nora).text
        #expect(diary.contains("name=\"later-ones\"") && diary.contains("called off with it"))
        let calledOff = try await practice.attendance(ids[0])
        let undone = try await practice.call(
            .attendanceUndone(ids[0]),
            form: [
                .once: "01990000-0000-7000-8000-000000000009", .laterOnes: "yes", .base: Attendance.mark(of: calledOff),
            ]
        ).undoAttendance(nora, ids[0])
        #expect(undone.notice == .undone && undone.figures == [1])
        for id in ids.prefix(2) { #expect(try await practice.attendance(id) == nil) }
        #expect(try await practice.attendance(ids[2]) == .cancelled(by: .client, noticeHours: 400))
        #expect(try await practice.attendance(ids[3]) != nil, "\(last) is taken")
        #expect(try await twin.isConsistent())
    }

    @Test("minutes that were recorded by the clock are put right by one tap beside them")
    func lateCorrected() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 9)
        _ = try await tap(practice, id, nora, [.came: "late"])
        let recorded = try #require(try await practice.attendance(id))
        #expect(recorded == .late(minutes: 50) || recorded == .late(minutes: 10))
        let page = try await practice.call(.today).showToday(nora).text
        let form = try #require(
            page.components(separatedBy: "<form").first { form in
                form.contains("action=\"/appointments/\(id)/attendance\"")
                    && form.contains("name=\"minutes\" value=\"5\"")
            })
        #expect(form.contains("value=\"\(Attendance.mark(of: recorded))\"") && form.contains("value=\"late\""))
        let reply = try await tap(
            practice, id, nora, [.came: "late", .minutes: "5", .base: Attendance.mark(of: recorded)])
        #expect(reply.location == "/today#a-\(id)")
        #expect(try await practice.attendance(id) == .late(minutes: 5))
    }

    @Test("another tap of the same page is a correction, and a session that did not take place is not gone back to")
    func corrected() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 9)
        let session = try #require(try await practice.twin.came(id))
        let page = Route.session(session).path
        let stays = try await tap(practice, id, nora, [.came: "late", .minutes: "15", .next: page])
        #expect(stays.location == page + "#came")
        let leaves = try await tap(practice, id, nora, [.came: "no-show", .next: page])
        #expect(leaves.location == "/today#a-\(id)")
        #expect(try await practice.attendance(id) == .noShow)
    }

    @Test("a tap, the same tap again and its undoing lead back to the row of the appointment, in a day and in a week")
    func samePlace() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, hour: 9)
        let day = TestPractice.today.description
        let week = "\(Route.appointments.path)?day=\(day)&view=week"
        for _ in 1...2 {
            #expect(try await tap(practice, id, nora, [.came: "on-time", .next: week]).location == week + "#a-\(id)")
        }
        let undo: [Field: String] = [
            .once: "01990000-0000-7000-8000-000000000003", .next: Route.today.path, .base: "on-time",
        ]
        let undone = try await practice.call(.attendanceUndone(id), form: undo).undoAttendance(nora, id)
        #expect(undone.location == "/today#a-\(id)")
        let pages = [
            try await practice.call(.today).showToday(nora).text,
            try await practice.call(.appointments, query: [.day: day, .view: "week"]).showAppointments(nora).text,
        ]
        for page in pages { #expect(page.contains("id=\"a-\(id)\" tabindex=\"-1\"")) }
    }

    @Test("what was left unsaid is on Today; the tap leads back to its lane, and the row is gone at once")
    func leftUnsaid() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = try await practice.twin.book(practice.twin.ana, days: -7)
        _ = try await practice.twin.book(practice.twin.ana, days: 7)
        let before = try await practice.call(.today).showToday(nora).text
        #expect(before.contains("id=\"a-\(id)\"") && before.contains("Nobody has said who came"))
        let reply = try await tap(practice, id, nora, [.came: "no-show", .next: Route.today.path, .base: "none"])
        #expect(reply.location == "/today#wait")
        #expect(try await practice.attendance(id) == .noShow)
        let after = try await practice.call(.today).showToday(nora).text
        #expect(!after.contains("id=\"a-\(id)\"") && after.contains("id=\"wait\""))
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
