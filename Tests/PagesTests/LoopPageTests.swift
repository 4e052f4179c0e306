import Clinic
import FollowThrough
import Foundation
import Pages
import Signs
import Testing

extension PageSamples {
    static let loopConcerns: [LoopConcern] = (0..<24).map(loopConcern)

    private static func loopConcern(_ number: Int) -> LoopConcern {
        let opened = at(-10 - number * 3, 9)
        let subjects: [ConcernSubject] = [.alliance, .attendance, .doubt]
        let kinds: [SignKind] = [.allianceFell, .missed, .doubtSaid]
        let isFalse = number % 7 == 1
        let state: ConcernState = isFalse ? .dismissed : number % 4 == 0 ? .settled : .inReview
        let talk: Instant? = number % 5 == 0 ? nil : opened.adding(days: number % 9)
        let step: Instant? = number % 2 == 0 ? opened.adding(days: number % 9 + 1) : nil
        return LoopConcern(
            client: id(UInt64(100 + number)), subject: subjects[number % 3], state: state,
            dismissReason: isFalse ? .falseAlarm : nil, kinds: [kinds[number % 3]],
            milestones: Milestones(openedAt: opened, firstSignAt: opened, firstTalkAt: talk, firstStepAt: step),
            stepsReported: number % 3, stepsKept: min(1, number % 3), stepsUnsaid: number % 4 == 1 ? 2 : 0)
    }

    static func loop(_ concerns: [LoopConcern], _ reader: LoopReader) -> LoopModel {
        let nora = LoopPick(value: "therapist.\(nora)", name: "Nora <Lindqvist>")
        return LoopModel(
            chosen: nora, picks: [nora, LoopPick(value: "team.\(nora)", name: "Harbour")],
            from: today.adding(days: -365),
            to: today, reader: reader,
            summary: LoopSummary(concerns, endings: [], zone: zone, asOf: now, for: reader))
    }
}

@Suite("The loop's page")
struct LoopPageTests {
    @Test("it says the same with nothing, with few and with many, in every language", arguments: Language.allCases)
    func everywhere(language: Language) {
        for (count, reader) in [(0, LoopReader.therapistThemselves), (4, .anybodyElse), (24, .therapistThemselves)] {
            let model = PageSamples.loop(Array(PageSamples.loopConcerns.prefix(count)), reader)
            let page = String(
                decoding: LoopPage(PageSamples.context(language), model).bytes(), as: UTF8.self)
            #expect(page.contains("Nora &lt;Lindqvist&gt;") && !page.contains("<Lindqvist>"))
            #expect(page.contains("class=\"share\"") == (count == 24))
        }
    }

    @Test(
        "each number carries its name for a screen without the table's head, and on paper it says whose it is and of when"
    )
    func names() {
        let model = PageSamples.loop(PageSamples.loopConcerns, .therapistThemselves)
        let page = String(decoding: LoopPage(PageSamples.context(), model).bytes(), as: UTF8.self)
        let times = LoopTime.allCases.filter { model.summary.whole.times[$0]?.value != nil }.count
        #expect(times > 0)
        for name in ["Half within (95%)", "Nine of ten within"] {
            #expect(page.components(separatedBy: "data-name=\"\(name)\"").count - 1 == times)
        }
        #expect(page.contains("Nora &lt;Lindqvist&gt;, 24 November 2025 – 24 November 2026 · Harbour Row · printed "))
    }

    @Test("above each table that a small screen cuts off it says that it goes on to the side")
    func goesOn() {
        let model = PageSamples.loop(PageSamples.loopConcerns, .therapistThemselves)
        let page = String(decoding: LoopPage(PageSamples.context(), model).bytes(), as: UTF8.self)
        let tables = page.components(separatedBy: "class=\"table table--groups\"").count
        #expect(tables > 1 && page.components(separatedBy: "The table goes on to the side").count == tables)
    }

    @Test("steps of which nobody said anything stand beside those that were kept, and nowhere where those are hidden")
    func unsaid() {
        func page(_ concerns: [LoopConcern], _ reader: LoopReader) -> String {
            String(
                decoding: LoopPage(PageSamples.context(), PageSamples.loop(concerns, reader)).bytes(), as: UTF8.self)
        }
        let all = PageSamples.loopConcerns
        #expect(page(all, .therapistThemselves).contains("12 past their day, not said yet"))
        #expect(!page(Array(all.prefix(4)), .anybodyElse).contains("past their day, not said yet"))
        let rows = LoopTable(PageSamples.loop(all, .therapistThemselves).summary).rows
        #expect(rows.contains { $0.prefix(5) == ["all", "", "steps-past-their-day-not-said", "shown", "12"] })
    }

    @Test("the page looks as it was agreed")
    func golden() throws {
        let goldens = PageGoldenTests()
        try goldens.compare(
            "loop",
            LoopPage(PageSamples.context(), PageSamples.loop(PageSamples.loopConcerns, .therapistThemselves)).bytes())
        try goldens.compare(
            "loop-few",
            LoopPage(
                PageSamples.context(roles: [.supervisor]),
                PageSamples.loop(Array(PageSamples.loopConcerns.prefix(13)), .anybodyElse)
            ).bytes())
    }
}
