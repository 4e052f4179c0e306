import Clinic
import Signs
import Testing

/// Praise that is made of the words of a doubt, others' views, other matters, and care that is over; each beside a doubt
/// of nearly the same words.
@Suite("Telling praise and other matters from doubts of the same words")
struct ReadingPraiseMadeOfDoubt {
    private func isDoubt(_ text: String, _ language: Language) -> Bool { DoubtReader.read(text, language).isDoubt }

    @Test(
        "who is sure of therapy doubts nothing",
        arguments: [
            ("Convaincue par la thérapie !", Language.french), ("De plus en plus convaincu par la thérapie", .french),
            ("estoy convencido de la terapia", .spanish), ("no tengo dudas de la terapia", .spanish),
            ("no me cabe ninguna duda de que la terapia funciona", .spanish),
            ("It costs a lot but I suppose it's worth it", .english),
        ])
    func sure(text: String, language: Language) { #expect(!isDoubt(text, language)) }

    @Test(
        "who is not sure of it doubts",
        arguments: [
            ("pas convaincu par les séances", Language.french), ("guère convaincu par votre méthode", .french),
            ("no estoy seguro de la terapia", .spanish), ("nada convencido de las sesiones", .spanish),
            ("tengo dudas sobre la terapia", .spanish), ("it's not worth it", .english),
        ])
    func notSure(text: String, language: Language) { #expect(isDoubt(text, language)) }

    @Test(
        "to leave better, to thank and to hand something in is no giving up",
        arguments: [
            ("salgo mejor", Language.spanish), ("salgo ya", .spanish), ("le doy gracias", .spanish),
            ("la tarea se la doy después", .spanish), ("je repars toujours plus légère", .french),
        ])
    func leaving(text: String, language: Language) { #expect(!isDoubt(text, language)) }

    @Test(
        "to give up is",
        arguments: [
            ("me rindo de una vez", Language.spanish), ("me retiro definitivamente", .spanish),
            ("me doy por vencida ya", .spanish), ("j'y crois plus", .french), ("je n'y crois plus du tout", .french),
        ])
    func givingUp(text: String, language: Language) { #expect(isDoubt(text, language)) }

    @Test(
        "not to think something of another thing is no doubt, nor is a faith that is lost",
        arguments: [
            ("je crois pas que le train sera à l'heure", Language.french),
            ("j'ai perdu la foi en Dieu depuis l'accident", .french),
            ("perdí la fe cuando se fue mi padre", .spanish),
        ])
    func ofAnother(text: String, language: Language) { #expect(!isDoubt(text, language)) }

    @Test(
        "a superlative made of a negation is praise",
        arguments: [
            ("nobody could help me more", Language.english), ("nothing helps like coming here", .english),
            ("you couldn't help me more", .english), ("nadie puede ayudarme mejor que usted", .spanish),
            ("nada funciona mejor que esto", .spanish), ("dudo que encuentre a alguien como tú", .spanish),
            ("personne ne pourrait m'aider mieux que vous", .french), ("on peut pas faire mieux", .french),
            ("rien ne m'aide autant que venir ici", .french),
        ])
    func superlative(text: String, language: Language) { #expect(!isDoubt(text, language)) }

    @Test(
        "help that is no more is none",
        arguments: [
            ("nobody can help me any more", Language.english), ("ya nadie puede ayudarme", .spanish),
            ("rien ne m'aide plus", .french), ("personne ne peut plus m'aider", .french),
        ])
    func noMore(text: String, language: Language) { #expect(isDoubt(text, language)) }

    @Test(
        "nothing to change, and no change beside that all is well",
        arguments: [
            ("Rien à changer, c'était parfait", Language.french), ("comme d'habitude, tout va bien", .french),
            ("nada que cambiar, todo bien", .spanish), ("sin cambios, todo bien", .spanish),
            ("no change, feeling good", .english), ("All good, no changes", .english),
        ])
    func allWell(text: String, language: Language) { #expect(!isDoubt(text, language)) }

    @Test(
        "no change by itself is a doubt as before",
        arguments: [
            ("no change after ten weeks", Language.english), ("sin cambios desde enero", .spanish),
            ("aucun changement depuis trois mois", .french),
        ])
    func noChange(text: String, language: Language) { #expect(isDoubt(text, language)) }

    @Test(
        "others' views are theirs, wherever they say so, and a voice is answered by leaving better",
        arguments: [
            ("my bf said u cant help me", Language.english),
            ("Everyone at school says seeing a counsellor is pointless", .english),
            ("mi cuate dice que esto es puro cuento", .spanish),
            ("tout le monde à l'école dit que ça sert à rien", .french),
            ("my head says “pointless” but I keep coming and leave lighter", .english),
            ("una voz me dice \"no sirve\" pero salgo más tranquila", .spanish),
            ("ma tête me dit \"ça sert à rien\" mais je viens et je repars mieux", .french),
        ])
    func others(text: String, language: Language) { #expect(!isDoubt(text, language)) }

    @Test(
        "others say it helps, and the writer does not see it",
        arguments: [
            ("My wife says it is helping. I can't see it myself.", Language.english),
            ("Everyone says it helps. Not me.", .english),
            ("Mi mamá dice que esto funciona, yo no lo noto", .spanish),
            ("Mon mari dit que ça marche, moi je vois rien", .french),
            ("my bf thinks this is pointless and I agree", .english),
        ])
    func notAsTold(text: String, language: Language) { #expect(isDoubt(text, language)) }

    @Test(
        "care that was left is over, and what is here is not",
        arguments: [
            ("I left my old therapist. It wasn't helping.", Language.english, false),
            ("Dejé a mi anterior psicóloga porque no me ayudaba. Esto es distinto.", .spanish, false),
            ("Mon premier psy ne m'aidait pas, avec vous c'est différent", .french, false),
            ("My last therapist was good. This isn't helping.", .english, true),
            ("Mi anterior psicóloga era mejor, esto no me ayuda", .spanish, true),
            ("Mon ancien psy était mieux, ici ça ne m'aide pas", .french, true),
        ])
    func earlierCare(text: String, language: Language, expected: Bool) { #expect(isDoubt(text, language) == expected) }

    @Test(
        "what names nothing is about the matter that its sentence began with",
        arguments: [
            ("Work is pointless and I want to quit.", Language.english, false),
            ("My daughter won't eat, nothing works", .english, false),
            ("en mi casa nada cambia", .spanish, false),
            ("quiero terminar con mi novio, no va a ningún lado", .spanish, false),
            ("à la maison rien ne change", .french, false),
            ("These forms are pointless", .english, false), ("rellenar este cuestionario es inútil", .spanish, false),
            ("I want to quit, nothing works", .english, true), ("No duermo, nada funciona", .spanish, true),
            ("Je dors mal, rien ne marche", .french, true), ("hacer los ejercicios es inútil", .spanish, true),
        ])
    func otherMatters(text: String, language: Language, expected: Bool) {
        #expect(isDoubt(text, language) == expected)
    }

    @Test(
        "to think hard of ending it, to be better off elsewhere, a slip of a word and a greeting hide no doubt",
        arguments: [
            ("I've been giving serious thought to ending our sessions", Language.english),
            ("estoy pensando en poner fin a las sesiones", .spanish),
            ("J'envisage de mettre fin à la thérapie", .french),
            ("I'd be better off at the gym than here", .english), ("je serais mieux chez moi qu'ici", .french),
            ("the sessions our not helping me", .english), ("hello pointless", .english),
            ("buenos días inútil", .spanish), ("it isn t helping", .english),
            ("Parler ne le fera pas revenir et ne m'aidera pas", .french),
        ])
    func hidden(text: String, language: Language) { #expect(isDoubt(text, language)) }
}
