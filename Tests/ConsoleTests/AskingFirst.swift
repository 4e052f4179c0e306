import Clinic
import Foundation
import Practice
import PracticeTwin
import Testing

@testable import Console

@Suite("A command asks first, and does all of it or nothing")
struct AskingFirst {
    private func run(_ words: [String], _ service: PracticeService) async -> Int32 {
        let ports = ConsolePorts(
            holdsPractice: { _ in true },
            open: { _ in
                OpenPractice(service: service, integrity: { [] }, serve: { _, ready in ready(8080) }, close: {})
            }, migrate: { _ in MigratedSchema(applied: []) }, words: { key, _ in key })
        return await RapportConsole.run(words + ["--data", "here"], ports: ports)
    }

    private func view(_ service: PracticeService) async throws -> PeopleView.Answer {
        try await service.answer(PeopleView(), as: .operatorOfTheMachine)
    }

    @Test("who cannot be added leaves no team and no site behind")
    func refused() async throws {
        let practice = try await TestPractice()
        let before = try await view(practice.service)
        let place = ["--role", "therapist", "--team", "New team", "--site", "New site"]
        for (name, signIn) in [
            ("Nora Again", "NORA"), ("", "new"), ("New", " "), ("New", String(repeating: "n", count: 61)),
        ] {
            #expect(await run(["person", "add", name, "--sign-in", signIn] + place, practice.service) == 1)
        }
        #expect(try await view(practice.service) == before)
    }

    @Test("who is added has the team and all sites, those that were there and those that were not")
    func added() async throws {
        let practice = try await TestPractice()
        let line = [
            "person", "add", "Iris Lund", "--sign-in", "iris", "--role", "therapist", "--team", "North", "--site",
            "Quay", "--site", "quay", "--site", "Hill",
        ]
        #expect(await run(line, practice.service) == 0)
        let view = try await view(practice.service)
        let iris = try #require(view.people.first { $0.signInName == "iris" })
        #expect(view.teams.first { $0.id == iris.team }?.name == "North")
        let held = try await practice.store.read { try $0.sites(of: iris.id) }
        let names = view.sites.filter { held.contains($0.id) }.map(\.name)
        #expect(Set(names) == ["Quay", "Hill"])
    }

    @Test("who has a way in keeps it and the password when let in again")
    func enabled() async throws {
        let practice = try await TestPractice()
        #expect(await run(["person", "enable", "nora"], practice.service) == 1)
        #expect(try await practice.signIn("nora").person.signInName == "nora")
    }

    @Test("a folder in which nobody has set up a practice is no sound one, and nothing is brought into it")
    func notSetUp() async throws {
        let service = TestPractice.service(MemoryStore())
        for line in [["check"], ["verify"], ["person", "list"], ["kept"]] {
            #expect(await run(line, service) == 1, "\(line)")
        }
        #expect(await run(["serve"], service) == 0, "it can be set up")
    }

    @Test("what is wanted of backups without a folder for them is refused, not passed over")
    func noFolder() async throws {
        let service = TestPractice.service(MemoryStore())
        for line in [["--backup-at", "03:00"], ["--backup-keep", "3"], ["--key-file", "backup.key"]] {
            #expect(await run(["serve"] + line, service) == 64, "\(line)")
        }
    }

    @Test("help of a command that there is none of is no help")
    func help() async throws {
        let service = TestPractice.service(MemoryStore())
        func asked(_ words: [String]) async -> Int32 {
            let ports = ConsolePorts(
                holdsPractice: { _ in true },
                open: { _ in OpenPractice(service: service, integrity: { [] }, serve: { _, _ in }, close: {}) },
                migrate: { _ in MigratedSchema(applied: []) }, words: { key, _ in key })
            return await RapportConsole.run(["help"] + words, ports: ports)
        }
        #expect(await asked([]) == 0)
        #expect(await asked(["backup", "key"]) == 0)
        #expect(await asked(["nosuch"]) == 64)
        #expect(await asked(["backup", "nosuch"]) == 64)
    }

    @Test("a browser is sent to the port that was bound, and to no address that means all of them")
    func addresses() {
        #expect(ServedAddress("127.0.0.1", isTLS: false).url(49_152) == "http://127.0.0.1:49152")
        #expect(ServedAddress("::1", isTLS: false).url(8080) == "http://[::1]:8080")
        #expect(!ServedAddress("0.0.0.0", isTLS: true).url(443).contains("0.0.0.0"))
    }

    @Test("this machine is this machine, however it is written")
    func loopback() async throws {
        let service = TestPractice.service(MemoryStore())
        for host in ["LOCALHOST", "[::1]", "127.0.0.1"] {
            #expect(await run(["serve", "--host", host], service) == 0, "\(host)")
        }
        #expect(await run(["serve", "--host", "192.0.2.1"], service) == 64)
    }
}
