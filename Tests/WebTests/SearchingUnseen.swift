import Clinic
import Foundation
import Practice
import PracticeTwin
import Routes
import Testing

@testable import Web

@Suite("No name that is searched for stands in an address")
struct SearchingUnseen {
    /// Of every link and every form that is sent by its address.
    private func addresses(_ page: String) -> String {
        page.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }.joined(separator: " ")
    }

    private func found(_ practice: WebPractice, _ visitor: Visitor, at location: String) async throws -> String {
        let query = try #require(location.split(separator: "?").dropFirst().first.map(String.init))
        let fields = query.split(separator: "&").compactMap { part -> (Field, String)? in
            let halves = part.split(separator: "=", maxSplits: 1).map(String.init)
            return Field(rawValue: halves[0]).map { ($0, halves.count > 1 ? halves[1] : "") }
        }
        let asked = Dictionary(fields) { first, _ in first }
        return try await practice.call(.clients, query: asked).showCaseload(visitor).text
    }

    @Test("a search is sent in the body, and the page that it leads to has it sealed in its address and its links")
    func search() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let door = Door.open(nora.viewer, nora.person, nora.signIn)
        let reply = try await practice.call(.clients, form: [.query: " Duarte ", .show: "all"]).dispatch(door)
        let location = try #require(reply.location)
        #expect(reply.status == 303 && location.hasPrefix("/clients?show=all&search="))
        #expect(!location.lowercased().contains("duarte"))
        let page = try await found(practice, nora, at: location)
        #expect(page.contains("Ana Duarte") && !page.contains("Joel Okafor"))
        #expect(page.contains("value=\"Duarte\""), "what was searched for stands in the field again")
        #expect(!addresses(page).lowercased().contains("duarte"), "no link has it")
        #expect(!page.contains("method=\"get\""), "no form has its fields in the address")
    }

    @Test("the address of a search opens for nobody else, and for nothing in another sign-in")
    func bound() async throws {
        let practice = try await WebPractice()
        let (nora, again) = (try await practice.visitor(), try await practice.visitor())
        let search = try practice.search("Duarte", nora)
        #expect(practice.twin.service.openedSearch(search, of: nora.signIn.id) == "Duarte")
        for other in [again, try await practice.visitor("ruth")] {
            #expect(practice.twin.service.openedSearch(search, of: other.signIn.id).isEmpty)
        }
        #expect(practice.twin.service.openedSearch("Duarte", of: nora.signIn.id).isEmpty)
        let long = try practice.search(String(repeating: "é", count: 5000), nora)
        #expect(practice.twin.service.openedSearch(long, of: nora.signIn.id).count == 120)
    }

    @Test("a short and a long name make addresses of one length, and nothing makes none")
    func length() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        #expect(try practice.search("Al", nora).count == practice.search("Alexandria Featherstonehaugh", nora).count)
        let reply = try await practice.call(.clients, form: [.query: "  ", .once: "x"]).searchClients(nora)
        #expect(reply.location == "/clients")
    }

    @Test("a name in an address of one's own making is not taken for a search")
    func typed() async throws {
        let practice = try await WebPractice()
        let nora = try await practice.visitor()
        let page = try await practice.call(.clients, query: [.query: "Duarte"]).showCaseload(nora).text
        #expect(page.contains("Joel Okafor"))
    }

    @Test(
        "a client's code that an administrator asks the record of who looked for is sealed too, in the files' links as well"
    )
    func audit() async throws {
        let practice = try await WebPractice()
        let olga = try await practice.visitor("olga")
        let reply = try await practice.call(.audit(.list), form: [.code: "HR-0001", .what: "add client"])
            .dispatchAudit(olga, .list)
        let location = try #require(reply.location)
        #expect(!location.contains("HR-0001") && location.contains("what=add%20client"))
        let code = try #require(location.split(separator: "&").first?.split(separator: "=").last.map(String.init))
        let page = try await practice.call(.audit(.list), query: [.code: code, .what: "add client"])
            .dispatchAudit(olga, .list).text
        #expect(page.contains("value=\"HR-0001\"") && !addresses(page).contains("HR-0001"))
        #expect(page.contains("/audit.csv?code=\(code)") || addresses(page).contains("code=\(code)"))
    }
}
