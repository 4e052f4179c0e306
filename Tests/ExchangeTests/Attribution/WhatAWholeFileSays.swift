import Attribution
import Clinic
import Foundation
import Practice
import Testing

@testable import Exchange

@Suite("What is read from all lines of a file of outcomes together")
struct WhatAWholeFileSays {
    private func read(_ text: String) throws -> OutcomesFile.Read {
        let path = FileManager.default.temporaryDirectory.appending(path: "whole-\(UUID().uuidString).csv").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try OutcomesFile(path: path, mapping: ColumnMapping("")).episodes()
    }

    /// Forty clients of five therapists with four sessions each, as whoever asks writes a line.
    private func file(_ more: String = "", _ line: (_ client: Int, _ session: Int) -> String) -> String {
        let lines = (0..<40).flatMap { client in (1...4).map { line(client, $0) } }
        return (["client,therapist,session,outcome,alliance" + more] + lines).joined(separator: "\n") + "\n"
    }

    private func line(_ client: Int, _ session: Int, _ outcome: String, _ more: String = "") -> String {
        "c\(client),t\(client % 5),\(session),\(outcome),\(25 + (client + session) % 13)" + more
    }

    private func plainLine(_ client: Int, _ session: Int, _ more: String) -> String {
        line(client, session, "\(outcome(client, session))", more)
    }

    private func outcome(_ client: Int, _ session: Int) -> Double {
        4 + Double((client * 37 + session * 101) % 400) / 125
    }

    private func written(_ value: Double, _ sign: String) -> String {
        String(format: "%.3f", value).replacing(".", with: sign)
    }

    @Test("a comma before three digits stands before decimals where fields are parted by semicolons, or no 100 is near")
    func threeDecimals() throws {
        let plain = try read(file { line($0, $1, written(outcome($0, $1), ".")) })
        let parted = file { line($0, $1, written(outcome($0, $1), ".")) }.replacing(",", with: ";")
        let comma = try read(parted.replacing(".", with: ","))
        let quoted = try read(file { line($0, $1, "\"" + written(outcome($0, $1), ",") + "\"") })
        #expect(comma.counts.unreadable == 0 && comma.episodes == plain.episodes)
        #expect(quoted.counts.unreadable == 0 && quoted.episodes == plain.episodes)
        let thousands = try read(
            file { client, session in
                line(client, session, client % 2 == 0 ? "\"1,0\(10 + client)\"" : "9\(10 + client)")
            })
        #expect(thousands.counts.unreadable == 80, "1,041 beside 998 is not little more than one")
    }

    @Test("a large number in another column, or a slip or two beside it, makes no thousands of three decimals")
    func largeElsewhere() throws {
        let plain = try self.read(file { line($0, $1, written(outcome($0, $1), ".")) })
        func read(_ alliance: @escaping (Int, Int) -> Int, _ slip: @escaping (Int, Int) -> String?) throws
            -> OutcomesFile.Read
        {
            try self.read(
                file { client, session in
                    let cell = slip(client, session) ?? "\"" + written(outcome(client, session), ",") + "\""
                    return "c\(client),t\(client % 5),\(session),\(cell),\(alliance(client, session))"
                })
        }
        func usual(_ client: Int, _ session: Int) -> Int { 25 + (client + session) % 13 }
        let hundreds = try read({ 4 * usual($0, $1) }) { _, _ in nil }
        #expect(hundreds.counts.unreadable == 0 && hundreds.episodes.count == plain.episodes.count)
        let elsewhere = try read({ $0 == 3 && $1 == 2 ? 340 : usual($0, $1) }) { _, _ in nil }
        #expect(elsewhere.counts.unreadable == 0)
        let beside = try read(usual) { client, session in client == 3 && session == 2 ? "416" : nil }
        #expect(beside.counts.unreadable == 0)
    }

    @Test("a file of which more than one line in five cannot be read has no figure, and the lines are named")
    func unreadable() throws {
        func counts(_ isOdd: @escaping (Int) -> Bool) throws -> (FrameCounts, AttributionRefusal?) {
            let read = try read(file { line($0, $1, isOdd($0) ? "about 4" : "\(outcome($0, $1))") })
            do throws(AttributionRefusal) {
                _ = try AttributeOutcomes.answer(read.episodes, counts: read.counts, sets: 0)
                return (read.counts, nil)
            } catch { return (read.counts, error) }
        }
        let (many, refusal) = try counts { $0 % 4 == 0 }
        #expect(refusal == .unreadable(40, of: 160))
        let told = try #require(AttributionWords(.english).leftOut(many))
        #expect(told.contains("Line 2, outcome: “about 4” cannot be read."))
        let (_, few) = try counts { $0 % 8 == 0 }
        #expect(few == nil)
    }

    @Test("where few lack a value at intake their sessions are left out and counted; where many do, nobody's counts")
    func unknownIntake() throws {
        func read(_ isBlank: @escaping (Int) -> Bool) throws -> OutcomesFile.Read {
            try self.read(file(",intake") { plainLine($0, $1, isBlank($0) ? "," : ",\($0 % 17)") })
        }
        let few = try read { $0 == 7 }
        #expect(few.counts.ofUnknownIntake == 4 && few.episodes.count == 39)
        #expect(few.episodes.allSatisfy { $0.intake != nil })
        let many = try read { $0 % 3 == 0 }
        #expect(many.counts.ofUnknownIntake == 0 && many.episodes.count == 40)
    }

