import Foundation
import Clinic
import Pages
import Testing

@Suite("What the practice has set, for whoever reads it alone")
struct ReadingCareSettings {
    private func page(_ model: CareSettingsModel) -> String {
        let context = PageSamples.context(roles: [.therapist])
        return String(decoding: CareSettingsPage(context, model).bytes(), as: UTF8.self)
    }

    @Test("What a client reads after a check, is asked to agree to, and what supervisors see is told without a form")
    func read() {
        let page = page(
            CareSettingsModel(
                hours: .usual, safety: PageSamples.riskConcern.safety, praiseOnThanks: true, stepsOnThanks: true,
                marksOnThanks: false, mayChange: false))
        #expect(page.contains("The client’s page shows the steps that were given along: <b>yes</b>"))
        #expect(page.contains("The client’s page draws the line of their own marks so far: <b>no</b>"))
        #expect(!page.contains("type=\"checkbox\"") && !page.contains("name=\"care\""))
    }

    @Test("Whoever changes it has a box for the line of their own marks, ticked or not", arguments: [true, false])
    func change(isOn: Bool) {
        let page = page(
            CareSettingsModel(
                hours: .usual, safety: PageSamples.riskConcern.safety, praiseOnThanks: false, stepsOnThanks: false,
                marksOnThanks: isOn, mayChange: true))
        let box = page.components(separatedBy: "name=\"marks-on-thanks\"").dropFirst().first ?? ""
        #expect((box.components(separatedBy: ">").first ?? "").contains(" checked") == isOn)
        #expect(!box.isEmpty)
    }
}
