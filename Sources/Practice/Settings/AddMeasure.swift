package import Measures
internal import Clinic

/// A pack that the practice loads: a new measure or a new version of one, with its thresholds.
package struct AddMeasure: Sendable {
    package typealias Result = AddedMeasure
    package let measure: Measure
    package let thresholds: [Threshold]
    package init(measure: Measure, thresholds: [Threshold] = []) {
        self.measure = measure
        self.thresholds = thresholds
    }
}

package struct AddedMeasure: Hashable, Sendable {
    package let id: MeasureVersion
    /// It was here already, with the same content, and nothing was changed.
    package let wasThere: Bool
}

extension PracticeService {
    /// The same version with the same content is there already and stays; with another content it is refused. Numbers that
    /// nobody has set for the measure come to it.
    package func perform(_ command: AddMeasure, as actor: Actor) async throws(PracticeError) -> AddedMeasure {
        try actor.require(AccessPolicy.mayChangeSettings)
        return try await write { store in
            let measure = command.measure
            let isThere = try isThere(measure, command.thresholds, in: store)
            if !isThere {
                try store.add(measure, by: actor.personID, at: chance.now())
                try store.set(measure.id.key, isOn: true)
            }
            let own = try store.ownThresholds()
            var hasNewLimits = false
            for row in command.thresholds where row.measure == measure.id.key {
                let place = ThresholdPlace(row)
                let last = own.filter { ThresholdPlace($0) == place }.map(\.version).max() ?? 0
                guard last == 0, OwnThresholds.product(place) == nil else { continue }
                try store.add(row, by: actor.personID, at: chance.now())
                hasNewLimits = true
            }
            if isThere, !hasNewLimits { return AddedMeasure(id: measure.id, wasThere: true) }
            if hasNewLimits, isThere || measure.id.version > 1 { try store.makeAllDue() }
            try note(.addMeasure, by: actor.personID, in: store)
            return AddedMeasure(id: measure.id, wasThere: false)
        }
    }
}
