internal import ArgumentParser
internal import Foundation
internal import Practice

/// `--data`, which every command takes.
struct DataOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds the practice.", valueName: "folder"))
    var data: String?

    func validate() throws {
        if data?.isEmpty == true { throw ValidationError("--data needs a folder.") }
    }

    /// From the root and without a slash at its end, so that one folder has one name.
    func place(_ name: String = "practice") -> DataPlace {
        let environment = ProcessInfo.processInfo.environment
        if let data {
            return DataPlace(
                path: URL(fileURLWithPath: (data as NSString).expandingTildeInPath).standardizedFileURL.path)
        }
        if let home = environment["XDG_DATA_HOME"], !home.isEmpty { return DataPlace(path: "\(home)/rapport/\(name)") }
        return DataPlace(path: "\(Self.home(environment))/.local/share/rapport/\(name)")
    }

    /// Where `HOME` says, as every other program has it; else where the account's entry says.
    private static func home(_ environment: [String: String]) -> String {
        if let home = environment["HOME"], home.hasPrefix("/") { return home }
        return NSHomeDirectory()
    }

    /// Opens what must be there already, and closes it whatever `body` does. What an update or a
    /// change of settings left to be worked out again is worked out first, so that nothing is told by rules of before.
    ///
    /// - Parameter isLook: nothing is to be kept, so that a folder will do that may not be written.
    func withPractice(
        isLook: Bool = false, _ body: (OpenPractice, ConsolePorts) async throws -> Void
    ) async throws {
        let ports = try ConsolePorts.inForce()
        let place = place()
        try ports.requirePractice(place)
        try await withPractice(at: place, ports, isLook: isLook) { practice in
            try await requireSetUp(practice.service, in: place, isLook: isLook)
            do { try await workOut(in: practice.service) } catch {
                // What is looked at for damage is looked at however damaged it is.
                if !isLook { throw error }
                Terminal.warn("Not every standing could be worked out again.")
            }
            try await body(practice, ports)
        }
    }

    /// A database in which no practice stands is nobody's: nothing is found there, and nothing is to be brought in.
    private func requireSetUp(_ service: PracticeService, in place: DataPlace, isLook: Bool) async throws {
        let isSetUp: Bool
        do { isSetUp = try await service.isSetUp() } catch {
            // What is looked at for damage is looked at however damaged it is.
            guard isLook else { throw error }
            return
        }
        guard !isSetUp else { return }
        throw ConsoleFailure(
            "There is no practice in \(place.path) yet: its database is there, and nobody has set one up. If there was "
                + "one, the folder was not copied whole, with rapport.sqlite-wal; restore a backup.")
    }

    /// What an update or a change of settings has left to be worked out, by the rules that hold now; said, since a standing
    /// that somebody changed in the file is put right with it.
    private func workOut(in service: PracticeService) async throws {
        let bar = ProgressBar("Working out again", total: nil)
        defer { bar.finish() }
        var (done, some) = (0, 0)
        repeat {
            some = try await service.perform(SweepStandings(isAfterChange: true), as: .operatorOfTheMachine)
            done += some
            if some > 0 { bar.show(done) }
        } while some > 0
        guard done > 0 else { return }
        bar.finish()
        Terminal.warn(
            "\(done == 1 ? "1 standing was" : "\(done) standings were") to be worked out again after an update or a "
                + "change of settings; \(done == 1 ? "it has" : "they have") been.")
    }

    func withPractice(
        at place: DataPlace, _ ports: ConsolePorts, isLook: Bool = false,
        _ body: (OpenPractice) async throws -> Void
    ) async throws {
        let practice = try await isLook ? ports.look(place) : ports.open(place)
        do {
            try await body(practice)
        } catch {
            await practice.close()
            throw error
        }
        await practice.close()
    }
}
