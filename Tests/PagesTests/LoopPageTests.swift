import Clinic
import FollowThrough
import Pages
import Signs
import Testing

extension PageSamples {
    static let loopConcerns: [LoopConcern] = (0..<24).map { number in
        let opened = at(-10 - number * 3, 9)
        let subjects: [ConcernSubject] = [.alliance, .attendance, .doubt]
        return LoopConcern(
            client: id(UInt64(100 + number)), subject: subjects[number % 3],
            state: number % 4 == 0 ? .settled : number % 7 == 0 ? .dismissed : .inReview,
            dismissReason: number % 4 != 0 && number % 7 == 0 ? .falseAlarm : nil,
            kinds: [[.allianceFell], [.missed], [.doubtSaid]][number % 3],
            milestones: Milestones(
                openedAt: opened, firstSignAt: opened,
                firstTalkAt: number % 5 == 0 ? nil : opened.adding(days: number % 9),
                firstStepAt: number % 2 == 0 ? opened.adding(days: number % 9 + 1) : nil),
            stepsReported: number % 3, stepsKept: number % 3 == 0 ? 0 : 1)
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

extension PageGoldenTests {
    @Test("The loop in numbers, as a supervisor reads it")
    func loop() throws {
        let context = PageSamples.context(roles: [.supervisor])
        try compare("loop", LoopPage(context, PageSamples.loop(PageSamples.loopConcerns, .anybodyElse)).bytes())
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
}
