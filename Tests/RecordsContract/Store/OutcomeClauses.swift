import Attribution
import Clinic
import FollowThrough
import Measures
import Practice

extension StoreContract {
    static let outcomes: [StoreClause] = [
        StoreClause("courses that ended come by day, of who had them, with their scores and their last session") {
            store in
            let course = EpisodeCourse(
                measure: MeasureKey("outcome-adult"),
                scores: CourseScores(
                    scale: .fourLines, first: 200, later: [CourseScores.Point(position: 2, total: 260)]))
            try await store.write { store in
                try Samples.put(into: store)
                for (number, isDated) in [(UInt64(60), true), (61, true), (62, false)] {
                    let start = Samples.at(Int(number) * 100)
                    try store.add(
                        Session(
                            id: Samples.id(number), episode: Samples.joels.id, therapist: Samples.sven.person.id,
                            appointment: nil, start: start, end: start.adding(minutes: 50), isDated: isDated))
                }
                try store.put(
                    EpisodeStatistics(episode: Samples.joels.id, site: nil, sums: EpisodeSums([]), course: course))
            }
            try await store.read { store in
                func found(_ scope: BoardScope, _ from: Int, _ to: Int) throws -> [ClosedEpisodeRow] {
                    try store.closedEpisodes(scope, from: Day(number: from), to: Day(number: to))
                }
                let row = ClosedEpisodeRow(
                    episode: Samples.joels.id, client: Samples.joel.id, born: Samples.joel.born,
                    therapist: Samples.sven.person.id, ended: Day(number: 20_100), reason: .droppedOut,
                    lastSession: Samples.at(6100), course: course)
                try requireEqual(try found(.everybody, 20_100, 20_100), [row], "the day itself")
                try requireEqual(try found(.therapist(Samples.sven.person.id), 0, 30_000), [row], "Sven's")
                try requireEqual(try found(.team(Samples.hill.id), 0, 30_000), [row], "his team's")
                try requireEqual(try found(.therapist(Samples.nora.person.id), 0, 30_000), [], "not Nora's")
                try requireEqual(try found(.everybody, 20_101, 30_000), [], "another day")
            }
        },
        StoreClause("a course of a client who was erased since has its reason still, and says that no age is known") {
            store in
            try await store.write { try Samples.put(into: $0) }
            func found() async throws -> ClosedEpisodeRow? {
                try await store.read { store in
                    try store.closedEpisodes(.everybody, from: Day(number: 20_100), to: Day(number: 20_100)).first
                }
            }
            let before = try await found()
            try require(before?.isAgeLost == false, "before")
            try await store.write { store in
                try store.erase(
                    Erasure(
                        id: Samples.id(80), client: Samples.joel.id, at: Samples.at(40), by: nil, because: .asked))
            }
            let row = try await found()
            try require(row?.isAgeLost == true && row?.born == nil, "the birthday is gone")
            try require(row?.reason == .droppedOut, "how it ended is not")
        },
        StoreClause("sessions that are over are counted by how their checks in force stand, and by consent by then") {
            store in
            try await store.write { store in
                try Samples.put(into: store)
                for number in 60...63 as ClosedRange<UInt64> {
                    let start = Samples.at(Int(number - 60) * 100)
                    try store.add(
                        Session(
                            id: Samples.id(number), episode: Samples.anas.id, therapist: Samples.nora.person.id,
                            appointment: nil, start: start, end: start.adding(minutes: 50), isDated: true))
                }
                try store.add(
                    Samples.response(80, session: Samples.id(60), content: .declined, result: .declined),
                    purpose: .outcome)
                try store.add(
                    Samples.response(
                        81, session: Samples.id(60), content: .totalOnly(300), result: .totalOnly(300),
                        replaces: Samples.id(80)), purpose: .outcome)
                try store.add(
                    Samples.response(82, session: Samples.id(61), content: .declined, result: .declined),
                    purpose: .alliance)
                try store.add(
                    ConsentRecord(
                        id: Samples.id(90), client: Samples.ana.id, matter: .measures, answer: .refused, giver: .client,
                        day: Day(number: 20_100), recordedBy: nil, recordedAt: Samples.at(200)))
            }
            try await store.read { store in
                func found(_ scope: BoardScope, overBy: Int) throws -> [CheckedSessions: Int] {
                    let rows = try store.checkedSessions(
                        scope, from: Samples.at(0), to: Samples.at(999), overBy: Samples.at(overBy))
                    return rows.reduce(into: [:]) { sums, row in
                        let each = CheckedSessions(
                            client: row.checked.client, outcome: row.checked.outcome, alliance: row.checked.alliance,
                            sessions: 1)
                        sums[each, default: 0] += row.checked.sessions
                    }
                }
                func one(_ outcome: CheckStanding, _ alliance: CheckStanding) -> CheckedSessions {
                    CheckedSessions(client: Samples.ana.id, outcome: outcome, alliance: alliance, sessions: 1)
                }
                let all = [one(.totalOnly, .missing): 1, one(.missing, .declined): 1, one(.refused, .refused): 1]
                try requireEqual(try found(.everybody, overBy: 250), all, "by when they were over")
                try requireEqual(
                    try found(.therapist(Samples.nora.person.id), overBy: 999)[one(.refused, .refused)], 2, "Nora's")
                try requireEqual(try found(.team(Samples.hill.id), overBy: 999), [:], "another team's")
            }
        },
    ]
}
