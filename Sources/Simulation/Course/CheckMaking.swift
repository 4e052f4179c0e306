internal import Clinic
internal import Measures

/// Turns a true value into a filled-in check, with a ceiling and a floor on each of its lines.
struct CheckMaking: Sendable {
    let measure: Measure

    /// `nil` for an age that has no scored check.
    init?(_ purpose: MeasurePurpose, ages: AgeBand) {
        guard let measure = BuiltInMeasures.measure(for: purpose, ages: ages), measure.isFourLineCheck else {
            return nil
        }
        self.measure = measure
    }

    /// - Parameter value: points of 40, which may lie outside of the scale.
    func answers(_ value: Double, spread: Double, _ random: inout SimulatedRandom) -> ResponseContent {
        var marks: [Int] = []
        for _ in 0..<4 {
            let line = value / 4 + spread * random.normal()
            marks.append(Int((min(10, max(0, line)) * 10).rounded()))
        }
        return CheckAnswers(marks[0], marks[1], marks[2], marks[3])?.content(for: measure) ?? .declined
    }

    func score(_ content: ResponseContent) -> Score {
        (try? measure.score(content)) ?? Score(measure: measure.id, result: .declined)
    }
}
