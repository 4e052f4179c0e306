import Clinic
import FollowThrough
import Foundation
import Signs
import Testing

@testable import Pages

@Suite("Where they stand, in one sentence")
struct WhereTheyStandTests {
    private let dates = Dates(now: PageSamples.now, zone: PageSamples.zone, language: .english)

    private func standing(_ troubles: [Sign], _ concerns: [ConcernSummary], act: NextAct) -> Standing {
        Standing(
            episode: PageSamples.id(3), owner: PageSamples.nora, isOpen: true, troubles: troubles, onTrack: [],
            concerns: concerns, act: act, urgency: 30, since: nil, sessions: troubles.isEmpty ? 0 : 7,
            lastSession: nil, nextAppointment: nil, lastOutcome: nil, lastAlliance: nil, derivedAt: PageSamples.now,
            recheckAt: nil)
    }

    private func sign(_ kind: SignKind) -> Sign {
        Sign(
            kind: kind, severity: 30, since: PageSamples.now,
            evidence: [Evidence(.response(PageSamples.id(1)), .count, 1, at: PageSamples.now)], ruleVersion: 1)
    }

    private func concern(_ number: UInt64, _ subject: ConcernSubject, _ state: ConcernState, _ signs: [Sign])
        -> ConcernSummary
    {
        ConcernSummary(
            id: PageSamples.id(number), subject: subject, state: state, owner: PageSamples.nora,
            since: PageSamples.now, urgency: 30, needsSafety: false, signs: signs, steps: [], reviewSince: nil,
            actCount: 2)
    }

    @Test("A risk answer that was dealt with is named as that, before what is to be done now")
    func riskFirst() {
        let stuck = concern(901, .outcome, .open, [sign(.noReliableChange)])
        let safe = concern(902, .risk, .talkedAbout, [])
        let words = Words(.english)
        let both = standing([sign(.riskAnswer), sign(.noReliableChange)], [stuck, safe], act: .talk)
        #expect(words.whereTheyStand(both, dates).hasPrefix("Risk answer: dealt with. Now talk: "))
        let without = standing([sign(.noReliableChange)], [stuck, safe], act: .talk)
        #expect(!words.whereTheyStand(without, dates).contains("Risk answer"))
        let alone = standing([sign(.riskAnswer)], [safe], act: .carryOn)
        #expect(words.whereTheyStand(alone, dates) == "Review: a risk answer.")
    }

    @Test("What the advice is about is among what is said, also where graver things were talked about already")
    func advisedIsSaid() {
        let troubles = [sign(.oftenMissed), sign(.oftenLate), sign(.noReliableChange)]
        let talked = concern(901, .attendance, .talkedAbout, [])
        let standing = standing(troubles, [talked], act: .carryOn)
        for language in Language.allCases {
            let words = Words(language)
            let local = Dates(now: PageSamples.now, zone: PageSamples.zone, language: language)
            func said(_ kind: SignKind) -> String {
                let strong = words.line(sign(kind), local).strong.lowercased()
                return strong.trimmingCharacters(in: .punctuationCharacters.union(.whitespaces))
            }
            let lead = words.whereThingsStand(standing, name: "Ana", local, advised: troubles[2]).lowercased()
            #expect(lead.contains(said(.noReliableChange)) && lead.contains(said(.oftenMissed)))
            #expect(!lead.contains(said(.oftenLate)))
        }
        let lines: [(Language, String)] = [
            (.english, "the outcome line"), (.spanish, "la línea de resultados"), (.french, "la courbe d’évolution"),
        ]
        for (language, line) in lines {
            #expect(Words(language).advice(.noReliableChange, "Ana").contains(line))
            #expect(Words(language).advice(.outcomeOffCourse, "Ana").contains(line))
        }
    }

    @Test("Somebody who was here in an earlier course has not been in this one yet, in each language")
    func secondCourse() {
        let empty = standing([], [], act: .carryOn)
        let first = Words(.english).whereThingsStand(empty, name: "Ana", dates)
        #expect(first.contains("has not been here yet; nothing is recorded"))
        let told: [(Language, String)] = [
            (.english, "in this episode yet"), (.spanish, "en este episodio"), (.french, "dans ce suivi"),
        ]
        for (language, text) in told {
            let again = Words(language).whereThingsStand(empty, name: "Ana", dates, isFirst: false)
            #expect(again.contains(text))
        }
    }

    private func quiet(sessions: Int, outcome: Int?, onTrack: [Sign] = []) -> Standing {
        Standing(
            episode: PageSamples.id(3), owner: PageSamples.nora, isOpen: true, troubles: [], onTrack: onTrack,
            act: .carryOn, urgency: 0, since: nil, sessions: sessions, lastSession: nil, nextAppointment: nil,
            lastOutcome: outcome, lastAlliance: nil, derivedAt: PageSamples.now, recheckAt: nil)
    }

    @Test("Of somebody of whom nothing, or too little, is known nobody says that they are on course")
    func tooEarly() {
        let words = Words(.english)
        let nothing = quiet(sessions: 1, outcome: nil)
        #expect(words.whereTheyStand(nothing, dates) == "After 1 session: no outcome score.")
        #expect(words.whereThingsStand(nothing, name: "Ana", dates).contains("no outcome is marked yet"))
        #expect(words.adviceSoFar(OutcomesKnown(totals: []), "Ana", mayAsk: true).contains("outcome check"))
        let low = quiet(sessions: 1, outcome: 30)
        #expect(words.whereTheyStand(low, dates).contains("too early to say how it goes"))
        let known = OutcomesKnown(totals: [30], cutoff: 250)
        let lead = words.whereThingsStand(low, name: "Ana", dates, known: known)
        #expect(lead.contains("first outcome 3.0, below the cutoff of 25; too early to say how it goes"))
        #expect(!words.adviceSoFar(known, "Ana", mayAsk: true).contains("Carry on"))
        let drawn = OutcomesKnown(totals: [], unscored: 1)
        #expect(words.whereThingsStand(nothing, name: "Ana", dates, known: drawn).contains("has no score"))
    }

    @Test("On course is said of a score inside what was expected, with its working")
    func onCourse() {
        let words = Words(.english)
        let band = CourseSeen.Band(lowest: 240, middle: 280, highest: 320)
        let inside = OutcomesKnown(totals: [210, 271], cutoff: 250, band: band)
        let standing = quiet(sessions: 2, outcome: 271)
        let lead = words.whereThingsStand(standing, name: "Ana", dates, known: inside)
        #expect(lead.contains("on course, outcome 27.1"))
        let lines = words.workingSoFar(inside, sessions: 2, source: "own").joined(separator: " ")
        for part in ["Sessions counted: 2.", "21.0; 27.1", "Cutoff: 25 (own).", "24.0 to 32.0"] {
            #expect(lines.contains(part))
        }
        let outside = OutcomesKnown(totals: [210, 190], cutoff: 250, band: band)
        #expect(!outside.isOnCourse && !OutcomesKnown(totals: [271], cutoff: 250, band: band).isOnCourse)
    }
}