    @Test("a value at intake that is the outcome of the first session does not explain that outcome")
    func intakeIsFirstOutcome() throws {
        func read(_ intake: @escaping (Int) -> Double) throws -> OutcomesFile.Read {
            try self.read(file(",intake") { plainLine($0, $1, ",\(intake($0))") })
        }
        let own = try read { outcome($0, 1) }
        #expect(own.episodes.allSatisfy { $0.sums.asIntake == 1 && $0.sums.sessions == 3 })
        let answer = try AttributeOutcomes.answer(own.episodes, counts: own.counts, sets: 0)
        #expect(answer.counts.asIntake == 40)
        #expect(AttributionReport(answer).text.contains("40 that say where a client began"))
        let other = try read { Double($0 % 17) }
        #expect(other.episodes.allSatisfy { $0.sums.asIntake == 0 && $0.sums.sessions == 4 })
    }

    @Test("clients’ numbers that begin again with each therapist are refused; two therapists in one session are not")
    func namesShared() throws {
        let again = file { "\($0 / 5),t\($0 % 5),\($1),\(outcome($0, $1)),\(25 + ($0 + $1) % 13)" }
        #expect(throws: AttributionRefusal.clientNamesShared(160, of: 160)) { try read(again) }
        let together = file { "\($0 / 2),t\($0 % 5),\($1),\(outcome($0 / 2, $1)),\(25 + ($0 / 2 + $1) % 13)" }
        #expect(try read(together).episodes.count > 0)
    }

    @Test(
        "numbers that begin again are seen by those that several therapists use, however many clients one of them has")
    func namesSharedByFew() throws {
        // Sixty clients of t0, ten of each of the other two, called 1 to 60 and 1 to 10.
        let people: [(number: Int, therapist: String)] = [("t0", 60), ("t1", 10), ("t2", 10)].flatMap { name, clients in
            (1...clients).map { (number: $0, therapist: name) }
        }
        let lines = people.enumerated().flatMap { place, person in
            (1...4).map { "\(person.number),\(person.therapist),\($0),\(outcome(place, $0)),\(25 + (place + $0) % 13)" }
        }
        let text = (["client,therapist,session,outcome,alliance"] + lines).joined(separator: "\n") + "\n"
        #expect(throws: AttributionRefusal.clientNamesShared(120, of: 320)) { try read(text) }
    }

    @Test(
        "by dates alone they are seen by going back and forth; two therapists one after the other are not, nor numbered"
    )
    func backAndForth() throws {
        func text(_ columns: String, _ when: (_ client: Int, _ half: Int, _ session: Int) -> String) -> String {
            let lines = (0..<20).flatMap { client in
                (0..<2).flatMap { half in
                    (1...4).map { session in
                        "\(client),t\((client + half) % 5),\(when(client, half, session)),"
                            + "\(outcome(client + 20 * half, session)),\(25 + (client + 3 * half + session) % 13)"
                    }
                }
            }
            return (["client,therapist,\(columns),outcome,alliance"] + lines).joined(separator: "\n") + "\n"
        }
        // Each week one of the two on its first day and the other on its third.
        func day(_ half: Int, _ session: Int) -> String {
            String(format: "2025-03-%02d", 7 * (session - 1) + 1 + 2 * half)
        }
        let mixed = text("date") { _, half, session in day(half, session) }
        #expect(throws: AttributionRefusal.clientsGoBackAndForth(20, of: 20)) { try read(mixed) }
        let numbered = text("date,session") { _, half, session in
            day(half, session) + ",\(2 * (session - 1) + half + 1)"
        }
        #expect(try read(numbered).counts.tied == 0)
        let after = text("date") { _, half, session in String(format: "2025-0%d-%02d", 3 + half, 7 * session) }
        #expect(try read(after).episodes.count == 40)
        let words = AttributionWords(.english).text(AttributionRefusal.clientsGoBackAndForth(20, of: 20))
        #expect(words.contains("go back and forth") && words.contains("column “session”"))
    }

    @Test("a course that ended by dropping out is told of, and lines without a therapist are told as that")
    func words() throws {
        let ended = try read(
            file(",ended") { client, session in
                let ways = ["Dropped out", "abandonné", "yes", "yes"]
                return plainLine(client, session, "," + (session < 4 ? "" : ways[client % 4]))
            })
        #expect(ended.episodes.count { $0.hasDroppedOut } == 20 && ended.episodes.allSatisfy(\.isClosed))
        let nobody = try read(file { plainLine($0, $1, "") }.replacing("c3,t3,", with: "c3,,"))
        #expect(nobody.counts.withoutTherapist == 4 && nobody.counts.withoutPerson == 4)
        #expect(AttributionWords(.english).leftOut(nobody.counts) == "Left out, in sessions: 4 that name no therapist.")
    }
}
