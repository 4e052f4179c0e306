import Foundation
import Markup
import Testing

@testable import Pages

/// Whole drawings, kept as pages that a browser opens as they stand. `RAPPORT_RECORD_GOLDENS=1` writes them anew.
@Suite("A chart at its edges looks as it was agreed")
struct ChartGoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private func page(_ model: ChartModel) -> String {
        var html = HTML()
        html.doctype()
        html.html(.lang("en")) {
            $0.head {
                $0.meta(.charset("utf-8"))
                $0.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                $0.title(model.id)
                $0.link(.rel("stylesheet"), .href("../../../Sources/Pages/Style/rapport.css"))
            }
            $0.body {
                $0.sprite(ChartFigure.icons)
                $0.main(.class("page")) { $0.add(ChartFigure(model)) }
            }
        }
        return html.string
    }

    @Test(
        "Drawn as kept",
        arguments: [
            ("ana", ChartSamples.ana), ("no-data", ChartSamples.nothing), ("one-session", ChartSamples.oneSession),
            ("forty-sessions", ChartSamples.fortySessions), ("gaps", ChartSamples.gaps),
            ("ceiling", ChartSamples.ceiling), ("total-only", ChartSamples.totalOnly),
            ("two-measures", ChartSamples.twoMeasures),
        ])
    func golden(name: String, model: ChartModel) throws {
        let file = Self.folder.appending(path: "chart-\(name).html")
        let drawn = page(model)
        if ProcessInfo.processInfo.environment["RAPPORT_RECORD_GOLDENS"] == "1" {
            try drawn.write(to: file, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        let difference = zip(drawn.split(separator: "\n"), kept.split(separator: "\n")).first { $0 != $1 }
        #expect(drawn == kept, "first difference: \(difference.map { "\($0)\nkept: \($1)" } ?? "length")")
    }
}
