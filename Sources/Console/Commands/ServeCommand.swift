internal import ArgumentParser
internal import Practice

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve a practice. The first visit sets up its administrator.")

    @OptionGroup var data: DataOptions
    @OptionGroup var address: AddressOptions
    @OptionGroup var backups: BackupScheduleOptions

    @Option(
        help: ArgumentHelp(
            "Where the keys of a new practice are made; of one that is there, rapport keys move brings them.",
            valueName: "folder"))
    var keys: String?

    func run() async throws {
        let ports = try ConsolePorts.inForce()
        let (place, served) = (data.place(), address.served)
        let settings = address.settings(try backups.schedule())
        try ports.requireReady(settings)
        // Before the store is opened, which brings it up to date.
        let alone = try ports.serveAlone(place)
        defer { withExtendedLifetime(alone) {} }
        if let keys { try ports.placeKeys(place, keys) }
        try await data.withPractice(at: place, ports) { practice in
            let isNew = try await !practice.service.isSetUp()
            try await practice.serve(settings) { port in
                Terminal.say("Rapport is at \(served.url(port)), its data in \(place.path).")
                if isNew { Terminal.say("Open it to set up the practice. Whoever does so first is its administrator.") }
                if let folder = settings.backups?.folder, let warning = BackupDistance.warning(folder, of: place.path) {
                    Terminal.warn(warning)
                }
            }
        }
    }
}
