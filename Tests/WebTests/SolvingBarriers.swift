import Clinic
import FollowThrough
import Foundation
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("Barriers, resources, referrals and stock in the browser")
struct SolvingBarriers {
    private func send(
        _ practice: WebPractice, _ route: Route, _ form: [(Field, String)], as name: String = "nora"
    ) async throws -> Reply {
        var call = try await practice.call(route, form: [.csrf: "seal"])
        call = Call(
            service: call.service, live: call.live, method: .post, route: route, query: .none,
            form: FormFields(all: form.map { ($0.0.rawValue, $0.1) }), token: nil, now: call.now,
            practice: call.practice, language: .english, csrf: "seal", notice: nil, reference: "test")
        return try await call.go(try await practice.visitor(name))
    }

    private func open(
        _ practice: WebPractice, _ route: Route, query: [Field: String] = [:], as name: String = "nora"
    ) async throws -> Reply {
        try await practice.call(route, query: query).go(try await practice.visitor(name))
    }

    private func key(_ reply: Reply, after part: String) throws -> RecordKey {
        let location = try #require(reply.location)
        return try #require(RecordKey(String(location.dropFirst(part.count).prefix(36))))
    }

    @Test("From naming it to solved, by forms alone")
    func wholeWay() async throws {
        let practice = try await WebPractice()
        let episode = practice.twin.ana.episode
        let named = try await send(
            practice, .barriers(.ofEpisode(episode)),
            [(.kind, "transport"), (.title, "Getting home"), (.words, "No bus"), (.cost, "little"), (.language, "es")])
        let barrier = try key(named, after: "/barriers/")
        _ = try await send(practice, .barriers(.options(barrier)), [(.option, "A lift"), (.takes, "a driver")])
        let view = try await practice.twin.view(ID(of: barrier))
        let option = try #require(view.barrier.options.first?.id)
        let today = TestPractice.today.description
        _ = try await send(practice, .barriers(.trial(barrier)), [(.option, option.description), (.date, today)])
        let page = try await open(practice, .barriers(.one(barrier)))
        #expect(page.text.contains("Trying this since"))
        let told = try await send(
            practice, .barriers(.outcome(barrier)), [(.answer, "worked"), (.note, "Every Tuesday")])
        #expect(told.status == 303)
        let solved = try await open(practice, .barriers(.one(barrier)))
        #expect(solved.text.contains("Every Tuesday") && solved.text.contains("Solved"))
        let client = try await open(practice, .client(practice.twin.ana.client))
        #expect(client.text.contains("Getting home"))
    }

    @Test("What is wrong is told on the page it came from, and what was typed is still there")
    func refused() async throws {
        let practice = try await WebPractice()
        let empty = try await send(
            practice, .barriers(.ofEpisode(practice.twin.ana.episode)), [(.kind, "cost"), (.words, "Kept words")])
        #expect(empty.status == 422 && empty.text.contains("Kept words") && empty.text.contains("This is needed."))
        let barrier = try await practice.twin.barrier()
        let nothing = try await send(practice, .barriers(.outcome(RecordKey(of: barrier))), [(.answer, "worked")])
        #expect(nothing.status == 409 && nothing.text.contains("Nothing is being tried"))
        let resource = try await send(
            practice, .directory(.new), [(.resourceName, "Rides"), (.email, "none"), (.offers, "Kept offer")])
        #expect(resource.status == 422 && resource.text.contains("Kept offer"))
        #expect(resource.text.contains("Choose at least one kind."))
    }

    @Test("Consent, a letter, sent, heard, used: each a tap")
    func referral() async throws {
        let practice = try await WebPractice()
        let barrier = RecordKey(of: try await practice.twin.barrier())
        let resource = try await practice.twin.resource()
        let form = try await open(
            practice, .barriers(.newReferral(barrier)), query: [.resource: resource.description])
        #expect(form.text.contains("Nothing goes out without it.") && !form.text.contains(" checked"))
        let made = try await send(
            practice, .barriers(.newReferral(barrier)),
            [
                (.resource, resource.description), (.given, "client"),
                (.consentDay, TestPractice.today.description), (.shares, "called-name"), (.shares, "message"),
                (.message, "Tuesdays at six"),
            ])
        let referral = try key(made, after: "/referrals/")
        let letter = try await open(practice, .barriers(.referral(referral)), query: [.language: "es"])
        #expect(letter.text.contains("Tuesdays at six") && letter.text.contains("Lo pide"))
        #expect(letter.text.contains("; send by ") && !letter.text.contains("; to hear by "))
        for news in ["sent-paper", "accepted", "used"] {
            let reply = try await send(practice, .barriers(.news(referral)), [(.answer, news)])
            #expect(reply.status == 303, "\(news)")
        }
        let after = try await send(practice, .barriers(.news(referral)), [(.answer, "sent-email")])
        #expect(after.status == 409)
    }

