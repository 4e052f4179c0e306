import Clinic
import FollowThrough
import Signs
import Testing

@Suite("What belongs before a supervisor")
struct WhatBelongsBeforeASupervisor {
    static let zone = Zone("Europe/Madrid") ?? .utc
    static let episode = EpisodeID(high: 1, low: 1)
    static let therapist = PersonID(high: 3, low: 1)

    static func at(_ day: Int, _ hour: Int = 14) -> Instant {
        zone.instant(Day(number: 20_458 + day), minuteOfDay: hour * 60)
    }

    static func day(_ day: Int) -> Day { Day(number: 20_458 + day) }
    static func concernID(_ number: UInt64) -> ConcernID { ConcernID(high: 9, low: number) }

    static func concern(
        _ number: UInt64, _ subject: ConcernSubject = .alliance, _ state: ConcernState = .open, since: Int = 0,
        needsSafety: Bool = false, steps: [Int] = [], reviewSince: Int? = nil
    ) -> ConcernSummary {
        ConcernSummary(
            id: concernID(number), subject: subject, state: state, owner: therapist, since: at(since), urgency: 60,
            needsSafety: needsSafety, signs: [],
            steps: steps.map { StepDue(id: ConcernActID(high: 9, low: 99), who: .client, by: day($0)) },
            reviewSince: reviewSince.map { at($0) }, actCount: 3)
    }

    static func sign(_ kind: SignKind, since: Int = 0) -> Sign {
        Sign(
            kind: kind, severity: 50, since: at(since),
            evidence: [Evidence(.episode(episode), .sessions, 6, at: at(since))], ruleVersion: 1)
    }

    static func standing(
        _ concerns: [ConcernSummary], troubles: [Sign] = [], last: Int? = nil, isOpen: Bool = true
    ) -> Standing {
        Standing(
            episode: episode, owner: therapist, isOpen: isOpen, troubles: troubles, onTrack: [], concerns: concerns,
            act: .talk, urgency: 0, since: nil, sessions: 6, lastSession: last.map { at($0) }, nextAppointment: nil,
            lastOutcome: nil, lastAlliance: nil, derivedAt: at(0), recheckAt: nil)
    }

    static func items(
        _ standing: Standing, reviews: [ConcernID: ReviewTally] = [:], on day: Int
    ) -> [AgendaItem] {
        AgendaRule.items(standing, reviews: reviews, zone: zone, now: at(day))
    }

    @Test("a risk answer that nobody has acted on stands first, whatever else there is and whatever is older")
    func risk() {
        let items = Self.items(
            Self.standing([
                Self.concern(1, since: -40), Self.concern(2, .risk, since: 0, needsSafety: true),
                Self.concern(3, .doubt, .stepsAgreed, since: -60, steps: [-3]),
            ]), on: 0)
        #expect(items.first?.matter.concern == Self.concernID(2) && items.first?.isRisk == true)
        #expect(items.map(\.rank) == [0, 1, 2])
    }

    @Test("a talk is overdue once a session went by on an earlier day, or after a week, and not before")
    func talk() {
        let fresh = Self.concern(1, since: 0)
        #expect(Self.items(Self.standing([fresh], last: 0), on: 3).isEmpty)
        // A session is under way today: it is the one to talk in.
        #expect(Self.items(Self.standing([fresh], last: 3), on: 3).isEmpty)
        #expect(Self.items(Self.standing([fresh], last: 3), on: 4).first?.reasons.map(\.reason) == [.talkOverdue])
        #expect(Self.items(Self.standing([fresh], last: 0), on: 7).isEmpty)
        #expect(Self.items(Self.standing([fresh], last: 0), on: 8).count == 1)
        // The session in which the sign was seen is not one that went by.
        #expect(Self.items(Self.standing([Self.concern(1, since: 3)], last: 3), on: 4).isEmpty)
    }

    @Test("one that was talked about and came back is as overdue, and does not pass for one that never was")
    func cameBack() {
        let items = AgendaRule.items(
            Self.standing([Self.concern(1, since: -8), Self.concern(2, .doubt, since: -8)]), reviews: [:],
            talked: [Self.concernID(2)], zone: Self.zone, now: Self.at(0))
        #expect(items.map { $0.reasons.map(\.reason) } == [[.talkOverdue], [.talkOverdueAgain]])
        #expect(items.map(\.rank) == [1, 1])
    }

    @Test("a step is overdue on the day after it was due, a review on the day after its session")
    func overdue() {
        let step = Self.concern(1, .alliance, .stepsAgreed, steps: [5])
        #expect(Self.items(Self.standing([step]), on: 5).isEmpty)
        #expect(Self.items(Self.standing([step]), on: 6).first?.rank == 2)
        let review = Self.concern(1, .alliance, .talkedAbout, reviewSince: 5)
        #expect(Self.items(Self.standing([review]), on: 5).isEmpty)
        #expect(Self.items(Self.standing([review]), on: 6).first?.reasons.first?.since == Self.at(5))
    }

    @Test("reviewed twice without settling is stuck, once is not, and one that was opened again begins anew")
    func stuck() {
        let concern = Self.concern(1, .alliance, .inReview)
        func found(_ count: Int, _ state: ConcernState = .inReview) -> [AgendaReason] {
            let held = state == .inReview ? concern : Self.concern(1, .alliance, state)
            return Self.items(
                Self.standing([held]), reviews: [concern.id: ReviewTally(count: count, last: Self.at(-1))], on: 0
            ).flatMap { $0.reasons.map(\.reason) }
        }
        #expect(found(1) == [])
        #expect(found(2) == [.stuck(reviews: 2)])
        #expect(found(3, .talkedAbout) == [])
    }

    @Test("no progress and a falling alliance stand under their concern, or on their own where none is open")
    func signs() {
        let slow = Self.sign(.noReliableChange, since: -5)
        let sliding = Self.sign(.allianceSliding, since: -2)
        let items = Self.items(
            Self.standing([Self.concern(1, .outcome, .stepsAgreed)], troubles: [slow, sliding]), on: 0)
        #expect(items.map(\.matter.about) == [.concern(Self.concernID(1)), .sign(.allianceSliding)])
        #expect(items.map(\.title) == [.outcome, .alliance])
        #expect(items.first?.reasons.map(\.reason) == [.noProgress(slow)])
        let perfect = Self.sign(.perfectWithoutProgress)
        #expect(Self.items(Self.standing([], troubles: [perfect]), on: 0).first?.rank == 5)
        #expect(Self.items(Self.standing([], troubles: [Self.sign(.arrivedLate)]), on: 0).isEmpty)
    }

    @Test("an episode that has ended asks for nothing")
    func ended() {
        #expect(Self.items(Self.standing([Self.concern(1, since: -40)], isOpen: false), on: 0).isEmpty)
    }

    @Test("the order of the concerns in a standing does not matter")
    func order() {
        let concerns = [
            Self.concern(1, since: -40), Self.concern(2, .doubt, since: -30), Self.concern(3, .forms, since: -30),
        ]
        let there = Self.items(Self.standing(concerns), on: 0)
        #expect(there == Self.items(Self.standing(concerns.reversed()), on: 0))
        #expect(there.map(\.matter.concern) == [1, 2, 3].map { Self.concernID($0) })
    }
}
