import Attribution
import Clinic
import Testing

@testable import Practice

@Suite("Where outcomes come from, of a part of a practice")
struct PartsOfAPractice {
    private let harbour = SiteID(high: 4, low: 1)
    private let mill = SiteID(high: 4, low: 2)

    private func row(
        _ number: UInt64, by therapist: UInt64, at site: SiteID? = nil, _ treatment: String? = nil,
        began: Int = 0, ending: EndingReason? = nil
    ) -> StatisticsRow {
        let person = PersonID(high: 1, low: therapist)
        let sums = EpisodeSums((1...3).map { SessionPoint(ordinal: $0, outcome: 20, alliance: 30) })
        return StatisticsRow(
            client: ClientID(high: 8, low: number), therapist: person, treatment: treatment, ending: ending,
            changedTherapist: false, began: Day(number: began),
            statistics: EpisodeStatistics(
                episode: EpisodeID(high: 7, low: number), site: site, sums: sums,
                parts: [TherapistSums(therapist: person, sums: sums)], intake: 180))
    }

    private func numbers(_ rows: [StatisticsRow], _ asked: EpisodesAsked) throws -> [UInt64] {
        try rows.only(asked, guardingTherapists: false, guardingClients: false).map(\.client.low)
    }

    @Test("a choice holds what was asked for: site, treatment, when it began, and whether it has ended")
    func chosen() throws {
        let rows = [
            row(1, by: 1, at: harbour, "CBT", began: 10), row(2, by: 1, at: mill, "CBT", began: 20, ending: .agreed),
            row(3, by: 2, at: harbour, "ACT", began: 30, ending: .moved), row(4, by: 2, began: 40),
        ]
        #expect(try numbers(rows, .all) == [1, 2, 3, 4])
        #expect(try numbers(rows, EpisodesAsked(site: harbour)) == [1, 3])
        #expect(try numbers(rows, EpisodesAsked(treatment: "CBT", state: .closed)) == [2])
        #expect(try numbers(rows, EpisodesAsked(state: .open)) == [1, 4])
        #expect(try numbers(rows, EpisodesAsked(from: Day(number: 20), to: Day(number: 30))) == [2, 3])
        #expect(try numbers(rows, EpisodesAsked(from: Day(number: 30), to: Day(number: 20))) == [2, 3], "turned round")
    }

    @Test("a part with the clients of one or two therapists is refused where others are there to tell it apart from")
    func therapists() throws {
        let rows = (1...12).map { row($0, by: $0 % 4, at: $0 % 4 < 2 ? harbour : mill) }
        let asked = EpisodesAsked(site: harbour)
        #expect(throws: AttributionRefusal.therapists(2, needed: 3)) {
            try rows.only(asked, guardingTherapists: true, guardingClients: false)
        }
        let two = rows.filter { $0.statistics.site == harbour } + [row(20, by: 1, at: mill)]
        #expect(
            try two.only(asked, guardingTherapists: true, guardingClients: false).count == 6, "two is all there are")
        #expect(throws: AttributionRefusal.nothing) {
            try rows.only(EpisodesAsked(treatment: "CBT"), guardingTherapists: true, guardingClients: false)
        }
    }

    @Test("everybody but a few is refused, since what is left out could be told from the difference")
    func allButFew() throws {
        let rows = (1...12).map { row($0, by: $0 % 4, began: Int($0)) }
        func count(from day: Int) throws -> Int {
            try rows.only(
                EpisodesAsked(from: Day(number: day)), guardingTherapists: true, guardingClients: true
            ).count
        }
        #expect(throws: AttributionRefusal.allButFew) { try count(from: 2) }
        #expect(throws: AttributionRefusal.allButFew) { try count(from: 5) }
        #expect(try count(from: 6) == 7)
        #expect(try count(from: 1) == 12, "nobody is left out")
    }

    @Test("a list to choose from names only what several clients have")
    func names() {
        let rows =
            (1...5).map { row($0, by: 1, at: harbour, "CBT") } + (6...9).map { row($0, by: 1, at: mill, "For Ana") }
        #expect(rows.named(guarded: true) == ([harbour], ["CBT"]))
        #expect(rows.named(guarded: false) == ([harbour, mill], ["CBT", "For Ana"]))
    }
}
