import MixedModels
import Testing

@Suite("Distributions, to twelve digits")
struct Distributions {
    @Test("the normal, t, F and chi-squared tails are those of R")
    func tails() {
        #expect(isClose(Normal.cumulative(-8), 6.22096057427178e-16, 1e-12))
        #expect(isClose(Normal.quantile(0.975), 1.95996398454005, 1e-13))
        #expect(isClose(StudentT(degrees: 17).twoSided(6.771484605690854), 3.26378903544068e-06, 1e-12))
        #expect(isClose(StudentT(degrees: 3).quantile(0.975), 3.18244630528371, 1e-13))
        #expect(isClose(StudentT(degrees: 1).cumulative(1), 0.75, 1e-14))
        #expect(isClose(ChiSquared(degrees: 3).upperTail(7.814727903251178), 0.05, 1e-12))
        #expect(isClose(ChiSquared(degrees: 2).cumulative(2), 0.632120558828558, 1e-13))
        #expect(isClose(FisherF(numerator: 3, denominator: 10).upperTail(3.708264819023127), 0.0500000000007864, 1e-12))
        #expect(isClose(FisherF(numerator: 1.5, denominator: 3.3).cumulative(2), 0.739264751770196, 1e-12))
        #expect(isClose(StudentT(degrees: 4.2).cumulative(-30), 2.31748542179341e-06, 1e-12))
        #expect(isClose(ChiSquared(degrees: 7.3).cumulative(1e-3), 6.21940030348379e-14, 1e-12))
        #expect(isClose(ChiSquared(degrees: 200).upperTail(300), 5.92454033548392e-06, 1e-12))
        #expect(isClose(FisherF(numerator: 1, denominator: 1e6).upperTail(4), 0.045500533851319208, 1e-12))
    }

    /// R's own `pf` has nine digits there, so these are sums of `dpois` times `pbeta`.
    @Test("the noncentral F is that of R's mixture, from no noncentrality to much")
    func noncentral() {
        let known: [(Double, Double, Double, Double, Double)] = [
            (2.5, 3, 40, 4, 0.604388952720484), (0.7, 1, 12.5, 2, 0.265132377125048),
            (1.1, 2.4, 200, 0, 0.657496579438744), (30, 3, 500, 120, 0.0663429125345092),
            (6, 4, 30, 12, 0.804020013625212),
        ]
        for (x, numerator, denominator, noncentrality, value) in known {
            let law = NoncentralF(numerator: numerator, denominator: denominator)
            #expect(isClose(law.cumulative(x, noncentrality: noncentrality), value, 1e-12))
        }
        #expect(NoncentralF(numerator: 2, denominator: 9).cumulative(-1, noncentrality: 3) == 0)
        #expect(NoncentralF(numerator: 2, denominator: 9).cumulative(1, noncentrality: -3).isNaN)
    }

    /// Sums of all terms within nine standard deviations, the weights by Loader's series; from a thousand million on by two moments.
    @Test("the noncentral F ends soon and near the truth for any noncentrality")
    func muchNoncentrality() {
        let known: [(Double, Double, Double, Double, Double, Double)] = [
            (1e-3, 3, 40, 1e-9, 4.4472379402632125e-05, 1e-12), (401, 2.5, 60, 1000, 0.4797156456986934, 1e-12),
            (1640, 2.5, 60, 4000, 0.5283137513064812, 1e-11), (3.4e5, 3, 60, 1e6, 0.5187788633987771, 1e-10),
            (3.4e7, 3, 2000, 1e8, 0.7302545207086565, 1e-9), (3.34e9, 3, 40, 1e10, 0.4738070888299739, 1e-6),
        ]
        for (x, numerator, denominator, noncentrality, value, near) in known {
            let law = NoncentralF(numerator: numerator, denominator: denominator)
            #expect(isClose(law.cumulative(x, noncentrality: noncentrality), value, near))
        }
        let law = NoncentralF(numerator: 3, denominator: 40)
        let sizes = [0, 1e-300, 1e-9, 1, 1e3, 1e9, 1.1e9, 1e12, 1e20, 1e100, .greatestFiniteMagnitude, .infinity]
        var before = 1.0
        for noncentrality in sizes {
            let probability = law.cumulative(2, noncentrality: noncentrality)
            #expect((0...before).contains(probability))
            before = probability
        }
        #expect(before == 0)
    }