    @Test("Nobody has agreed before somebody says who; without it nothing is recorded and all that was typed stays")
    func notAgreed() async throws {
        let practice = try await WebPractice()
        let barrier = RecordKey(of: try await practice.twin.barrier())
        let resource = try await practice.twin.resource()
        let form = try await open(
            practice, .barriers(.newReferral(barrier)), query: [.resource: resource.description])
        #expect(form.text.contains("Choose who agreed<") && !form.text.contains("selected"))
        let yesterday = TestPractice.today.adding(days: -1).description
        let typed: [(Field, String)] = [
            (.resource, resource.description), (.consentDay, yesterday), (.shares, "age"), (.shares, "message"),
            (.message, "Tuesdays at six"),
        ]
        let chosen: [[(Field, String)]] = [[], [(.given, "")], [(.given, "nobody")]]
        for given in chosen {
            let reply = try await send(practice, .barriers(.newReferral(barrier)), typed + given)
            #expect(reply.status == 422 && reply.text.contains("Choose who agreed."))
            #expect(reply.text.contains("href=\"#given\"") && reply.text.contains("id=\"given-error\""))
            #expect(reply.text.contains("Tuesdays at six") && reply.text.contains("value=\"\(yesterday)\""))
            #expect(reply.text.contains("value=\"age\" checked"))
            #expect(!reply.text.contains("value=\"called-name\" checked"))
        }
        let episode = practice.twin.ana.episode
        #expect(try await practice.twin.store.read { try $0.referrals(of: episode) }.isEmpty)
        let silent = try await send(
            practice, .barriers(.newReferral(barrier)),
            [
                (.resource, resource.description), (.given, "client"), (.consentDay, yesterday), (.shares, "message"),
                (.message, ""),
            ])
        #expect(silent.status == 422 && silent.text.contains("The message may be told, and there is none"))
        #expect(silent.text.contains("value=\"message\" checked") && silent.text.contains("value=\"\(yesterday)\""))
    }

    @Test("Each act leads back to the part of the page that it was done in")
    func samePlace() async throws {
        let practice = try await WebPractice()
        let id = try await practice.twin.barrier()
        let barrier = RecordKey(of: id)
        let page = Route.barriers(.one(barrier)).path
        func lands(_ place: BarrierPlace, _ form: [(Field, String)]) async throws -> String? {
            try await send(practice, .barriers(place), form).location
        }
        #expect(try await lands(.options(barrier), [(.option, "A lift"), (.takes, "a driver")]) == page + "#options")
        let option = try #require(try await practice.twin.view(id).barrier.options.last?.id).description
        let from = TestPractice.today.description
        #expect(try await lands(.trial(barrier), [(.option, option), (.date, from)]) == page + "#options")
        #expect(try await lands(.outcome(barrier), [(.answer, "partly")]) == page + "#went")
        let described: [(Field, String)] = [(.kind, "cost"), (.title, "The fare"), (.words, "")]
        #expect(try await lands(.description(barrier), described) == page + "#describe")
        let last = try #require(try await practice.twin.view(id).barrier.standing.last).id.description
        #expect(try await lands(.undone(barrier), [(.base, last)]) == page + "#describe")
        let stock = try await practice.twin.vouchers(3).description
        #expect(try await lands(.giving(barrier), [(.stock, stock), (.quantity, "1")]) == page + "#giving")
        #expect(try await lands(.ending(barrier), [(.answer, "solved")]) == page + "#went")
        let shown = try await open(practice, .barriers(.one(barrier))).text
        for part in ["options", "went", "describe", "giving"] {
            #expect(shown.contains("id=\"\(part)\" tabindex=\"-1\""), "\(part)")
        }
    }

