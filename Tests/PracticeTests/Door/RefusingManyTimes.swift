import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Strangers who try without end fill no record")
struct RefusingManyTimes {
    private func told(_ twin: TestPractice) async throws -> [AuditRow] {
        try await twin.service.answer(
            AuditLog(filter: AuditFilter(action: .signInRefused), limit: 1000), as: twin.admin
        ).rows
    }

    /// How many refusals the entries come to.
    private func count(_ rows: [AuditRow]) -> Int {
        rows.reduce(0) { sum, row in
            let more = row.event.detail.flatMap { $0.split(separator: ":").last }.flatMap { Int($0.dropFirst()) }
            return sum + (more ?? 1)
        }
    }

    @Test("10,000 refused tries are a few hundred entries, and an administrator still reads how many there were")
    func many() async throws {
        let twin = try await TestPractice()
        for number in 0..<10_000 {
            let opened = try await twin.service.perform(
                SignInWithPassword(signInName: "nobody-\(number)", password: "whatever it may be"))
            #expect(opened == nil)
            twin.clock.advance(seconds: 1)
        }
        let rows = try await told(twin)
        // Four clock hours begun, and 167 minutes.
        #expect(rows.count <= 4 * 60 + 168, "\(rows.count)")
        #expect(count(rows) == 10_000)
        #expect(rows.first?.event.detail?.hasPrefix("within a minute: ") == true)
    }

    @Test("a wrong password that is typed inside is recorded with who typed it, and so is a try past the limit")
    func inside() async throws {
        let twin = try await TestPractice()
        for number in 0..<12 {
            let problem = number < 10 ? "problem.wrong-password" : "problem.too-many-tries"
            await #expect(throws: PracticeError.invalid([FieldProblem("password", problem)])) {
                try await twin.service.perform(
                    ChangeOwnSecrets(
                        currentPassword: "not the one that it is", newPassword: nil, newPIN: "914730"), as: twin.nora)
            }
        }
        let rows = try await twin.service.answer(
            AuditLog(filter: AuditFilter(action: .passwordRefused), limit: 100), as: twin.admin
        ).rows
        #expect(rows.count == 12 && rows.allSatisfy { $0.event.person == twin.nora.personID })
        #expect(try await told(twin).isEmpty)
    }

    @Test("what was counted and not told yet is told before somebody reads, once")
    func pending() async throws {
        let twin = try await TestPractice()
        for number in 0..<100 {
            _ = try await twin.service.perform(SignInWithPassword(signInName: "x\(number)", password: "y"))
        }
        let rows = try await told(twin)
        #expect(rows.count == 61 && rows.compactMap(\.event.detail) == ["within a minute: 40"])
        #expect(try await told(twin).count == 61)
        _ = try await twin.service.perform(SignInWithPassword(signInName: "one more", password: "y"))
        #expect(count(try await told(twin)) == 101)
    }

    @Test("a password that was tried for somebody who is here is told by itself, however many strangers there are")
    func tried() async throws {
        let twin = try await TestPractice()
        for number in 0..<100 {
            _ = try await twin.service.perform(SignInWithPassword(signInName: "x\(number)", password: "y"))
        }
        for _ in 0..<15 { _ = try await twin.service.perform(SignInWithPassword(signInName: "nora", password: "y")) }
        let rows = try await told(twin)
        #expect(rows.count { $0.event.person == twin.nora.personID } == 10, "those that were tried")
        #expect(count(rows) == 115)
    }
}