    @Test("both F distributions have limits at infinite arguments, and no number where there is none")
    func ends() {
        let law = NoncentralF(numerator: 3, denominator: 40)
        #expect(law.cumulative(.infinity, noncentrality: 5) == 1)
        #expect(isClose(law.cumulative(.greatestFiniteMagnitude, noncentrality: 5), 1, 1e-12))
        #expect(law.cumulative(0, noncentrality: 0) == 0 && law.cumulative(0, noncentrality: .infinity) == 0)
        #expect(law.cumulative(.leastNonzeroMagnitude, noncentrality: 5) < 1e-100)
        #expect(law.cumulative(.nan, noncentrality: 5).isNaN && law.cumulative(2, noncentrality: .nan).isNaN)
        #expect(law.cumulative(2, noncentrality: -.infinity).isNaN)
        #expect(NoncentralF(numerator: .nan, denominator: 4).cumulative(1, noncentrality: 1).isNaN)
        let chi = ChiSquared(degrees: 7)
        #expect(isClose(FisherF(numerator: .infinity, denominator: 7).cumulative(2), chi.upperTail(3.5), 1e-12))
        #expect(isClose(FisherF(numerator: 7, denominator: .infinity).cumulative(2), chi.cumulative(14), 1e-12))
        #expect(isClose(FisherF(numerator: 1e9, denominator: 7).cumulative(2), chi.upperTail(3.5), 1e-8))
        #expect(isClose(FisherF(numerator: 3, denominator: 7).upperTail(1e308), 0, 1e-12, floor: 1))
        for (numerator, denominator) in [(2e10, 3e10), (Double.infinity, 2e10), (.infinity, .infinity)] {
            let law = FisherF(numerator: numerator, denominator: denominator)
            #expect(law.cumulative(0.9) < 1e-12 && law.cumulative(1.1) > 1 - 1e-12 && !law.cumulative(1).isNaN)
            let far = NoncentralF(numerator: numerator, denominator: denominator)
            #expect(!far.cumulative(1, noncentrality: 3).isNaN)
        }
    }

    @Test("a quantile is where its tail is, from a millionth to a million degrees of freedom")
    func quantiles() {
        for degrees in [0.3, 1, 2.5, 30, 4000, 1e6] {
            for probability in [1e-8, 0.01, 0.3, 0.5, 0.9, 0.9999] {
                let t = StudentT(degrees: degrees)
                #expect(isClose(t.cumulative(t.quantile(probability)), probability, 1e-11))
                let chi = ChiSquared(degrees: degrees)
                #expect(isClose(chi.cumulative(chi.quantile(probability)), probability, 1e-10, floor: 1e-3))
                let f = FisherF(numerator: degrees, denominator: 7)
                #expect(isClose(f.cumulative(f.quantile(probability)), probability, 1e-10, floor: 1e-3))
            }
        }
    }

    @Test("nonsense gives not-a-number, never a trap")
    func nonsense() {
        #expect(StudentT(degrees: -1).cumulative(1).isNaN)
        #expect(StudentT(degrees: .nan).quantile(0.5).isNaN)
        #expect(FisherF(numerator: 0, denominator: 0).upperTail(1).isNaN)
        #expect(ChiSquared(degrees: 2).quantile(2).isNaN)
        #expect(Normal.quantile(-1).isNaN)
        #expect(StudentT(degrees: 5).twoSided(.infinity) == 0)
    }

    @Test("the same seed gives the same numbers, and other streams others")
    func random() {
        var (one, two) = (SeededRandom(seed: 4), SeededRandom(seed: 4))
        #expect((0..<5).map { _ in one.normal() } == (0..<5).map { _ in two.normal() })
        var other = SeededRandom(seed: 4, stream: 1)
        #expect(other.next() != two.next())
        var generator = SeededRandom(seed: 9)
        let values = (0..<20_000).map { _ in generator.normal() }
        let mean = values.reduce(0, +) / 20_000
        #expect(abs(mean) < 0.03)
        #expect(abs(values.map { $0 * $0 }.reduce(0, +) / 20_000 - 1) < 0.05)
    }
}
