import Measures
import Testing

@Suite("Reliable change and clinical cutoffs")
struct ReliableChangeTests {
    @Test("a deviation of 7.5 and a reliability of .8 give a threshold of 9.30")
    func published() throws {
        let change = try #require(ReliableChange(deviation: 7.5, reliability: 0.8))
        #expect(abs(change.standardError - 3.3541) < 0.0001)
        #expect(abs(change.standardErrorOfDifference - 4.7434) < 0.0001)
        #expect(abs(change.threshold - 9.30) < 0.005)
        #expect(change.isReliable(9.30))
        #expect(!change.isReliable(9.29))
        #expect(change.isReliable(-9.30))
        #expect(change.leastUnits(decimals: 0) == 10)
        #expect(change.leastUnits(decimals: 1) == 93)
        #expect(abs((change.index(of: 9.297) ?? 0) - 1.96) < 0.001)
    }

    @Test("a perfect measure has no error, an impossible one is refused")
    func edges() {
        #expect(ReliableChange(deviation: 5, reliability: 1)?.threshold == 0)
        #expect(ReliableChange(deviation: 5, reliability: 1)?.index(of: 1) == nil)
        #expect(ReliableChange(deviation: 0, reliability: 0.8) == nil)
        #expect(ReliableChange(deviation: 5, reliability: 1.01) == nil)
        #expect(ReliableChange(deviation: 5, reliability: -0.01) == nil)
        #expect(ReliableChange(deviation: .nan, reliability: 0.5) == nil)
    }

    @Test("a, b and c lie where the formulas put them, whichever way is better")
    func cutoffs() throws {
        let rising = try #require(
            ClinicalCutoffs(clinicalMean: 18, clinicalDeviation: 7, functionalMean: 28, functionalDeviation: 6))
        #expect(rising.a == 32)
        #expect(rising.b == 16)
        #expect(abs(rising.c - (7 * 28 + 6 * 18) / 13.0) < 1e-12)
        let falling = try #require(
            ClinicalCutoffs(clinicalMean: 20, clinicalDeviation: 5, functionalMean: 5, functionalDeviation: 3))
        #expect(falling.a == 10)
        #expect(falling.b == 11)
        #expect(abs(falling.c - 10.625) < 1e-12)
        #expect(
            ClinicalCutoffs(clinicalMean: 20, clinicalDeviation: 0, functionalMean: 5, functionalDeviation: 3) == nil)
    }
}
