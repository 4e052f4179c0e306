import Clinic
import Signs
import Testing

/// What is said softly: a pause, a poor match, hope that runs out; and which words of it are shown.
@Suite("Reading doubts that are put softly")
struct ReadingPausesAndHope {
    private func words(_ text: String, _ language: Language) -> String? {
        DoubtReader.read(text, language).words.map { text.words($0) }
    }

    @Test(
        "a pause, a poor match and hope that runs out are doubts",
        arguments: [
            ("I was thinking about taking a break from therapy for a bit", Language.english),
            ("I'd like to pause therapy for a few months", .english),
            ("I don't see how talking about my childhood is going to fix my marriage", .english),
            ("I'm not sure we are a good fit", .english), ("maybe we are not a good match", .english),
            ("Hard to see the point of coming each week", .english),
            ("I think medication would help more than these chats", .english), ("u dont understand me", .english),
            ("I'm disappointed with the process so far", .english), ("not sure about continuing", .english),
            ("starting to lose hope in this", .english), ("I believed in it at first but not any more", .english),
            ("quiero tomarme un descanso de las sesiones", .spanish),
            ("Estoy pensando en dejar la terapia una temporada", .spanish),
            ("no creo q me puedas ayudar", .spanish), ("decepcionada con la terapia", .spanish),
            ("Vengo porque me obliga mi mujer, si no ya lo habría dejado", .spanish),
            ("no estoy seguro de querer continuar", .spanish), ("empiezo a perder la esperanza", .spanish),
            ("no sé si vale la pena el viaje en bus", .spanish), ("siento k no avanzo", .spanish),
            ("j'ai besoin d'une pause avec la thérapie", .french), ("je suis déçue de la thérapie", .french),
            ("pas certain de vouloir poursuivre", .french), ("Je ne vois pas bien où on va", .french),
            ("je commence à perdre espoir que ça fonctionne", .french),
            ("Je n'ai pas le sentiment que nous avançons", .french),
            ("j'ai du mal à voir l'utilité de nos rendez-vous", .french),
            ("je me demande quand est-ce que ça va commencer à changer quelque chose", .french),
            ("a quoi bon venir", .english),
        ])
    func soft(text: String, language: Language) {
        #expect(words(text, language) != nil)
    }

    @Test(
        "the same of work, of others or of another match is none",
        arguments: [
            ("I need a break from work", Language.english), ("My boyfriend and I are not a good match", .english),
            ("Hard to see the point of my job", .english), ("The new dose helps more than the old one", .english),
            ("my mum doesn't get me", .english), ("I was disappointed with my exam result", .english),
            ("not sure about continuing my degree", .english), ("necesito una pausa en el trabajo", .spanish),
            ("estoy decepcionada con mi hermana", .spanish), ("no quiero perder la esperanza", .spanish),
            ("no estoy seguro de seguir con mi novia", .spanish),
            ("no creo que me puedan ayudar en el banco", .spanish),
            ("no sé si vale la pena el viaje a la costa", .spanish), ("on fait une pause avec mon copain", .french),
            ("pas certain de vouloir poursuivre mes études", .french), ("je suis déçue de mon frère", .french),
            ("Je ne sais pas où on va en vacances", .french), ("j'ai le sentiment que nous avançons", .french),
        ])
    func ofOthers(text: String, language: Language) {
        #expect(words(text, language) == nil)
    }

    @Test("words that were weighed are shown with what they need to mean something, up to the end of the clause")
    func shown() throws {
        let weights = DoubtWeights(bias: 0, weights: ["not": 1, "not sure": 1, "what": 2])
        func shown(_ text: String) throws -> String {
            text.words(try #require(DoubtReader.read(text, .english, weights: weights).words))
        }
        #expect(try shown("I am not sure of what to take home, see you") == "not sure of what to take")
        #expect(try shown("and there is no knowing what the, see you") == "knowing what the")
    }
}
