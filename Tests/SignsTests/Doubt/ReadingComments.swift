import Clinic
import Signs
import Testing

@Suite("Reading comments for doubt")
struct ReadingComments {
    private func words(_ text: String, _ language: Language = .english) -> String? {
        DoubtReader.read(text, language).words.map { text.words($0) }
    }

    private func why(_ text: String, _ language: Language = .english) -> DoubtRestraint? {
        let reading = DoubtReader.read(text, language)
        return reading.isDoubt ? nil : reading.heldBack.first?.why
    }

    @Test(
        "no point in something else than treatment is no doubt of it",
        arguments: [
            ("No le veo sentido a seguir en ese trabajo.", Language.spanish),
            ("No le veo sentido a seguir con mi novio.", .spanish),
            ("No le veo el sentido a casarme.", .spanish),
            ("Je ne vois plus l'intérêt de garder ce travail.", .french),
            ("Je ne vois plus l'intérêt de rester avec lui.", .french),
            ("Je ne vois plus l'intérêt de faire du sport.", .french),
            ("Je ne vois plus l'intérêt de discuter avec ma mère.", .french),
            ("Je ne vois pas l'intérêt d'aller à cette fête.", .french),
        ])
    func pointOfAnother(text: String, language: Language) {
        #expect(words(text, language) == nil)
    }

    @Test(
        "no point in coming, going on or talking here is one",
        arguments: [
            ("No le veo sentido a venir.", Language.spanish), ("No le veo sentido a seguir viniendo.", .spanish),
            ("No le veo sentido a esto.", .spanish), ("Je ne vois plus l'intérêt de venir.", .french),
            ("Je ne vois plus l'intérêt de continuer la thérapie.", .french),
            ("Je ne vois plus l'intérêt de parler de tout ça ici.", .french),
        ])
    func pointOfThis(text: String, language: Language) {
        #expect(words(text, language) != nil)
    }

    @Test(
        "what is known to be negated is not marked by the weight of the same words",
        arguments: [
            ("I'm never going to give up on this.", Language.english),
            ("It's not that I don't believe in therapy.", .english),
            ("I do not doubt that this will help me.", .english),
            ("It's not that it isn't helping, I just want to go slower.", .english),
            ("Nobody would call this useless.", .english), ("No one would say this is useless.", .english),
            ("Nadie diría que esto es inútil.", .spanish), ("Personne ne dirait que c'est inutile.", .french),
        ])
    func negatedAndHeavy(text: String, language: Language) {
        #expect(why(text, language) == .negated)
    }

    @Test(
        "thanks that are made of the words of a doubt are none",
        arguments: [
            ("I didn't think this would help but it really has", Language.english),
            ("I did not think it could work for me, yet it has.", .english),
            ("I used to think nothing could help me. Not any more", .english),
            ("I don't know what I would do without these sessions", .english),
            ("I don't know where I'd be without this", .english),
            ("I don't know how I'd cope without you.", .english),
            ("No sé dónde estaría sin esto.", .spanish), ("no se que haria sin la terapia", .spanish),
            ("je sais pas ce que je ferais sans ces seances", .french),
            ("Je ne sais pas où je serais sans vous.", .french),
            ("je ne sais pas ce que je ferais sans mon chien", .french),
            ("j'aurais jamais cru que ca m'aiderait autant", .french),
            ("je ne doute pas que ca va m'aider", .french),
        ])
    func thanks(text: String, language: Language) {
        #expect(words(text, language) == nil)
    }

    @Test(
        "a last time, the fare, a belief that is over and what follows on how one feels are doubts",
        arguments: [
            ("I don't think I'll come back after today", Language.english), ("I won't be back after this.", .english),
            ("not sure its worth the bus ride anymore", .english), ("I don't think it's worth the bus fare", .english),
            ("waste of my money to be honest", .english),
            ("i dont see how talking about my mum is gona fix my panic attacks", .english),
            ("no point in your questions", .english), ("no point in another session", .english),
            ("Nobody could say this is useless but I do", .english),
            ("I don't feel any better this is a waste of time", .english),
            ("no me siento mejor esto no sirve", .spanish), ("antes creía en esto, ya no", .spanish),
            ("j'y croyais au debut mais plus maintenant", .french),
        ])
    func overlooked(text: String, language: Language) {
        #expect(words(text, language) != nil)
    }

    @Test("and what is near to them and says something else is left alone")
    func nearThem() {
        #expect(words("I won't be back after Christmas until the 5th.") == nil)
        #expect(words("Not sure the bus is worth it today.") == nil)
        #expect(words("I don't feel like this is a waste of time.") == nil)
        #expect(words("Antes creía que esto no servía, ya no.", .spanish) == nil)
        #expect(words("J'y croyais pas au début mais maintenant oui.", .french) == nil)
        #expect(words("I don't know what I'd do without these sessions but honestly they don't help me") != nil)
    }

    @Test("words that are negated hide no doubt in the sentence after them")
    func negatedThenDoubt() {
        let text = "I'm never going to give up on this. I keep asking myself why I still drive an hour for this."
        #expect(words(text)?.contains("why I still") == true)
    }

