import Clinic
import FollowThrough
import Measures
import Signs
import Testing

@Suite("What opens a concern, joins it, brings it back")
struct WhatOpensAConcern {
    typealias Stands = WhereAnEpisodeStands
    static let owner = Stands.owner

    static func timeline(
        _ sessions: [TimelineSession], _ appointments: [Appointment] = [], results: [TimelineResult] = [],
        hasEnded: Bool = false, asOf: Instant
    ) -> Timeline {
        Timeline(
            episode: ConcernLog.episode, intake: Day(number: 20_458), zone: Stands.zone, ages: .adult,
            hasEnded: hasEnded, appointments: appointments, sessions: sessions, results: results, asOf: asOf)
    }

    /// Follows an episode through several moments: acts pile up, as the practice's do.
    struct Following {
        var acts: [ConcernAct] = []
        let ids = CountedIDs()

        var concerns: [Concern] {
            Dictionary(grouping: acts, by: \.concern).values.compactMap { Concern($0) }
                .sorted { ($0.milestones.openedAt, $0.id) < ($1.milestones.openedAt, $1.id) }
        }

        @discardableResult
        mutating func see(
            _ timeline: Timeline, owner: PersonID = WhatOpensAConcern.owner, mayOwn: (PersonID) -> Bool = { _ in true }
        ) -> [ConcernAct] {
            let new = ConcernRule.update(
                concerns, RuleSet.signs(in: timeline, Stands.settings), in: timeline, Stands.settings, owner: owner,
                mayOwn: mayOwn, now: timeline.asOf, nextID: ids.next)
            acts += new
            return new
        }

        mutating func act(_ kind: ConcernActKind, on concern: Concern, at: Instant, by: PersonID? = owner) {
            let id = ids.next()
            acts.append(
                ConcernAct(
                    id: ConcernActID(high: id.high, low: id.low), concern: concern.id, episode: concern.episode,
                    place: concern.actCount, at: at, by: by, kind: kind))
        }
    }

    @Test("several signs about one thing are one concern, owned from the start")
    func oneConcern() throws {
        var following = Following()
        following.see(
            Self.timeline([Stands.held(0, alliance: 380), Stands.held(7, alliance: 330)], asOf: Stands.at(8)))
        let concern = try #require(following.concerns.first)
        #expect(following.concerns.count == 1)
        #expect(concern.subject == .alliance && concern.owner == Self.owner)
        #expect(concern.signs.map(\.kind) == [.allianceFell, .allianceBelowCutoff])
        #expect(concern.milestones.firstSignAt == Stands.at(7))
    }

    @Test("signs about several things are several concerns")
    func severalConcerns() {
        var following = Following()
        following.see(
            Self.timeline(
                [Stands.held(0), Stands.held(7, alliance: 330)], [Stands.booked(9, .noShow)],
                results: [Stands.risk(3)], asOf: Stands.at(10)))
        #expect(Set(following.concerns.map(\.subject)) == [.risk, .alliance, .attendance])
    }

    @Test("the same signs again ask for nothing")
    func idempotent() {
        var following = Following()
        let seen = Self.timeline([Stands.held(0), Stands.held(7, alliance: 330)], asOf: Stands.at(8))
        #expect(!following.see(seen).isEmpty)
        #expect(following.see(seen).isEmpty)
        #expect(following.see(seen).isEmpty)
    }

    @Test("a new sign joins the open concern of its subject")
    func joins() throws {
        var following = Following()
        following.see(Self.timeline([Stands.held(0), Stands.held(7, alliance: 330)], asOf: Stands.at(8)))
        following.see(
            Self.timeline(
                [Stands.held(0), Stands.held(7, alliance: 330), Stands.held(14, alliance: 310)], asOf: Stands.at(15)))
        #expect(following.concerns.count == 1)
        #expect(try #require(following.concerns.first).records.count > 2)
    }

