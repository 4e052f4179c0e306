package import Markup

/// Every number and every mark of a chart as a table, newest first.
package struct ChartTable: Component, Sendable {
    let model: ChartModel

    package init(_ model: ChartModel) { self.model = model }

    package func write(into html: inout HTML) {
        html.div(.class("scroll"), .role("region"), .aria("label", model.words.tableRegion), .tabindex(0)) {
            $0.table(.class("table")) {
                $0.caption(model.words.tableCaption)
                $0.thead {
                    $0.tr {
                        $0.th(model.words.date, .scope("col"))
                        for panel in model.panels {
                            $0.th(
                                panel.title, .scope("col"),
                                .class("n", Self.isAbbreviation(panel.title) ? "whole" : nil))
                        }
                        for column in model.columns { $0.th(column, .scope("col"), .class("n")) }
                        for row in model.rows { $0.th(row.name, .scope("col")) }
                    }
                }
                $0.tbody { for visit in model.visits.reversed() { write(visit, into: &$0) } }
            }
        }
    }

    /// One that a line may not break at its hyphen: "PHQ-9".
    private static func isAbbreviation(_ title: String) -> Bool { title.contains("-") && !title.contains(" ") }

    private func write(_ visit: ChartVisit, into html: inout HTML) {
        html.tr {
            $0.th(visit.label, .scope("row"), .class("num"), .title(visit.title))
            for index in model.panels.indices {
                $0.td(.class("n")) {
                    switch index < visit.values.count ? visit.values[index] : .notAsked {
                    case .scored(_, let label), .totalOnly(_, let label): $0.text(label)
                    case .missing: $0.span(model.words.noForm, .class("faint"))
                    case .notAsked, .away: $0.span("–", .class("faint"))
                    }
                }
            }
            for index in model.columns.indices {
                $0.td(.class("n")) {
                    if index < visit.cells.count, let text = visit.cells[index] {
                        $0.text(text)
                    } else {
                        $0.span("–", .class("faint"))
                    }
                }
            }
            for index in model.rows.indices {
                let marks = index < visit.marks.count ? visit.marks[index] : []
                $0.td(.class("num")) {
                    if marks.isEmpty { $0.span("–", .class("faint")) }
                    for (place, mark) in marks.enumerated() {
                        if place > 0 { $0.text(" ") }
                        $0.span {
                            $0.icon(mark.kind.tableIcon)
                            $0.text(" \(mark.words)" + (place + 1 < marks.count ? "," : ""))
                        }
                    }
                }
            }
        }
    }
}