    @Test("there are more than 5,000 marked comments, in balance, a part of them held out")
    func size() {
        let all = LabelledComment.all
        #expect(all.count >= 5000)
        #expect(all.count { !$0.part.isOfTheMaking } >= 1000)
        for language in Language.allCases {
            let own = all.filter { $0.language == language }
            #expect(own.count >= 1500)
            #expect((0.4...0.6).contains(Double(own.count(where: \.isDoubt)) / Double(own.count)))
        }
    }

    @Test("on comments that it was not tuned on it finds most doubts, and few others", arguments: Language.allCases)
    func heldOut(_ language: Language) throws {
        let figures = LabelledComment.figures { $0.language == language && $0.part == .heldOut }
        #expect(try #require(figures.recall).share >= 0.8)
        #expect(try #require(figures.precision).share >= 0.85)
    }

    @Test("on comments that were written after it was done it finds more than half of the doubts")
    func fresh() throws {
        let figures = LabelledComment.figures { $0.part == .fresh }
        #expect(try #require(figures.recall).share >= 0.5)
        #expect(try #require(figures.precision).share >= 0.8)
    }

    @Test("of what other people wrote it finds more than half, and few others", arguments: [CommentPart.exam, .apart])
    func others(_ part: CommentPart) throws {
        let figures = LabelledComment.figures { $0.part == part }
        #expect(try #require(figures.recall).share >= 0.6)
        #expect(try #require(figures.precision).share >= 0.8)
    }

    @Test("what the tables do not know is weighed word by word, and the words that weigh most are marked")
    func weighed() throws {
        let text = "You are kind. I keep asking myself why I still drive an hour for this."
        let reading = DoubtReader.read(text, .english)
        #expect(reading.rule == DoubtReader.weighed)
        let words = try #require(reading.words)
        #expect(text.words(words).contains("why I still"))
        #expect(!DoubtReader.read(text, .english, weights: nil).isDoubt)
        #expect(DoubtReader.read("I still drive an hour to my mother’s every Sunday.", .english).words == nil)
    }

    @Test("what the tables know is held back where the words around it weigh against it, and speaks for the rest")
    func outweighed() {
        let weights = DoubtWeights(bias: -0.5, weights: ["boss": -2, "boss $": -1, "^ this": 1, "useless": 3])
        let features = DoubtFeatures("This is useless. My boss is my boss.", .english)
        #expect(weights.weight(features, around: 5..<15) == 3.5)
        #expect(weights.weight(features, around: 24..<30) == -3.5)
        #expect(why("The breathing doesn't help at all.") == .outweighed)
        #expect(words("The breathing doesn't help at all. None of this is helping me.") == "None of this is helping me")
    }

    @Test(
        "what else is told in the same comment hides no doubt",
        arguments: [
            "my boss was kind to me on sunday and I slept better but therapy isn't helping me",
            "thank you for last week, my boss was kind to me and I slept a bit better on sunday but therapy isn't helping me",
            "My mother called on Tuesday. We went to the market and bought shoes. The dog is well again. I keep asking myself why "
                + "I still drive an hour for this. See you next week, I have the appointment at nine.",
            "I want to stop coming, thank you for everything, the room was warm today",
            "No improvement, thank you for moving my appointment to Thursday morning",
        ])
    func amongOthers(text: String) {
        #expect(DoubtReader.read(text, .english).isDoubt)
    }

    @Test("it gives the words that made it speak, as they stand in the text")
    func spans() {
        #expect(words("I like you, but this isn’t going to help.") == "this isn’t going to help")
        #expect(words("Honestly? It's POINTLESS!") == "It's POINTLESS")
        #expect(words("Gracias, pero no creo que esto sirva.", .spanish) == "no creo que esto sirva")
        #expect(words("Merci, mais ça ne m’aide pas.", .french) == "ça ne m’aide pas")
        #expect(words("I cant do this anymore") == "cant do this anymore")
    }

    @Test("what takes a doubt back is named")
    func restraints() {
        #expect(why("I don't think this won't work") == .negated)
        #expect(why("It's not that it isn't helping.") == .negated)
        #expect(why("My mother says therapy never works") == .reported)
        #expect(why("I used to think this was pointless") == .past)
        #expect(why("If this doesn't work, we can try another way") == .conditional)
        #expect(why("My phone is old and it doesn't work") == .otherObject)
        #expect(why("He said “this is a waste of time” and left") == .quoted)
        #expect(why("Mi madre dice que la terapia no sirve", .spanish) == .reported)
        #expect(why("Avant je pensais que c'était inutile", .french) == .past)
    }

