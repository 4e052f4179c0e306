import Clinic
import FollowThrough
import Foundation
import Practice
import PracticeTwin
import Testing

/// A random practice, random acts, random looks: whoever looks receives what the table gives them and nothing else.
@Suite("Nobody receives what is not theirs")
struct NobodyReceivesWhatIsNotTheirs {
    /// Numbers that a seed decides (SplitMix64).
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private struct Worker {
        let viewer: Viewer
        var actor: Actor { .person(viewer) }
    }

    /// What the test knows of itself: who has whom now, and in which teams.
    private struct Truth {
        var therapistOf: [EpisodeID: PersonID] = [:]
        var clientOf: [EpisodeID: ClientID] = [:]
        var codeOf: [ClientID: String] = [:]
        var teamOf: [PersonID: TeamID?] = [:]

        func mayRead(_ viewer: Viewer, _ episode: EpisodeID) -> Bool {
            guard let therapist = therapistOf[episode] else { return false }
            if viewer.roles.contains(.therapist), therapist == viewer.person { return true }
            guard viewer.roles.contains(.supervisor), let team = viewer.team else { return false }
            return teamOf[therapist] == team
        }

        func episodes(of client: ClientID) -> [EpisodeID] { clientOf.filter { $0.value == client }.map(\.key) }
    }

    private static let roles: [Set<Role>] = [
        [.therapist], [.therapist], [.therapist], [.therapist, .supervisor], [.supervisor], [.frontDesk],
        [.administrator], [.administrator, .therapist], [.frontDesk, .supervisor],
    ]

    /// Acts and looks in each practice.
    private static let acts = 400
    /// In all; `bin/trial` asks for more.
    private static let operations =
        ProcessInfo.processInfo.environment["RAPPORT_SCOPE_OPERATIONS"].flatMap { Int($0) } ?? 8 * acts

    @Test("over random practices, every look", arguments: 1...UInt64(operations / acts))
    func looks(seed: UInt64) async throws {
        var dice = Dice(state: seed)
        let twin = try await TestPractice()
        let service = twin.service
        var teams: [TeamID?] = [nil]
        for name in ["One", "Two", "Three"] {
            teams.append(try await service.perform(AddTeam(name: name), as: twin.admin))
        }
        var (truth, workers): (Truth, [Worker]) = (Truth(), [])
        for number in 0..<14 {
            let roles = try #require(Self.roles.randomElement(using: &dice))
            let team = try #require(teams.randomElement(using: &dice))
            let id = try await service.perform(
                AddPerson(
                    name: "Person \(number)", signInName: "person\(number)", password: nil, pin: nil, roles: roles,
                    team: team), as: twin.admin)
            workers.append(Worker(viewer: Viewer(person: id, roles: roles, team: team)))
            truth.teamOf[id] = team
        }
        let therapists = workers.filter { $0.viewer.roles.contains(.therapist) }
        for number in 0..<16 {
            guard let worker = therapists.randomElement(using: &dice) else { return }
            let opened = try await service.perform(
                AddClient(
                    name: "Client \(number)", code: "C-\(number)", born: nil, language: .english,
                    intake: TestPractice.today.adding(days: -30), therapist: worker.viewer.person, treatment: "CBT"),
                as: worker.actor)
            truth.therapistOf[opened.episode] = worker.viewer.person
            truth.clientOf[opened.episode] = opened.client
            truth.codeOf[opened.client] = "C-\(number)"
        }
        for _ in 0..<Self.acts {
            guard let worker = workers.randomElement(using: &dice),
                let episode = truth.clientOf.keys.sorted().randomElement(using: &dice)
            else { return }
            switch Int.random(in: 0..<9, using: &dice) {
            case 0:
                guard let heir = therapists.randomElement(using: &dice) else { return }
                try await service.perform(
                    ChangeTherapist(episode: episode, therapist: heir.viewer.person, from: TestPractice.today),
                    as: .operatorOfTheMachine)
                truth.therapistOf[episode] = heir.viewer.person
            default: try await look(Int.random(in: 0..<8, using: &dice), worker, episode, truth, service)
            }
        }
    }

    private func look(
        _ kind: Int, _ worker: Worker, _ episode: EpisodeID, _ truth: Truth, _ service: PracticeService
    ) async throws {
        let (viewer, actor) = (worker.viewer, worker.actor)
        let client = try #require(truth.clientOf[episode])
        let mayRead = truth.mayRead(viewer, episode)
        let isDesk = viewer.roles.contains(.frontDesk)
        switch kind {
        case 0:
            let view = try? await service.answer(ClientOverview(of: .episode(episode)), as: actor)
            #expect((view != nil) == mayRead)
            #expect(view?.episodes.allSatisfy { truth.mayRead(viewer, $0.id) } ?? true)
        case 1:
            let view = try? await service.answer(ClientOverview(of: .client(client)), as: actor)
            #expect((view != nil) == truth.episodes(of: client).contains { truth.mayRead(viewer, $0) })
        case 2:
            let answer = try await service.answer(Caseload(show: .all), as: actor)
            for row in answer.rows {
                #expect(isDesk || truth.mayRead(viewer, row.episode))
                if !truth.mayRead(viewer, row.episode) { #expect(row.standing == nil) }
            }
        case 3:
            let answer = try await service.answer(
                Diary(from: TestPractice.today.adding(days: -40), days: 60), as: actor)
            for row in answer.rows { #expect(isDesk || truth.mayRead(viewer, row.appointment.episode)) }
        case 4:
            guard let board = try? await service.answer(TodayBoard(), as: actor) else { return }
            for row in board.rows { #expect(truth.mayRead(viewer, row.standing.episode)) }
            for row in board.waiting { #expect(truth.mayRead(viewer, row.episode)) }
        case 5:
            let card = try? await service.answer(ClientCard(client: client), as: actor)
            if card != nil { #expect(isDesk || truth.episodes(of: client).contains { truth.mayRead(viewer, $0) }) }
        case 6:
            let page = try await service.answer(ExportSessions(), as: actor)
            let codes = Set(
                truth.clientOf.filter { truth.mayRead(viewer, $0.key) }.compactMap { truth.codeOf[$0.value] })
            for row in page.rows { #expect(codes.contains(row[0])) }
        default:
            let sheet = try? await service.answer(ClientLooks(client: client), as: actor)
            #expect((sheet != nil) == truth.episodes(of: client).contains { truth.mayRead(viewer, $0) })
            let log = try? await service.answer(AuditLog(), as: actor)
            #expect((log != nil) == viewer.roles.contains(.administrator))
        }
    }
}
