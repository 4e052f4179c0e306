import Clinic
import FollowThrough
import Foundation
import Pages
import Signs
import Testing

@Suite("What may be a doubt, on Today")
struct TodayDoubtTests {
    private func page(_ model: TodayModel, _ language: Language = .english) -> String {
        String(decoding: TodayPage(PageSamples.context(language), model).bytes(), as: UTF8.self)
    }

    @Test("It stands below a risk answer and a doubt that somebody said, and above everything else")
    func order() {
        let page = page(PageSamples.doubtToday(text: PageSamples.doubtText))
        let act = page.split(separator: "id=\"act\"").last.map(String.init) ?? ""
        let names = ["Joel Okafor", "Ruth Ellery", "d-\(PageSamples.doubted)", "Tomasz Wilk"]
        let places = names.compactMap { act.range(of: $0)?.lowerBound }
        #expect(places.count == 4 && places == places.sorted())
    }

    @Test("It shows the marked words with what stands around them, and of a long text no more than that")
    func excerpt() {
        let long = String(repeating: "word ", count: 60) + PageSamples.doubtText + String(repeating: " more", count: 60)
        let page = page(PageSamples.doubtToday(text: long, at: 300))
        #expect(page.contains("<mark>this isn’t helping</mark>"))
        #expect(page.contains("… ") && page.contains(" …"))
        #expect(!page.contains(long))
    }

    @Test("Words that cannot be read any more leave the row and its buttons", arguments: Language.allCases)
    func unreadable(language: Language) {
        let page = page(PageSamples.doubtToday(text: nil), language)
        #expect(page.contains("/responses/\(PageSamples.doubted)/comment-answer"))
        #expect(!page.contains("<mark>"))
    }
}
