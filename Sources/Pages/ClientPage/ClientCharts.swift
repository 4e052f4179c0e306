import Clinic
import Markup
import Measures

/// The chart of one course of care, and below it, folded away, the lines of other measures where they are many.
struct ClientCharts: Component, Sendable {
    let chart: ClientChart

    func write(into html: inout HTML) {
        html.add(ChartFigure(chart.chart))
        guard let others = chart.othersChart else { return }
        html.details(.class("more-charts")) {
            $0.summary(chart.words.otherMeasuresOverTime(others.panels.map(\.title)))
            $0.add(ChartFigure(others))
        }
    }
}
