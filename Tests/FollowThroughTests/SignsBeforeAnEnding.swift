import Clinic
import FollowThrough
import Signs
import Testing

@Suite("Signs before an ending")
struct SignsBeforeAnEnding {
    private static let start = Instant(microseconds: 1_764_000_000_000_000)

    private func at(_ day: Int) -> Instant { Self.start.adding(days: day) }

    private func act(_ kind: ConcernActKind, at day: Int, by: PersonID? = nil) -> ConcernAct {
        ConcernAct(
            id: ConcernActID(high: 1, low: 1), concern: ConcernID(high: 1, low: 1),
            episode: EpisodeID(high: 1, low: 1), place: 1, at: at(day), by: by, kind: kind)
    }

    private func sign(_ kind: SignKind, since: Int, pieces: [Int] = [], at recorded: Int? = nil) -> ConcernAct {
        let evidence = (pieces.isEmpty ? [since] : pieces).map {
            Evidence(.appointment(AppointmentID(high: 1, low: UInt64(100 + $0))), .count, 1, at: at($0))
        }
        return act(
            .signJoined(Sign(kind: kind, severity: 50, since: at(since), evidence: evidence, ruleVersion: 1)),
            at: recorded ?? since)
    }

    /// Five weekly sessions, on the days 0 to 28.
    private func hadSign(_ acts: ConcernAct..., visits: [Int] = [0, 7, 14, 21, 28]) -> Bool {
        LoopEnding(client: ClientID(high: 1, low: 1), visits: visits.map(at), acts: acts).hadSign
    }

    @Test("one that was first seen in the last three sessions, or between them, is a sign before it")
    func inTheWindow() {
        #expect(hadSign(sign(.allianceFell, since: 14)))
        #expect(hadSign(sign(.missed, since: 24)), "missed once, and came again")
        #expect(hadSign(sign(.formMissing, since: 29)), "the form of the last session")
    }

    @Test("one that was over before them is none, and one that goes on there is")
    func before() {
        #expect(!hadSign(sign(.allianceFell, since: 7)))
        #expect(!hadSign(sign(.missed, since: 3)))
        #expect(hadSign(sign(.allianceBelowCutoff, since: 0, pieces: [0, 7, 14])))
        #expect(!hadSign())
    }

    @Test("the missed appointments by which the client left are none")
    func leaving() {
        #expect(!hadSign(sign(.missed, since: 35)))
        #expect(!hadSign(sign(.lateCancellation, since: 34)))
        #expect(!hadSign(sign(.notSeen, since: 49, pieces: [28])))
        #expect(hadSign(sign(.notSeen, since: 20, pieces: [14])), "a gap that ended with a visit")
        #expect(!hadSign(sign(.notSeen, since: 20, pieces: [14], at: 60)), "visits that were written down late")
        #expect(!hadSign(sign(.oftenMissed, since: 35, pieces: [17, 35])), "it holds only since the last one")
        #expect(hadSign(sign(.oftenMissed, since: 17, pieces: [10, 17, 35])))
        #expect(
            !hadSign(sign(.oftenMissed, since: 10, pieces: [3, 10, 35])), "the one after the last visit adds nothing")
    }

    @Test("a course of one or two sessions is looked at as a whole; one that never began has no missing before it")
    func short() {
        #expect(hadSign(sign(.missed, since: -7), visits: [0]))
        #expect(!hadSign(sign(.missed, since: 7), visits: [0]))
        #expect(!hadSign(sign(.missed, since: 0), visits: []))
        #expect(hadSign(sign(.riskAnswer, since: 0), visits: []))
    }

    @Test("what somebody opened by hand counts, but not that the client stays away")
    func byHand() {
        let nora = PersonID(high: 1, low: 2)
        func opened(_ subject: ConcernSubject, at day: Int, by: PersonID?) -> ConcernAct {
            act(.opened(subject, owner: nora, after: nil), at: day, by: by)
        }
        #expect(hadSign(opened(.other, at: 20, by: nora)))
        #expect(hadSign(opened(.attendance, at: 20, by: nora)))
        #expect(!hadSign(opened(.attendance, at: 36, by: nora)))
        #expect(!hadSign(opened(.other, at: 20, by: nil)), "its signs say when they were seen")
        #expect(!hadSign(opened(.other, at: 5, by: nora)))
    }
}
