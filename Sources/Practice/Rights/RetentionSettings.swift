internal import Clinic

/// How long records are kept after the last course of care has ended.
package struct RetentionSettings: Hashable, Sendable {
    /// `nil` keeps everything until somebody erases it.
    package let years: Int?
    /// What a law wants kept apart after that: for so many years more, and which law.
    package let keepYears: Int?
    package let keepWhy: String

    package static let years = 1...100

    package init(years: Int? = nil, keepYears: Int? = nil, keepWhy: String = "") {
        self.years = years
        self.keepYears = keepYears
        self.keepWhy = keepWhy
    }

    init(_ values: [PracticeSettingName: String]) {
        self.init(
            years: values[.retentionYears].flatMap { Int($0) },
            keepYears: values[.retentionKeepYears].flatMap { Int($0) },
            keepWhy: values[.retentionKeepWhy] ?? "")
    }

    var values: [PracticeSettingName: String] {
        [
            .retentionYears: years.map(String.init) ?? "", .retentionKeepYears: keepYears.map(String.init) ?? "",
            .retentionKeepWhy: keepWhy,
        ]
    }

    /// Whoever's last course of care ended on that day or before is due.
    func lastDay(before today: Day) -> Day? { years.map { today.adding(years: -$0) } }

    func keep(from today: Day) -> EraseClient.Keep? {
        keepYears.map { EraseClient.Keep(until: today.adding(years: $0), why: keepWhy) }
    }
}
