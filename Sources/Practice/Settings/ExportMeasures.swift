package import Measures
internal import Clinic

/// The measures that the practice added, every version, for an import of them elsewhere. The product's own are in every
/// practice.
package struct ExportMeasures: Sendable {
    package typealias Answer = KeptMeasures
    package init() {}
}

extension PracticeService {
    package func answer(_ question: ExportMeasures, as actor: Actor) async throws(PracticeError) -> KeptMeasures {
        try actor.require(AccessPolicy.mayReadSettings)
        return try await read { store in
            let measures = try store.addedMeasures()
            let keys = Set(measures.map(\.id.key))
            let switches = try store.measureSwitches()
            return KeptMeasures(
                measures: measures, offered: keys.filter { switches[$0] ?? false },
                limits: try store.ownThresholds().filter { $0.measure.map(keys.contains) ?? false })
        }
    }
}
