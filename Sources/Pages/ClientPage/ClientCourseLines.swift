import Clinic
import Markup
import Routes

/// What is expected, in one sentence below the chart: the band of the last outcome and of the next, and whose it is.
struct ClientCourseLines: Component {
    let context: PageContext
    let model: ClientPageModel

    func write(into html: inout HTML) {
        guard let course = model.course else { return }
        let words = context.words
        html.p(.class("soft expected")) {
            $0.text(words.expected(course, isOpen: model.episode.ending == nil))
            $0.text(" ")
            $0.text(words.whoseCourse(course))
        }
    }
}

extension ClientChart {
    /// The band opens from the first score and ends at the session to come; pencil, since it is worked out.
    var expectedBand: ChartBand? {
        guard let course = model.course else { return nil }
        var steps: [ChartBand.Step] = []
        for visit in visits {
            guard let step = course.step(visit.session?.id) else { continue }
            if let band = step.band {
                steps.append(self.step(at: place(visit.at), band))
            } else if steps.isEmpty {
                let start = CourseSeen.Band(lowest: course.first, middle: course.first, highest: course.first)
                steps.append(self.step(at: place(visit.at), start))
            }
        }
        if model.episode.ending == nil, let last = steps.last {
            let booked = model.next(after: dates.now).map { place($0.start) }
            let coming = booked ?? max(last.day + 7, place(dates.now))
            if coming > last.day { steps.append(step(at: coming, course.next)) }
        }
        guard steps.count > 1 else { return nil }
        return ChartBand(
            steps: steps, isOwn: !course.isGeneral, long: words.bandLong(course), medium: words.bandMedium(course),
            short: words.bandShort(course))
    }

    private func step(at day: Double, _ band: CourseSeen.Band) -> ChartBand.Step {
        ChartBand.Step(
            day: day, low: Double(band.lowest) / 10, middle: Double(band.middle) / 10, high: Double(band.highest) / 10)
    }

    /// The table's columns beside those of the chart, where anything is expected.
    var expectedColumns: [String] { model.course == nil ? [] : [words.expectedColumn, words.alikeColumn] }

    func expectedCells(_ visit: ClientVisit) -> [String?] {
        guard let course = model.course else { return [] }
        let step = course.step(visit.session?.id)
        return [step?.band.map(words.range), step?.alike.map(words.range)]
    }
}
