import Clinic
import FollowThrough
import Foundation
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Telling something in two tabs")
struct TellingInTwoTabs {
    private func value(of field: Field, in page: String) throws -> String {
        let parts = page.components(separatedBy: "name=\"\(field.rawValue)\" value=\"")
        return String(try #require(parts.dropFirst().first).prefix { $0 != "\"" })
    }

    private func once(_ practice: WebPractice) -> String {
        let id: ID<FormSeal> = practice.twin.service.chance.id()
        return id.description
    }

    @Test("an hour that is changed on an older page brings no old emergency number back")
    func settings() async throws {
        let practice = try await WebPractice()
        _ = try await practice.twin.service.perform(
            AddPerson(
                name: "Ida Holm", signInName: "ida", password: TestPractice.password, pin: nil, roles: [.administrator],
                team: nil), as: practice.twin.admin)
        let ida = try await practice.visitor("ida")
        func send(_ contacts: String, _ from: String, base: String?) async throws -> Reply {
            var form: [Field: String] = [.safetyText: "Ring first.", .safetyContacts: contacts]
            form[.base] = base
            return try await practice.call(
                .careSettings, form: form, marks: [Field.from(2): from, Field.to(2): "17:00"]
            ).changeCareSettings(ida)
        }
        #expect(try await send("Duty: 111", "09:00", base: nil).status == 303, "a script sends no mark")
        let page = try await practice.call(.careSettings).showCareSettings(ida).text
        let base = try value(of: .base, in: page)
        #expect(try await send("Duty: 222", "09:00", base: base).status == 303)
        let slip = try await send("Duty: 111", "18:00", base: base)
        #expect(slip.status == 422 && slip.text.contains(base), "a slip does not hide what changed meanwhile")
        let told = try await send("Duty: 111", "10:00", base: base)
        #expect(told.status == 409 && told.text.contains("Somebody changed these settings meanwhile"))
        #expect(told.text.contains("Duty: 222") && !told.text.contains("Duty: 111"))
        #expect(told.text.contains("value=\"10:00\""))
        func held() async throws -> CareSettings {
            try await practice.twin.service.answer(CareSettingsView(), as: practice.twin.admin).settings
        }
        #expect(try await held().safety.contacts.map(\.number) == ["222"])
        let both = try await send("Duty: 333", "09:00", base: base)
        #expect(both.status == 409 && both.text.contains("Duty: 333") && both.text.contains("Duty: 222"))
        let again = try await send("Duty: 222", "10:00", base: try value(of: .base, in: told.text))
        #expect(again.status == 303)
        #expect(try await held().hours.days[1]?.lowerBound == 600)
        #expect(try await held().safety.contacts.map(\.number) == ["222"])
    }

    @Test("a barrier that somebody put otherwise meanwhile is told of, and what was typed stays in the form")
    func barrier() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let barrier = RecordKey(of: try await practice.twin.barrier())
        let page = try await practice.call(.barriers(.one(barrier))).go(nora).text
        let base = try value(of: .base, in: page)
        func send(_ title: String, base: String) async throws -> Reply {
            let form: [Field: String] = [.kind: "cost", .title: title, .words: "", .once: once(practice), .base: base]
            return try await practice.call(.barriers(.description(barrier)), form: form).go(nora)
        }
        #expect(try await send("The fare", base: base).status == 303)
        let slip = try await send("", base: base)
        #expect(slip.status == 422 && slip.text.contains(base))
        let told = try await send("The last bus", base: base)
        #expect(told.status == 409 && told.text.contains("Somebody said this otherwise meanwhile"))
        #expect(told.text.contains("value=\"The last bus\"") && told.text.contains("<h1>The fare</h1>"))
        let again = try await send("The last bus", base: try value(of: .base, in: told.text))
        #expect(again.status == 303)
        #expect(try await practice.twin.view(ID(of: barrier)).words.title == "The last bus")
    }

