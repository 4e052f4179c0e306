package import Clinic

/// The first visit: the practice and its administrator, who is signed in at once.
package struct SetUpPractice: Sendable {
    package typealias Result = SignedIn
    package let practiceName: String
    /// An IANA name.
    package let zone: String
    package let language: Language
    package let personName: String
    package let signInName: String
    package let password: String
    package let pin: String?
    package let alsoTherapist: Bool
    /// Every person in it is invented.
    package let isDemo: Bool
    package init(
        practiceName: String, zone: String, language: Language = .english, personName: String, signInName: String,
        password: String, pin: String? = nil, alsoTherapist: Bool = false, isDemo: Bool = false
    ) {
        self.practiceName = practiceName
        self.zone = zone
        self.language = language
        self.personName = personName
        self.signInName = signInName
        self.password = password
        self.pin = pin
        self.alsoTherapist = alsoTherapist
        self.isDemo = isDemo
    }
}

extension PracticeService {
    /// Only while there is no practice.
    package func perform(_ command: SetUpPractice) async throws(PracticeError) -> SignedIn {
        if try await isSetUp() { throw .alreadySetUp }
        var checks = Checks()
        let practiceName = checks.text(command.practiceName, "practice")
        let zone = Zone(command.zone)
        if zone == nil { checks.add("zone", "problem.zone") }
        let roles: Set<Role> = command.alsoTherapist ? [.administrator, .therapist] : [.administrator]
        let newPerson = try await newPerson(
            &checks, name: command.personName, signInName: command.signInName, password: command.password,
            pin: command.pin, roles: roles, team: nil, language: command.language, nameField: "person-name",
            practice: practiceName)
        guard let zone else { throw .invalid("zone", "problem.zone") }
        return try await write { store in
            guard try store.practice() == nil else { throw PracticeError.alreadySetUp }
            try store.put(
                Practice(
                    id: chance.id(), name: practiceName, zone: zone, language: command.language,
                    isDemo: command.isDemo))
            try store.put(newPerson)
            try note(.setUp, by: newPerson.person.id, in: store)
            return try open(newPerson.person, in: store)
        }
    }
}
