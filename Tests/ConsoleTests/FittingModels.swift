import Console
import Foundation
import Testing

@Suite("A model is fitted from a terminal")
struct FittingModels {
    private let csv = "y,x,g\n1.1,1,a\n2.3,2,a\n2.9,3,a\n2.0,1,b\n3.4,2,b\n4.1,3,b\n0.2,1,c\n1.6,2,c\n2.2,3,c\n"

    /// The exit code; nothing of a practice is asked for.
    private func run(_ arguments: [String]) async -> Int32 {
        let ports = ConsolePorts(
            holdsPractice: { _ in false }, open: { _ in throw ConsoleFailure("no practice") },
            migrate: { _ in MigratedSchema(applied: []) },
            words: { key, _ in key })
        return await RapportConsole.run(arguments, ports: ports)
    }

    private func file(_ text: String) throws -> String {
        let path = NSTemporaryDirectory() + "rapport-fit-\(UUID().uuidString).csv"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("a summary or a document, by REML or by maximum likelihood, without a practice")
    func fits() async throws {
        let path = try file(csv)
        #expect(await run(["fit", "y ~ x + (1 | g)", path]) == 0)
        #expect(await run(["fit", "y ~ x + (1 | g)", path, "--ml", "--json"]) == 0)
    }

    @Test("the reference level is the one that is asked for, of a column that is in the formula")
    func references() async throws {
        let path = try file(
            "y,x,g\n"
                + (0..<24).map { "\($0 * 7 % 11).5,\($0 % 2 == 0 ? "p" : "q"),g\($0 % 6)" }.joined(separator: "\n"))
        let line = ["fit", "y ~ x + (1 | g)", path, "--reference"]
        #expect(await run(line + ["x=q"]) == 0)
        #expect(await run(line + ["x=r"]) == 1)
        #expect(await run(line + ["z=q"]) == 1)
        #expect(await run(line + ["x"]) == 64)
        #expect(await run(line + ["g=g2"]) == 1, "a group has no reference level")
    }

    @Test("a file of outcomes takes the order of its dates and which way is better; a practice takes neither")
    func attributes() async throws {
        var csv = "client,therapist,date,outcome,alliance\n"
        for client in 0..<40 {
            for session in 1...5 {
                let noise = (client * 7 + session * 13) % 11
                csv +=
                    "c\(client),t\(client % 5),\(session * 4).03.2026,\(20 + noise),\(25 + (client * 5 + session * 3) % 13)\n"
            }
        }
        let path = try file(csv)
        #expect(await run(["attribute", path, "--dates", "dmy", "--direction", "lower-is-better"]) == 0)
        #expect(await run(["attribute", path, "--dates", "dmy", "--json"]) == 0)
        #expect(await run(["attribute", path]) == 1, "nothing can be read")
        #expect(await run(["attribute", path, "--dates", "mdy"]) == 1, "some of it would be read as other days")
        #expect(await run(["attribute", "/no/such.csv"]) == 1)
        #expect(await run(["attribute", path, "--dates", "ymd"]) == 64)
        #expect(await run(["attribute", path, "--direction", "up"]) == 64)
        #expect(await run(["attribute", "--direction", "lower-is-better"]) == 64)
        #expect(await run(["attribute", path, "--dates", "dmy", "--from", "2026-03-04", "--json"]) == 0)
        #expect(await run(["attribute", path, "--dates", "dmy", "--from", "2026-04-01"]) == 1, "nobody began then")
        #expect(await run(["attribute", path, "--dates", "dmy", "--site", "North"]) == 1, "it has no sites")
        #expect(await run(["attribute", path, "--closed", "--open"]) == 64)
        #expect(await run(["attribute", path, "--dates", "dmy", "--data", "here"]) == 64, "one of the two")
        #expect(await run(["attribute", path, "--from", "1.3.2026"]) == 64)
        #expect(await run(["attribute", path, "--from", "2026-03-02", "--to", "2026-03-01"]) == 64)
    }

    @Test("a wrong formula, a wrong column and a missing file end with a code that is not 0")
    func problems() async throws {
        let path = try file(csv)
        #expect(await run(["fit", "y ~ x + (1 | g", path]) == 1)
        #expect(await run(["fit", "y ~ z + (1 | g)", path]) == 1)
        #expect(await run(["fit", "y ~ x + (1 | g)", "/no/such.csv"]) == 1)
        #expect(await run(["fit", "y ~ x + (1 | g)"]) != 0)
    }
}
