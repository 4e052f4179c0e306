import Practice
import Testing

@testable import Console

@Suite("Why a command stops")
struct SayingWhyNot {
    private let ports = ConsolePorts(
        holdsPractice: { _ in false }, open: { _ in throw ConsoleFailure("no practice") }, migrate: { _ in [] },
        words: { key, _ in "the sentence of " + (key.split(separator: ".").last ?? "") })

    @Test("a course of care that is open keeps the client from being erased, in words")
    func open() {
        let line = ConsoleFailure(PracticeError.conflict("conflict.episode-open"), ports: ports).line
        #expect(line == "Not done: the sentence of episode-open")
    }

    @Test("what was typed wrongly is named with its reason")
    func invalid() {
        let problems = [FieldProblem("code", "problem.required", [])]
        let line = ConsoleFailure(PracticeError.invalid(problems), ports: ports).line
        #expect(line == "Not taken: code (the sentence of required)")
    }
}
