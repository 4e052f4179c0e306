/// Somebody who comes for help.
package struct Client: Hashable, Sendable {
    package let id: ClientID
    /// The practice's own short code, unique in it, such as `HR-0412`.
    package let code: String
    /// As the practice writes it; an imported client without a name is called by the code.
    package let name: String
    /// What to call the person on their own pages: a first name at most.
    package let calledName: String
    package let born: Day?
    package let language: Language
    /// How to reach the person, as they gave it; empty where nobody wrote it down.
    package let phone: String
    package let email: String
    /// False for one whose names were changed from outside of the product: a stand-in with no name, code and birthday.
    package let isReadable: Bool

    package init(
        id: ClientID, code: String, name: String, calledName: String, born: Day?, language: Language = .english,
        phone: String = "", email: String = "", isReadable: Bool = true
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.calledName = calledName
        self.born = born
        self.language = language
        self.phone = phone
        self.email = email
        self.isReadable = isReadable
    }

    package func speaking(_ language: Language) -> Client {
        Client(
            id: id, code: code, name: name, calledName: calledName, born: born, language: language, phone: phone,
            email: email, isReadable: isReadable)
    }

    package static func unreadable(_ id: ClientID) -> Client {
        Client(id: id, code: "", name: "", calledName: "", born: nil, isReadable: false)
    }
}

/// The age bands that measures and cutoffs are made for (FACTS.md, The two scales).
package enum AgeBand: String, Hashable, Sendable, CaseIterable {
    /// 5 years and younger: engagement only, nothing is scored.
    case youngChild = "young-child"
    /// 6 to 12.
    case child
    /// 13 to 17: the adult forms, cutoffs of their own.
    case adolescent
    /// 18 and older, and anybody whose birthday is not recorded.
    case adult

    /// The birthday on which somebody is next in another band; `nil` for an adult.
    package static func nextBirthday(born: Day, after day: Day) -> Day? {
        let years = born.fullYears(to: day)
        return [6, 13, 18].first { $0 > years }.map { born.adding(years: $0) }
    }

    package init(born: Day?, on day: Day) {
        switch born?.fullYears(to: day) {
        case .some(..<6): self = .youngChild
        case .some(6...12): self = .child
        case .some(13...17): self = .adolescent
        default: self = .adult
        }
    }
}
