import Clinic
import Measures
import Signs
import Testing

@Suite("What was seen and heard in sessions tells")
struct SessionsTell {
    private typealias G = Given

    @Test("a doubt stands in the session in which it was said and the next, and is gone after that")
    func doubt() {
        #expect(G.sign(.doubtSaid, G.seen([.doubt(saidBy: .client)]))?.figure(.saidByClient) == 1)
        #expect(G.sign(.doubtSaid, G.seen([.doubt(saidBy: .client), nil]))?.since == G.at(0))
        #expect(G.sign(.doubtSaid, G.seen([.doubt(saidBy: .client), nil, nil])) == nil)
        #expect(G.sign(.doubtSaid, G.seen([nil, nil])) == nil)
        #expect(G.sign(.doubtSaid) == nil)
        #expect(G.sign(.doubtSaid, G.seen([.doubt(saidBy: .client)]))?.severity == G.settings.severity(.doubtSaid))
    }

    @Test("a doubt of somebody who came along says so, and one that was written and confirmed points to the comment")
    func whoseDoubt() {
        let companion = G.sign(.doubtSaid, G.seen([nil, .doubt(saidBy: .companion)]))
        #expect(companion?.figure(.saidByCompanion) == 2)
        #expect(companion?.figure(.saidByClient) == nil)
        let written = G.sign(.doubtSaid, [G.session(0, wrote: G.response(77))])
        #expect(written?.evidence.map(\.record) == [.comment(G.response(77))])
        #expect(written?.figure(.writtenByClient) == 1)
    }

    @Test("said again, it stands since the first time")
    func doubtAgain() {
        let again = G.sign(
            .doubtSaid, G.seen([.doubt(saidBy: .client), nil, .doubt(saidBy: .client), .doubt(saidBy: .client)]))
        #expect(again?.since == G.at(0))
        #expect(again?.evidence.map(\.value) == [4, 3])
        let later = G.seen([.doubt(saidBy: .client), nil, nil, .doubt(saidBy: .client)])
        #expect(G.sign(.doubtSaid, later)?.since == G.at(21))
    }

    @Test("a doubt of the client's and one of somebody with them both tell, each by its own record")
    func bothSaySo() {
        let seen = G.session(0, .doubt(saidBy: .companion), .doubt(saidBy: .client))
        #expect(seen.observed.doubts.map(\.value) == [.client, .companion])
        #expect(Set(seen.observed.doubts.map(\.record)).count == 2)
        let sign = G.sign(.doubtSaid, [seen])
        #expect(sign?.evidence.map(\.figure) == [.saidByClient, .saidByCompanion])
        #expect(sign?.evidence.map(\.record) == seen.observed.doubts.map { RecordReference.observation($0.record) })
        #expect(G.sign(.doubtSaid, [G.session(0, .doubt(saidBy: .client))])?.evidence.count == 1)
    }

    @Test("what was taken back or replaced no longer counts, in whatever order it is told")
    func replaced() {
        func observation(_ id: UInt64, _ value: ObservationValue?, replaces: UInt64? = nil) -> Observation? {
            Observation(
                id: ObservationID(high: 6, low: id), session: SessionID(high: 4, low: 0), topic: .doubt, value: value,
                recordedAt: G.at(0, 14, Int(id)), recordedBy: nil,
                replaces: replaces.map { ObservationID(high: 6, low: $0) })
        }
        let said = observation(1, .doubt(saidBy: .client))
        let taken = observation(2, nil, replaces: 1)
        let other = observation(3, .doubt(saidBy: .companion), replaces: 2)
        #expect(Observed([said, taken].compactMap { $0 }).doubts.isEmpty)
        #expect(Observed([taken, said].compactMap { $0 }).doubts.isEmpty)
        #expect(Observed([other, said, taken].compactMap { $0 }).doubts.map(\.value) == [.companion])
        #expect(observation(4, .confronting) == nil, "a value belongs to its topic")
    }

