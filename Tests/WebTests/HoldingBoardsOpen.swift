import Clinic
import Practice
import PracticeTwin
import Synchronization
import Testing

@testable import Web

@Suite("Holding boards open")
struct HoldingBoardsOpen {
    private final class Rested: Sendable {
        private let held = Mutex<[Int]>([])
        var all: [Int] { held.withLock { $0 } }
        func add(_ board: Int) { held.withLock { $0.append(board) } }
    }

    @Test("sixteen stay open in one browser; with each more the one that was open longest rests")
    func perSignIn() async throws {
        let (boards, rested) = (OpenBoards(), Rested())
        let nora = try await WebPractice().visitor()
        var numbers: [UInt64] = []
        for number in 0..<20 { numbers.append(boards.open(nora.signIn) { rested.add(number) }) }
        #expect(rested.all == [0, 1, 2, 3])
        #expect(boards.count(of: nora.person.id) == 16)
        for number in numbers { boards.close(number, of: nora.person.id) }
        #expect(boards.count(of: nora.person.id) == 0)
    }

    @Test("forty-eight stay open for one person, and nobody else's are touched")
    func perPerson() async throws {
        let practice = try await WebPractice()
        let (boards, rested) = (OpenBoards(), Rested())
        let sven = try await practice.visitor("sven")
        _ = boards.open(sven.signIn) { rested.add(-1) }
        for browser in 0..<4 {
            let nora = try await practice.visitor()
            for number in 0..<16 { _ = boards.open(nora.signIn) { rested.add(browser * 16 + number) } }
        }
        #expect(rested.all == Array(0..<16))
        #expect(boards.count(of: sven.person.id) == 1)
    }
}
