import Markup
import Testing

@testable import Pages

enum HTMLProbe {
    static func written(_ content: HTML.Content) -> String {
        var html = HTML()
        content(&html)
        return html.string
    }
}

@Suite("A chart places its lines and words by rule")
struct ChartTests {
    @Test("One point is 6 px in every panel, so a fall looks the same")
    func sameScale() {
        let layout = ChartLayout(ChartSamples.ana)
        #expect(layout.panels[0].bottom - layout.panels[0].top == 180)
        #expect(layout.panels[1].bottom - layout.panels[1].top == 120)
    }

    @Test(
        "A scale of a few points stands high enough to be read, a long one no higher than a screen, each with its numbers"
    )
    func ownRange() {
        func panel(_ window: ClosedRange<Double>) -> PanelLayout {
            ChartLayout(
                ChartModel(
                    id: "own", panels: [ChartPanel(title: "Own", window: window)], rows: [], visits: [], months: [],
                    today: 1, words: ChartSamples.words)
            ).panels[0]
        }
        #expect(panel(0...3).bottom - panel(0...3).top == 96)
        #expect(panel(0...3).ticks.map(\.value) == [3, 2, 1, 0])
        #expect(panel(0...27).bottom - panel(0...27).top == 162)
        #expect(panel(0...27).ticks.map(\.value) == [27, 20, 10, 0])
        #expect(panel(0...1000).bottom - panel(0...1000).top == 252)
        #expect(panel(0...1000).ticks.map(\.value) == [1000, 750, 500, 250, 0])
    }

    @Test("A score below the window opens it to 0")
    func opensToZero() {
        let layout = ChartLayout(ChartSamples.gaps)
        #expect(layout.panels[0].bottom - layout.panels[0].top == 240)
        #expect(layout.panels[0].ticks.map(\.value) == [40, 30, 20, 10, 0])
    }

    @Test("A missing form is dotted across, never drawn through")
    func gapsAreDotted() {
        let panel = ChartLayout(ChartSamples.gaps).panels[0]
        #expect(panel.solid.map(\.count) == [3, 2])
        #expect(panel.dotted.count == 2)
    }

    @Test("A measure that was not asked for each time keeps its line")
    func notAskedIsNoGap() {
        let panel = ChartLayout(ChartSamples.twoMeasures).panels[2]
        #expect(panel.solid.map(\.count) == [3])
        #expect(panel.dotted.isEmpty)
    }

    @Test("A run of equal states is named once, where it begins, and where there is room")
    func runsAreNamedOnce() {
        let row = ChartLayout(ChartSamples.ana).rows[1]
        #expect(row.labels.map(\.text) == ["done", "partly", "not done", "done", "not done"])
    }

    @Test("A row without a mark is folded away")
    func emptyRowsFold() {
        #expect(ChartLayout(ChartSamples.gaps).rows.map(\.row.name) == ["Came"])
        #expect(ChartLayout(ChartSamples.nothing).rows.isEmpty)
    }

    @Test("No two words of a row touch, at any width")
    func labelsKeepApart() {
        // The narrowest plots that the style sheet gives each of them: labels keep apart in every wider one.
        let plots: [WidthClass: Double] = [.wide: 660, .medium: 394, .narrow: 228]
        for row in ChartLayout(ChartSamples.fortySessions).rows {
            for (width, plot) in plots {
                let spans = row.labels.filter { $0.widths.contains(width) }.sorted { $0.x < $1.x }.map { label in
                    let half = LabelPlacing.width(label.text, size: 12) / 2
                    return (label.x / 100 * plot - half, label.x / 100 * plot + half)
                }
                for (left, right) in zip(spans, spans.dropFirst()) { #expect(left.1 + 5 <= right.0) }
            }
        }
    }

    @Test("No two months touch in the narrowest plot of a width")
    func monthsKeepApart() {
        let plots: [WidthClass: Double] = [.wide: 660, .medium: 394, .narrow: 228]
        for model in [ChartSamples.ana, ChartSamples.fortySessions] {
            for (width, plot) in plots {
                let months = ChartLayout(model).axis.months.filter { $0.widths.contains(width) }.sorted { $0.x < $1.x }
                for (left, right) in zip(months, months.dropFirst()) {
                    let end = left.x / 100 * plot + LabelPlacing.width(left.text, size: 12)
                    #expect(end + 8 <= right.x / 100 * plot, "\(left.text) and \(right.text)")
                }
            }
        }
    }

    @Test("Words that rank higher are kept when there is room for one only")
    func rank() {
        let wishes = [
            LabelPlacing.Wish(x: 50, width: 40, rank: ChartMarkKind.done.rawValue),
            LabelPlacing.Wish(x: 51, width: 40, rank: ChartMarkKind.missed.rawValue),
        ]
        #expect(LabelPlacing.fit(wishes) == [[], Set(WidthClass.allCases)])
    }

    @Test("The sentence and the table say what the drawing shows")
    func equivalents() {
        let model = ChartSamples.ana
        #expect(model.description.hasPrefix("Outcome went from 16.8 to 21.9 over 11 forms, 1 missing."))
        let table = HTMLProbe.written { $0.add(ChartTable(model)) }
        for label in ["21.9", "32.3", "late, 15 min", "no form", "talked about a concern"] {
            #expect(table.contains(label))
        }
    }

    @Test("A line nobody marked has no mark drawn")
    func unmarkedLine() {
        let lines = HTMLProbe.written {
            $0.add(
                SmallLines([
                    SmallLine(
                        name: "In myself", before: 52, after: nil, afterLabel: nil, beforeLabel: "was 5.2",
                        description: "In myself: no mark, last time 5.2")
                ]))
        }
        #expect(!lines.contains("class=\"after\""))
        #expect(lines.contains("class=\"before\""))
    }
}
