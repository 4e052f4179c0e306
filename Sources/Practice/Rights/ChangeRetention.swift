internal import Clinic

/// The practice’s rule, as the page shows it. Only what differs becomes a new version.
package struct ChangeRetention: Sendable {
    package typealias Result = Void
    package let settings: RetentionSettings
    /// How many records somebody was told that this rule erases tonight, and agreed to; more than that are not erased by
    /// a slip of a digit. Only a rule that reaches further than the one in force asks.
    package let agreed: Int
    /// The mark of the rule that the form was filled with; `nil` where no form was.
    package let base: String?
    package init(_ settings: RetentionSettings, agreed: Int = 0, base: String? = nil) {
        (self.settings, self.agreed, self.base) = (settings, agreed, base)
    }
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
            let held = RetentionSettings(try store.practiceSettings())
            if held == checked { return }
            if let base = command.base, base != mark(of: held) {
                throw PracticeError.conflict("conflict.settings-changed")
            }
            if checked.reachesFurther(than: held) {
                let due = try due(by: checked, in: store)
                guard due <= command.agreed else {
                    throw PracticeError.invalid("due-agreed", "problem.would-erase", String(due))
                }
            }
            try store.set(checked.values, over: held.values, by: actor.personID, at: chance.now())
            try note(.changePracticeSettings, by: actor.personID, in: store)
        }
    }

    func mark(of settings: RetentionSettings) -> String {
        mark(of: [settings.years.map(String.init) ?? "", settings.keepYears.map(String.init) ?? "", settings.keepWhy])
    }

    /// How many are due at the next look by that rule, and can be read.
    func due(by settings: RetentionSettings, in store: any StoreReading) throws -> Int {
        let today = try store.requirePractice().zone.day(of: chance.now())
        return try settings.lastDay(before: today).map { day in
            try store.clients(endedBy: day, limit: 10_000).count { try store.client($0)?.isReadable == true }
        } ?? 0
    }
}

extension RetentionSettings {
    fileprivate func reachesFurther(than other: RetentionSettings) -> Bool {
        guard let years else { return false }
        return other.years.map { years < $0 } ?? true
    }
}
