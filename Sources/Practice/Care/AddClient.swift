package import Clinic

/// Somebody new, with a first episode.
package struct AddClient: Sendable {
    package typealias Result = OpenedEpisode
    package let name: String
    /// The first word of the name where it is empty.
    package let calledName: String
    /// Made up where it is empty.
    package let code: String
    package let born: Day?
    package let language: Language
    package let phone: String
    package let email: String
    package let intake: Day
    package let therapist: PersonID
    package let treatment: String
    /// Made with the page, so that a form that is sent twice is one client.
    package let once: ClientID?
    /// Whether it is refused once where somebody of that name is here already, of those whom this person may know.
    package let warnsOfSame: Bool
    package init(
        name: String, calledName: String = "", code: String = "", born: Day?, language: Language, phone: String = "",
        email: String = "", intake: Day, therapist: PersonID, treatment: String = "", once: ClientID? = nil,
        warnsOfSame: Bool = false
    ) {
        self.warnsOfSame = warnsOfSame
        self.name = name
        self.calledName = calledName
        self.code = code
        self.born = born
        self.language = language
        self.phone = phone
        self.email = email
        self.intake = intake
        self.therapist = therapist
        self.treatment = treatment
        self.once = once
    }
}

extension PracticeService {
    package func perform(_ command: AddClient, as actor: Actor) async throws(PracticeError) -> OpenedEpisode {
        try actor.require { AccessPolicy.mayOpenEpisode($0, for: command.therapist) }
        var checks = Checks()
        let name = checks.text(command.name, "client-name")
        let called = checks.text(command.calledName, "called-name", required: false, longest: 60)
        let code = checks.text(ClientCode.composed(command.code), "code", required: false, longest: 40)
        let (phone, email) = checks.contact(command.phone, command.email)
        let treatment = checks.text(command.treatment, "treatment", required: false)
        let form = checks
        return try await write { store in
            if let once = command.once, let held = try store.client(once) {
                return Announced(try again(command, held, name: name, in: store), [])
            }
            var checks = form
            if command.warnsOfSame, let same = try same(as: name, command, by: actor, in: store) {
                checks.add("beside", "problem.same-name", [same.name, same.code])
            }
            try checkOpening(
                &checks, intake: command.intake, therapist: command.therapist, born: command.born, in: store)
            if !code.isEmpty, try store.client(code: code) != nil { checks.add("code", "problem.taken") }
            try checks.done()
            let client = Client(
                id: command.once ?? chance.id(), code: code.isEmpty ? try freeCode(in: store) : code, name: name,
                calledName: called.isEmpty ? Client.firstName(of: name) : called, born: command.born,
                language: command.language, phone: phone, email: email)
            try store.put(client)
            try note(.addClient, by: actor.personID, client: client.id, in: store)
            return try openEpisode(
                of: client.id, intake: command.intake, therapist: command.therapist, treatment: treatment,
                as: command.once.map(Self.firstEpisode), by: actor, in: store)
        }.announced(by: self)
    }

    /// Somebody else of that name, unless another birthday tells the two apart.
    private func same(
        as name: String, _ command: AddClient, by actor: Actor, in store: any StoreReading
    ) throws -> Client? {
        guard case .person(let viewer) = actor else { return nil }
        let known = try caseload(Caseload(query: name, show: .all), viewer, in: store).rows.map(\.client)
        return known.first { client in
            guard client.id != command.once, CaseloadQuery.isName(name, of: client) else { return false }
            guard let born = command.born, let known = client.born else { return true }
            return born == known
        }
    }

    /// The first episode of a client that a form adds has an id that follows from the form's.
    private static func firstEpisode(of client: ClientID) -> EpisodeID {
        EpisodeID(high: client.high, low: client.low ^ 1)
    }

    /// What the same form came to when it was sent before; another form under its id is refused.
    private func again(
        _ command: AddClient, _ held: Client, name: String, in store: any StoreReading
    ) throws -> OpenedEpisode {
        let episode = Self.firstEpisode(of: held.id)
        guard held.name == name, held.born == command.born, held.language == command.language,
            held.phone == Checks.trimmed(command.phone), held.email == Checks.trimmed(command.email),
            try store.episode(episode)?.client == held.id
        else { throw PracticeError.idTaken }
        return OpenedEpisode(client: held.id, episode: episode)
    }

    /// `R-` and digits drawn by lot, so that a code says nothing of the person or the order.
    private func freeCode(in store: any StoreReading) throws -> String {
        for digits in [4, 4, 4, 6, 6, 9] {
            var number = 0
            for byte in chance.randomBytes(digits) { number = number * 10 + Int(byte) % 10 }
            let text = String(number)
            let code = "R-" + String(repeating: "0", count: digits - text.utf8.count) + text
            if try store.client(code: code) == nil { return code }
        }
        throw PracticeError.busy
    }
}
