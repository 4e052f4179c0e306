import Foundation
import Simulation
import Testing

@Suite("The truth of the simulation is the one of decision 10")
struct TruthAsDecided {
    private let truth = SimulationTruth()

    private static func decision() throws -> String {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../docs/decisions/0010-what-the-simulation-holds-true.md")
        return try String(contentsOf: page, encoding: .utf8)
    }

    @Test("what clients and therapists differ in")
    func people() throws {
        #expect(truth.therapistShare == 0.05 && truth.allianceCorrelation == 0.28)
        #expect(truth.levelCorrelation == 0, "none in the practice that signs are judged on")
        #expect(SimulationTruth.demo.levelCorrelation == 0.28)
        #expect(truth.roundingUp == 0.35 && truth.shownByRounding == 0.25)
        let page = try Self.decision()
        #expect(page.contains("| therapists' share of outcome; alliance and outcome | 5%; r = .28 |"))
        #expect(page.contains("showing a quarter of a rupture in their marks | 35% |"))
    }

    @Test("ruptures, hope and what stands in the way")
    func course() throws {
        #expect(truth.rupture == 0.06 && truth.confrontation == 0.35 && truth.mending == 0.55)
        #expect(truth.hopeKept == 0.9 && truth.hopeTakenByRupture == 0.7 && truth.hopeTakenByLag == 0.15)
        #expect(truth.hopeLost == -1)
        #expect(truth.obstructed == 0.3 && truth.obstacleBegins == 0.07)
        #expect(1 / truth.obstacleEnds == 5, "lasts on average five appointments")
        let page = try Self.decision()
        #expect(page.contains("of these confrontation, the others withdrawal | 6%; 35% |"))
        #expect(page.contains("| a rupture mends by the next session | 55% |"))
        #expect(page.contains("each session keeps 90% of it; a rupture takes up to 0.7;"))
        #expect(page.contains("takes up to 0.15"))
        #expect(page.contains("for three clients in ten; lasts on average five appointments | 7% |"))
        #expect(page.contains("hope is lost (below -1)"))
    }

    @Test("the chances of leaving, part by part")
    func leaving() throws {
        let hazard = truth.hazard
        #expect(hazard.always == 0.003 && hazard.afterFall == 0.018 && hazard.atLowAlliance == 0.022)
        #expect(hazard.inConfrontation == 0.115 && hazard.withoutHope == 0.032 && hazard.obstructed == 0.015)
        let said =
            "0.003 in every session, and 0.018 after a fall, 0.022 at a low alliance, 0.115 in an unmended confrontation, "
            + "0.032 without hope, 0.015 with something in the way"
        #expect(try Self.decision().contains(said))
    }

    @Test("what is noted, agreed and written")
    func noting() throws {
        let noting = truth.noting
        #expect(noting.session == 0.8)
        #expect(abs(noting.withdrawnInWithdrawal + noting.quietInWithdrawal - 0.5) <= 0.06, "about half")
        #expect(noting.confronting == 0.5)
        #expect(noting.doubtWithoutHope == 1.0 / 6 && noting.doubtInConfrontation > noting.doubtWithoutHope)
        #expect(noting.quiet == 1.0 / 8 && noting.withdrawn == 1.0 / 40)
        #expect(noting.confrontingForNothing == 1.0 / 60 && noting.doubtForNothing == 1.0 / 80)
        #expect(noting.assignmentGiven == 0.6 && noting.assignmentDiscussed == 0.85)
        #expect(noting.comment == 1.0 / 7 && noting.commentWithoutHope == 1.0 / 3)
        let page = try Self.decision()
        let sentences = [
            "A therapist notes something in four sessions of five.",
            "a client without hope says so in one session of six",
            "one ordinary session in eight is quiet, one in forty withdrawn or bored, one in sixty confronting",
            "one in eighty has a word of doubt",
            "Agreed in three sessions of five; spoken of at the next in 85 of 100.",
            "One alliance check in seven carries a sentence, one in three where hope is lost.",
        ]
        for said in sentences { #expect(page.contains(said), "\(said)") }
    }

    @Test("something in the way weighs more for missing than a rupture does")
    func attendance() {
        let chances = truth.attendance
        #expect(chances.obstructed > chances.afterFall + chances.atLowAlliance + chances.withoutHope)
        #expect(chances.missed > chances.afterFall && chances.missed > chances.withoutHope)
    }
}
