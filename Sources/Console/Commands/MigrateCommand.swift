internal import ArgumentParser

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring the database's schema up to date, as every start does.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        let ports = try ConsolePorts.inForce()
        let place = data.place()
        try ports.requirePractice(place)
        for line in try await ports.migrate(place).lines { Terminal.say(line) }
    }
}
