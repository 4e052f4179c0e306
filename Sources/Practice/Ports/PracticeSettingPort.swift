package import Clinic

/// A setting of the practice by name; its value is text that the setting's own type reads.
package enum PracticeSettingName: String, Hashable, Sendable, CaseIterable {
    /// `WorkingHours` as text.
    case workingHours = "working-hours"
    /// The practice's own words on what to do after a risk answer.
    case safetyText = "safety-text"
    /// A line for each contact: name, tab, number.
    case safetyContacts = "safety-contacts"
    /// `yes` or `no`.
    case praiseOnThanks = "praise-on-thanks"
    /// `yes` or `no`.
    case stepsOnThanks = "steps-on-thanks"
    /// `yes` or `no`.
    case marksOnThanks = "marks-on-thanks"
    /// Roles by name, with commas between.
    case secondStepRoles = "second-step-roles"
    /// `yes` or `no`.
    case praiseForSupervisors = "praise-for-supervisors"
    /// `yes` or `no`.
    case estimatesForSupervisors = "estimates-for-supervisors"
    /// `ConsentMatter`s by name, with commas between.
    case consentsAsked = "consents-asked"
    /// Whole years after the last course of care; empty keeps everything.
    case retentionYears = "retention-years"
    /// Whole years for which a law wants something kept after that; empty for nothing.
    case retentionKeepYears = "retention-keep-years"
    /// Which law.
    case retentionKeepWhy = "retention-keep-why"
}

package protocol ReadsPracticeSettings {
    /// The last value of each that was ever set.
    func practiceSettings() throws -> [PracticeSettingName: String]
}

package protocol WritesPracticeSettings {
    /// One version more; earlier ones stay.
    func set(_ name: PracticeSettingName, to value: String, by: PersonID?, at: Instant) throws
}

extension WritesPracticeSettings {
    /// Only what differs becomes a new version.
    package func set(
        _ values: [PracticeSettingName: String], over held: [PracticeSettingName: String], by: PersonID?, at: Instant
    ) throws {
        for name in PracticeSettingName.allCases {
            guard let value = values[name], held[name] != value else { continue }
            try set(name, to: value, by: by, at: at)
        }
    }
}
