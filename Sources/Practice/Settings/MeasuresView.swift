package import Measures
internal import Clinic
internal import Signs

package struct MeasuresView: Sendable {
    package init() {}

    package struct Answer: Sendable {
        package let entries: [MeasureEntry]
        package let mayChange: Bool
        /// What courses are expected by now, and when that was last worked out.
        package let courses: CourseSet
        package let work: CourseWork?
        /// Of 100, how many outcomes the bands are to hold.
        package let coursePercent: Int
        package init(
            entries: [MeasureEntry], mayChange: Bool, courses: CourseSet = .none, work: CourseWork? = nil,
            coursePercent: Int = 90
        ) {
            self.courses = courses
            self.work = work
            self.coursePercent = coursePercent
            self.entries = entries
            self.mayChange = mayChange
        }
    }
}

/// One measure in its newest version.
package struct MeasureEntry: Hashable, Sendable {
    package let measure: Measure
    package let versions: [Int]
    package let isBuiltIn: Bool
    package let isOn: Bool
    /// Published before it: what was answered stays under the version that asked it.
    package let earlier: [Measure]
    package init(measure: Measure, versions: [Int], isBuiltIn: Bool, isOn: Bool, earlier: [Measure] = []) {
        self.measure = measure
        self.earlier = earlier
        self.versions = versions
        self.isBuiltIn = isBuiltIn
        self.isOn = isOn
    }
}

extension PracticeService {
    package func answer(_ question: MeasuresView, as actor: Actor) async throws(PracticeError) -> MeasuresView.Answer {
        try actor.require(AccessPolicy.mayReadSettings)
        let mayChange = actor.mayChangeSettings
        return try await read { store in
            let switches = try store.measureSwitches()
            let added = try store.addedMeasures()
            let builtIn = BuiltInMeasures.all.map { measure in
                MeasureEntry(
                    measure: measure, versions: [measure.id.version], isBuiltIn: true,
                    isOn: switches[measure.id.key] ?? true)
            }
            let packs = Dictionary(grouping: added, by: \.id.key).sorted { $0.key < $1.key }
                .compactMap { key, versions -> MeasureEntry? in
                    let sorted = versions.sorted { $0.id < $1.id }
                    return sorted.last.map {
                        MeasureEntry(
                            measure: $0, versions: sorted.map(\.id.version), isBuiltIn: false,
                            isOn: switches[key] ?? false, earlier: Array(sorted.dropLast()))
                    }
                }
            return MeasuresView.Answer(
                entries: builtIn + packs, mayChange: mayChange, courses: try store.newestCourses() ?? .none,
                work: try store.courseWork(),
                coursePercent: try shelf.rules(store.ownThresholds(), .adult).settings.courseLevel)
        }
    }
}
