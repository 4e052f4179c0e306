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
        try TypedName.require("the name", name)
        try TypedName.require("--sign-in", signIn, longest: 60)
        if let team { try TypedName.require("--team", team) }
        for name in site { try TypedName.require("--site", name) }
        try await data.withPractice { practice, _ in
            let service = practice.service
            let view = try await service.answer(PeopleView(), as: .operatorOfTheMachine)
            // All that can be wrong is looked for before anything is made.
            if let held = view.people.first(where: { $0.signInName == Checks.trimmed(signIn).lowercased() }) {
                throw ConsoleFailure(
                    "\(held.name) has the sign-in name \(held.signInName) already\(held.isActive ? "" : ", and has left"). "
                        + "Choose another with --sign-in. Nothing was changed.")
            }
            let named = Set(site.map { Checks.trimmed($0).lowercased() })
            let held = view.sites.filter { named.contains($0.name.lowercased()) }
            let id = try await service.perform(
                AddPerson(
                    name: name, signInName: signIn, password: nil, pin: nil, roles: Set(roles), team: nil,
                    language: language, sites: held.map(\.id), teamNamed: team ?? ""), as: .operatorOfTheMachine)
            try await addSites(but: held, to: id, roles, service)
            PersonLookup.tell(try await service.perform(InvitePerson(person: id), as: .operatorOfTheMachine))
        }
    }

    /// Sites that are not there yet, and the person at them.
    private func addSites(
        but held: [Site], to person: PersonID, _ roles: [Role], _ service: PracticeService
    ) async throws {
        var named = Set(held.map { $0.name.lowercased() })
        let new = site.map(Checks.trimmed).filter { named.insert($0.lowercased()).inserted }
        if new.isEmpty { return }
        var sites = held.map(\.id)
        for name in new {
            sites.append(try await service.perform(AddSite(name: name), as: .operatorOfTheMachine))
        }
        let view = try await service.answer(PeopleView(), as: .operatorOfTheMachine)
        guard let added = view.people.first(where: { $0.id == person }) else { return }
        try await service.perform(
            ChangePerson(person: person, name: added.name, roles: Set(roles), team: added.team, sites: sites),
            as: .operatorOfTheMachine)
    }
}

/// Names that are typed after a command, each told by what it was typed after.
enum TypedName {
    static func require(_ option: String, _ typed: String, longest: Int = 120) throws(ConsoleFailure) {
        let name = Checks.trimmed(typed)
        if name.isEmpty { throw ConsoleFailure("\(option) is empty. Nothing was changed.") }
        if name.unicodeScalars.count > longest {
            throw ConsoleFailure("\(option) is longer than \(longest) characters. Nothing was changed.")
        }
        if name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            throw ConsoleFailure("\(option) holds a sign that nobody sees. Nothing was changed.")
        }
    }
}

struct PersonListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Who works here: sign-in name, name, roles, team, whether they have left, id.")
    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.withPractice { practice, _ in
            let view = try await practice.service.answer(PeopleView(), as: .operatorOfTheMachine)
            for person in view.people {
                let roles = Role.allCases.filter { person.roles.contains($0) }.map(\.rawValue).joined(separator: ",")
                let team = view.teams.first { $0.id == person.team }?.name ?? "-"
                Terminal.say(
                    [
                        person.signInName, person.name, roles, team, person.isActive ? "active" : "left",
                        person.id.description,
                    ].joined(separator: "\t"))
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
            guard !person.isActive else {
                throw ConsoleFailure(
                    "\(person.name) has a way in. To end the password and give a link for another: rapport person reset "
                        + "\(person.signInName). Nothing was changed.")
            }
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
