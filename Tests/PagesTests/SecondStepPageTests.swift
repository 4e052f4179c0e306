import Clinic
import Foundation
import Pages
import Testing

@Suite("The page of the second step")
struct SecondStepPageTests {
    private func page(_ stage: SecondStepPage.Stage, _ language: Language = .english) -> String {
        String(decoding: SecondStepPage(PageSamples.context(language), stage).bytes(), as: UTF8.self)
    }

    @Test("on the phone itself a link opens the app with the secret", arguments: Language.allCases)
    func link(language: Language) {
        let address = "otpauth://totp/Harbour%20Row:nora?secret=ABCDEFGH&issuer=Harbour%20Row"
        let page = page(.scan(text: "ABCDEFGH", address: address, isWrong: false), language)
        #expect(page.contains("href=\"\(address.replacingOccurrences(of: "&", with: "&amp;"))\""))
        #expect(!page.contains("#refused"))
    }

    @Test("every icon that it shows is drawn on it")
    func icons() {
        let stages: [SecondStepPage.Stage] = [
            .begin(isNeeded: true), .scan(text: "ABCDEFGH", address: "otpauth://totp/a:b?secret=ABC", isWrong: true),
            .done(recoveryCodes: ["abcd-efgh"]), .renewed(recoveryCodes: ["abcd-efgh"]),
        ]
        for stage in stages {
            let page = page(stage)
            let used = page.components(separatedBy: "<use href=\"#").dropFirst()
                .compactMap { $0.components(separatedBy: "\"").first }
            #expect(!used.isEmpty)
            for icon in used { #expect(page.contains("<symbol id=\"\(icon)\""), "\(icon) is empty") }
        }
    }
}
