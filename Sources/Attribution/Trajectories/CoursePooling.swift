/// A practice's own parameters drawn towards the prior, the less so the more courses they come from.
///
/// The coefficients are weighted by how surely each side knows them, so that the wide prior soon gives way; variances are
/// weighted by courses, of which the prior counts as `CoursePrior.weight`.
package enum CoursePooling {
    /// Of one, how much the practice's own courses count in the variances.
    package static func share(courses: Int) -> Double {
        let count = Double(max(0, courses))
        return count / (count + CoursePrior.weight)
    }

    package static func pooled(_ fit: CourseFit, _ prior: CourseParameters) throws(CourseRefusal) -> CourseParameters {
        let own = fit.parameters
        guard let known = inverse(own.covariance), let before = inverse(prior.covariance),
            let covariance = inverse(zip(known, before).map { $0 + $1 })
        else { throw .notFitted }
        let weighted = zip(applied(known, own.coefficients), applied(before, prior.coefficients)).map { $0 + $1 }
        let share = share(courses: fit.courses)
        func mixed(_ own: Double, _ prior: Double) -> Double { share * own + (1 - share) * prior }
        guard
            let parameters = CourseParameters(
                coefficients: applied(covariance, weighted), covariance: covariance,
                clients: zip(own.clients, prior.clients).map { mixed($0, $1) },
                therapistVariance: mixed(own.therapistVariance, prior.therapistVariance),
                residualVariance: mixed(own.residualVariance, prior.residualVariance))
        else { throw .notFitted }
        return parameters
    }

    private static func applied(_ matrix: [Double], _ vector: [Double]) -> [Double] {
        (0..<4).map { row in (0..<4).reduce(0) { $0 + matrix[row * 4 + $1] * vector[$1] } }
    }

    private static func inverse(_ matrix: [Double]) -> [Double]? {
        let system = SmallSystem((0..<4).map { Array(matrix[$0 * 4..<$0 * 4 + 4]) })
        var result = [Double](repeating: 0, count: 16)
        for column in 0..<4 {
            guard let solved = system.solve((0..<4).map { $0 == column ? 1 : 0 }) else { return nil }
            for row in 0..<4 { result[row * 4 + column] = solved[row] }
        }
        for row in 0..<4 {
            for column in 0..<row {
                let mean = (result[row * 4 + column] + result[column * 4 + row]) / 2
                (result[row * 4 + column], result[column * 4 + row]) = (mean, mean)
            }
        }
        return result
    }
}
