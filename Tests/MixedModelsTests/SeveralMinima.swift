import MixedModels
import Testing

@Suite("Criteria of few and noisy rows that have several minima")
struct SeveralMinima {
    /// Rows parted by blanks, as a file.
    private func table(_ header: String, _ rows: String) throws -> DataTable {
        try DataTable(
            csv: ([header] + rows.split(whereSeparator: \.isWhitespace).map(String.init)).joined(separator: "\n"))
    }

    /// Intercepts and slopes of two groups of factors: 20 rows.
    private static let crossed = """
        9.27,-0.13,b,B 10.28,-1.99,f,A 12.72,2.72,b,C 13.14,0.82,f,C 9.31,0.17,d,B 9.93,0.71,f,D
        10.2,-0.24,e,B 4.59,-1.23,d,A 6.33,0.45,e,D 13.25,1.53,d,C 11.66,-0.61,d,A 13.1,0.01,b,D
        20.95,0.3,c,A 14.27,1.71,d,C 7.32,-0.68,c,C 8.85,-0.75,f,B 5.02,-1.21,d,D 13.01,0.59,f,D
        16.43,0.45,b,D 13.62,1.2,d,B
        """

    /// Intercepts and slopes: 40 rows, a few of them far out.
    private static let noisy = """
        7.96,-0.77,g 9.24,-0.06,b 7.52,-1.53,a 11.77,0.46,g 9.69,-0.34,b -94.64,0.47,a 7.72,-0.1,b
        9.14,-0.77,h 13.26,-1.18,d 19.58,1.2,f 8.84,-0.59,h 4.1,-2.95,c 11.08,1.34,b 10.2,0.32,b 5.63,-1.24,h
        7.94,-0.71,a 12.79,-0.57,c 7.07,-1.47,h 11.78,-0.42,f 8.55,-0.69,g 8.11,-0.65,e 9.16,0.57,g
        6.49,-0.1,e 5.28,-0.05,e 2.76,-0.53,b 13.38,0.75,e 9.92,0.77,g 12.25,1.39,d 6.24,-0.61,a 6.92,-0.4,e
        12.16,-1.09,b 16.18,1,f 8.76,0.65,g 5.16,-0.18,f 8.31,-0.57,h 13.91,0.67,g 8.74,-1.08,d -2.65,-1.65,f
        13.9,0,f 4.03,1.87,b
        """

    /// Six effects in two groups: 20 rows, which tell few of them.
    private static let six = """
        1.378,1,r,a,0.0153 3.143,1,q,b,0.3222 3.934,0,q,a,0.0494 3.565,1,q,a,1.9625 -1.873,1,p,a,0.0150
        -4.383,0,q,b,0.2304 4.951,0,r,a,22.5088 1.684,1,p,a,2.6355 -4.597,0,r,b,50.4845 3.780,0,q,a,0.0167
        2.649,0,q,a,0.0189 -5.514,0,r,b,0.1915 2.309,0,r,a,34.2085 3.490,1,q,a,0.5017 2.750,1,p,b,4.2934
        4.286,0,r,a,0.8909 -3.201,0,q,b,2.3678 4.047,0,q,a,0.1948 5.117,0,q,a,0.0128 -1.699,0,p,b,0.1123
        """

    @Test("the lower of two minima is found, that of lme4, where the first search ends in the other")
    func lower() throws {
        // -2 * logLik(lmer(y ~ x + (x || g), d)), lme4's default: 323.2836; the first search alone: 330.5016.
        let noisy = try Fit("y ~ x + (x || g)", to: table("y,x,g", Self.noisy))
        #expect(noisy.convergence.isConverged && isClose(noisy.criterion, 323.283558, 1e-7))
        #expect(isClose(noisy.theta[0], 2.00808, 1e-4) && isClose(noisy.theta[1], 1.83573, 1e-4))
        // 100.9694 in lme4; the first search alone: 101.7912.
        let crossed = try Fit("y ~ x + (x | g) + (1 | h)", to: table("y,x,g,h", Self.crossed))
        #expect(crossed.convergence.isConverged && isClose(crossed.criterion, 100.969356, 1e-7))
    }

    @Test("another minimum that is hardly higher is told, and one that is far higher is not")
    func told() throws {
        let crossed = try Fit("y ~ x + (x | g) + (1 | h)", to: table("y,x,g,h", Self.crossed))
        #expect(crossed.notes.contains { $0.hasPrefix("Another minimum of the criterion is only 0.82 higher") })
        let noisy = try Fit("y ~ x + (x || g)", to: table("y,x,g", Self.noisy))
        #expect(!noisy.notes.contains { $0.hasPrefix("Another minimum") })
    }

    @Test("the search is the same each time, and in every tier")
    func same() throws {
        let table = try table("y,x,g", Self.noisy)
        let fits = try [nil, nil, Tier.general].map { tier in
            try Fit("y ~ x + (x || g)", to: table, options: FitOptions(tier: tier))
        }
        #expect(fits[0].theta == fits[1].theta && fits[0].convergence == fits[1].convergence)
        #expect(isClose(fits[0].criterion, fits[2].criterion, 1e-8))
    }

    @Test("what the data do not tell is named where other variances are 0, too")
    func notIdentified() throws {
        let fit = try Fit(
            "y ~ f * x + (x * f | g)", to: table("y,x,f,g,w", Self.six), options: FitOptions(weights: "w"))
        #expect(
            try FitDocument(fit, seconds: 0).notes.contains {
                $0.hasPrefix("Not identified") && $0.contains("x:fr in g")
            })
    }
}
