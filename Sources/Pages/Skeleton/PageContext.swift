package import Clinic

/// What every page needs of the request it answers, filled once by whoever serves it.
package struct PageContext: Sendable {
    package let language: Language
    package let now: Instant
    package let zone: Zone
    package let practiceName: String
    package let isDemo: Bool
    /// `nil` before sign-in and in client mode.
    package let person: SignedInPerson?
    package let seal: FormSeal
    /// What the last act came to, said once above the page.
    package let notice: Notice?
    /// The same, where it was what went well: taken back where it stood.
    package let answered: PraiseAnswered?
    package let dates: Dates
    /// Of somebody who reads the record in an emergency.
    package let emergency: EmergencyBanner?
    /// A tap about an appointment that could not be recorded: its row opens, with the error where it belongs.
    package let refusedTap: RefusedTap?
    /// With which the page seals what it keeps on the device: 32 bytes in base64url, worked out where a page does. `nil`:
    /// it keeps nothing.
    package let deviceKey: @Sendable () -> String?
    /// In client mode: by a link on the client's own phone, and not on a tablet that is handed back.
    package let isOnOwnPhone: Bool

    package init(
        language: Language, now: Instant, zone: Zone, practiceName: String, isDemo: Bool, person: SignedInPerson?,
        seal: FormSeal, notice: Notice? = nil, answered: PraiseAnswered? = nil, emergency: EmergencyBanner? = nil,
        refusedTap: RefusedTap? = nil, isOnOwnPhone: Bool = false,
        deviceKey: @Sendable @escaping () -> String? = { nil }
    ) {
        (self.language, self.now, self.zone, self.practiceName) = (language, now, zone, practiceName)
        (self.isDemo, self.person, self.seal, self.notice) = (isDemo, person, seal, notice)
        (self.answered, self.refusedTap) = (answered, refusedTap)
        dates = Dates(now: now, zone: zone, language: language)
        (self.emergency, self.isOnOwnPhone, self.deviceKey) = (emergency, isOnOwnPhone, deviceKey)
    }

    package var words: Words { Words(language) }
    /// What the page of the settings is called in the navigation of whoever reads it.
    var settingsName: String {
        person?.roles.contains(.administrator) == true ? words.settings : words.practice
    }

    package func keeping(isOnOwnPhone: Bool = false, _ deviceKey: @Sendable @escaping () -> String?) -> PageContext {
        PageContext(
            language: language, now: now, zone: zone, practiceName: practiceName, isDemo: isDemo, person: person,
            seal: seal, notice: notice, answered: answered, emergency: emergency, refusedTap: refusedTap,
            isOnOwnPhone: isOnOwnPhone, deviceKey: deviceKey)
    }
}

/// Whose page it is, and which rooms they see.
package struct SignedInPerson: Hashable, Sendable {
    package let name: String
    package let roles: Set<Role>
    /// For the way to what is theirs alone.
    package let id: PersonID?

    package init(name: String, roles: Set<Role>, id: PersonID? = nil) {
        (self.name, self.roles, self.id) = (name, roles, id)
    }
}