    @Test(
        "a doubt within two sessions of a fall of a point counts as after it",
        arguments: [(370, 0, true), (371, 0, false), (370, 2, true), (370, 3, false)])
    func doubtAfterFall(fallen: Int, sessionsLater: Int, holds: Bool) {
        let alliances = [380, fallen] + Array(repeating: fallen, count: sessionsLater)
        var seen: [ObservationValue?] = Array(repeating: nil, count: alliances.count)
        seen[seen.count - 1] = .doubt(saidBy: .client)
        let sign = G.sign(.doubtAfterFall, G.seen(seen, alliances: alliances))
        #expect((sign != nil) == holds)
        guard let sign else { return }
        #expect(sign.figure(.change) == -10)
        #expect(sign.figure(.saidByClient) == seen.count)
        #expect(sign.since == G.at((seen.count - 1) * 7))
    }

    @Test("a doubt before the fall, or without a fall, is a doubt alone")
    func doubtBeforeFall() {
        let before = G.seen([nil, .doubt(saidBy: .client), nil], alliances: [380, 380, 360])
        #expect(G.sign(.doubtAfterFall, before) == nil)
        #expect(G.sign(.doubtSaid, before) != nil)
        #expect(G.sign(.doubtAfterFall, G.seen([.doubt(saidBy: .client)], alliances: [300])) == nil)
        let declined = G.seen([nil, .doubt(saidBy: .client)], alliances: [380, nil])
        #expect(G.sign(.doubtAfterFall, declined) == nil)
    }

    @Test("a second doubt does not take away that the first one came after a fall")
    func secondDoubt() {
        let twice = G.seen(
            [nil, nil, nil, .doubt(saidBy: .client), .doubt(saidBy: .client)], alliances: [380, 370, 370, 370, 370])
        let sign = G.sign(.doubtAfterFall, twice)
        #expect(sign?.figure(.saidByClient) == 4 && sign?.since == G.at(21))
    }

    @Test("confronting stands in its session and the next")
    func confronting() {
        #expect(G.sign(.confronting, G.seen([nil, .confronting]))?.figure(.confronting) == 2)
        #expect(G.sign(.confronting, G.seen([.confronting, nil]))?.since == G.at(0))
        #expect(G.sign(.confronting, G.seen([.confronting, nil, nil])) == nil)
    }

    @Test("withdrawn or bored stands until the client was seen engaged", arguments: [Engagement.withdrawn, .bored])
    func disengaged(_ engagement: Engagement) {
        let sign = G.sign(.disengaged, G.seen([.engagement(.engaged), .engagement(engagement)]))
        #expect(sign?.evidence.first?.figure == (engagement == .bored ? .bored : .withdrawn))
        #expect(sign?.since == G.at(7))
        #expect(G.sign(.disengaged, G.seen([.engagement(engagement), nil, nil])) != nil)
        #expect(G.sign(.disengaged, G.seen([.engagement(engagement), nil, nil, nil])) == nil, "too long ago")
        #expect(G.sign(.disengaged, G.seen([.engagement(engagement), .engagement(.engaged)])) == nil)
    }

    @Test("quiet counts from the second time in a row that something was noted")
    func quiet() {
        #expect(G.sign(.disengaged, G.seen([.engagement(.quiet)])) == nil)
        #expect(G.sign(.disengaged, G.seen([.engagement(.quiet), .engagement(.quiet)]))?.since == G.at(7))
        #expect(G.sign(.disengaged, G.seen([.engagement(.quiet), nil, .engagement(.quiet)])) != nil)
        let parted = G.seen([.engagement(.quiet), .engagement(.engaged), .engagement(.quiet)])
        #expect(G.sign(.disengaged, parted) == nil)
    }

