import Testing

@testable import Console

@Suite("What an import of a measure tells in a terminal")
struct TellingMeasures {
    @Test("a measure without a risk item says so, and one with some names them")
    func risks() {
        #expect(MeasureTelling.risks([("1", nil), ("2", nil)]) == ["Risk: none is declared."])
        #expect(MeasureTelling.risks([("1", nil), ("9", "1")]) == ["Risk: 9 from 1 on."])
    }

    @Test("a key without a method is told what is missing, and that a known measure needs none of it")
    func keyAlone() {
        let alone = MeasureTelling.missing(method: nil, direction: nil)
        #expect(alone?.hasPrefix("Beside --key, --method and --direction are missing.") == true)
        #expect(alone?.hasSuffix("leave --key out.") == true)
        let half = MeasureTelling.missing(method: nil, direction: "higher-is-worse")
        #expect(half?.hasPrefix("Beside --key, --method is missing.") == true)
        #expect(MeasureTelling.missing(method: "sum", direction: "higher-is-worse") == nil)
    }

    @Test("the cutoff and the reliable change that were given are told in one line")
    func limits() {
        #expect(
            MeasureTelling.limits(cutoff: "5", reliableChange: "2") == "Cutoff: 5 points. Reliable change: 2 points.")
        #expect(MeasureTelling.limits(cutoff: nil, reliableChange: "2") == "Reliable change: 2 points.")
        #expect(MeasureTelling.limits(cutoff: nil, reliableChange: nil) == nil)
    }
}
