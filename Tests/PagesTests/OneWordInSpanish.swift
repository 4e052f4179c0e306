import Attribution
import Clinic
import FollowThrough
import Measures
import Pages
import Testing

@Suite("One word for each thing, in Spanish")
struct OneWordInSpanish {
    private let words = Words(.spanish)

    @Test("One o’clock is said in the singular, and every other hour in the plural")
    func hours() {
        #expect(words.upToDate("01:15").hasPrefix("Al día a la\u{A0}01:15."))
        for time in ["00:15", "10:01", "11:00", "13:15", "21:05"] {
            #expect(words.upToDate(time).hasPrefix("Al día a las\u{A0}\(time)."), "\(time)")
        }
        let dates = PageSamples.context(.spanish).dates
        #expect(dates.spoken(PageSamples.at(0, 14)) == "hoy a las\u{A0}14:00")
        #expect(dates.spoken(PageSamples.at(3, 1, 15)) == "el viernes a la\u{A0}01:15")
        #expect(dates.spoken(PageSamples.at(12, 11)) == "el 6 de diciembre a las\u{A0}11:00")
    }

    @Test("A check is called alike on the board, in its own title and where outcomes are accounted for")
    func check() {
        #expect(words.outcomeCheck == "Cuestionario de resultados")
        #expect(words.allianceCheck == "Cuestionario de alianza")
        for measure in BuiltInMeasures.all {
            let name = measure.purpose == .outcome ? words.outcomeCheck : words.allianceCheck
            #expect(measure.title(.spanish).hasPrefix(name), "\(measure.title(.spanish))")
        }
        let refusal = AttributionRefusal.nothing
        #expect(AttributionWords(.spanish).text(refusal).hasSuffix("ninguna sesión tiene los dos cuestionarios."))
    }

    @Test("What became of a concern agrees with no title, since a title may be feminine or many")
    func states() {
        let agreeing: Set<Substring> = ["hablado", "acordado", "abierto", "cerrado"]
        for state in [ConcernState.open, .talkedAbout, .stepsAgreed, .inReview, .settled, .dismissed] {
            let said = words.state(state)
            #expect(agreeing.isDisjoint(with: said.split(separator: " ")), "\(said)")
            #expect(said != "resuelto" && said != "descartado")
        }
        #expect(words.leadSettled("ayer").hasPrefix("Se resolvió ayer."))
        #expect(words.leadDismissed("ayer", "Otro motivo").hasPrefix("Se descartó ayer: otro motivo."))
    }

    @Test("Whoever has the tablet is called neither tú nor usted")
    func nobodyIsAddressed() {
        let context = PageContext(
            language: .spanish, now: PageSamples.now, zone: PageSamples.zone, practiceName: "Harbour Row",
            isDemo: true, person: nil, seal: FormSeal(csrf: "token-of-the-sample", base: PageSamples.id(7)))
        for name in ["Nora", nil] as [String?] {
            let page = String(decoding: FirstAnswersPage(context, therapistName: name).bytes(), as: UTF8.self)
            #expect(page.contains("Las primeras respuestas están guardadas"))
            for addressed in ["Sus ", "Dígalo", "Dígaselo", "usted"] {
                #expect(!page.contains(addressed), "\(addressed)")
            }
        }
    }
}
