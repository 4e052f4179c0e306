internal import Clinic

/// The practice’s rule, as the page shows it. Only what differs becomes a new version.
package struct ChangeRetention: Sendable {
    package typealias Result = Void
    package let settings: RetentionSettings
    package init(_ settings: RetentionSettings) { self.settings = settings }
}

extension PracticeService {
    package func perform(_ command: ChangeRetention, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayChangeSettings)
        let settings = command.settings
        var checks = Checks()
        if let years = settings.years { checks.range(years, RetentionSettings.years, "retention-years") }
        if let years = settings.keepYears { checks.range(years, RetentionSettings.years, "keep-years") }
        let why = checks.text(settings.keepWhy, "keep-why", required: settings.keepYears != nil, longest: 200)
        try checks.done()
        let checked = RetentionSettings(years: settings.years, keepYears: settings.keepYears, keepWhy: why)
        try await write { store in
            let held = RetentionSettings(try store.practiceSettings()).values
            try store.set(checked.values, over: held, by: actor.personID, at: chance.now())
            try note(.changePracticeSettings, by: actor.personID, in: store)
        }
    }
}
