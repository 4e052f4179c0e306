package import Markup

/// A chart as a page shows it: the drawing, its plain sentences for those who do not see it, and the same as a table.
package struct ChartFigure: Component, Sendable {
    let model: ChartModel

    package init(_ model: ChartModel) { self.model = model }

    /// The icons that the page's sprite must hold for this chart.
    package static var icons: [Icon] { ChartMarkKind.allCases.map(\.tableIcon) + [.form] }

    package func write(into html: inout HTML) {
        html.figure(.class("figure"), .id(model.id)) {
            $0.figcaption(model.description, .class("vh"))
            $0.div(.class("chart")) { $0.add(ChartDrawing(model)) }
        }
        if model.visits.isEmpty { return }
        html.details(.class("under-chart")) {
            $0.summary {
                $0.icon(.form)
                $0.text(model.words.tableSummary)
            }
            $0.add(ChartTable(model))
        }
    }
}
