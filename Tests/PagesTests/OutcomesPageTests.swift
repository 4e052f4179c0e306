import Clinic
import FollowThrough
import Foundation
import Pages
import Signs
import Testing

extension PageSamples {
    static func outcomes(_ count: Int, _ reader: LoopReader) -> OutcomesModel {
        let reasons: [EndingReason] = [.agreed, .droppedOut, .agreed, .moved]
        let lasts = [310, 205, 130, 330, 240]
        let standings: [CheckStanding] = [.filledIn, .declined, .totalOnly, .incomplete]
        let states: [BarrierState] = [.solved, .open, .letGo]
        let solutions: [BarrierSolution] = [.referral, .wayOut, .other]
        let kinds: [BarrierKind] = [.transport, .cost]
        let closed = (0..<count).map { number in
            let change = OutcomeChange(
                first: 190, last: lasts[number % 5], range: .fourLines, cutoff: 250, reliableChange: 50)
            return ClosedEpisode(
                client: id(UInt64(100 + number)), reason: reasons[number % 4], change: number % 6 == 5 ? nil : change)
        }
        let checked = (0..<count).map { number in
            CheckedSessions(
                client: id(UInt64(100 + number)), outcome: number % 3 == 2 ? .missing : .filledIn,
                alliance: standings[number % 4],
                sessions: 3 + number % 4)
        }
        let barriers = (0..<count).map { number in
            let state = states[number % 3]
            let came = [Attendance.noShow, .onTime, .onTime].enumerated().map { place, attendance in
                Appointment(
                    id: id(UInt64(300 + place)), episode: id(400), therapist: nora, start: at(place - 1, 9),
                    minutes: 50,
                    attendance: attendance)
            }
            return CountedBarrier(
                client: id(UInt64(100 + number)),
                kind: number % 7 == 6 ? .housing : kinds[number % 2],
                state: state, solution: state == .solved ? solutions[number % 9 / 3] : nil,
                attendance: state == .solved
                    ? BarrierAttendance(came, from: today, zone: zone, noticeHours: 24) : nil)
        }
        let own = LoopPick(value: "therapist.\(nora)", name: "Nora <Lindqvist>")
        return OutcomesModel(
            chosen: own, picks: [own, LoopPick(value: "team.\(nora)", name: "Harbour")],
            from: today.adding(days: -365), to: today, reader: reader,
            summary: OutcomeSummary(OutcomeRecords(closed: closed, checked: checked, barriers: barriers), for: reader))
    }
}

@Suite("The page of outcomes")
struct OutcomesPageTests {
    private func page(_ count: Int, _ reader: LoopReader, _ language: Language = .english) -> String {
        String(
            decoding: OutcomesPage(PageSamples.context(language), PageSamples.outcomes(count, reader)).bytes(),
            as: UTF8.self)
    }

    @Test("it says the same with nothing, with few and with many, in every language", arguments: Language.allCases)
    func everywhere(language: Language) {
        for (count, reader) in [(0, LoopReader.therapistThemselves), (4, .anybodyElse), (24, .therapistThemselves)] {
            let text = page(count, reader, language)
            #expect(text.contains("Nora &lt;Lindqvist&gt;") && !text.contains("<Lindqvist>"))
            #expect(text.contains("class=\"share\"") == (count == 24))
        }
    }

    @Test("each part says its numbers in a sentence before any table, with the published figures beside")
    func sentences() {
        let many = page(24, .therapistThemselves)
        #expect(
            many.contains("24 courses of care ended, of 24 clients. With at least two outcome scores: 20; without: 4."))
        #expect(many.contains("19.7% (18.7% to 20.7%), 669 studies") && many.contains("64% to 74%"))
        #expect(many.contains("no cause is claimed"))
        let none = page(0, .therapistThemselves)
        #expect(none.contains("No course of care ended in this time.") && none.contains("No session was held"))
        #expect(!none.contains("19.7%"))
    }

    @Test("nothing of few clients is told to anybody but their therapist, and a kind of few is left out with a word")
    func few() {
        let few = page(4, .anybodyElse)
        #expect(few.components(separatedBy: "fewer than five clients").count == 5)
        #expect(!few.contains("4 courses") && !few.contains("class=\"share\"") && !few.contains("Transport"))
        let many = page(24, .anybodyElse)
        #expect(many.contains("Kinds of too few clients are left out") && !many.contains("Housing"))
        #expect(page(24, .therapistThemselves).contains("Housing"))
    }

    @Test("records without a date of birth any more are said beside the shares, in every language")
    func erased() {
        let change = OutcomeChange(
            first: 190, last: 310, range: .fourLines, cutoff: nil, reliableChange: 50, isOfUnknownAge: true)
        let closed = [ClosedEpisode(client: PageSamples.id(100), reason: .agreed, change: change)]
        let own = LoopPick(value: "therapist.\(PageSamples.nora)", name: "Nora")
        let model = OutcomesModel(
            chosen: own, picks: [own], from: PageSamples.today.adding(days: -365), to: PageSamples.today,
            reader: .therapistThemselves,
            summary: OutcomeSummary(OutcomeRecords(closed: closed), for: .therapistThemselves))
        for language in Language.allCases {
            let text = String(
                decoding: OutcomesPage(PageSamples.context(language), model).bytes(), as: UTF8.self)
            #expect(text.contains(PageSamples.context(language).words.outcomesWithoutAge))
            #expect(
                !page(24, .therapistThemselves, language).contains(
                    PageSamples.context(language).words.outcomesWithoutAge))
        }
    }

    @Test("the page looks as it was agreed")
    func golden() throws {
        let goldens = PageGoldenTests()
        try goldens.compare(
            "results",
            OutcomesPage(PageSamples.context(), PageSamples.outcomes(24, .therapistThemselves)).bytes())
        try goldens.compare(
            "results-few",
            OutcomesPage(PageSamples.context(roles: [.supervisor]), PageSamples.outcomes(6, .anybodyElse)).bytes())
    }
}