    @Test(
        "small things and other matters are left alone",
        arguments: ["", " ", "...", "ok", "👍", "The bus isn't working", "I can't do Tuesday any more", "\u{0}\u{FFFF}"])
    func others(text: String) {
        for language in Language.allCases { #expect(!DoubtReader.read(text, language).isDoubt) }
    }

    @Test("a comment in another language than the form's is read in its own")
    func otherLanguage() {
        #expect(DoubtReader.read("Je ne crois pas que ça m'aide", .english).language == .french)
        #expect(DoubtReader.read("Je ne crois pas que ça m'aide", .english).isDoubt)
        #expect(DoubtReader.read("esto no me ayuda para nada", .english).isDoubt)
    }

    @Test("a very long comment is read in no time, and a doubt at its end is found")
    func long() {
        let long = String(repeating: "We talked about my garden and the weather and the dog. ", count: 40)
        let clock = ContinuousClock()
        let start = clock.now
        #expect(DoubtReader.read(long + "Therapy isn't helping me.", .english).isDoubt)
        #expect(clock.now - start < .seconds(20), "by far; a debug build is slow")
    }

    @Test("what a phone makes of a word does not hide a doubt")
    func phones() {
        #expect(words("this is poitnless") == "this is poitnless")
        #expect(words("therapyyy isnt hleping me") != nil)
        #expect(words("esto no sirbe", .spanish) != nil)
        #expect(words("no creo q esta terápia funsione", .spanish) != nil)
        #expect(words("jcrois pas que ca serve", .french) != nil)
        #expect(words("jarrete la therapi, jen peux plus", .french) != nil)
        #expect(words("i cnat keep doing this") == "cnat keep doing this")
        #expect(words("it doesnt wrok") != nil)
        #expect(words("my phone doesnt wrok") == nil)
    }

    @Test(
        "what is said in a few words that two languages share is read in the form's language",
        arguments: ["No change yet, months on.", "No better, no worse.", "Lost all hope.", "on and on, no progress"])
    func fewWords(text: String) {
        #expect(DoubtReader.read(text, .english).isDoubt)
        #expect(DoubtReader.read(text, .english).language == .english)
        #expect(!DoubtReader.read("No problems, no changes to my address.", .english).isDoubt)
    }

    @Test("a bare noun says that nothing has changed, and only of the treatment")
    func bareNouns() {
        #expect(words("Sin ningún avance.", .spanish) != nil)
        #expect(words("Sin cambios en la medicación.", .spanish) == nil)
        #expect(words("Pas le moindre progrès.", .french) != nil)
        #expect(words("Pas de changement d'horaire.", .french) == nil)
    }

    @Test("a quotation of one's own is one's own, before it and after it")
    func ownQuotations() {
        #expect(words("\"It's pointless\" - that's what I keep thinking.") == "It's pointless")
        #expect(words("I told my brother 'therapy is useless'.") == "therapy is useless")
        #expect(why("\"It's pointless\" - that's what my dad thinks.") == .quoted)
        #expect(why("At first I told my wife \"this won't work\".") == .quoted)
        #expect(words("« Ça ne sert à rien », voilà ce que je ressens.", .french) != nil)
        #expect(why("« Ça ne sert à rien », voilà ce que dit mon père.", .french) == .quoted)
    }

    @Test("what others promised is the writer's doubt once they deny it")
    func promised() {
        #expect(words("They promised me it would get easier. It didn't.") != nil)
        #expect(words("They promised me it would get easier. It did.") == nil)
        #expect(words("I was told the new tablets would help. They haven't.") == nil)
    }

    @Test("one tool that fails in one place is no doubt of the treatment; one that fails as such may be")
    func oneTool() {
        #expect(why("The breathing doesn't work when I'm in the supermarket.") == .otherObject)
        #expect(why("La respiración no me sirve cuando voy en el metro.", .spanish) == .otherObject)
        #expect(words("The exercises don't help me at all.") != nil)
    }

    @Test("a job is not the work that is done here, and a doubt that is gone is none")
    func otherWork() {
        #expect(words("School and work are pointless at the moment") == nil)
        #expect(words("The work we do here is pointless.") != nil)
        #expect(why("The old me would have said therapy is a waste of time.") == .past)
        #expect(words("Je ne doute plus de la thérapie.", .french) == nil)
        #expect(words("Je doute de plus en plus de la thérapie.", .french) != nil)
    }

    @Test("two languages in one comment are both read")
    func mixed() {
        #expect(DoubtReader.read("I come every week pero la verdad no me ayuda", .english).language == .spanish)
        #expect(DoubtReader.read("merci pour tout, but this isn't helping me", .french).language == .english)
    }

    @Test("what is asked needs its mark")
    func asked() {
        #expect(words("¿De verdad esto sirve para algo?", .spanish) != nil)
        #expect(words("Ça m'aide vraiment, merci.", .french) == nil)
        #expect(words("Realmente me ayuda", .spanish) == nil)
    }

    @Test(
        "what repeats without end, or is in no words, is read all the same",
        arguments: [
            "this really really ", "i used to think it doesnt help ", "nunca nada igual no va a ser ", "pas plus rien ",
            "e\u{301}\u{302}\u{303}", "\u{1F622}", "هذا لا يساعد ", "\"", "a",
        ])
    func hostile(piece: String) {
        let text = String(repeating: piece, count: 2_000 / piece.count)
        let clock = ContinuousClock()
        let start = clock.now
        for language in Language.allCases { _ = DoubtReader.read(text, language) }
        #expect(clock.now - start < .seconds(60), "by far; a debug build is slow, and so is a machine that is busy")
    }
}