    @Test(
        "an assignment not done or partly done counts until one is done",
        arguments: [AssignmentOutcome.notDone, .partly])
    func notDone(_ outcome: AssignmentOutcome) {
        #expect(G.sign(.assignmentNotDone, G.seen([.assignment(outcome)]))?.since == G.at(0))
        #expect(G.sign(.assignmentNotDone, G.seen([.assignment(outcome), .assignment(.notDiscussed)])) != nil)
        #expect(G.sign(.assignmentNotDone, G.seen([.assignment(outcome), nil, nil])) != nil)
        #expect(G.sign(.assignmentNotDone, G.seen([.assignment(outcome), nil, nil, nil])) == nil, "too long ago")
        #expect(G.sign(.assignmentNotDone, G.seen([.assignment(outcome), .assignment(.done)])) == nil)
        #expect(G.sign(.assignmentNotDone, G.seen([.assignmentGiven])) == nil)
    }

    @Test("left undone counts from the second in a row; what was not spoken of is passed over, a part done is not")
    func leftUndone() {
        func sign(_ outcomes: AssignmentOutcome?...) -> Sign? {
            G.sign(.assignmentLeftUndone, G.seen(outcomes.map { $0.map(ObservationValue.assignment) }))
        }
        #expect(sign(.notDone) == nil)
        #expect(sign(.notDone, .notDone)?.figure(.count) == 2)
        #expect(sign(.notDone, .notDone)?.since == G.at(7))
        #expect(sign(.notDone, .notDone, .notDone)?.figure(.count) == 3)
        #expect(sign(.notDone, .notDiscussed, nil, .notDone)?.figure(.count) == 2)
        // Where none was given there was nothing to leave undone: the row goes on behind it.
        #expect(sign(.notDone, .noneGiven, .notDone)?.figure(.count) == 2)
        #expect(sign(.notDone, .partly, .notDone) == nil)
        #expect(sign(.notDone, .done, .notDone) == nil)
        #expect(sign(.notDone, .notDone, .done) == nil)
    }

    @Test("an assignment done is said at that session, and after one that was not it is said as such")
    func done() {
        func kinds(_ outcomes: AssignmentOutcome?...) -> [SignKind] {
            let timeline = G.timeline(G.seen(outcomes.map { $0.map(ObservationValue.assignment) }))
            return RuleSet.signs(in: timeline, G.settings).map(\.kind)
                .filter { $0 == .assignmentDone || $0 == .assignmentDoneAgain }
        }
        #expect(kinds(.done) == [.assignmentDone])
        #expect(kinds(.done, .done) == [.assignmentDone])
        #expect(kinds(.notDone, .done) == [.assignmentDoneAgain])
        #expect(kinds(.partly, .notDiscussed, .done) == [.assignmentDoneAgain])
        #expect(kinds(.done, nil) == [])
        #expect(kinds(.notDone) == [])
    }

    @Test("speaking up, a step kept and a barrier solved are worth saying until the end of the next session")
    func followedUp() {
        #expect(G.sign(.spokeUp, G.seen([.spokeUp]))?.figure(.spokeUp) == 1)
        #expect(G.sign(.spokeUp, G.seen([.spokeUp, nil])) == nil)
        let pairs: [(SignKind, FollowUpKind)] = [
            (.spokeUp, .spokeUp), (.stepKept, .stepKept), (.barrierSolved, .barrierSolved),
        ]
        for (kind, followUp) in pairs {
            func sign(_ weeks: Int, at: Instant) -> Sign? {
                G.sign(
                    kind, G.weeks(alliances: Array(repeating: 380, count: weeks)),
                    followUps: [TimelineFollowUp(record: ID(high: 7, low: 1), kind: followUp, at: at)])
            }
            #expect(sign(1, at: G.at(0, 14, 20))?.since == G.at(0, 14, 20))
            #expect(sign(2, at: G.at(0, 14, 20)) == nil, "it was there to be said in that session")
            #expect(sign(2, at: G.at(3)) != nil, "between sessions: said at the next")
            #expect(sign(3, at: G.at(3)) == nil)
            #expect(sign(0, at: G.at(3)) != nil)
        }
    }
}
