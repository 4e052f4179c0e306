import Clinic
import Foundation
import FollowThrough
import Pages
import Routes
import Signs
import Testing

@Suite("The pages of a concern")
struct ConcernPageTests {
    private func page(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    private func concern(_ model: ConcernModel, _ language: Language = .english) -> String {
        page(ConcernPage(PageSamples.context(language), model).bytes())
    }
    private func filled(_ page: String) -> Int { page.components(separatedBy: "btn--first").count - 1 }

    @Test("An open one shows why, words that make room first, and where to write down what was said")
    func open() {
        let page = concern(PageSamples.openConcern)
        #expect(page.contains("Nobody has talked about it yet."))
        #expect(page.contains("Alliance fell"))
        #expect(page.contains("Make room") && page.contains("Own your part"))
        #expect(
            page.contains("name=\"said\"")
                && page.contains("left out of every export but the client’s own file, and of that unless asked for"))
        #expect(filled(page) == 1)
    }

    @Test("One that follows a settled one says so and leads there", arguments: Language.allCases)
    func follows(language: Language) {
        let follows = FollowedConcern(id: PageSamples.id(950), settled: PageSamples.today.adding(days: -8))
        let page = concern(PageSamples.concern(PageSamples.opening, follows: follows), language)
        let told = [
            Language.english: ", and back.", .spanish: " y ha vuelto.", .french: ", et de retour.",
        ]
        #expect(page.contains(told[language] ?? "no words"))
        #expect(page.contains("href=\"\(Route.concern(follows.id).path)\""))
        #expect(!concern(PageSamples.openConcern, language).contains(told[language] ?? ""))
    }

    @Test("One that no sign shows any more says so and can be settled, though nobody has talked about it")
    func noSignHolds() {
        let signs = PageSamples.openConcern.signs.map { SignInForce($0.sign, isCorrected: false, holds: false) }
        let page = concern(PageSamples.concern(PageSamples.opening, signs: signs))
        #expect(page.contains("None of its signs holds any more."))
        #expect(page.contains("action=\"\(Route.settled(PageSamples.openConcern.concern.id).path)\""))
        #expect(page.contains("It can be settled as it is."))
        let read = concern(PageSamples.concern(PageSamples.opening, mayAct: false, signs: signs))
        #expect(read.contains("None of its signs holds any more.") && !read.contains("It can be settled as it is."))
        let holding = concern(PageSamples.openConcern)
        #expect(!holding.contains("None of its signs holds any more."))
        #expect(!holding.contains("action=\"\(Route.settled(PageSamples.openConcern.concern.id).path)\""))
    }

    @Test("One that is due compares before and after, asks whether each step was kept, and claims no cause")
    func due() {
        let page = concern(PageSamples.dueConcern)
        #expect(page.contains("Nora Lindqvist talked about it 3 November and agreed two steps. The review is due."))
        #expect(page.contains("averaged 36.2, against 33.9 before"))
        #expect(page.contains("need not have changed because of it"))
        #expect(page.contains("Ask “say it back to me” before the end: kept?"))
        #expect(!page.contains("Shorter exercises, chosen together: kept?"))
        #expect(page.contains(" · for Ana too") && !page.contains("given along"))
        #expect(page.contains("after 14 days"))
        #expect(filled(page) == 1)
    }

    @Test(
        "What came of a step is told in a sentence, and not by the words of its buttons", arguments: Language.allCases)
    func stepTold(language: Language) {
        func told(_ helped: Helped) -> String {
            concern(
                PageSamples.concern([
                    (-35, 15, .opened(.alliance, owner: PageSamples.nora, after: nil), nil),
                    (
                        -28, 15, .stepAgreed(Step(who: .client, by: PageSamples.today, isForClient: false)),
                        PageSamples.nora
                    ),
                    (-14, 16, .stepReported(step: PageSamples.id(911), .kept, helped), PageSamples.nora),
                ]), language)
        }
        let texts = [
            Language.english: ("kept; it did not help", "kept; it helped a little"),
            .spanish: ("cumplido; no ayudó", "cumplido; ayudó un poco"),
            .french: ("tenue ; cela n’a pas aidé", "tenue ; cela a un peu aidé"),
        ]
        #expect(told(.no).contains(texts[language]?.0 ?? "no words"))
        #expect(told(.little).contains(texts[language]?.1 ?? "no words"))
    }

