package import Measures
internal import Clinic

/// Whether a measure is offered. What was answered before stays.
package struct SwitchMeasure: Sendable {
    package typealias Result = Void
    package let measure: MeasureKey
    package let isOn: Bool
    package init(measure: MeasureKey, isOn: Bool) {
        self.measure = measure
        self.isOn = isOn
    }
}

extension PracticeService {
    package func perform(_ command: SwitchMeasure, as actor: Actor) async throws(PracticeError) {
        try actor.require(AccessPolicy.mayChangeSettings)
        try await write { store in
            guard try measures(in: store)[command.measure] != nil else { throw PracticeError.notFound }
            try store.set(command.measure, isOn: command.isOn)
            try note(.switchMeasure, by: actor.personID, in: store)
        }
    }
}
