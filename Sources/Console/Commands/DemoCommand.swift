internal import ArgumentParser
internal import Clinic
internal import Practice
internal import Simulation

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serve an invented practice: six therapists, 140 clients, two years up to today."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var address: AddressOptions
    @Option(help: "Another seed gives other people.") var seed: UInt64 = 1

    func run() async throws {
        let ports = try ConsolePorts.inForce()
        let (place, served) = (data.place("demo"), address.served)
        try ports.requireReady(address.settings())
        let alone = try ports.serveAlone(place)
        defer { withExtendedLifetime(alone) {} }
        try await data.withPractice(at: place, ports) { practice in
            if let held = try await practice.service.practice() {
                guard held.isDemo else {
                    throw ConsoleFailure("\(place.path) holds a real practice. Start it with: rapport serve")
                }
                try await DemoPractice.settle(service: practice.service)
            } else {
                Terminal.warn("Making the demo practice, once ...")
                try await DemoPractice.fill(service: practice.service, today: practice.service.chance.now(), seed: seed)
            }
            try await practice.serve(address.settings()) { port in
                Terminal.say("Harbour Row, an invented practice, is at \(served.url(port))")
                for signIn in DemoPractice.signIns {
                    let words = padded(signIn.role, 15) + padded(signIn.name, 7)
                    Terminal.say("  \(words)password: \(DemoPractice.password)   PIN: \(DemoPractice.pin)")
                }
                Terminal.say("Its data is in \(place.path)")
            }
        }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
