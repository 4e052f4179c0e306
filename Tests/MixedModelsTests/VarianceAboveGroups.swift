import Foundation
import MixedModels
import Testing

/// Clients of one course length within therapists, at sites as the test says; everything balanced, so that what is known
/// of each variance has a formula.
private struct Balanced {
    var sites = 3
    var therapists = 12
    var clients = 8
    var sessions = 5
    /// Each therapist's clients lie at all sites in turn, or all at one.
    var isCrossed = false

    static let model = GroupedModel(fixed: [0], response: 1, random: [0], hasGrandparents: true)

    /// Columns 1 and y.
    func products(seed: UInt64) throws -> GroupedProducts {
        var random = SeededRandom(seed: seed)
        let places = (0..<sites).map { _ in 3 * random.normal() }
        let held = (0..<therapists).map { _ in 2 * random.normal() }
        var products = GroupedProducts(
            width: 2, grandparents: (0..<therapists * (isCrossed ? sites : 1)).map { $0 % sites },
            parentOf: isCrossed ? (0..<therapists * sites).map { $0 / sites } : [])
        for therapist in 0..<therapists {
            for client in 0..<clients {
                let site = isCrossed ? client % sites : therapist % sites
                let level = 3 * random.normal()
                var matrix = [Double](repeating: 0, count: 4)
                for _ in 0..<sessions {
                    let y = 20 + places[site] + held[therapist] + level + 4 * random.normal()
                    matrix[0] += 1
                    matrix[1] += y
                    matrix[2] += y
                    matrix[3] += y * y
                }
                try products.append(matrix, parent: isCrossed ? therapist * sites + site : therapist)
            }
        }
        return products
    }
}

@Suite("What is known of the variance above the groups")
struct VarianceAboveGroups {
    /// What a client's mean varies by.
    private func ofClient(_ fit: GroupedFit, _ design: Balanced) -> Double {
        fit.groupCovariance[0] + fit.residualVariance / Double(design.sessions)
    }

    @Test("where each therapist works at one site, a site's mean varies by its therapists and their clients")
    func nested() throws {
        let design = Balanced()
        let products = try design.products(seed: 3)
        let fit = try #require(Balanced.model.fit(products))
        let sites = try #require(Balanced.model.interceptVariance(of: .grandparents, products, fit))
        let therapists = try #require(Balanced.model.interceptVariance(of: .parents, products, fit))
        #expect(sites.contrasts == 2 && therapists.contrasts == 11)
        let ofTherapist = ofClient(fit, design) / 8
        // Nine contrasts within sites, two between them, where sites add to the noise.
        let between = ofTherapist + 4 * fit.grandparentVariance
        #expect(isClose(therapists.noise, exp((9 * log(ofTherapist) + 2 * log(between)) / 11), 1e-4))
        #expect(isClose(sites.noise, (fit.parentVariance + ofTherapist) / 4, 1e-4))
    }

    @Test("where each works at all of them therapists cancel, and a site's mean varies by its clients alone")
    func crossed() throws {
        var design = Balanced()
        (design.isCrossed, design.clients) = (true, 9)
        let products = try design.products(seed: 5)
        let fit = try #require(Balanced.model.fit(products))
        let sites = try #require(Balanced.model.interceptVariance(of: .grandparents, products, fit))
        let therapists = try #require(Balanced.model.interceptVariance(of: .parents, products, fit))
        #expect(sites.contrasts == 2 && therapists.contrasts == 11)
        #expect(isClose(sites.noise, ofClient(fit, design) / 36, 1e-4))
        #expect(isClose(therapists.noise, ofClient(fit, design) / 9, 1e-4))
    }

    @Test("the interval is that of a mean square over a chi-squared, or over an F where the noise is known by few")
    func interval() throws {
        let products = try Balanced(sites: 1).products(seed: 3)
        let model = GroupedModel(fixed: [0], response: 1, random: [0])
        let fit = try #require(model.fit(products))
        let known = try #require(model.interceptVariance(of: .parents, products, fit))
        // With equal sizes the estimate is the mean square less the noise.
        for degrees in [Double.infinity, 84] {
            let law = FisherF(numerator: 11, denominator: degrees)
            let limits = known.interval(degrees: degrees)
            let square = known.value + known.noise
            #expect(isClose(limits.low, max(0, square / law.quantile(0.975) - known.noise), 1e-3, floor: 0.01))
            #expect(isClose(limits.high, square / law.quantile(0.025) - known.noise, 1e-3))
        }
    }

    @Test("of a variance that fixed effects take up nothing is known")
    func none() throws {
        let products = try Balanced(sites: 1).products(seed: 3)
        let model = GroupedModel(fixed: [0], response: 1, random: [0], hasGrandparents: true)
        let fit = try #require(model.fit(products))
        #expect(model.interceptVariance(of: .grandparents, products, fit) == nil)
        let below = GroupedModel(fixed: [0], response: 1, random: [0], hasParents: false)
        let other = try #require(below.fit(products))
        #expect(below.interceptVariance(of: .parents, products, other) == nil)
    }

    @Test("the standard error of the variance between groups is that of mean squares")
    func standardError() throws {
        let design = Balanced(sites: 1, therapists: 1, clients: 60)
        let products = try design.products(seed: 8)
        let model = GroupedModel(fixed: [0], response: 1, random: [0], hasParents: false)
        let fit = try #require(model.fit(products, measuresCurvature: true))
        let error = try #require(model.standardError(of: { $0.groupCovariance[0] }, products, fit))
        let (between, within) = (5 * ofClient(fit, design), fit.residualVariance)
        let expected = (2 * between * between / 59 + 2 * within * within / 240).squareRoot() / 5
        #expect(isClose(error, expected, 1e-2))
        let residual = try #require(model.standardError(of: \.residualVariance, products, fit))
        #expect(isClose(residual, within * (2.0 / 240).squareRoot(), 1e-2))
    }
}
