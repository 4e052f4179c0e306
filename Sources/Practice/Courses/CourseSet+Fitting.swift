package import Attribution
package import Clinic
package import Measures

/// The courses of one measure, as a fit reads them.
package struct MeasuredCourses: Sendable {
    package let measure: MeasureVersion
    /// In the measure's units; `nil` where nobody has set it.
    package let cutoff: Int?
    /// In any order that is the same for the same records: fifths of it are left out in turn.
    package let courses: [FittedCourse]

    package init(measure: MeasureVersion, cutoff: Int?, courses: [FittedCourse]) {
        self.measure = measure
        self.cutoff = cutoff
        self.courses = courses
    }
}

extension CourseSet {
    /// Fits every measure, and holds each band against what was not used for it.
    ///
    /// - Parameters:
    ///   - needed: closed courses from which the practice's own clients count.
    ///   - progress: told the measure before it is fitted.
    package init(
        version: Int, fittedAt: Instant, _ measured: [MeasuredCourses], needed: Int, level: CourseLevel,
        progress: (MeasureKey) -> Void = { _ in }
    ) {
        var measures: [MeasureKey: MeasureCourse] = [:]
        for one in measured {
            progress(one.measure.key)
            measures[one.measure.key] = MeasureCourse(one, needed: needed, level)
        }
        self.init(version: version, fittedAt: fittedAt, measures: measures)
    }
}

extension MeasureCourse {
    fileprivate init(_ measured: MeasuredCourses, needed: Int, _ level: CourseLevel) {
        let used = measured.courses.filter { !$0.scores.later.isEmpty }
        let closed = used.count(where: \.isClosed)
        let cutoff = used.first.flatMap { first in measured.cutoff.map(first.scores.scale.points) }
        let prior = CoursePrior.parameters(cutoff: cutoff)
        var own: CourseParameters?
        var isSingular = false
        var refusal: CourseRefusalWord?
        var coverage: CourseCoverage?
        if closed >= needed {
            do throws(CourseRefusal) {
                let fit = try CourseFit(used)
                own = try CoursePooling.pooled(fit, prior)
                isSingular = fit.isSingular
                coverage = CourseCoverage(leavingOut: used, prior, level)
            } catch {
                refusal = CourseRefusalWord(error)
            }
        }
        self.init(
            measure: measured.measure, courses: used.count, closed: closed,
            sessions: used.reduce(0) { $0 + $1.scores.later.count }, needed: needed, own: own, isSingular: isSingular,
            refusal: refusal, coverage: coverage ?? CourseCoverage(used, by: prior, level))
    }
}
