/// The organisation that runs Rapport.
package struct Practice: Hashable, Sendable {
    package let id: PracticeID
    package let name: String
    package let zone: Zone
    package let language: Language
    /// Every person in it is invented, and each page says so.
    package let isDemo: Bool

    package init(id: PracticeID, name: String, zone: Zone, language: Language = .english, isDemo: Bool = false) {
        self.id = id
        self.name = name
        self.zone = zone
        self.language = language
        self.isDemo = isDemo
    }
}

/// A place where the practice sees people.
package struct Site: Hashable, Sendable {
    package let id: SiteID
    package let name: String

    package init(id: SiteID, name: String) {
        self.id = id
        self.name = name
    }
}
