internal import ArgumentParser
internal import Clinic
internal import Practice
internal import Simulation

struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Fill an invented practice with very many sessions, for measuring.")

    @OptionGroup var data: DataOptions
    @Option(help: "How many sessions to add.") var sessions: Int
    @Option(help: "Another seed gives other people.") var seed: UInt64 = 1

    func validate() throws {
        guard sessions > 0 else { throw ValidationError("--sessions takes a number from 1.") }
    }

    func run() async throws {
        let ports = try ConsolePorts.inForce()
        let place = data.place("simulated")
        try await data.withPractice(at: place, ports) { practice in
            if let held = try await practice.service.practice(), !held.isDemo {
                throw ConsoleFailure("\(place.path) holds a real practice, which takes no invented clients.")
            }
            let clock = ContinuousClock()
            let start = clock.now
            let bar = ProgressBar("Sessions", total: sessions)
            let written = try await BulkFill.run(service: practice.service, sessions: sessions, seed: seed) {
                bar.show($0)
            }
            bar.finish()
            let seconds = max(0.001, Double((clock.now - start) / .milliseconds(1)) / 1000)
            Terminal.say("\(written) sessions in \(seconds) s, \(Int(Double(written) / seconds)) each second.")
        }
    }
}