    @Test("a dismissed one comes back on new evidence alone")
    func dismissed() throws {
        var following = Following()
        let two = [Stands.held(0), Stands.held(7, alliance: 330)]
        following.see(Self.timeline(two, asOf: Stands.at(8)))
        following.act(.dismissed(.falseAlarm), on: try #require(following.concerns.first), at: Stands.at(9))
        #expect(following.see(Self.timeline(two, asOf: Stands.at(10))).isEmpty)
        following.see(Self.timeline(two + [Stands.held(14, alliance: 300)], asOf: Stands.at(15)))
        let concern = try #require(following.concerns.first)
        #expect(following.concerns.count == 1)
        #expect(concern.state == .open)
    }

    @Test("after a settled one new evidence opens another, which names it")
    func settled() throws {
        var following = Following()
        let two = [Stands.held(0), Stands.held(7, alliance: 330)]
        following.see(Self.timeline(two, asOf: Stands.at(8)))
        let first = try #require(following.concerns.first)
        following.act(.settled, on: first, at: Stands.at(9))
        #expect(following.see(Self.timeline(two, asOf: Stands.at(10))).isEmpty)
        following.see(Self.timeline(two + [Stands.held(14, alliance: 300)], asOf: Stands.at(15)))
        #expect(following.concerns.count == 2)
        #expect(following.concerns.last?.after == first.id)
        #expect(following.concerns.first?.state == .settled)
    }

    @Test("a record that is corrected before anybody acted takes its concern back; afterwards it does not")
    func corrected() throws {
        var following = Following()
        let wrong = [Stands.held(0), Stands.held(7, alliance: 330)]
        let right = [Stands.held(0), Stands.held(7, alliance: 381)]
        following.see(Self.timeline(wrong, asOf: Stands.at(8)))
        var touched = following
        following.see(Self.timeline(right, asOf: Stands.at(9)))
        #expect(following.concerns.first?.state == .dismissed)
        #expect(following.concerns.first?.dismissReason == .recordCorrected)
        touched.act(
            .talked(Talk(session: nil, when: Stands.at(8), about: [])), on: try #require(touched.concerns.first),
            at: Stands.at(8))
        touched.see(Self.timeline(right, asOf: Stands.at(9)))
        #expect(touched.concerns.first?.state == .talkedAbout)
    }

    @Test("a miss that is past stays a concern, and one that was never a miss does not")
    func missPast() {
        var following = Following()
        following.see(
            Self.timeline([Stands.held(0)], [Stands.booked(0, .onTime), Stands.booked(7, .noShow)], asOf: Stands.at(8)))
        var other = following
        following.see(
            Self.timeline(
                [Stands.held(0), Stands.held(14)],
                [Stands.booked(0, .onTime), Stands.booked(7, .noShow), Stands.booked(14, .onTime)], asOf: Stands.at(15))
        )
        #expect(following.concerns.first { $0.subject == .attendance }?.state == .open)
        other.see(
            Self.timeline(
                [Stands.held(0), Stands.held(7)], [Stands.booked(0, .onTime), Stands.booked(7, .onTime)],
                asOf: Stands.at(8, 16)))
        #expect(other.concerns.first { $0.subject == .attendance }?.dismissReason == .recordCorrected)
    }

    @Test("of a sign that each record shows alone, one that says something else by now is told apart as corrected")
    func partlyCorrected() throws {
        var following = Following()
        following.see(Self.timeline([Stands.held(0, outcome: nil, alliance: nil)], asOf: Stands.at(1)))
        let forms = try #require(following.concerns.first { $0.subject == .forms })
        #expect(forms.signs.first?.evidence.map(\.figure) == [.missingAlliance, .missingOutcome])
        let typedIn = Self.timeline([Stands.held(0, outcome: 200, alliance: nil)], asOf: Stands.at(2))
        let holding = RuleSet.signs(in: typedIn, Stands.settings)
        let inForce = forms.signsInForce(in: typedIn, holding: holding)
        #expect(inForce.map(\.isCorrected) == [false, true])
        #expect(inForce.map { $0.sign.evidence.map(\.figure) } == [[.missingAlliance], [.missingOutcome]])
        let summary = ConcernSummary(forms, in: typedIn, holding: holding)
        #expect(summary.signs.map { $0.evidence.map(\.figure) } == [[.missingAlliance]])

        var missing = Following()
        let second = Stands.booked(7, .noShow)
        missing.see(Self.timeline([], [Stands.booked(0, .noShow), second], asOf: Stands.at(8)))
        let away = try #require(missing.concerns.first { $0.subject == .attendance })
        #expect(away.signs.first { $0.kind == .missed }?.figure(.count) == 2)
        let calledOff = Self.timeline(
            [], [Stands.booked(0, .cancelled(by: .practice, noticeHours: 48)), second], asOf: Stands.at(8))
        let missed = away.signsInForce(in: calledOff, holding: RuleSet.signs(in: calledOff, Stands.settings))
            .filter { $0.sign.kind == .missed }
        #expect(missed.map(\.isCorrected) == [false, true])
        #expect(missed.map { $0.sign.figure(.count) } == [1, 1], "once, and no more twice in a row")
    }

    @Test("a risk answer is never taken back by itself")
    func riskStays() {
        var following = Following()
        following.see(Self.timeline([Stands.held(0)], results: [Stands.risk(3)], asOf: Stands.at(4)))
        following.see(Self.timeline([Stands.held(0)], asOf: Stands.at(5)))
        #expect(following.concerns.first { $0.subject == .risk }?.state == .open)
    }

    @Test("it moves with the therapist, unless it was given to somebody who may still read the episode")
    func ownership() throws {
        let (new, supervisor) = (PersonID(high: 3, low: 8), PersonID(high: 3, low: 9))
        var following = Following()
        let seen = Self.timeline([Stands.held(0), Stands.held(7, alliance: 330)], asOf: Stands.at(8))
        following.see(seen)
        following.see(seen, owner: new)
        #expect(following.concerns.first?.owner == new)
        following.act(.ownerChanged(supervisor), on: try #require(following.concerns.first), at: Stands.at(9))
        following.see(seen, owner: Self.owner)
        #expect(following.concerns.first?.owner == supervisor)
        following.see(seen, owner: Self.owner, mayOwn: { _ in false })
        #expect(following.concerns.first?.owner == Self.owner)
    }

    @Test("an ended episode opens nothing new, and loses nothing")
    func ended() {
        var following = Following()
        let sessions = [Stands.held(0), Stands.held(7, alliance: 330)]
        #expect(following.see(Self.timeline(sessions, hasEnded: true, asOf: Stands.at(8))).isEmpty)
        following.see(Self.timeline(sessions, asOf: Stands.at(8)))
        following.see(Self.timeline(sessions, hasEnded: true, asOf: Stands.at(9)))
        #expect(following.concerns.first?.state == .open)
    }

    @Test("the alliance at the top every time and no progress is a concern about the outcome")
    func perfect() throws {
        var following = Following()
        let sessions = (0..<8).map { Stands.held($0 * 7, outcome: 200 + $0, alliance: 400) }
        following.see(Self.timeline(sessions, asOf: Stands.at(50)))
        let concern = try #require(following.concerns.first)
        #expect(concern.subject == .outcome)
        #expect(concern.signs.map(\.kind).contains(.perfectWithoutProgress))
    }

    @Test("records in any order ask for the same acts")
    func anyOrder() {
        let sessions = [Stands.held(0), Stands.held(7, alliance: 330), Stands.held(14, outcome: 200, alliance: 300)]
        let appointments = [
            Stands.booked(0, .onTime), Stands.booked(7, .late(minutes: 20)), Stands.booked(16, .noShow),
        ]
        let results = [Stands.risk(2), Stands.risk(9)]
        func acts(_ order: inout SeededOrder) -> [ConcernAct] {
            var following = Following()
            return following.see(
                Self.timeline(
                    sessions.shuffled(using: &order), appointments.shuffled(using: &order),
                    results: results.shuffled(using: &order), asOf: Stands.at(17)))
        }
        var order = SeededOrder(seed: 3)
        let expected = acts(&order)
        #expect(expected.count > 6)
        for _ in 0..<100 { #expect(acts(&order) == expected) }
    }

    @Test("nobody seen is settled by a booking, and is a concern again when that is called off")
    func notSeen() {
        var following = Following()
        let seen = [Stands.held(0)]
        following.see(Self.timeline(seen, asOf: Stands.at(30)))
        #expect(following.concerns.map(\.state) == [.open])
        following.see(Self.timeline(seen, [Stands.booked(40)], asOf: Stands.at(31)))
        #expect(following.concerns.map(\.state) == [.settled])
        following.see(
            Self.timeline(seen, [Stands.booked(40, .cancelled(by: .client, noticeHours: 48))], asOf: Stands.at(39)))
        #expect(following.concerns.count == 2)
        #expect(following.concerns.last?.after == following.concerns.first?.id)
    }
}
