import Attribution
import Clinic
import FollowThrough
import Measures
import Pages
import Testing

@Suite("One word for each thing, in French")
struct OneWordInFrench {
    private let words = Words(.french)
    private let dates = PageSamples.context(.french).dates

    @Test("A check is called alike on the board, in its own title and where outcomes are accounted for")
    func check() {
        #expect(words.outcomeCheck == "Questionnaire d’évolution")
        #expect(words.allianceCheck == "Questionnaire d’alliance")
        for measure in BuiltInMeasures.all {
            let name = measure.purpose == .outcome ? words.outcomeCheck : words.allianceCheck
            #expect(measure.title(.french).hasPrefix(name), "\(measure.title(.french))")
        }
        let refusal = AttributionRefusal.nothing
        #expect(AttributionWords(.french).text(refusal).hasSuffix("aucune séance n’a les deux questionnaires."))
    }

    @Test("What became of a concern agrees with no title, and what became of a step is feminine as a step is")
    func states() {
        let agreeing: Set<Substring> = ["abordé", "réglé", "écarté", "ouvert", "abordée", "ouverte"]
        for state in [ConcernState.open, .talkedAbout, .stepsAgreed, .inReview, .settled, .dismissed] {
            let said = words.state(state)
            #expect(agreeing.isDisjoint(with: said.split(separator: " ")), "\(said)")
        }
        #expect(words.leadSettled("hier").hasPrefix("Cette préoccupation a été réglée hier."))
        let dismissed = words.leadDismissed("hier", "Une autre raison")
        #expect(dismissed.hasPrefix("Cette préoccupation a été écartée hier : une autre raison."))
        #expect([StepReport.kept, .notKept, .changed].map { words.report($0) } == ["Tenue", "Pas tenue", "Changée"])
    }

    @Test("A moment to come is said with à, and no “jusqu’à” or “que” stands open before a day or a vowel")
    func momentsAndElisions() {
        #expect(dates.spoken(PageSamples.at(0, 14)) == "aujourd’hui à\u{A0}14:00")
        #expect(dates.spoken(PageSamples.at(12, 11)) == "le 6 décembre à\u{A0}11:00")
        let model = CheckLinkModel(
            address: "https://harbour.example/my-check", token: String(repeating: "tok3n", count: 8) + "abc",
            code: "ABCDE23456", measure: BuiltInMeasures.outcomeAdult, calledName: "Ana",
            endsAt: PageSamples.at(12, 11), mayBeSent: true, back: "/today")
        let page = String(decoding: CheckLinkPage(PageSamples.context(.french), model).bytes(), as: UTF8.self)
        #expect(page.contains("Il se ferme à l’envoi, au plus tard le 6 décembre à\u{A0}11:00."))
        #expect(!page.contains("jusqu’à le"))
        #expect(words.aboutBefore("les buts et la vie dehors") == "Sujet : les buts et la vie dehors")
        let child = words.prompts(.stuck, .child)
        #expect(child.explore.contains("comme au tout début") && !child.explore.contains("que au"))
    }

    @Test("Whoever has the tablet is called neither tu nor vous")
    func nobodyIsAddressed() {
        let context = PageSamples.clientContext(.french)
        for name in ["Nora", nil] as [String?] {
            let page = String(decoding: FirstAnswersPage(context, therapistName: name).bytes(), as: UTF8.self)
            #expect(page.contains("Les premières réponses sont gardées"))
            for addressed in ["Vos ", "vous", "Dites", "Il faut rendre"] {
                #expect(!page.contains(addressed), "\(addressed)")
            }
        }
    }
}
