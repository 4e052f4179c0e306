internal import ArgumentParser
internal import Practice

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Look whether anything was changed behind the product’s back, and say what and where.",
        discussion: """
            Damage, and records that refer to nothing; every row of the records, of people and of settings against its code; every entry of the record \
            of who looked against the one before and against every signed anchor; every standing and every sum worked \
            out again; every encrypted text opened. Exits 1 where anything is wrong.

            Of a folder that may not be written, such as a copy on a read-only disk, it looks at a copy of its own, made \
            in the folder of temporary files (TMPDIR) for its owner alone and taken away again; nobody may serve the \
            practice meanwhile.
            """)

    @OptionGroup var data: DataOptions
    @Option(
        help: ArgumentHelp(
            "The folder that rapport serve --anchors writes to: shows what the database alone cannot.",
            valueName: "folder"))
    var anchors: String?

    func run() async throws {
        try await data.withPractice(isLook: true) { practice, ports in
            let (service, machine) = (practice.service, Actor.operatorOfTheMachine)
            var count = 0
            let people = await NamedPeople(service)
            // What is damaged in one part must not keep the others from being looked at.
            func part(_ name: String, _ look: (ProgressBar) async throws -> [String]) async {
                let bar = ProgressBar(name, total: nil)
                var faults: [String]
                do { faults = try await look(bar) } catch {
                    faults = [
                        "\(name.lowercased()): cannot be read to the end: \(ConsoleFailure(error, ports: ports).line)"
                    ]
                }
                bar.finish()
                for fault in faults { Terminal.warn(people.naming(fault)) }
                count += faults.count
            }
            await part("Pages") { _ in try await practice.integrity() }
            await part("Rows") { bar in try await service.perform(VerifyRows { bar.show($0) }, as: machine) }
            let anchoring = try practice.anchoring(anchors)
            await part("Entries") { bar in
                try await service.perform(VerifyAudit(anchoring) { bar.show($0) }, as: machine)
            }
            await part("Standings") { bar in
                try await service.perform(CheckPractice { bar.show($0) }, as: machine).map {
                    "episode \($0.episode): its standing or sums are not what its records say"
                }
            }
            await part("Courses") { _ in
                let counts = try await service.perform(CheckCourses(), as: machine)
                return counts > 0 ? ["expected courses: \(counts) counts are not what the courses come to"] : []
            }
            await part("Words") { _ in try await service.perform(VerifyWords(), as: machine) }
            guard count == 0 else {
                Terminal.warn(count == 1 ? "1 fault." : "\(count) faults.")
                throw ExitCode.failure
            }
            Terminal.say("Nothing was changed behind the product’s back.")
        }
    }
}