    @Test("What was heard of a referral leads back to it, on the page of its barrier and on its own")
    func samePlaceOfReferral() async throws {
        let practice = try await WebPractice()
        let id = try await practice.twin.barrier()
        let made = try await practice.twin.refer(id, to: try await practice.twin.resource())
        let referral = RecordKey(of: made)
        let (own, barrier) = (Route.barriers(.referral(referral)).path, Route.barriers(.one(RecordKey(of: id))).path)
        func lands(_ form: [(Field, String)]) async throws -> String? {
            try await send(practice, .barriers(.news(referral)), form).location
        }
        #expect(try await lands([(.answer, "sent-paper"), (.next, barrier)]) == "\(barrier)#referral-\(made)")
        #expect(try await lands([(.answer, "accepted")]) == own + "#news")
        let view = try await practice.twin.service.answer(ReferralView(referral: made), as: practice.twin.nora)
        let last = try #require(view.referral.standing.last).id.description
        #expect(try await lands([(.answer, "undone"), (.base, last)]) == own + "#history")
        #expect(try await lands([(.answer, "closed")]) == own + "#news")
        let shown = try await open(practice, .barriers(.referral(referral))).text
        for part in ["news", "history"] {
            #expect(shown.contains("id=\"\(part)\" tabindex=\"-1\""), "\(part)")
        }
        let beside = try await open(practice, .barriers(.one(RecordKey(of: id)))).text
        #expect(beside.contains("id=\"referral-\(made)\" tabindex=\"-1\""))
    }

    @Test("A voucher is given at the barrier; more than is left is refused and nothing is given")
    func giving() async throws {
        let practice = try await WebPractice()
        let barrier = RecordKey(of: try await practice.twin.barrier())
        let stock = try await practice.twin.vouchers(3)
        let given = try await send(
            practice, .barriers(.giving(barrier)), [(.stock, stock.description), (.quantity, "2")])
        #expect(given.status == 303)
        let more = try await send(
            practice, .barriers(.giving(barrier)), [(.stock, stock.description), (.quantity, "2")])
        #expect(more.status == 409 && more.text.contains("There is less left than that."))
        for typed in ["", "-1", "1.5", "abc", "99999999999999999999"] {
            let reply = try await send(
                practice, .barriers(.giving(barrier)), [(.stock, stock.description), (.quantity, typed)])
            #expect(reply.status == 422, "\(typed)")
        }
        #expect(try await practice.twin.store.read { try $0.stock(stock)?.balance } == 1)
    }

    @Test("Of two stocks, the one that does not suffice says so at its own field, with what was typed")
    func givingFromOneOfTwo() async throws {
        let practice = try await WebPractice()
        let barrier = RecordKey(of: try await practice.twin.barrier())
        let (one, other) = (try await practice.twin.vouchers(3), try await practice.twin.vouchers(5))
        for (typed, status) in [("4", 409), ("many", 422)] {
            let reply = try await send(
                practice, .barriers(.giving(barrier)), [(.stock, one.description), (.quantity, typed)])
            #expect(reply.status == status)
            #expect(reply.text.contains("href=\"#give-\(one)\"") && reply.text.contains("id=\"give-\(one)-error\""))
            #expect(!reply.text.contains("give-\(other)-error") && reply.text.contains("value=\"\(typed)\""))
            #expect(reply.text.contains("3 (€7.50) left") && reply.text.contains("5 (€12.50) left"))
        }
    }

    @Test("A refill that is refused keeps number and note in its own form, and says there what is wrong")
    func refill() async throws {
        let practice = try await WebPractice()
        let stock = RecordKey(of: try await practice.twin.vouchers(3))
        let told = try await send(
            practice, .stock(.moves(stock)), [(.answer, "refill"), (.quantity, "1x"), (.note, "From the town hall")],
            as: "denise")
        #expect(told.status == 422 && told.text.contains("href=\"#refill-quantity\""))
        #expect(told.text.contains("id=\"refill-quantity-error\"") && told.text.contains("value=\"1x\""))
        #expect(told.text.components(separatedBy: "value=\"From the town hall\"").count == 2)
    }

