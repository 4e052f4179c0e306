import Testing

@testable import Console

@Suite("What an import of a measure tells in a terminal")
struct TellingMeasures {
    @Test("a measure without a risk item says so, and one with some names them")
    func risks() {
        #expect(MeasureTelling.risks([("1", nil), ("2", nil)]) == ["Risk: none is declared."])
        #expect(MeasureTelling.risks([("1", nil), ("9", "1")]) == ["Risk: 9 from 1 on."])
    }

    @Test("the cutoff and the reliable change that were given are told in one line")
    func limits() {
        #expect(
            MeasureTelling.limits(cutoff: "5", reliableChange: "2") == "Cutoff: 5 points. Reliable change: 2 points.")
        #expect(MeasureTelling.limits(cutoff: nil, reliableChange: "2") == "Reliable change: 2 points.")
        #expect(MeasureTelling.limits(cutoff: nil, reliableChange: nil) == nil)
    }
}
