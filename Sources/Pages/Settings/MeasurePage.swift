import Clinic
import Markup
import Measures
import Routes

/// One measure in one version: what it asks, how it is scored, and of the newest whether it is offered.
package struct MeasurePage: Sendable {
    package let context: PageContext
    package let line: MeasureLine
    package let mayChange: Bool
    /// This one among them, in the order in which they are taken.
    package let all: [MeasureLine]

    package init(_ context: PageContext, _ line: MeasureLine, mayChange: Bool, all: [MeasureLine] = []) {
        (self.context, self.line, self.mayChange, self.all) = (context, line, mayChange, all)
    }

    private var words: Words { context.words }
    private var measure: Measure { line.measure }

    package func bytes() -> [UInt8] {
        let title = measure.title(words.language)
        return PageFrame(context, title: title, room: .settings, icons: [.done, .notDone]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(context.settingsName, Route.settings.path), (words.settingsMeasures, Route.measures.path)])
                $0.h1(title)
                if let instruction = measure.instruction { $0.p(instruction(words.language), .class("lead soft")) }
                if isEarlier {
                    writeEarlier(into: &$0)
                } else {
                    $0.state(line.state(words))
                    line.writeUse(among: all, words, into: &$0)
                }
            }
            html.ledger("asks", words.measureQuestions, count: measure.items.count, style: "ledger--strong") {
                $0.ol(.class("rows")) {
                    for item in measure.items { $0.add(MeasureItemLine(words: words, measure: measure, item: item)) }
                }
            }
            html.ledger("scoring", words.measureScoring) { writeScoring(into: &$0) }
            if mayChange, !isEarlier {
                html.ledger("offered", words.measuresOffered, note: words.measureKept) { writeSwitch(into: &$0) }
            }
        }
    }

    private var isEarlier: Bool { measure.id.version != line.newest }

    private func writeEarlier(into html: inout HTML) {
        html.p(words.measureIsEarlier(than: line.newest))
        html.p {
            $0.a(words.measureShow(version: line.newest), .class("alone"), .href(line.path(version: line.newest)))
        }
    }

    private func points(_ units: Int) -> String { words.limit(units, decimals: measure.scoring.decimals) }

    private func writeScoring(into html: inout HTML) {
        let scoring = measure.scoring
        html.dl(.class("facts")) {
            $0.dt(words.measureMethod)
            $0.dd(words.measureMethod(scoring.method))
            if scoring.method != .unscored {
                $0.dt(words.measureRange)
                $0.dd("\(points(scoring.lowest))–\(points(scoring.highest))", .class("num"))
                $0.dt(words.measureDirection)
                $0.dd(words.measureDirection(scoring.direction))
                $0.dt(words.measureMayBeMissing)
                $0.dd(String(scoring.mayBeMissing), .class("num"))
            }
            $0.dt(words.limitVersion)
            $0.dd(.class("num")) {
                for (index, version) in line.versions.sorted().enumerated() {
                    if index > 0 { $0.text(", ") }
                    if version == measure.id.version {
                        $0.text(String(version))
                    } else {
                        $0.a(
                            String(version), .href(line.path(version: version)),
                            .aria("label", words.measureShow(version: version)))
                    }
                }
            }
            let rights = [measure.copyright, measure.licence.map(words.licence)].compactMap(\.self).joined(
                separator: " ")
            if !rights.isEmpty {
                $0.dt(words.measureRights)
                $0.dd(rights)
            }
        }
    }

    private func writeSwitch(into html: inout HTML) {
        html.form(to: .measure(measure.id.key.name), context.seal, name: "switch") {
            $0.hidden(.isOn, line.isOn ? "no" : "yes")
            $0.button(
                line.isOn ? words.measureSwitchOff : words.measureSwitchOn, .class("btn"),
                .data("busy", words.recording))
        }
    }
}
