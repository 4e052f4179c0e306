import Clinic
import Signs
import Testing

/// A comment rarely holds one sentence: what else it tells hides no doubt and makes none.
@Suite("Reading a doubt beside other things")
struct ReadingBesideOthers {
    private func words(_ text: String, _ language: Language) -> String? {
        DoubtReader.read(text, language).words.map { text.words($0) }
    }

    @Test(
        "a sentence about an everyday thing hides no doubt in the next one",
        arguments: [
            ("Sorry I am late, the bus broke down. Waste of time anyway.", Language.english),
            ("My car broke down on the way. I keep asking myself why I come here.", .english),
            ("The landlord put the rent up again. Honestly this isn't helping.", .english),
            ("I had my exam on Tuesday. I don't know why I bother coming.", .english),
            ("Sigo con las pastillas. No noto ningún cambio con la terapia.", .spanish),
            ("Vine en bus, tardé una hora. No sé para qué vengo.", .spanish),
            ("Perdón por llegar tarde, el autobús no venía. Una pérdida de tiempo.", .spanish),
            ("Mon couple va mieux. Ça m'aide pas pantoute la thérapie.", .french),
            ("J'ai un nouveau boulot. Je sais pas pourquoi je viens encore.", .french),
        ])
    func afterThing(text: String, language: Language) {
        #expect(words(text, language) != nil)
    }

    @Test(
        "what names nothing is said of the thing that the sentence before is about",
        arguments: [
            ("My phone is broken. It doesn't work.", Language.english),
            ("The new tablets came. They don't help me.", .english),
            ("Started the new tablets on Monday. No difference yet.", .english),
            ("My job is dreadful. I can't go on like this.", .english),
            ("Empecé con la pastilla nueva. No me hace nada.", .spanish),
            ("Mi móvil es viejo. No funciona.", .spanish),
            ("La chaudière est en panne. Ça marche plus.", .french),
            ("Le médecin m'a changé les cachets. Ça ne change rien.", .french),
        ])
    func ofThing(text: String, language: Language) {
        #expect(words(text, language) == nil)
    }

    @Test(
        "thanks before or behind it do not outweigh a doubt",
        arguments: [
            ("Thank you for today. Is this meant to be helping? because it isnt", Language.english),
            ("I keep asking myself why I still drive an hour for this. Thanks for today.", .english),
            ("Gracias por lo de hoy. No termino de ver la utilidad de todo esto", .spanish),
            ("Muchas gracias. Salgo peor de lo que entro", .spanish),
            ("Merci pour aujourd'hui. Je pense faire une pause dans les séances", .french),
            ("Merci beaucoup. On parle on parle mais concrètement rien", .french),
        ])
    func thanked(text: String, language: Language) {
        #expect(words(text, language) != nil)
    }

    @Test(
        "and thanks with what is no doubt stay thanks",
        arguments: [
            ("Thank you for today. It was hard but I feel lighter.", Language.english),
            ("Gracias por todo. Me costó hablar de mi padre. Nos vemos el jueves", .spanish),
            ("Merci pour la séance. C'était dur. Je me sens soulagée", .french),
        ])
    func onlyThanked(text: String, language: Language) {
        #expect(words(text, language) == nil)
    }

    @Test(
        "one time that somebody cannot come is no end",
        arguments: [
            ("Mañana no puedo venir", Language.spanish), ("el lunes no puedo venir", .spanish),
            ("la semana que viene no puedo venir, tengo médico", .spanish),
            ("la próxima sesión no puedo venir", .spanish), ("en agosto no puedo venir", .spanish),
            ("el martes no vengo, estoy de viaje", .spanish), ("Este jueves no voy a poder venir", .spanish),
            ("demain je ne peux pas venir", .french), ("jeudi je peux pas venir", .french),
            ("la semaine prochaine je ne peux pas venir, j'ai un rendez-vous", .french),
            ("je ne viens pas mardi, je suis en déplacement", .french),
            ("I'm not coming next week, on holiday", .english), ("Not coming tomorrow, sorry, poorly", .english),
        ])
    func once(text: String, language: Language) {
        #expect(words(text, language) == nil)
    }

    @Test(
        "no more coming is one",
        arguments: [
            ("no puedo seguir viniendo", Language.spanish), ("ya no puedo venir más", .spanish),
            ("no vengo más", .spanish), ("je peux plus venir", .french), ("je ne viendrai plus", .french),
            ("I'm not coming any more", .english), ("I might not come next week", .english),
        ])
    func noMore(text: String, language: Language) {
        #expect(words(text, language) != nil)
    }

    @Test(
        "no use in something else, or work that is too much, is no doubt of treatment",
        arguments: [
            ("It's pointless applying for jobs at my age", Language.english),
            ("hopeless getting an appointment with the dentist", .english),
            ("c'est pas la peine de parler à mon patron", .french), ("es inútil buscar piso en esta ciudad", .spanish),
            ("I can't do this any more, the night shifts are killing me", .english),
            ("I can't go on like this, work is too much", .english),
            ("I can't do this anymore. My boss is a nightmare.", .english),
            ("no puedo más, el trabajo me está matando", .spanish), ("j'en peux plus, le boulot me tue", .french),
            ("ça vaut le coup, le trajet", .french),
        ])
    func ofOther(text: String, language: Language) {
        #expect(words(text, language) == nil)
    }

    @Test(
        "the same of treatment is one",
        arguments: [
            "It's pointless coming here", "I can't do this any more, the sessions are killing me",
            "I can't do this any more, it's too much",
        ])
    func ofThis(text: String) {
        #expect(words(text, .english) != nil)
    }

    @Test(
        "whoever blurts out, texts or lets slip a doubt has it, not the writer",
        arguments: [
            ("Mon mari a lâché au souper que je devrais arrêter, que vous voulez juste notre argent.", Language.french),
            ("Mon chum m'a sorti que je perds mon temps ici", .french),
            ("Ma blonde m'a lancé que ça sert à rien la thérapie, moi j'aime ça venir", .french),
            ("Ma conjointe m'a écrit que je devrais arrêter de venir", .french),
            ("Mi hermana me soltó que esto no sirve para nada", .spanish),
            ("My husband texted that this is a waste of money", .english),
            ("my mum thinks that\nthis is a waste of time, I disagree", .english),
            ("mi padre me escribió\nque la terapia es una pérdida de tiempo", .spanish),
        ])
    func reported(text: String, language: Language) {
        #expect(words(text, language) == nil)
    }

    @Test("a line that ends before a capital, and a blank line, end a sentence")
    func lines() {
        #expect(words("My mum thinks a lot of you\nThis isn't helping me", .english) != nil)
        #expect(words("all fine at home\n\nno progress here though", .english) != nil)
    }

    @Test(
        "giving up smoking, being kept from giving up and jokes about the bill are none",
        arguments: [
            ("want to give up smoking for good this time", Language.english),
            ("I don't want you to give up on me", .english), ("Don't let me stop coming, I need this", .english),
            ("ha ha you should charge double for putting up with me", .english),
            ("quiero dejar de beber de una vez por todas", .spanish),
            ("je veux arrêter de fumer pour de bon", .french), ("ne me laissez pas tomber", .french),
            ("nada", .english), ("ça faisait mal, je suis restée et je suis contente", .french),
            ("I never thought this would help this much", .english),
            ("nunca pensé que esto me ayudaría tanto", .spanish),
        ])
    func none(text: String, language: Language) {
        #expect(words(text, language) == nil)
    }
}
