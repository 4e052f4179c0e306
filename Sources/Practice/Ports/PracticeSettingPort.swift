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
    /// Roles by name, with commas between.
    case secondStepRoles = "second-step-roles"
    /// `yes` or `no`.
    case praiseForSupervisors = "praise-for-supervisors"
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
