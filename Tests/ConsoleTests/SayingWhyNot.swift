import Foundation
import Practice
import Testing

@testable import Console

@Suite("Why a command stops")
struct SayingWhyNot {
    private let ports = ConsolePorts(
        holdsPractice: { _ in false }, open: { _ in throw ConsoleFailure("no practice") },
        migrate: { _ in MigratedSchema(applied: []) },
        words: { key, _ in "the sentence of " + (key.split(separator: ".").last ?? "") })

    @Test("a course of care that is open keeps the client from being erased, in words")
    func open() {
        let line = ConsoleFailure(PracticeError.conflict("conflict.episode-open"), ports: ports).line
        #expect(line == "Not done: the sentence of episode-open")
    }

    @Test("a file that is not there, or is a folder, is named with what is wrong")
    func files() {
        #expect(throws: ConsoleFailure("There is no file /no/such.csv.")) { try InFile.path("/no/such.csv") }
        #expect(throws: ConsoleFailure("/ is a folder, not a file.")) { try InFile.path("/") }
        #expect(throws: Never.self) { try InFile.path("/", orFolder: true) }
        #expect(throws: ConsoleFailure("There is no file /no/such.csv.")) { try InFile.pathReadAgain("/no/such.csv") }
    }

    @Test("a pipe is not called an empty file: what is read more than once must be a file")
    func pipes() {
        let pipe = Pipe()
        let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
        #expect(throws: ConsoleFailure("\(path) is read more than once, so it must be a file, not a pipe.")) {
            try InFile.pathReadAgain(path)
        }
        withExtendedLifetime(pipe) {}
    }

    @Test("a named pipe into which nobody writes is refused, and not waited for")
    func namedPipe() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "rapport-pipe-\(UUID().uuidString)").path
        try #require(mkfifo(path, 0o600) == 0)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: ConsoleFailure("\(path) is read more than once, so it must be a file, not a pipe.")) {
            try InFile.pathReadAgain(path)
        }
    }

    @Test("a schema that is up to date says where names are still to be sealed")
    func toBeSealed() {
        #expect(MigratedSchema(applied: []).lines == ["The schema is up to date."])
        #expect(
            MigratedSchema(applied: ["26 SealedRows"], isToBeSealed: true).lines == [
                "Applied 26 SealedRows.",
                "The schema is up to date. Names and rows are sealed at the next start.",
            ])
    }

    @Test("what was typed wrongly is named with its reason")
    func invalid() {
        let problems = [FieldProblem("code", "problem.required", [])]
        let line = ConsoleFailure(PracticeError.invalid(problems), ports: ports).line
        #expect(line == "Not taken: code (the sentence of required)")
    }
}
