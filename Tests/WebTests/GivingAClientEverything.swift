import Clinic
import Exchange
import FollowThrough
import Measures
import Practice
import PracticeTwin
import Signs
import Testing

@testable import Pages
@testable import Web

@Suite("Giving a client everything that is held about them")
struct GivingAClientEverything {
    private func practice() async throws -> (TestPractice, talk: String) {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, outcome: [80, 70, 60, 50])
        let done = try await practice.service.perform(
            OpenConcern(
                id: practice.service.chance.id(), episode: practice.ana.episode, subject: .other,
                words: "<b>Sighed</b>, \"twice\""), as: practice.nora)
        _ = done
        return (practice, "Sighed")
    }

    private func file(
        _ practice: TestPractice, _ actor: Actor, talks: Bool = false
    ) async throws -> ClientFile.Answer {
        try await practice.service.answer(ClientFile(client: practice.ana.client, withTalkNotes: talks), as: actor)
    }

    @Test("all tables are there, of that client alone, and the export is recorded")
    func whole() async throws {
        let (practice, _) = try await practice()
        let file = try await file(practice, practice.nora)
        #expect(
            file.tables.map(\.name) == [
                "client", "corrections", "episodes", "episode_corrections", "appointments", "attendance", "sessions",
                "observations", "comments", "concerns", "barriers", "referrals", "help", "praise", "consents",
                "supervision", "emergencies", "words", "looks",
            ])
        #expect(file.tables.allSatisfy { table in table.rows.allSatisfy { $0.count == table.columns.count } })
        let json = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(json.contains("Ana Duarte") && !json.contains("Joel") && !json.contains("Samir"))
        let audit = try await practice.audit(practice.ana.client)
        #expect(audit.contains { $0.action == .exportClientFile && $0.client == practice.ana.client })
    }

    @Test("what was said stays out unless the client's own therapist asks for it")
    func talks() async throws {
        let (practice, said) = try await practice()
        func says(_ actor: Actor, _ talks: Bool) async throws -> Bool {
            let file = try await file(practice, actor, talks: talks)
            return String(decoding: ClientFileText.json(file), as: UTF8.self).contains(said)
        }
        #expect(try await says(practice.nora, false) == false)
        #expect(try await says(practice.nora, true))
        #expect(try await says(practice.ruth, true) == false)
    }

    @Test("what supervision wrote about the client is in it, and nothing that it wrote about others or the meeting")
    func supervised() async throws {
        let (practice, _) = try await practice()
        let nora = try #require(practice.nora.personID)
        func write(_ client: OpenedEpisode?, _ words: String) async throws {
            _ = try await practice.service.perform(
                RecordSupervision(
                    id: practice.service.chance.id(), therapist: nora,
                    matter: client.map { AgendaMatter(episode: $0.episode, about: .sign(.missed)) },
                    mark: client == nil ? .note : .discussed, words: words), as: practice.ruth)
        }
        try await write(practice.ana, "Call before noon.")
        try await write(practice.joel, "Ask his brother.")
        try await write(nil, "A calm meeting.")
        let file = try await file(practice, practice.nora, talks: true)
        let table = try #require(file.tables.first { $0.name == "supervision" })
        #expect(table.rows.count == 1)
        #expect(table.rows.first?.contains("missed") == true)
        let json = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(json.contains("Call before noon.") && !json.contains("brother") && !json.contains("calm meeting"))
        let without = try await self.file(practice, practice.nora)
        let plain = String(decoding: ClientFileText.json(without), as: UTF8.self)
        #expect(!plain.contains("Call before noon.") && plain.contains("discussed"))
    }

    @Test("each act of a referral is told as what it was, with where the client was sent and what they agreed to share")
    func referral() async throws {
        let (practice, _) = try await practice()
        let barrier = try await practice.barrier()
        let rides = try await practice.resource()
        let referral = try await practice.refer(barrier, to: rides)
        for change in [ReferralChange.sent(.email), .accepted, .used] { try await practice.news(referral, change) }
        let vouchers = try await practice.vouchers(10)
        try await practice.service.perform(
            GiveFromStock(
                stock: vouchers, episode: practice.ana.episode, barrier: barrier, quantity: 2,
                once: practice.service.chance.id()), as: practice.nora)
        let file = try await file(practice, practice.nora)
        func table(_ name: String) throws -> ClientFile.Table { try #require(file.tables.first { $0.name == name }) }
        let acts = try table("barriers").rows.filter { $0[0] == "referral" }.map { $0[3] }
        #expect(acts == ["agreed", "sent email", "accepted", "used"])
        let sent = try #require(try table("referrals").rows.first)
        #expect(
            Array(sent[2...5]) == ["Valley Rides", "client", TestPractice.today.description, "called-name, message"])
        #expect(sent.last == "used" && sent[8] == "email")
        let given = try #require(try table("help").rows.first)
        #expect(Array(given[1...3]) == ["Bus vouchers", "2", "5.00 EUR"])
    }

    @Test("what stands in the way has its title, the client's words and the place apart, in the tables and to be read")
    func barrier() async throws {
        let (practice, _) = try await practice()
        let barrier = try await practice.barrier()
        try await practice.act(barrier, .optionAdded, .option(OptionWords(what: "A lift", takes: "a driver")))
        let file = try await file(practice, practice.nora)
        let words = try #require(file.tables.first { $0.name == "words" })
        let told = words.rows.map { [$0[0], $0[2]] }
        #expect(told.contains(["barrier", "Getting home after six"]))
        #expect(told.contains(["barrier-words", "No tengo cómo volver"]))
        #expect(told.contains(["barrier-place", "Mill Lane"]))
        #expect(told.contains(["option", "A lift"]) && told.contains(["option-takes", "a driver"]))
        #expect(!words.rows.joined().contains { $0.contains("\u{1F}") })
        let text = html(file)
        #expect(text.contains("In their own words:") && text.contains("No tengo cómo volver"))
        #expect(text.contains("Near where: Mill Lane.") && text.contains("Takes: a driver."))
    }

    @Test("what was praised and when is in it, and whether a comment was called a doubt")
    func praised() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, attendance: .late(minutes: 20))
        let session = try await practice.hold(practice.ana, days: -7)
        let suggestion = try #require(try await practice.standing(practice.ana)?.praises.first)
        _ = try await practice.service.perform(
            AnswerPraise(
                id: practice.service.chance.id(), episode: practice.ana.episode, kind: suggestion.kind,
                record: suggestion.record, answer: .said, words: "You were here on the dot."), as: practice.nora)
        let response = try await practice.paper(practice.ana, session, .allianceAdult, [90, 90, 90, 90]).scored.response
        let service = practice.service
        try await practice.store.write {
            try service.keep(comment: "This isn't going to help me.", on: response, in: $0)
        }
        try await service.perform(
            AnswerComment(response: response.id, isDoubt: true, once: service.chance.id()), as: practice.nora)
        let file = try await file(practice, practice.nora)
        let praise = try #require(file.tables.first { $0.name == "praise" }?.rows.first)
        #expect(
            Array(praise[1...3]) == [suggestion.kind.rawValue, "said", "You were here on the dot."]
                && praise[5] == "Nora Lindqvist")
        let comments = try #require(file.tables.first { $0.name == "comments" })
        #expect(comments.rows.map { $0[4] } == ["yes"] && comments.rows.map { $0[6] } == ["Nora Lindqvist"])
    }

    @Test("what was said in praise and taken back is in it as both, with who took it back and when")
    func takenBack() async throws {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -14, attendance: .late(minutes: 20))
        try await practice.hold(practice.ana, days: -7)
        let suggestion = try #require(try await practice.standing(practice.ana)?.praises.first)
        let said = try await practice.service.perform(
            AnswerPraise(
                id: practice.service.chance.id(), episode: practice.ana.episode, kind: suggestion.kind,
                record: suggestion.record, answer: .said, words: "You were here on the dot."), as: practice.nora)
        let before = try await self.file(practice, practice.nora)
        #expect(before.tables.first { $0.name == "praise" }?.rows.first.map { Array($0.suffix(2)) } == ["", ""])
        _ = try await practice.service.perform(
            TakeBackPraise(praise: said.id, episode: practice.ana.episode), as: practice.nora)
        let file = try await file(practice, practice.nora)
        let table = try #require(file.tables.first { $0.name == "praise" })
        #expect(Array(table.columns.suffix(2)) == ["taken_back_at", "taken_back_by"])
        let row = try #require(table.rows.first)
        #expect(row[2] == "said" && row[3] == "You were here on the dot." && !row[6].isEmpty)
        #expect(row[7] == "Nora Lindqvist")
        let json = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(json.contains("taken_back_by"))
        #expect(html(file).contains("Taken back by Nora Lindqvist, "))
        #expect(html(file, .spanish).contains("Retirado por Nora Lindqvist, "))
        #expect(html(file, .french).contains("Retiré par Nora Lindqvist, "))
    }

    private func context(_ file: ClientFile.Answer, _ language: Language = .english) -> PageContext {
        PageContext(
            language: language, now: file.madeAt, zone: .utc, practiceName: file.practice, isDemo: false,
            person: SignedInPerson(name: "Nora Lindqvist", roles: [.therapist]),
            seal: FormSeal(csrf: "", base: ID(high: 0, low: 0)))
    }

    private func html(_ file: ClientFile.Answer, _ language: Language = .english) -> String {
        let page = ClientRecordPage(context(file, language), ClientRecordModel(file))
        return String(decoding: page.bytes(), as: UTF8.self)
    }

    @Test("the readable form has each question in its words, the answer, the total and what the cutoff says")
    func readable() async throws {
        let (practice, _) = try await practice()
        let session = try await practice.hold(practice.ana, days: -7)
        try await practice.paper(practice.ana, session, .outcomeAdult, [20, 30, 40, 50])
        let file = try await file(practice, practice.nora)
        for language in Language.allCases {
            let text = html(file, language)
            let words = Words(language)
            #expect(text.contains("<html lang=\"\(language.rawValue)\">"))
            let check = try #require(BuiltInMeasures.measure(.outcomeAdult))
            for item in check.items { #expect(text.contains(item.text(language).replacing("&", with: "&amp;"))) }
            #expect(text.contains(check.title(language)))
            #expect(text.contains(words.points(140)) && text.contains(words.limit(250)))
            #expect(text.contains("Nora Lindqvist") && text.contains("Ana Duarte"))
            #expect(text.firstMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-/) == nil, "no id is seen")
            #expect(text.contains(words.attended(.onTime).text))
            #expect(!text.contains("outcome-adult") && !text.contains("on-time"))
        }
        let tables = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(tables.contains("outcome-adult") && tables.contains("on-time"), "the tables have the words of files")
    }

    @Test(
        "a course of sessions without dates is told without a day that was made up, and stays so when dated ones follow"
    )
    func undated() async throws {
        let practice = try await TestPractice()
        let rows = (1...4).map { "P-9,\($0),alliance-adult,7,8,9,\($0).5,Nora Lindqvist,Talks" }
        let header = "client,session,measure,line-1,line-2,line-3,line-4,therapist,treatment"
        _ = try await practice.service.perform(
            ImportSessions(
                source: SessionsFile(bytes: Array(([header] + rows).joined(separator: "\n").utf8)), isDryRun: false),
            as: .operatorOfTheMachine)
        let client = try #require(try await practice.store.read { try $0.client(code: "P-9") })
        func told() async throws -> ClientFile.Answer {
            try await practice.service.answer(ClientFile(client: client.id, withTalkNotes: false), as: practice.nora)
        }
        let file = try await told()
        let view = try #require(file.record.episodes.first)
        let placed = view.records.sessions.map(\.start)
        #expect(placed.count == 4 && view.records.sessions.allSatisfy { !$0.isDated })
        for language in Language.allCases {
            let (text, words) = (html(file, language), Words(language))
            let dates = Dates(now: file.madeAt, zone: .utc, language: language)
            for at in placed {
                #expect(!text.contains(dates.withYear(dates.zone.day(of: at))), "\(language)")
            }
            #expect(!text.contains(dates.withYear(view.episode.intake)))
            #expect(text.contains("\(words.recordUndated), \(words.within(words.sessionNumber(4)))"))
            #expect(text.contains("\(words.recordCare)\(words.colon) \(words.startUnknown)"))
            #expect(text.contains("<dd>Nora Lindqvist</dd>") && text.contains("<dd>Talks</dd>"))
        }
        let page = ClientPage(context(file), ClientPageModel(view))
        let opening = String(decoding: page.bytes(), as: UTF8.self)
        #expect(opening.contains("start date not known") && !opening.contains("here since"))
        let inShort = Dates(now: file.madeAt, zone: .utc, language: .english)
        for at in placed { #expect(!opening.contains(">\(inShort.short(inShort.zone.day(of: at)))<")) }
        #expect(opening.contains("A session without a date\">session 4</th>"))

        let course = OpenedEpisode(client: client.id, episode: view.episode.id)
        try await practice.hold(course, days: -2, alliance: [70, 70, 70, 70])
        let later = html(try await told())
        #expect(later.contains("start date not known") && later.contains("22 November 2026"))
    }

    @Test("an answered check has its total in the tables too")
    func totals() async throws {
        let (practice, _) = try await practice()
        let file = try await file(practice, practice.nora)
        let table = try #require(file.tables.first { $0.name == "sessions" })
        let total = try #require(table.columns.firstIndex(of: "total"))
        #expect(table.rows.map { $0[total] } == ["26.0"])
    }

    @Test("answers to a pack read as the words of its options")
    func pack() async throws {
        let practice = try await TestPractice()
        let session = try await practice.hold(practice.ana, days: -7)
        let options = [0, 3].map { (worth: Int) in
            Choice(code: "c\(worth)", text: LocalizedText("Chosen \(worth)"), worth: worth)
        }
        let sleep = Measure(
            id: MeasureVersion(MeasureKey("sleep"), 1), title: LocalizedText("Sleep, briefly"), purpose: .other,
            items: [Item(key: ItemKey("awake"), text: LocalizedText("Lying awake"), form: .choice(options))],
            scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 3))
        _ = try await practice.service.perform(AddMeasure(measure: sleep), as: practice.admin)
        _ = try await practice.service.perform(
            RecordResponse(
                id: practice.service.chance.id(), episode: practice.ana.episode, session: session,
                measure: sleep.id, content: .answers([ItemKey("awake"): .choice("c3")]), way: .paper),
            as: practice.nora)
        let file = try await file(practice, practice.nora)
        let text = html(file)
        #expect(text.contains("Sleep, briefly") && text.contains("Lying awake") && text.contains("Chosen 3 (3)"))
        #expect(!text.contains("c3\"") && !text.contains(">c3<"))
        let table = try #require(file.tables.first { $0.name == "sessions" })
        let total = try #require(table.columns.firstIndex(of: "total"))
        #expect(table.rows.map { $0[total] } == ["3"])
    }

    @Test("nobody else has it")
    func others() async throws {
        let (practice, _) = try await practice()
        for actor in [practice.sven, practice.desk, practice.admin] {
            await #expect(throws: PracticeError.notFound) { _ = try await file(practice, actor) }
        }
    }

    @Test("marks and quotes in words stay words in every form")
    func escaped() async throws {
        let (practice, _) = try await practice()
        let file = try await file(practice, practice.nora, talks: true)
        let html = html(file)
        #expect(html.contains("&lt;b&gt;Sighed&lt;/b&gt;") && !html.contains("<b>Sighed"))
        let json = String(decoding: ClientFileText.json(file), as: UTF8.self)
        #expect(json.contains("\\\"twice\\\""))
    }
}
