internal import Foundation
internal import MixedModels

/// One course as the fit reads it.
package struct FittedCourse: Hashable, Sendable {
    /// Any name that tells therapists apart.
    package let therapist: String
    package let isClosed: Bool
    package let scores: CourseScores

    package init(therapist: String, isClosed: Bool, scores: CourseScores) {
        self.therapist = therapist
        self.isClosed = isClosed
        self.scores = scores
    }
}

/// A practice's own parameters for one measure, by REML.
package struct CourseFit: Hashable, Sendable {
    package let parameters: CourseParameters
    package let courses: Int
    package let sessions: Int
    /// A variance is estimated as none, or two effects as one.
    package let isSingular: Bool

    package static let fewestCourses = 20
    package static let fewestRepeated = 10

    package init(_ courses: [FittedCourse]) throws(CourseRefusal) {
        let used = courses.filter { !$0.scores.later.isEmpty }
        guard used.count >= Self.fewestCourses else { throw .courses(used.count, needed: Self.fewestCourses) }
        let repeated = used.count { $0.scores.later.count > 1 }
        guard repeated >= Self.fewestRepeated else { throw .repeated(repeated, needed: Self.fewestRepeated) }
        let numbers = Dictionary(
            Set(used.map(\.therapist)).sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var products = GroupedProducts(width: 5)
        for course in used {
            do {
                try products.append(course.scores.products, parent: numbers[course.therapist] ?? 0)
            } catch { throw .notFitted }
        }
        try Self.check(products.total())
        let model = GroupedModel(
            fixed: [0, 1, 2, 3], response: 4, random: [0, 1],
            hasParents: numbers.count > 1 && numbers.count < used.count)
        guard let fit = Self.search(model, products),
            let parameters = CourseParameters(
                coefficients: fit.coefficients, covariance: fit.covariance,
                clients: [fit.groupCovariance[0], fit.groupCovariance[1], fit.groupCovariance[3]],
                therapistVariance: fit.parentVariance, residualVariance: fit.residualVariance)
        else { throw .notFitted }
        self.parameters = parameters
        self.courses = used.count
        sessions = Int(products.rows)
        isSingular = fit.theta[0] < 1e-4 || fit.theta[2] < 1e-4
    }

    /// From several beginnings where one does not settle: with few courses the criterion is flat along spreads that are
    /// hardly there, and a search ends on it without a slope to go by. Two that end at the same height will do.
    private static func search(_ model: GroupedModel, _ products: GroupedProducts) -> GroupedFit? {
        let above = model.hasParents ? [0.3] : []
        let starts = [[1, 0, 0.3], [0.5, 0, 0.1], [1.5, -0.2, 0.6], [1, 0, 0], [0.3, 0.1, 0.5], [0.1, 0, 0.02]]
        var ended: [GroupedFit] = []
        for start in starts.map({ $0 + above }) {
            guard let first = model.fit(products, start: start) else { continue }
            if first.converged { return first }
            guard let again = model.fit(products, start: first.theta) else { continue }
            if again.converged { return again }
            if let same = ended.first(where: { abs($0.criterion - again.criterion) < 1e-3 }) {
                let isLowest = ended.allSatisfy { $0.criterion > again.criterion - 1e-3 }
                if isLowest { return same.criterion < again.criterion ? same : again }
            }
            ended.append(again)
        }
        return nil
    }

    private static func check(_ total: [Double]) throws(CourseRefusal) {
        func variance(_ column: Int) -> Double {
            total[column * 6] / total[0] - (total[column] / total[0]) * (total[column] / total[0])
        }
        guard variance(2) > 1e-6 else { throw .sameIntake }
        guard variance(1) > 1e-9 else { throw .sameSession }
        guard variance(4) > 1e-9 else { throw .sameOutcome }
    }
}

extension CourseScores {
    /// Sums of products of 1, log session, intake, their product and the outcome: 5 x 5.
    fileprivate var products: [Double] {
        var sums = [Double](repeating: 0, count: 25)
        let a = intake - CourseParameters.centre
        var row = [1, 0, a, 0, 0]
        for point in later {
            let x = log(Double(max(1, point.position)))
            (row[1], row[3], row[4]) = (x, a * x, scale.points(point.total))
            for one in 0..<5 {
                for other in 0..<5 { sums[one * 5 + other] += row[one] * row[other] }
            }
        }
        return sums
    }
}