    @Test("news of a referral that has gone further meanwhile put nothing back")
    func referral() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let made = try await practice.twin.refer(practice.twin.barrier(), to: practice.twin.resource())
        try await practice.twin.news(made, .sent(.paper))
        let place = Route.barriers(.referral(RecordKey(of: made)))
        func send(_ answer: String, base: String?, note: String = "") async throws -> Reply {
            var form: [Field: String] = [.answer: answer, .note: note, .once: once(practice)]
            form[.base] = base
            return try await practice.call(.barriers(.news(RecordKey(of: made))), form: form).go(nora)
        }
        func state() async throws -> ReferralState {
            try await practice.twin.service.answer(ReferralView(referral: made), as: practice.twin.nora).referral.state
        }
        let base = try value(of: .base, in: try await practice.call(place).go(nora).text)
        #expect(try await send("accepted", base: base).status == 303)
        let told = try await send("waiting", base: base, note: "Six weeks")
        #expect(told.status == 409 && told.text.contains("Something else was told of this referral meanwhile"))
        #expect(told.text.contains("Six weeks") && told.text.contains("value=\"waiting\" selected"))
        #expect(try await state() == .accepted)
        #expect(try await send("used", base: try value(of: .base, in: told.text)).status == 303)
        #expect(try await send("did-not-work-out", base: base).status == 409)
        #expect(try await state() == .used)
        #expect(try await send("did-not-work-out", base: nil).status == 303, "a script sends no mark")
    }

    @Test("of a referral nothing has happened before somebody says what; a note alone records nothing and stays")
    func noteAlone() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let made = try await practice.twin.refer(practice.twin.barrier(), to: practice.twin.resource())
        let key = RecordKey(of: made)
        let page = try await practice.call(.barriers(.referral(key))).go(nora).text
        let choice = try #require(page.components(separatedBy: "name=\"\(Field.answer.rawValue)\"").dropFirst().first)
        let first = try #require(choice.components(separatedBy: "<option").dropFirst().first)
        #expect(first.contains("value=\"\""))
        let form: [Field: String] = [.answer: "", .note: "Rang twice", .once: once(practice)]
        let told = try await practice.call(.barriers(.news(key)), form: form).go(nora)
        #expect(told.status == 422 && told.text.contains("Choose what happened.") && told.text.contains("Rang twice"))
        let view = try await practice.twin.service.answer(ReferralView(referral: made), as: practice.twin.nora)
        #expect(view.referral.state == .prepared && view.referral.standing.count == 1)
    }

    @Test("what was told of a step on Today is not undone by a tap on an older board")
    func step() async throws {
        let practice = try await WebPractice()
        let (twin, nora) = (practice.twin, try await practice.visitor())
        try await twin.hold(twin.ana, days: -14, alliance: [95, 95, 95, 95])
        try await twin.hold(twin.ana, days: -7, alliance: [80, 80, 80, 80])
        let opened = try #require(try await twin.concern(twin.ana, .alliance))
        try await twin.talk(opened, step: twin.step("Ask about the pace"))
        let concern = try #require(try await twin.concern(twin.ana, .alliance))
        let step = try #require(concern.openSteps.first)
        func tap(_ report: StepReport, base: String?, once: String) async throws -> Reply {
            var form: [Field: String] = [.once: once, .report: report.rawValue, .next: "/today"]
            form[.base] = base
            form[.seen] = String(concern.actCount)
            return try await practice.call(.stepReport(concern.id, step: step.id), form: form)
                .reportStep(nora, concern.id, step.id)
        }
        func told() async throws -> StepReport? { try await twin.concern(twin.ana, .alliance)?.steps.last?.report }
        let first = once(practice)
        #expect(try await tap(.kept, base: AgreedStep.untold, once: first).status == 303)
        let late = try await tap(.notKept, base: AgreedStep.untold, once: once(practice))
        #expect(late.status == 409 && late.text.contains("id=\"changes\""))
        #expect(try await told() == .kept)
        #expect(try await tap(.kept, base: AgreedStep.untold, once: first).status == 303, "sent twice is one")
        #expect(try await tap(.kept, base: AgreedStep.untold, once: once(practice)).status == 303)
        let page = try await practice.call(.concern(concern.id)).showConcern(nora, concern.id, .whole).text
        #expect(try value(of: .base, in: page) == "kept")
        #expect(try await tap(.notKept, base: "kept", once: once(practice)).status == 303)
        #expect(try await tap(.partly, base: nil, once: once(practice)).status == 303, "a script sends no mark")
        #expect(try await told() == .partly)
    }
}
