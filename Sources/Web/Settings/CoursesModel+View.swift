import Attribution
import Measures
import Pages
import Practice

extension CoursesModel {
    init(_ view: MeasuresView.Answer) {
        let measures = Dictionary(view.entries.map { ($0.measure.id.key, $0.measure) }) { first, _ in first }
        self.init(
            lines: view.courses.measures.values.sorted { $0.measure < $1.measure }.compactMap { fitted in
                guard let measure = measures[fitted.measure.key] else { return nil }
                return Line(
                    measure: measure, isGeneral: fitted.own == nil, courses: fitted.courses, closed: fitted.closed,
                    needed: fitted.needed, sessions: fitted.sessions, isSingular: fitted.isSingular,
                    wasRefused: fitted.refusal != nil,
                    coverage: fitted.coverage.counts.map {
                        Coverage(position: $0.position, inside: $0.inside, total: $0.total)
                    })
            },
            percent: view.coursePercent, version: view.courses.version, finishedAt: view.work?.finishedAt,
            courses: view.work?.courses ?? 0, sessions: view.work?.sessions ?? 0)
    }
}
