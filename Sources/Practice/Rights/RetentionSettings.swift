package import Clinic

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

/// Seen by administrators.
package struct RetentionView: Sendable {
    package init() {}

    package struct Answer: Sendable {
        package let settings: RetentionSettings
        /// How many are due with these settings at the next look.
        package let due: Int
        package let runs: [RetentionRun]
        package let erasures: [Erasure]
        package let people: [PersonID: String]
        package init(
            settings: RetentionSettings, due: Int, runs: [RetentionRun], erasures: [Erasure],
            people: [PersonID: String]
        ) {
            self.settings = settings
            self.due = due
            self.runs = runs
            self.erasures = erasures
            self.people = people
        }
    }
}

package struct ChangeRetention: Sendable {
    package typealias Result = Void
    package let settings: RetentionSettings
    package init(_ settings: RetentionSettings) { self.settings = settings }
}

/// Erases whoever's time is up, and lets go of what a law wanted kept until today.
package struct RunRetention: Sendable {
    package typealias Result = RetentionRun
    package init() {}
}

extension PracticeService {
    package func answer(_ question: RetentionView, as actor: Actor) async throws(PracticeError) -> RetentionView.Answer
    {
        try actor.require(AccessPolicy.mayChangeSettings)
        return try await read { store in
            let settings = RetentionSettings(try store.practiceSettings())
            let today = try store.requirePractice().zone.day(of: chance.now())
            let due = try settings.lastDay(before: today).map { try store.clients(endedBy: $0, limit: 10_000).count }
            let people = try store.people().map { ($0.id, $0.name) }
            return RetentionView.Answer(
                settings: settings, due: due ?? 0, runs: try store.retentionRuns(limit: 20),
                erasures: try store.erasures(limit: 200), people: Dictionary(people) { first, _ in first })
        }
    }

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
            for name in PracticeSettingName.allCases {
                guard let value = checked.values[name], held[name] != value else { continue }
                try store.set(name, to: value, by: actor.personID, at: chance.now())
            }
            try note(.changePracticeSettings, by: actor.personID, in: store)
        }
    }

    package func perform(_ command: RunRetention, as actor: Actor) async throws(PracticeError) -> RetentionRun {
        try actor.requireUpkeep()
        var erased = 0
        while true {
            // A few at a time, so that nobody waits for it.
            let some = try await write { store -> Int in
                let settings = RetentionSettings(try store.practiceSettings())
                let today = try store.requirePractice().zone.day(of: chance.now())
                guard let day = settings.lastDay(before: today) else { return 0 }
                let due = try store.clients(endedBy: day, limit: 20)
                for id in due {
                    guard let client = try store.client(id) else { continue }
                    _ = try erase(
                        client, try store.episodes(of: id), .timeIsUp, settings.keep(from: today), by: nil, in: store)
                }
                return due.count
            }
            erased += some
            if some == 0 { break }
        }
        let count = erased
        let run = try await write { store -> RetentionRun in
            let today = try store.requirePractice().zone.day(of: chance.now())
            let over = try store.erasuresKept(before: today)
            for erasure in over { try store.letGo(erasure.id) }
            let run = RetentionRun(at: chance.now(), erased: count, letGo: over.count)
            try store.add(run)
            return run
        }
        if run.erased + run.letGo > 0 { await wipeTraces() }
        return run
    }

    /// What was kept by law of that client, for the machine's operator.
    package func keptByLaw(_ erasure: ID<Erasure>, as actor: Actor) async throws(PracticeError) -> String {
        try actor.requireUpkeep()
        return try await read { store in
            guard let kept = try store.erasures(limit: .max).first(where: { $0.id == erasure })?.kept else {
                throw PracticeError.notFound
            }
            return try sealing.open(kept.sealed, Erasure.place(erasure))
        }
    }
}
