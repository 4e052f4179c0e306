internal import ArgumentParser
internal import Clinic
internal import Practice

struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Who works here: add, list, close and reopen a way in, give a link.",
        subcommands: [
            PersonAddCommand.self, PersonListCommand.self, PersonDisableCommand.self, PersonEnableCommand.self,
            PersonResetCommand.self,
        ])
}

struct PersonAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add somebody, and make the link by which they choose a password.")

    @Argument(help: "The full name.") var name: String
    @Option(help: "The sign-in name.") var signIn: String
    @Option(help: "therapist, supervisor, front-desk or administrator; once for each.") var role: [String]
    @Option(help: "The team; a new one where there is none of that name.") var team: String?
    @Option(help: "A site; once for each; a new one where there is none of that name.") var site: [String] = []
    @Option(help: "en, es or fr.") var language = "en"
    @OptionGroup var data: DataOptions

    func run() async throws {
        let roles = try role.map { name in
            guard let role = Role(rawValue: name) else {
                throw ConsoleFailure(
                    "\(name) is no role; there are " + Role.allCases.map(\.rawValue).joined(separator: ", ") + ".")
            }
            return role
        }
        guard let language = Language(rawValue: language) else {
            throw ConsoleFailure("\(language) is no language that Rapport speaks.")
        }
        try await data.withPractice { practice, _ in
            let service = practice.service
            let view = try await service.answer(PeopleView(), as: .operatorOfTheMachine)
            var home = view.teams.first { $0.name == team }?.id
            if home == nil, let team {
                home = try await service.perform(AddTeam(name: team), as: .operatorOfTheMachine)
            }
            var sites: [SiteID] = []
            for name in site {
                if let held = view.sites.first(where: { $0.name == name }) {
                    sites.append(held.id)
                } else {
                    sites.append(try await service.perform(AddSite(name: name), as: .operatorOfTheMachine))
                }
            }
            let id = try await service.perform(
                AddPerson(
                    name: name, signInName: signIn, password: nil, pin: nil, roles: Set(roles), team: home,
                    language: language), as: .operatorOfTheMachine)
            if !sites.isEmpty {
                try await service.perform(
                    ChangePerson(person: id, name: name, roles: Set(roles), team: home, sites: sites),
                    as: .operatorOfTheMachine)
            }
            PersonLookup.tell(try await service.perform(InvitePerson(person: id), as: .operatorOfTheMachine))
        }
    }
}

struct PersonListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Who works here.")
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let view = try await practice.service.answer(PeopleView(), as: .operatorOfTheMachine)
            for person in view.people {
                let roles = Role.allCases.filter { person.roles.contains($0) }.map(\.rawValue).joined(separator: ",")
                let team = view.teams.first { $0.id == person.team }?.name ?? "-"
                Terminal.say(
                    [person.signInName, person.name, roles, team, person.isActive ? "active" : "left"]
                        .joined(separator: "\t"))
            }
        }
    }
}

struct PersonDisableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Close somebody’s way in, at once, and hand their caseload on.")

    @Argument(help: "The sign-in name.") var signIn: String
    @Option(help: "The sign-in name of who takes the caseload over, with what has ended.") var successor: String?
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let person = try await PersonLookup.person(signIn, practice.service)
            var heir: PersonID?
            if let successor { heir = try await PersonLookup.person(successor, practice.service).id }
            do {
                try await practice.service.perform(
                    DisablePerson(person: person.id, successor: heir), as: .operatorOfTheMachine)
            } catch PracticeError.invalid(let problems) where problems.contains(where: { $0.field == "successor" }) {
                throw ConsoleFailure(
                    "Somebody must take the caseload over: --successor with the sign-in name of a therapist. "
                        + "Nothing was changed.")
            } catch PracticeError.conflict("conflict.last-administrator") {
                throw ConsoleFailure("A practice cannot lose its last administrator. Nothing was changed.")
            }
            Terminal.say("\(person.name) can no longer sign in.")
        }
    }
}

struct PersonEnableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: "Let somebody back in, by a link that works once.")

    @Argument(help: "The sign-in name.") var signIn: String
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let person = try await PersonLookup.person(signIn, practice.service)
            try await practice.service.perform(EnablePerson(person: person.id), as: .operatorOfTheMachine)
            PersonLookup.tell(
                try await practice.service.perform(InvitePerson(person: person.id), as: .operatorOfTheMachine))
        }
    }
}

struct PersonResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: "End somebody’s password and sessions, and make a link to choose another.")

    @Argument(help: "The sign-in name.") var signIn: String
    @Flag(help: "The phone is gone too: take the second step away.") var withoutSecondStep = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let person = try await PersonLookup.person(signIn, practice.service)
            PersonLookup.tell(
                try await practice.service.perform(
                    InvitePerson(person: person.id, withoutSecondStep: withoutSecondStep), as: .operatorOfTheMachine))
        }
    }
}

private enum PersonLookup {
    static func person(_ signIn: String, _ service: PracticeService) async throws -> Person {
        let people = try await service.answer(PeopleView(), as: .operatorOfTheMachine).people
        guard let person = people.first(where: { $0.signInName == signIn.lowercased() }) else {
            throw ConsoleFailure("Nobody here has the sign-in name \(signIn).")
        }
        return person
    }

    static func tell(_ token: String) {
        Terminal.say("The link, once and for three days: /welcome#\(token)")
        Terminal.warn("Put the address of your Rapport before it.")
    }
}
