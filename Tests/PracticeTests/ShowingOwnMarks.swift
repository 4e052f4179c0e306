import Clinic
import Measures
import Practice
import PracticeTwin
import Testing

@Suite("The line of their own marks on the client's page after a check")
struct ShowingOwnMarks {
    @Test("it is drawn until the practice says no, and not after that")
    func practiceDecides() async throws {
        let twin = try await TestPractice()
        let session = try await twin.hold(twin.ana, days: 0)
        let handed = try await twin.service.perform(
            HandOverDevice(token: try await twin.signIn().token, place: .session(session), asking: .purpose(.outcome)),
            as: twin.nora)
        _ = try await twin.service.perform(
            SubmitCheck(token: handed.token, content: TestPractice.lines(.outcomeAdult, [50, 50, 50, 50])))
        let held = try await twin.service.answer(CareSettingsView(), as: twin.admin).settings
        #expect(held.marksOnThanks, "nobody has said anything")
        #expect(try await twin.service.answer(CheckForm(token: handed.token)).previousTotals.count == 1)
        try await twin.service.perform(
            ChangeCareSettings(settings: CareSettings(hours: held.hours, safety: held.safety, marksOnThanks: false)),
            as: twin.admin)
        #expect(try await !twin.service.answer(CareSettingsView(), as: twin.admin).settings.marksOnThanks)
        #expect(try await twin.service.answer(CheckForm(token: handed.token)).previousTotals.isEmpty)
    }
}
