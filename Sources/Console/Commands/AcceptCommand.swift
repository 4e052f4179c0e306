internal import ArgumentParser
internal import Clinic
internal import Practice

struct AcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Take rows of people and settings as they are, after rapport verify named them.",
        discussion: """
            For a change that you made or understand. Whoever's row it was loses password, second step and sessions: \
            give them a link with rapport person reset. Rows of clients' records are never taken; restore a backup.
            """)

    @OptionGroup var data: DataOptions
    @Flag(help: "Do it; without this, it is only told which rows.") var apply = false

    func run() async throws {
        try await data.withPractice { practice, _ in
            let machine = Actor.operatorOfTheMachine
            let people = await NamedPeople(practice.service)
            guard apply else {
                let faults = try await practice.service.perform(VerifyRows(), as: machine).filter { fault in
                    AcceptChanged.tables.contains(String(fault.prefix { $0 != " " }))
                }
                for fault in faults { Terminal.say(people.naming(fault)) }
                Terminal.say(
                    faults.isEmpty
                        ? "There is nothing to take." : "Say it again with --apply to take these as they are.")
                return
            }
            let taken = try await practice.service.perform(AcceptChanged(), as: machine)
            for fault in taken.faults { Terminal.say(people.naming(fault)) }
            Terminal.say("\(taken.faults.count) taken as they are.")
            for person in taken.withoutPassword where person.isActive {
                Terminal.say(
                    "\(person.name) has no password now. Give a link: rapport person reset \(person.signInName)")
            }
        }
    }
}