    @Test("The front desk keeps directory and stock and opens no barrier; the administrator sees no names")
    func desk() async throws {
        let practice = try await WebPractice()
        let barrier = RecordKey(of: try await practice.twin.barrier())
        let stock = RecordKey(of: try await practice.twin.vouchers(3))
        let episode = practice.twin.ana.episode
        let nobody = try await send(practice, .stock(.giving(stock)), [(.episode, ""), (.quantity, "1")], as: "denise")
        #expect(nobody.status == 422 && nobody.text.contains("href=\"#episode\""))
        let given = try await send(
            practice, .stock(.giving(stock)), [(.episode, episode.description), (.quantity, "1")], as: "denise")
        #expect(given.status == 303)
        #expect(try await open(practice, .stock(.one(stock)), as: "denise").text.contains("Ana Duarte"))
        #expect(try await !open(practice, .stock(.one(stock)), as: "olga").text.contains("Ana Duarte"))
        #expect(try await open(practice, .directory(.list), as: "olga").status == 200)
        for name in ["denise", "olga", "sven"] {
            await #expect(throws: PracticeError.notFound) {
                try await open(practice, .barriers(.one(barrier)), as: name)
            }
            await #expect(throws: PracticeError.notFound) {
                try await open(practice, .barriers(.ofEpisode(episode)), as: name)
            }
        }
        await #expect(throws: PracticeError.notFound) { try await open(practice, .directory(.new), as: "ruth") }
    }

    @Test("Languages of a resource may be typed by name in any of the three languages, or as codes")
    func languages() async throws {
        let practice = try await WebPractice()
        let added = try await send(
            practice, .directory(.new),
            [
                (.resourceName, "Mill Lane rides"), (.kinds, "transport"),
                (.languages, "fr, Español; créole haitien, anglais ar pt-br, *"),
            ])
        #expect(added.status == 303)
        let resource = try key(added, after: "/resources/")
        let kept = try await practice.twin.store.read { try $0.resource(ID(of: resource)) }
        #expect(kept?.content.languages == ["fr", "es", "ht", "en", "ar", "pt-br", "*"])
        let refused = try await send(
            practice, .directory(.new),
            [(.resourceName, "Other"), (.kinds, "transport"), (.languages, "Klingonisch")])
        #expect(refused.status == 422 && refused.text.contains("Not a language that is known here"))
    }

    @Test("A resource of a name that is there already is asked about once; another one is added for all that")
    func sameResource() async throws {
        let practice = try await WebPractice()
        func add(_ name: String, _ more: [(Field, String)] = []) async throws -> Reply {
            try await send(
                practice, .directory(.new), [(.resourceName, name), (.kinds, "transport"), (.provider, "")] + more)
        }
        #expect(try await add("Valley Rides").status == 303)
        let told = try await add("valley  rides")
        #expect(told.status == 422 && told.text.contains("Valley Rides is in the directory already"))
        #expect(told.text.contains("name=\"beside\" value=\"valley  rides|\""))
        #expect(try await add("Hill Rides", [(.beside, "valley  rides|")]).status == 303)
        #expect(try await add("valley  rides", [(.beside, "valley  rides|")]).status == 303)
        let resources = try await practice.twin.service.answer(Directory(), as: practice.twin.nora)
        #expect(resources.count == 3)
    }

    @Test("A place that is only written to is not read, and the other way round")
    func methods() async throws {
        let practice = try await WebPractice()
        let id: RecordKey = ID(high: 1, low: 2)
        await #expect(throws: Refusal.self) { try await open(practice, .barriers(.options(id))) }
        await #expect(throws: Refusal.self) { try await open(practice, .directory(.check(id))) }
        await #expect(throws: Refusal.self) { try await send(practice, .directory(.one(id)), [(.answer, "x")]) }
    }
}

extension Call {
    /// As the dispatcher does for somebody whose session is open.
    func go(_ visitor: Visitor) async throws -> Reply {
        switch route {
        case .barriers(let place): return try await dispatchBarriers(visitor, place)
        case .directory(let place): return try await dispatchDirectory(visitor, place)
        case .stock(let place): return try await dispatchStock(visitor, place)
        case .client(let id): return try await showClient(visitor, id)
        case .concern(let id): return try await showConcern(visitor, id, .whole)
        default: throw Refusal.notFound
        }
    }
}
