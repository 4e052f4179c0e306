import Clinic
import FollowThrough
import Foundation
import Pages
import Signs
import Testing

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

    @Test("A risk answer that stands comes first, also once it was recorded what was done")
    func riskFirst() {
        let stuck = concern(901, .outcome, .open, [sign(.noReliableChange)])
        let safe = concern(902, .risk, .talkedAbout, [])
        let words = Words(.english)
        let both = standing([sign(.riskAnswer), sign(.noReliableChange)], [stuck, safe], act: .talk)
        #expect(words.whereTheyStand(both, dates).hasPrefix("A risk answer comes first."))
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
            (.english, "in this course of care yet"), (.spanish, "en este episodio"), (.french, "dans ce suivi"),
        ]
        for (language, text) in told {
            let again = Words(language).whereThingsStand(empty, name: "Ana", dates, isFirst: false)
            #expect(again.contains(text))
        }
    }
}
