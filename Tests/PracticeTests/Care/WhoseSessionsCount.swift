import Attribution
import Clinic
import Measures
import PracticeTwin
import Signs
import Testing

@testable import Practice

@Suite("Whose sessions count for where outcomes come from")
struct WhoseSessionsCount {
    private let nora = PersonID(high: 1, low: 1)
    private let sven = PersonID(high: 1, low: 2)

    /// Weekly sessions of one course, with both checks where there is an outcome.
    private func row(
        _ number: UInt64, _ outcomes: [Int?], by therapists: [PersonID], results: [TimelineResult] = [],
        on form: String = "outcome-adult"
    ) -> StatisticsRow {
        var held: [SessionID: PersonID] = [:]
        let sessions = outcomes.enumerated().map { place, outcome in
            let id = SessionID(high: number, low: UInt64(place))
            held[id] = therapists[min(place, therapists.count - 1)]
            func check(_ key: String, _ total: Int) -> Check {
                .scored(
                    CheckScore(
                        response: ResponseID(high: number, low: UInt64(place * 2 + key.count)),
                        measure: MeasureKey(key), total: total, lines: nil))
            }
            let start = Instant(microseconds: 0).adding(days: 7 * (place + 1))
            return TimelineSession(
                id: id, start: start, end: start.adding(minutes: 50),
                outcome: outcome.map { check(form, $0) } ?? .absent, alliance: check("alliance-adult", 380))
        }
        let timeline = Timeline(
            episode: EpisodeID(high: 7, low: number), intake: Day(number: 0), zone: .utc, ages: .adult,
            sessions: sessions, results: results, asOf: Instant(microseconds: 0).adding(days: 900))
        return StatisticsRow(
            client: ClientID(high: 8, low: number), therapist: therapists.last, treatment: "CBT", ending: .agreed,
            changedTherapist: therapists.count > 1, began: Day(number: 0),
            statistics: EpisodeStatistics(timeline, heldBy: held))
    }

    @Test("where a client changed therapist in the middle, each session counts for whoever held it")
    func changed() {
        let row = row(1, [180, 200, 210, 230, 240], by: [nora, nora, nora, sven, sven])
        let (episodes, counts) = [row].frame()
        #expect(episodes.map(\.therapist) == [nora.description, sven.description])
        #expect(episodes.map(\.sums.sessions) == [2, 2], "the first says where the client began")
        #expect(episodes.map(\.sums.pairs) == [1, 2], "what follows across the change counts for the second")
        #expect(episodes.allSatisfy { !$0.changedTherapist && $0.intake == 18 })
        #expect(episodes.map(\.isClosed) == [false, true] && episodes.map(\.isContinued) == [true, false])
        #expect(counts.ofUnknownIntake == 0)
        let own = [row].frame(heldBy: nora).episodes
        #expect(own.map(\.therapist) == [nora.description] && own.map(\.sums.sessions) == [2])
        #expect(own.allSatisfy { $0.isClosed })
    }

    @Test("who comes back after somebody else has what follows counted as in a file of the same sessions")
    func comesBack() {
        let parts = row(1, [180, 200, 210, 230, 240, 220], by: [nora, nora, sven, nora, nora, sven]).statistics.parts
        #expect(parts.map(\.therapist) == [nora, sven])
        func point(_ ordinal: Int, _ outcome: Double) -> SessionPoint {
            SessionPoint(ordinal: ordinal, outcome: outcome, alliance: 38, isIntake: ordinal == 1)
        }
        let file = EpisodeSums.parts([
            [point(1, 18), point(2, 20)], [point(3, 21)], [point(4, 23), point(5, 24)], [point(6, 22)],
        ])
        #expect(parts.map(\.sums.pairs) == [2, 2] && file.map(\.pairs) == [0, 1, 2, 1])
        for place in 0..<21 {
            #expect(abs(parts[0].sums.next[place] - file[0].next[place] - file[2].next[place]) < 1e-9)
            #expect(abs(parts[1].sums.next[place] - file[1].next[place] - file[3].next[place]) < 1e-9)
        }
        #expect(parts.allSatisfy { $0.sums.firstOutcome == 20 })
    }

    @Test("an outcome from before the first session says where the client began, and all sessions stay")
    func before() {
        let early = TimelineResult(
            response: ResponseID(high: 9, low: 9), session: nil,
            measure: MeasureVersion(MeasureKey("outcome-adult"), 1),
            answeredAt: Instant(microseconds: 0).adding(days: 1), total: 150, risks: [])
        let episodes = [row(1, [180, 200], by: [nora], results: [early])].frame().episodes
        #expect(episodes.map(\.intake) == [15] && episodes.map(\.sums.sessions) == [2])
        #expect(episodes.map(\.sums.asIntake) == [0])
    }

    @Test("sessions on another outcome form than most are counted, and count alike")
    func forms() {
        let adults = (1...3).map { row($0, [180, 200, 210], by: [nora]) }
        let child = row(9, [300, 320, 310, 330], by: [nora, sven], on: "outcome-child")
        let (episodes, counts) = (adults + [child]).frame()
        #expect(episodes.reduce(0) { $0 + $1.sums.sessions } == 9 && counts.onOtherForm == 3)
        #expect(adults.frame().counts.onOtherForm == 0)
        #expect((adults + [child]).frame(heldBy: sven).counts.onOtherForm == 0, "of these there is one form")
    }

    @Test("few of whom it is not known are left out and counted; with more nobody's is taken into account")
    func unknown() {
        let known = (1...4).map { row($0, [180, 200, 210], by: [nora]) }
        let without = row(9, [nil, 200, 210], by: [nora])
        let few = (known + [without]).frame()
        #expect(few.episodes.count == 4 && few.counts.ofUnknownIntake == 2)
        let many = (known + [without, row(10, [nil, 190], by: [nora])]).frame()
        #expect(many.episodes.count == 6 && many.counts.ofUnknownIntake == 0)
    }
}
