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
        try self.init(courses, fewest: Self.fewestCourses, fewestRepeated: Self.fewestRepeated)
    }

    /// Of a part of a practice's courses, which may be fewer than all must be.
    init(partOf courses: [FittedCourse]) throws(CourseRefusal) {
        try self.init(courses, fewest: Self.fewestCourses / 2, fewestRepeated: Self.fewestRepeated / 2)
    }

    private init(_ courses: [FittedCourse], fewest: Int, fewestRepeated: Int) throws(CourseRefusal) {
        let used = courses.filter { !$0.scores.later.isEmpty }
        guard used.count >= fewest else { throw .courses(used.count, needed: fewest) }
        let repeated = used.count { $0.scores.later.count > 1 }
        guard repeated >= fewestRepeated else { throw .repeated(repeated, needed: fewestRepeated) }
        let numbers = Dictionary(
            Set(used.map(\.therapist)).sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var products = GroupedProducts(width: 5)
        for course in used {
            guard (try? products.append(course.scores.products, parent: numbers[course.therapist] ?? 0)) != nil else {
                throw .notFitted
            }
        }
        try Self.check(products.total())
        let model = GroupedModel(
            fixed: [0, 1, 2, 3], response: 4, random: [0, 1],
            hasParents: numbers.count > 1 && numbers.count < used.count)
        guard let fit = model.fit(products), fit.converged,
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