    @Test("On paper it says whose it is, and by whom and when it was printed")
    func onPaper() {
        let page = concern(PageSamples.openConcern)
        #expect(
            page.contains(
                "Ana Duarte, \(PageSamples.ana.code) · Harbour Row · printed Tuesday 24 November 2026, 09:52, by Nora Lindqvist"
            ))
    }

    @Test("What is compared names the day of the talk, since there may have been several", arguments: Language.allCases)
    func dayOfTheTalk(language: Language) {
        let told = [
            Language.english: "Since the talk on 3 November the alliance has averaged 36.2",
            .spanish: "Desde la conversación del 3 de noviembre la alianza tiene una media de 36,2",
            .french: "Depuis la conversation du 3 novembre, l’alliance est en moyenne à 36,2",
        ]
        #expect(concern(PageSamples.dueConcern, language).contains(told[language] ?? "no words"))
    }

    @Test("A review from before the first step says how long after the talk it was", arguments: Language.allCases)
    func earlyReview(language: Language) {
        let model = PageSamples.concern([
            (-35, 15, .opened(.alliance, owner: PageSamples.nora, after: nil), nil),
            (-28, 15, .talked(Talk(session: nil, when: PageSamples.at(-28, 15), about: [.goals])), PageSamples.nora),
            (-21, 15, .reviewed(Review(session: nil, when: PageSamples.at(-21, 15), helped: nil)), PageSamples.nora),
            (
                -14, 15, .stepAgreed(Step(who: .client, by: PageSamples.today, isForClient: false)), PageSamples.nora
            ),
        ])
        let told = [
            Language.english: "7 days after the talk", .spanish: "7 días después de la conversación",
            .french: "7 jours après la conversation",
        ]
        let page = concern(model, language)
        #expect(page.contains(told[language] ?? "no words"))
        #expect(
            !page.contains(", the same day") && !page.contains(", el mismo día") && !page.contains(", le même jour"))
    }

    @Test("Of two checks that were missing, one that is there by now stands as corrected, and no more as missing")
    func oneFormCame() {
        func missing(_ figures: [(Figure, Int)]) -> Sign { PageSamples.sign(.formMissing, 15, days: -7, figures) }
        let model = PageSamples.concern(
            [
                (-7, 15, .opened(.forms, owner: PageSamples.nora, after: nil), nil),
                (-7, 15, .signJoined(missing([(.missingAlliance, 5), (.missingOutcome, 5)])), nil),
            ],
            signs: [
                SignInForce(missing([(.missingAlliance, 5)]), isCorrected: false),
                SignInForce(missing([(.missingOutcome, 5)]), isCorrected: true),
            ])
        let page = concern(model)
        #expect(page.contains("Alliance check missing") && !page.contains("Both checks"))
        #expect(page.components(separatedBy: "Corrected since").count == 2)
        let after = page.components(separatedBy: "Outcome check missing").dropFirst().first
        #expect(after?.contains("Corrected since") == true)
    }

    @Test("What was said stands under the talk that it was said in, and what was done under who did it")
    func quotes() throws {
        let talks = concern(PageSamples.talkedAgainConcern)
        let first = try #require(talks.range(of: "<b>Talked</b>"))
        let second = try #require(talks.range(of: "<b>Talked</b>", range: first.upperBound..<talks.endIndex))
        let then = try #require(talks.range(of: "You explain it so well"))
        let now = try #require(talks.range(of: "Today it went better."))
        #expect(first.upperBound < then.lowerBound && then.upperBound < second.lowerBound)
        #expect(second.upperBound < now.lowerBound)
        let safe = concern(PageSamples.safeConcern)
        let nora = try #require(safe.range(of: "Nora Lindqvist, <time"))
        let spoke = try #require(safe.range(of: "Spoke with her at five."))
        let sam = try #require(safe.range(of: "Sam Whitlock, <time"))
        #expect(nora.upperBound < spoke.lowerBound && spoke.upperBound < sam.lowerBound)
    }

    @Test("It opens with the last talk, and counts as agreed in it only what came with it or since")
    func lastTalk() {
        let model = PageSamples.talkedAgainConcern
        #expect(concern(model).contains("Nora Lindqvist talked about it today. Two steps were agreed before."))
        let own = ConcernPage(PageSamples.context(person: PageSamples.nora), model)
        #expect(page(own.bytes()).contains("You talked today. Two steps were agreed before."), "to her who did")
    }

    @Test("One that waits again after a talk says what came since, and what Today asks for to whoever may")
    func again() {
        let page = concern(PageSamples.againConcern)
        let told = "Nora Lindqvist talked about it 3 November. It waits again: nothing booked, not seen for "
        #expect(page.contains(told) && page.contains(". Call Ana. The review is due."))
        #expect(!page.contains("comes up by itself") && page.contains("Record another talk"))
        let read = concern(PageSamples.againConcern(mayAct: false))
        #expect(read.contains(told) && !read.contains("Call Ana"))
    }

    @Test("One that waits again for a miss with nothing booked says once that nothing is", arguments: Language.allCases)
    func againOnce(language: Language) throws {
        let page = concern(PageSamples.missedAgainConcern, language)
        let lead = try #require(page.range(of: "<p class=\"lead"))
        let end = try #require(page.range(of: "</p>", range: lead.upperBound..<page.endIndex))
        let told = page[lead.upperBound..<end.lowerBound]
        #expect(told.ranges(of: Words(language).nothingBooked).count == 1)
        for notSeen in ["not seen for", "sin verse", "pas de séance"] { #expect(!told.contains(notSeen)) }
    }

    @Test("Where nothing is booked, the review does not come up by itself", arguments: Language.allCases)
    func nothingBooked(language: Language) {
        let page = concern(PageSamples.nothingBookedConcern, language)
        let told = [
            Language.english: "The review comes at the next session; none is booked.",
            .spanish: "no hay ninguna reservada.", .french: "aucune n’est prévue.",
        ]
        #expect(page.contains(told[language] ?? "no words"))
        for itself in ["by itself", "por sí sola", "de lui-même"] { #expect(!page.contains(itself)) }
    }

    @Test("One that came back after a talk says so, beside the day of that talk", arguments: Language.allCases)
    func cameBack(language: Language) {
        let page = concern(PageSamples.returnedConcern, language)
        let told = [
            Language.english: "Not talked about since it came back.",
            .spanish: "No se ha hablado de ello desde que volvió.",
            .french: "Personne n’en a reparlé depuis son retour.",
        ]
        #expect(page.contains(told[language] ?? "no words"))
        for never in ["Nobody has talked about it yet", "Nadie ha hablado aún", "Personne n’en a encore"] {
            #expect(!page.contains(never))
        }
        // It still runs since it came back: no talk took until the same day.
        #expect(!page.contains("the same day") && !page.contains("el mismo día") && !page.contains("le même jour"))
    }

    @Test("What was done for safety is no talk, in the words that it opens with", arguments: Language.allCases)
    func safetyLead(language: Language) {
        let page = concern(PageSamples.safeConcern, language)
        for talk in ["You talked", "Hablaron", "Vous en avez parlé"] { #expect(!page.contains(talk)) }
        let told = [
            Language.english: "What was done was recorded today. No step is agreed yet.",
            .spanish: "Lo que se hizo quedó anotado hoy. Aún no hay paso acordado.",
            .french: "Ce qui a été fait a été noté aujourd’hui. Aucune étape convenue.",
        ]
        #expect(page.contains(told[language] ?? "no words"))
        guard language == .english else { return }
        #expect(
            concern(PageSamples.safeStepConcern)
                .contains("What was done was recorded today. One step was agreed since."))
    }

    @Test("A step is kept on the device while it is typed, under a name of its own on every form that asks for one")
    func keptStep() throws {
        let context = PageSamples.context()
        var names: Set<String> = []
        let pages = [
            TalkPage(context, PageSamples.openConcern).bytes(), StepPage(context, PageSamples.dueConcern).bytes(),
            ReviewPage(context, PageSamples.dueConcern).bytes(),
        ].map(page)
        for page in pages {
            let field = try #require(page.components(separatedBy: "<input").first { $0.contains("name=\"what\"") })
            let rest = try #require(field.components(separatedBy: "data-draft=\"").dropFirst().first)
            let name = String(rest.prefix { $0 != "\"" })
            #expect(name.hasPrefix("Nora Lindqvist/step-") && page.contains("data-draft-note=\"\(name)\""))
            names.insert(name)
        }
        #expect(names.count == 3)
    }

    @Test("Words that two signs were read from stand there once, and with one pair of quotation marks")
    func saidOnce() {
        let page = concern(PageSamples.doubtedConcern)
        #expect(page.components(separatedBy: "This won’t help me.").count == 2)
        #expect(page.contains("<q>This won’t help me.</q>"))
    }

    @Test("The prompts go by the newest check: its lowest line, all of it, or that the marks are back")
    func newestCheck() {
        func room(_ lines: [Int]?, of response: UInt64 = 78) -> String {
            let model = PageSamples.concern(
                [
                    (-7, 15, .opened(.alliance, owner: PageSamples.nora, after: nil), nil),
                    (-7, 15, .signJoined(PageSamples.lowLine), nil),
                ], newest: lines.map { PageSamples.newest(response, $0) })
            return page(TalkPage(PageSamples.context(), model).bytes())
        }
        let line = "You marked this line lower than the others."
        #expect(room(nil).contains(line))
        #expect(room([80, 80, 70, 80]).contains(line))
        let level = room([80, 80, 80, 80])
        #expect(!level.contains(line) && level.contains("You marked this as it is: low."))
        #expect(!level.contains("lower than they were"))
        let back = room([90, 90, 90, 90])
        #expect(!back.contains(line) && back.contains("now it is not low any more"))
        #expect(!back.contains("had come down"))
        #expect(room([99, 99, 85, 99], of: 77).contains(line))
    }

    @Test("That the marks fell is said only where a sign read it from the newest check, to a client of any age")
    func fallsAreKnown() {
        func topic(_ signs: [Sign], _ lines: [Int]? = nil) -> TalkTopic {
            TalkTopic(.alliance, signs, newest: lines.map { PageSamples.newest(78, $0) })
        }
        func sign(_ kind: SignKind, of response: UInt64) -> Sign {
            Sign(
                kind: kind, severity: 70, since: PageSamples.at(0, 9),
                evidence: [
                    Evidence(.response(PageSamples.id(response)), .total, 240, at: PageSamples.at(0, 9)),
                    Evidence(.response(PageSamples.id(response)), .change, -60, at: PageSamples.at(0, 9)),
                ], ruleVersion: 1)
        }
        let below = sign(.allianceBelowCutoff, of: 78)
        #expect(topic([below], [60, 60, 60, 60]) == .low)
        #expect(topic([below], [70, 70, 70, 50]) == .low)
        #expect(topic([below]) == .low)
        for kind in [SignKind.allianceFell, .allianceSliding, .comesWhileFalling] {
            #expect(topic([sign(kind, of: 78), below], [60, 60, 60, 60]) == .session)
            #expect(topic([sign(kind, of: 78), below], [70, 70, 70, 50]) == .session)
            #expect(topic([sign(kind, of: 78)]) == .session)
            // The fall was at an earlier check; the newest is still low.
            #expect(topic([sign(kind, of: 70)], [60, 60, 60, 60]) == .low)
            #expect(topic([sign(kind, of: 70)], [95, 95, 95, 95]) == .recovered)
        }
        #expect(topic([], [95, 95, 95, 95]) == .other && topic([]) == .other)
        for language in Language.allCases {
            let words = Words(language)
            for ages in AgeBand.allCases {
                let rooms = [TalkTopic.low, .session, .bond].map { words.prompts($0, ages).makeRoom }
                #expect(Set(rooms).count == 3, "\(rooms)")
                #expect(!["lower", "más baj", "plus bas"].contains { rooms[0].contains($0) }, "\(rooms[0])")
            }
        }
    }

    @Test("A client is thanked for an answer about risk only where there is one")
    func risksAreKnown() {
        #expect(TalkTopic(.risk, [PageSamples.sign(.riskAnswer, 100, days: -1, [(.riskWorth, 1)])]) == .risk)
        #expect(TalkTopic(.risk, []) == .worry)
        let opened = Words(.english).prompts(.worry, .adult)
        #expect(!opened.makeRoom.contains("Thank you") && opened.explore.contains("Are they here now?"))
    }

    @Test("That it is harder than at the beginning is said only where the outcome is reliably worse")
    func outcomesAreKnown() {
        func topic(_ kinds: [SignKind]) -> TalkTopic {
            TalkTopic(.outcome, kinds.map { PageSamples.sign($0, 70, days: -3, [(.total, 190)]) })
        }
        #expect(topic([.outcomeOffCourse, .outcomeDeteriorated]) == .outcome)
        #expect(topic([.outcomeOffCourse]) == .offCourse)
        #expect(topic([.noReliableChange]) == .stuck)
        #expect(topic([]) == .other)
    }

    @Test("Somebody who sits there, though before their hour, is here now and does not come next")
    func here() {
        let page = concern(PageSamples.hereConcern)
        #expect(page.contains("Nobody has talked about it yet. Ana is here now."))
        #expect(!page.contains("comes next"))
        #expect(concern(PageSamples.openConcern).contains("Ana comes next: today 14:00."))
    }

    @Test(
        "One that was open when its course of care ended says so, and waits for nothing", arguments: Language.allCases)
    func ended(language: Language) {
        let closed = concern(PageSamples.endedConcern, language)
        let left = concern(PageSamples.leftConcern, language)
        for page in [closed, left] {
            #expect(!page.contains("/reopening\"") && !page.contains("ledger--now") && filled(page) == 0)
            #expect(!page.contains("not yet") && !page.contains("aún no") && !page.contains("pas encore"))
        }
        guard language == .english else { return }
        #expect(closed.contains("It was open when the episode ended today, and was closed with it."))
        #expect(closed.contains("Dismissed: the episode ends"))
        #expect(left.contains("It was open when the episode ended"))
        #expect(!left.contains("Nobody has talked about it yet"))
    }

    @Test("Whoever only reads is offered no act but a word on it")
    func reading() {
        let page = concern(PageSamples.readConcern)
        #expect(!page.contains("/review\"") && !page.contains("/talk\"") && !page.contains("/settled\""))
        #expect(page.contains("/comment\""))
    }

    @Test("A risk answer names the practice’s own procedure, and offers neither settling nor dismissing")
    func risk() {
        let page = concern(PageSamples.riskConcern)
        #expect(page.contains("call the duty supervisor"))
        #expect(page.contains("tel:+442079460101"))
        #expect(page.contains("Rapport alerts nobody and handles no emergency."))
        #expect(!page.contains("/dismissal") && !page.contains("/settled"))
        #expect(filled(page) == 1)
    }

    @Test("Whoever took issue with the work is thanked and asked, and not told that they were further away")
    func tookIssue() {
        let page = page(TalkPage(PageSamples.context(), PageSamples.confrontedConcern).bytes())
        #expect(page.contains("Took issue with the work."))
        #expect(page.contains("Thank you for telling me what bothers you about our work."))
        #expect(page.contains("Own your part"))
        #expect(!page.contains("further away") && !page.contains("Less with us"))
    }

    @Test("One more step is agreed within the review, and what was typed is there again when it is refused")
    func stepInReview() {
        let due = page(ReviewPage(PageSamples.context(), PageSamples.dueConcern).bytes())
        #expect(due.contains("name=\"after\" value=\"step\""))
        #expect(due.contains("name=\"what\"") && due.contains("name=\"for-client\""))
        #expect(!due.contains("<details class=\"no-print\" open>"))
        let refused = page(ReviewPage(PageSamples.context(), PageSamples.refusedReview).bytes())
        #expect(refused.contains("<details class=\"no-print\" open>"))
        #expect(refused.contains("value=\"Bring the next exercise along\""))
        #expect(refused.contains("It went well, I think."))
        #expect(refused.contains("value=\"kept\" checked"))
    }

    @Test("What others did meanwhile is told, and what was typed is still there")
    func changed() {
        let page = page(ReviewPage(PageSamples.context(), PageSamples.changedConcern).bytes())
        #expect(page.contains("Somebody acted on this concern while your page was open."))
        #expect(page.contains("It went well, I think."))
        #expect(page.contains("Sam Whitlock"))
    }

    @Test("A settled one stays readable, and can be opened again")
    func settled() {
        let page = concern(PageSamples.settledConcern)
        #expect(page.contains("Settled today."))
        #expect(page.contains("/reopening") && !page.contains("name=\"said\""))
    }

    @Test("Every page speaks every language", arguments: [Language.spanish, .french])
    func languages(language: Language) {
        let context = PageSamples.context(language)
        for model in [PageSamples.openConcern, PageSamples.dueConcern, PageSamples.riskConcern] {
            for bytes in [
                ConcernPage(context, model).bytes(), TalkPage(context, model).bytes(), StepPage(context, model).bytes(),
                ReviewPage(context, model).bytes(), DismissPage(context, model).bytes(),
                SafetyPage(context, model).bytes(),
            ] {
                let shown = page(bytes)
                for english in ["What it is about", "Did it help?", "Record ", "Nobody has", "not yet", "Between "] {
                    #expect(!shown.contains(english), "\(english)")
                }
            }
        }
    }
}
