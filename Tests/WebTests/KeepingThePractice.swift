import Clinic
import Foundation
import Measures
import Pages
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Clients, the diary and the settings")
struct KeepingThePractice {
    @Test("a therapist finds a client by a part of the name")
    func caseload() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let all = try await practice.call(.clients).showCaseload(nora)
        #expect(all.status == 200 && all.text.contains("Ana Duarte"))
        let search = try practice.search("zz\"<x", nora)
        let none = try await practice.call(.clients, query: [.search: search]).showCaseload(nora)
        #expect(none.text.contains("zz&quot;&lt;x") && !none.text.contains("Ana Duarte"))
        let denise = try await practice.visitor("denise")
        let desk = try await practice.call(.clients).showCaseload(denise)
        #expect(desk.text.contains("Ana Duarte") && !desk.text.contains("show=needs-act"))
    }

    @Test("a new client needs a name, and what was typed is kept; then the page is theirs")
    func newClient() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        #expect(try await practice.call(.newClient).showNewClient(nora).text.contains("client-name"))
        let today = TestPractice.today.description
        var form: [Field: String] = [
            .clientName: "", .code: "X-77", .intake: today, .therapist: nora.person.id.description, .language: "es",
        ]
        let refused = try await practice.call(.newClient, form: form).addClient(nora)
        #expect(refused.status == 422 && refused.text.contains("X-77") && refused.text.contains("#client-name"))
        form[.clientName] = "Bo Ek"
        let added = try await practice.call(.newClient, form: form).addClient(nora)
        #expect(added.status == 303 && added.location?.hasPrefix("/clients/") == true)
        let olga = try await practice.visitor("olga")
        await #expect(throws: PracticeError.notFound) { try await practice.call(.newClient).showNewClient(olga) }
    }

    @Test(
        "the client's page is asked for as it is to be printed, by its address alone; any other way is the plain page")
    func printing() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let episode = practice.twin.ana.episode
        func page(_ way: String) async throws -> String {
            try await practice.call(.episode(episode), query: [.print: way]).showEpisode(nora, episode).text
        }
        #expect(try await page("without-words").contains("data-print=\"without-words\""))
        #expect(try await page("whole").contains("data-print=\"whole\""))
        #expect(try await !page("loudly").contains("data-print"))
    }

    @Test("a second episode is opened from the client's page")
    func newEpisode() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let id = practice.twin.ana.client
        #expect(try await practice.call(.newEpisode(id)).showNewEpisode(nora, id).text.contains("Ana Duarte"))
        let form: [Field: String] = [
            .intake: TestPractice.today.description, .therapist: nora.person.id.description,
        ]
        let opened = try await practice.call(.newEpisode(id), form: form).openEpisode(nora, id)
        #expect(opened.location?.hasPrefix("/episodes/") == true)
    }

    @Test("an appointment is booked from its form and stands in the diary with its taps")
    func diary() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let episode = practice.twin.ana.episode.description
        let blank = try await practice.call(.newAppointment, query: [.episode: episode]).showNewAppointment(nora)
        #expect(blank.text.contains("Ana Duarte"))
        let today = TestPractice.today.description
        let wrong = try await practice.call(
            .newAppointment, form: [.episode: episode, .date: today, .time: "", .minutes: "50", .weeks: "1"]
        ).bookAppointment(nora)
        #expect(wrong.status == 422 && wrong.text.contains("<a href=\"#time\">Time: this is needed.</a>"))
        let client = practice.twin.ana.client
        let named = try await practice.call(
            .newAppointment,
            form: [
                .episode: episode, .client: client.description, .date: today, .time: "25:00", .minutes: "50",
                .weeks: "1", .next: Route.client(client).path,
            ]
        ).bookAppointment(nora)
        // The way back is that of the page it was typed on, and whom it is for is not asked anew.
        let crumb = "<a href=\"\(Route.client(client).path)\">Ana Duarte</a>"
        #expect(blank.text.contains(crumb) && blank.text.contains("name=\"client\" value=\"\(client)\""))
        #expect(named.status == 422 && named.text.contains(crumb) && !named.text.contains("id=\"episode\""))
        #expect(named.text.contains("name=\"next\" value=\"\(Route.client(client).path)\""))
        #expect(named.text.contains("value=\"25:00\""))
        let booked = try await practice.call(
            .newAppointment, form: [.episode: episode, .date: today, .time: "10:30", .minutes: "50", .weeks: "2"]
        ).bookAppointment(nora)
        #expect(booked.location == "/appointments?day=\(today)")
        let day = try await practice.call(.appointments, query: [.day: today]).showAppointments(nora)
        #expect(day.text.contains("10:30") && day.text.contains("value=\"on-time\""))
        let week = try await practice.call(
            .appointments, query: [.day: TestPractice.today.adding(days: 7).description, .view: "week"]
        ).showAppointments(nora)
        #expect(week.text.contains("10:30") && !week.text.contains("value=\"on-time\""))
    }

    @Test("an appointment that is for nobody yet is booked for nobody, and the form says whom to choose")
    func forWhom() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let blank = try await practice.call(.newAppointment).showNewAppointment(nora).text
        let choice = try #require(blank.components(separatedBy: "<select").first { $0.contains("name=\"episode\"") })
        #expect(choice.contains("<option value=\"\">") && !choice.contains(" selected"))
        let form: [Field: String] = [
            .episode: "", .date: TestPractice.today.description, .time: "10:30", .minutes: "50", .weeks: "1",
        ]
        let refused = try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        #expect(refused.status == 422)
        #expect(refused.text.contains("<a href=\"#episode\">For whom: this is needed.</a>"))
        #expect(refused.text.contains("value=\"10:30\""))
    }

    @Test("a series says how many were booked, and from when to when")
    func series() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let from = TestPractice.today.adding(days: 1)
        let form: [Field: String] = [
            .episode: practice.twin.ana.episode.description, .date: from.description, .time: "10:30", .minutes: "50",
            .weeks: "12",
        ]
        let booked = try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        #expect(booked.notice == .booked && booked.figures == [12, from.number, from.number + 77])
        let cookie = NoticeCookie(.booked, figures: booked.figures)
        #expect(NoticeCookie(text: cookie.text) == cookie && NoticeCookie(text: "booked..x") == nil)
        var diary = try await practice.call(.appointments, notice: .booked)
        diary.figures = booked.figures
        let page = try await diary.showAppointments(nora).text
        let dates = Dates(now: practice.twin.clock.now, zone: TestPractice.zone, language: .english)
        #expect(page.contains("12 booked, from \(dates.date(from)) to \(dates.date(from.adding(days: 77)))."))
    }

    @Test("where the therapist has somebody then the form asks once, with everything typed, and the diary marks both")
    func besideAnother() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        _ = try await practice.twin.book(practice.twin.joel, days: 1, hour: 10)
        let day = TestPractice.today.adding(days: 1).description
        let form: [Field: String] = [
            .episode: practice.twin.ana.episode.description, .date: day, .time: "10:30", .minutes: "45", .weeks: "1",
        ]
        let asked = try await practice.call(.newAppointment, form: form).bookAppointment(nora)
        #expect(asked.status == 422 && asked.text.contains("book all the same?"))
        #expect(asked.text.contains("name=\"beside\"") && asked.text.contains("value=\"45\""))
        let agreed = form.merging([.beside: BookingPage.slot { form[$0] ?? "" }]) { own, _ in own }
        let elsewhen = agreed.merging([.time: "10:15"]) { _, other in other }
        let again = try await practice.call(.newAppointment, form: elsewhen).bookAppointment(nora)
        #expect(again.status == 422, "what was agreed to was another time")
        #expect(try await practice.call(.newAppointment, form: agreed).bookAppointment(nora).status == 303)
        let diary = try await practice.call(.appointments, query: [.day: day]).showAppointments(nora).text
        #expect(diary.contains("<b>Also then:</b> Ana Duarte") && diary.contains("<b>Also then:</b> Joel Okafor"))
    }

    @Test("where an appointment is stands in the diary and on the client's page of a practice with two sites")
    func sites() async throws {
        let practice = try await WebPractice()
        let twin = practice.twin
        let desk = try await practice.visitor("denise")
        let hill = try await twin.service.perform(AddSite(name: "Hill"), as: twin.admin)
        let day = TestPractice.today.adding(days: 1)
        _ = try await twin.service.perform(
            BookAppointment(episode: twin.ana.episode, day: day, minuteOfDay: 600, minutes: 50, site: hill),
            as: twin.desk)
        func pages() async throws -> [String] {
            [
                try await practice.call(.appointments, query: [.day: day.description]).showAppointments(desk).text,
                try await practice.call(.client(twin.ana.client)).showClient(desk, twin.ana.client).text,
            ]
        }
        _ = try await twin.service.perform(AddSite(name: "Harbour"), as: twin.admin)
        for page in try await pages() { #expect(page.contains("Nora Lindqvist") && page.contains(", Hill")) }
    }

    @Test("ending says how many appointments it calls off, before and after, and none is next any more")
    func endingWithBookings() async throws {
        let practice = try await WebPractice()
        let (twin, nora) = (practice.twin, try await practice.visitor())
        for days in [7, 14] { _ = try await twin.book(twin.ana, days: days) }
        let episode = twin.ana.episode
        let open = try await practice.call(.episode(episode)).showEpisode(nora, episode).text
        #expect(open.contains("2 appointments are still to come."))
        let ended = try await practice.call(
            .ending(episode), form: [.reason: "agreed", .date: TestPractice.today.description]
        ).endEpisode(nora, episode)
        #expect(ended.notice == .closed && ended.figures == [2])
        var call = try await practice.call(.episode(episode), notice: .closed)
        call.figures = ended.figures
        let page = try await call.showEpisode(nora, episode).text
        #expect(page.contains("2 appointments were called off with it.") && !page.contains("next: "))
    }

    @Test("an administrator sets a limit in points and takes it back; a therapist only reads")
    func limits() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let place: [Field: String] = [.threshold: "cutoff", .measure: "alliance-adult"]
        let set = try await practice.call(.thresholds, form: place.merging([.value: "35,5"]) { own, _ in own })
            .changeThreshold(olga)
        #expect(set.status == 303)
        #expect(try await practice.call(.thresholds).showThresholds(olga).text.contains("value=\"35.5\""))
        let finer = try await practice.call(.thresholds, form: place.merging([.value: "35.55"]) { own, _ in own })
            .changeThreshold(olga)
        #expect(finer.status == 422 && finer.text.contains("35.55"))
        let reset = try await practice.call(.thresholds, form: place.merging([.answer: "reset"]) { own, _ in own })
            .changeThreshold(olga)
        #expect(reset.status == 303)
        let nora = try await practice.visitor()
        let read = try await practice.call(.thresholds).showThresholds(nora)
        #expect(read.status == 200 && !read.text.contains("name=\"threshold\""))
        #expect(try await practice.call(.settings).showSettings(nora).text.contains("/settings/thresholds"))
    }

    @Test("a measure is shown, switched off and on")
    func measures() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        #expect(try await practice.call(.measures).showMeasures(olga).text.contains("/settings/measures/outcome-adult"))
        #expect(try await practice.call(.measure("outcome-adult")).showMeasure(olga, "outcome-adult").status == 200)
        _ = try await practice.call(.measure("outcome-adult"), form: [.isOn: "no"]).switchMeasure(olga, "outcome-adult")
        #expect(
            try await practice.call(.measure("outcome-adult")).showMeasure(olga, "outcome-adult").text.contains(
                "value=\"yes\""))
        #expect(try await practice.call(.measures).addMeasure(olga).status == 422)
    }

    @Test(
        "a person is added with a role and a link, and comes in by a password of their own; a link that is over opens nothing"
    )
    func welcome() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let form: [Field: String] = [.personName: "Kim Vo", .signInName: "kim", .language: "fr", .role: "therapist"]
        let added = try await practice.call(.people, form: form).addPerson(olga)
        #expect(added.status == 200 && added.location == nil)
        let token = try #require(added.text.firstMatch(of: /\/welcome#([\w-]{43})/)?.1)
        let route = Route.door(.welcome)
        let looked = try await practice.call(route).dispatch(.none)
        #expect(looked.status == 200 && looked.text.contains("data-link") && !looked.text.contains("Kim Vo"))
        let whole = "https://rapport.example/welcome#\(token)"
        for brought in [String(token), whole] {
            let shown = try await practice.call(route, form: [.code: brought]).dispatch(.none)
            #expect(shown.status == 200 && shown.text.contains("Bienvenue, Kim Vo.") && shown.text.contains(token))
        }
        let short = try await practice.call(route, form: [.code: whole, .password: "short"]).dispatch(.none)
        #expect(short.status == 422 && short.text.contains("#password") && short.text.contains(token))
        let own = TestPractice.password
        let kept = try await practice.call(route, form: [.code: whole, .password: own]).dispatch(.none)
        #expect(kept.location == Route.signIn.path)
        #expect(try await practice.visitor("kim").person.name == "Kim Vo")
        for brought in [whole, "#", "x", "", String(repeating: "A", count: 43)] {
            for fields: [Field: String] in [[.code: brought], [.code: brought, .password: own]] {
                let over = try await practice.call(route, form: fields).dispatch(.none)
                #expect(over.status == 422 && over.text.contains("does not work"), "\(fields)")
            }
        }
    }

    @Test("a person is added with a role, and changes their own language")
    func people() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let form: [Field: String] = [.personName: "Kim Vo", .signInName: "kim", .language: "fr"]
        let none = try await practice.call(.people, form: form).addPerson(olga)
        #expect(none.status == 422 && none.text.contains("Kim Vo"))
        let added = try await practice.call(.people, form: form.merging([.role: "therapist"]) { own, _ in own })
            .addPerson(olga)
        #expect(added.status == 200 && added.text.contains("/welcome#"))
        #expect(try await practice.call(.people).showPeople(olga).text.contains("Kim Vo"))
        #expect(try await practice.call(.me).showMe(olga).status == 200)
        #expect(try await practice.call(.me, form: [.language: "es"]).changeMe(olga).status == 303)
        let wrong = try await practice.call(.me, form: [.pin: "4826", .password: "no"]).changeMe(olga)
        #expect(wrong.status == 422 && wrong.text.contains("#password"))
    }

    @Test("the record says to whom something was done and what changed, in the reader's words")
    func toWhom() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        try await practice.twin.service.perform(
            ChangePerson(
                person: olga.person.id, name: "Olga Brandt", roles: [.administrator, .supervisor], team: nil, sites: []),
            as: practice.twin.admin)
        let page = try await practice.call(.audit(.list)).dispatchAudit(olga, .list).text
        #expect(page.contains("Olga Brandt; roles: Administrator → Administrator, Supervisor"))
    }

    @Test("a questionnaire is added with what its file does not say, and refused with the reason without it")
    func pack() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let refused = try await add(practice, olga, [])
        #expect(refused.status == 422 && refused.text.contains("We do not know this measure"))
        let added = try await add(
            practice, olga,
            [("measure", "two-looks"), ("purpose", "other"), ("kind", "sum"), ("declaration", "higher-is-worse")])
        #expect(added.location == "/settings/measures/two-looks")
        let page = try await practice.call(.measure("two-looks")).showMeasure(olga, "two-looks")
        #expect(page.text.contains("How was the night?"))
    }

    @Test("a questionnaire comes in for the ages, with the licence and the missing answers that were given beside it")
    func packWithRights() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let how = [
            ("measure", "two-looks"), ("purpose", "outcome"), ("kind", "prorated-sum"),
            ("declaration", "higher-is-worse"), ("licence", "Licence 4711"),
        ]
        let wrong = try await add(practice, olga, how + [("ages", "grown-up"), ("may-be-missing", "1")])
        #expect(wrong.status == 422 && wrong.text.contains("value=\"Licence 4711\""))
        #expect(try await add(practice, olga, how + [("may-be-missing", "some")]).status == 422)
        let alone = try await add(practice, olga, how + [("may-be-missing", "1")])
        #expect(alone.status == 422 && alone.text.contains("at least one question of the score"))
        let long = try await add(
            practice, olga, Array(how.dropLast()) + [("licence", String(repeating: "x", count: 201))])
        #expect(long.status == 422 && long.text.contains("At most 200 characters."))
        // Another question beside the first.
        let items = String(Self.questionnaire.drop { $0 != "[" }.dropFirst().dropLast(2))
        let two = Self.questionnaire.replacing(items, with: items + "," + items.replacing("\"a\"", with: "\"b\""))
        let added = try await add(practice, olga, how + [("ages", "adolescent,adult"), ("may-be-missing", "1")], two)
        #expect(added.location == "/settings/measures/two-looks")
        let entries = try await practice.twin.service.answer(MeasuresView(), as: practice.twin.admin).entries
        let measure = try #require(entries.first { $0.measure.id.key.name == "two-looks" }).measure
        #expect(measure.ages == [.adolescent, .adult] && measure.licence == "Licence 4711")
        #expect(measure.scoring.mayBeMissing == 1)
    }

    @Test("a questionnaire that says something else is refused with the version that is here, and is the next one")
    func versions() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let how = [("measure", "two-looks"), ("purpose", "other"), ("kind", "sum"), ("declaration", "higher-is-worse")]
        #expect(try await add(practice, olga, how + [("version", "1")]).status == 303)
        let text = Self.questionnaire.replacing("How was the night?", with: "How was your night?")
        let refused = try await add(practice, olga, how + [("version", "1")], text)
        #expect(refused.status == 422 && refused.text.contains("Version 1 is here and says something else."))
        #expect(refused.text.contains("give 2."))
        #expect(try await add(practice, olga, how + [("version", "9")], text).text.contains("give 2."))
        #expect(try await add(practice, olga, how + [("version", "x")], text).status == 422)
        let second = try await add(practice, olga, how + [("version", "2")], text)
        #expect(second.status == 303 && second.notice == .saved)
        let again = try await add(practice, olga, how + [("version", "2")], text)
        #expect(again.status == 303 && again.notice == .measureThere)
        let first = "/settings/measures/two-looks?version=1"
        let list = try await practice.call(.measures).showMeasures(olga).text
        let newest = try await practice.call(.measure("two-looks")).showMeasure(olga, "two-looks").text
        #expect(list.contains("href=\"\(first)\"") && newest.contains("href=\"\(first)\""))
        #expect(newest.contains("How was your night?") && newest.contains("name=\"on\""))
        let earlier = try await practice.call(.measure("two-looks"), query: [.version: "1"])
            .showMeasure(olga, "two-looks").text
        #expect(earlier.contains("How was the night?") && earlier.contains("An earlier version."))
        #expect(earlier.contains("href=\"/settings/measures/two-looks\"") && !earlier.contains("name=\"on\""))
        await #expect(throws: PracticeError.notFound) {
            _ = try await practice.call(.measure("two-looks"), query: [.version: "3"]).showMeasure(olga, "two-looks")
        }
        let page = try await practice.call(.measure("two-looks")).showMeasure(olga, "two-looks")
        #expect(page.text.contains("How was your night?") && page.text.contains(">1</a>, 2"))
    }

    @Test("a measure that is only looked at is not published, and what is wrong with its key is said")
    func looks() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        func how(_ key: String) -> [(name: String, value: String)] {
            [("measure", key), ("purpose", "other"), ("kind", "sum"), ("declaration", "higher-is-worse")]
        }
        let look = try await add(practice, olga, how("two-looks") + [(Field.answer.rawValue, "look")])
        #expect(look.status == 200 && look.text.contains("Nothing is published yet."))
        #expect(try await practice.call(.measures).showMeasures(olga).text.contains("two-looks") == false)
        let wrong = try await add(practice, olga, how("Two Looks"))
        #expect(wrong.status == 422 && wrong.text.contains("Perhaps: two-looks"))
        #expect(try await add(practice, olga, how("two-looks")).status == 303)
        let other = Self.questionnaire.replacing("Two looks", with: "Three looks")
        let taken = try await add(practice, olga, how("two-looks"), other)
        #expect(taken.status == 422 && taken.text.contains("two-looks is taken already, by “Two looks”."))
    }

    private func add(
        _ practice: WebPractice, _ visitor: Visitor, _ fields: [(name: String, value: String)],
        _ text: String = questionnaire
    ) async throws -> Reply {
        let file = UploadedFile(field: Field.file.rawValue, name: "two.json", bytes: Array(text.utf8))
        return try await Call(
            service: practice.twin.service, live: practice.live, method: .post, route: .measures, query: .none,
            form: FormFields(all: fields, uploads: [file]), token: nil, now: practice.twin.clock.now,
            practice: try await practice.twin.service.practice(), language: .english, csrf: "seal", notice: nil,
            reference: "test"
        ).addMeasure(visitor)
    }

    private static let questionnaire = #"""
        {"resourceType":"Questionnaire","status":"active","title":"Two looks","item":[{"linkId":"a","type":"choice",
        "text":"How was the night?","answerOption":[
        {"valueCoding":{"code":"well","display":"Well"},
        "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]},
        {"valueCoding":{"code":"badly","display":"Badly"},
        "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}]}]}]}
        """#

    private func administrator(_ practice: WebPractice) async throws -> Visitor {
        _ = try await practice.twin.service.perform(
            AddPerson(
                name: "Ida Holm", signInName: "ida", password: TestPractice.password, pin: nil, roles: [.administrator],
                team: nil), as: practice.twin.admin)
        return try await practice.visitor("ida")
    }

    @Test("whoever sends wrong hours and wrong telephone lines is told of all of them at once, by day and by line")
    func everyProblemAtOnce() async throws {
        let practice = try await WebPractice()
        let ida = try await administrator(practice)
        let typed = "Duty: 020 7946 0101\n\nNobody\n: 112\nDuty: call me"
        let refused = try await practice.call(
            .careSettings, form: [.safetyContacts: typed],
            marks: ["from.2": "17:00", "to.2": "09:00", "from.4": "09:00", "to.4": ""]
        ).changeCareSettings(ida)
        #expect(refused.status == 422)
        for told in [
            "Tuesday: give both hours", "Thursday: give both hours", "Line 3: give", "Line 4: give", "Line 5: give",
        ] { #expect(refused.text.contains(told), "\(told)") }
        for other in ["Monday: give", "Line 1:", "Line 2:", "This is needed."] {
            #expect(!refused.text.contains(other), "\(other)")
        }
        #expect(refused.text.contains("5 things to mend"))
        let saved = try await practice.call(
            .careSettings, form: [.safetyContacts: "Duty: 020 7946 0101"], marks: ["from.2": "09:00", "to.2": "17:00"]
        ).changeCareSettings(ida)
        #expect(saved.status == 303)
    }

    @Test("at the first visit no time zone is chosen before somebody, or their browser, chooses one")
    func zoneIsChosen() async throws {
        let practice = try await WebPractice()
        let page = try await practice.call(.setUp).showSetUp(problems: []).text
        let select = try #require(page.components(separatedBy: "<select").first { $0.contains("name=\"zone\"") })
        let zones = try #require(select.components(separatedBy: "</select>").first)
        #expect(zones.contains(" required") && !zones.contains(" selected") && zones.contains("Europe/Madrid"))
        #expect(page.contains("/assets/zone-"))
        let again = try await practice.call(.setUp, form: [.zone: "Europe/Madrid"]).showSetUp(problems: []).text
        #expect(again.contains("value=\"Europe/Madrid\" selected"))
    }

    @Test("an administrator renames the practice on the page of its sites; without a name it keeps the old one")
    func renaming() async throws {
        let practice = try await WebPractice()
        let ida = try await administrator(practice)
        let refused = try await practice.call(.folk(.sites), form: [.practiceName: " "]).addSite(ida)
        #expect(refused.status == 422 && refused.text.contains("href=\"#practice\""))
        let saved = try await practice.call(.folk(.sites), form: [.practiceName: "Harbour Practice"]).addSite(ida)
        #expect(saved.status == 303)
        #expect(try await practice.call(.folk(.sites)).showSites(ida).text.contains("value=\"Harbour Practice\""))
    }
}
