package import Clinic

/// A client's own data put right: name, birthday, how to reach them, code, language. What stood there stays readable.
package struct CorrectClient: Sendable {
    /// False where nothing was different.
    package typealias Result = Bool
    /// Made with the page, so that a form that is sent twice is one correction.
    package let id: CorrectionID
    package let client: ClientID
    /// The mark of what the form was filled with: a change by somebody else meanwhile is told of, not overwritten.
    package let base: String
    package let details: DetailsTyped

    package init(id: CorrectionID, client: ClientID, base: String, details: DetailsTyped) {
        self.id = id
        self.client = client
        self.base = base
        self.details = details
    }
}

/// A client's data as somebody typed them.
package struct DetailsTyped: Hashable, Sendable {
    package var name: String
    /// The first word of the name where it is empty.
    package var calledName: String
    package var code: String
    package var born: Day?
    package var language: Language
    package var phone: String
    package var email: String

    package init(
        name: String, calledName: String, code: String, born: Day?, language: Language, phone: String, email: String
    ) {
        self.name = name
        self.calledName = calledName
        self.code = code
        self.born = born
        self.language = language
        self.phone = phone
        self.email = email
    }

    package init(_ client: Client) {
        self.init(
            name: client.name, calledName: client.calledName, code: client.code, born: client.born,
            language: client.language, phone: client.phone, email: client.email)
    }
}

extension PracticeService {
    /// Every course of care is judged anew: another birthday is another age, with cutoffs and measures of its own.
    package func perform(_ command: CorrectClient, as actor: Actor) async throws(PracticeError) -> Bool {
        try await write { store -> Announced<Bool> in
            let episodes = try store.episodes(of: command.client)
            let isAllowed = try episodes.contains { episode in
                try store.ownership(of: episode.id).map { actor.allows(AccessPolicy.mayWriteAppointments, $0) } ?? false
            }
            guard isAllowed, let client = try store.client(command.client) else { throw PracticeError.notFound }
            let corrected = try checked(command.details, of: client, in: store)
            if let before = try again(command, client, in: store) {
                guard before == corrected else { throw PracticeError.idTaken }
                return Announced(true, [])
            }
            guard corrected != client else { return Announced(false, []) }
            guard command.base == mark(of: client) else { throw PracticeError.conflict("conflict.details-changed") }
            try correct(client, to: corrected, as: command.id, by: actor.personID, in: store)
            let judged = try episodes.map { try judge($0.id, in: store).announcement }
            return Announced(true, judged)
        }.announced(by: self)
    }

    /// Stands for what is recorded of a client now; another with each change, and leads nobody back to it.
    package func mark(of client: Client) -> String {
        let fields = [
            client.code, client.name, client.calledName, client.born?.description ?? "", client.language.rawValue,
            client.phone, client.email,
        ]
        return mark(of: fields)
    }

    /// Another for other fields, and none that leads back to them.
    func mark(of fields: [String]) -> String {
        let bytes = fields.flatMap { Array("\($0.utf8.count) ".utf8) + Array($0.utf8) }
        return TokenText.text(of: Array(digest(bytes).prefix(15)))
    }

    /// Keeps what stood there, and who changed which of it; the content is told nowhere else.
    func correct(
        _ client: Client, to corrected: Client, as id: CorrectionID, by person: PersonID?, in store: any StoreWriting
    ) throws {
        do {
            try store.add(ClientCorrection(id: id, was: client, at: chance.now(), by: person))
            try store.put(corrected)
        } catch StoreError.duplicate("client_correction.id") { throw PracticeError.idTaken }
        try note(
            .correctDetails, by: person, client: client.id, to: nil,
            AuditDetail.details(ClientPart.changed(from: client, to: corrected)), in: store)
    }

    private func checked(_ typed: DetailsTyped, of client: Client, in store: any StoreReading) throws -> Client {
        var checks = Checks()
        let name = checks.text(typed.name, "client-name")
        let called = checks.text(typed.calledName, "called-name", required: false, longest: 60)
        let code = checks.text(ClientCode.composed(typed.code), "code", longest: 40)
        let (phone, email) = checks.contact(typed.phone, typed.email)
        checks.birthday(typed.born, today: try store.requirePractice().zone.day(of: chance.now()))
        if code != client.code, !code.isEmpty, let holder = try store.client(code: code), holder.id != client.id {
            checks.add("code", "problem.taken")
        }
        try checks.done()
        // One that was kept in another form before stays as it is.
        return Client(
            id: client.id, code: code == client.code ? client.code : code, name: name,
            calledName: called.isEmpty ? Client.firstName(of: name) : called,
            born: typed.born, language: typed.language, phone: phone, email: email)
    }

    /// What the same form came to when it was sent before.
    private func again(_ command: CorrectClient, _ now: Client, in store: any StoreReading) throws -> Client? {
        let held = try store.corrections(of: now.id)
        guard let place = held.firstIndex(where: { $0.id == command.id }) else { return nil }
        return place + 1 < held.count ? held[place + 1].was : now
    }
}

extension Client {
    static func firstName(of name: String) -> String { name.split(separator: " ").first.map(String.init) ?? name }
}
