import Clinic
import Markup
package import Measures
import Routes
import Signs

/// One limit as it stands.
package struct LimitLine: Sendable {
    package let inForce: Threshold
    package let product: Threshold?
    /// The practice's own value counts.
    package let isOwn: Bool
    /// The measure that it belongs to, if any.
    package let measure: Measure?

    package init(inForce: Threshold, product: Threshold?, isOwn: Bool, measure: Measure?) {
        (self.inForce, self.product, self.isOwn, self.measure) = (inForce, product, isOwn, measure)
    }

    /// How many digits of the value stand after the decimal point.
    package var decimals: Int { Self.decimals(inForce.key, measure) }

    package static func decimals(_ key: ThresholdKey, _ measure: Measure?) -> Int {
        if let measure { return measure.scoring.decimals }
        let tenths = [
            SignThresholds.allianceFall, SignThresholds.lineLow, SignThresholds.perfectTotal, SignThresholds.slideTotal,
            SignThresholds.earlyRise,
        ]
        return tenths.contains(key) ? 1 : 0
    }

    /// Unlike for every limit of the page.
    package static func id(_ key: String, _ measure: String, _ ages: String) -> String {
        [key, measure, ages].filter { !$0.isEmpty }.joined(separator: "-")
    }

    var id: String { Self.id(inForce.key.name, inForce.measure?.name ?? "", inForce.ages?.rawValue ?? "") }
}

/// How often the reader of comments was right, over the whole practice.
package struct DoubtsCounted: Hashable, Sendable {
    package let comments: Int
    package let suggested: Int
    package let confirmed: Int
    package let dismissed: Int
    /// Called a doubt by a person alone.
    package let missed: Int

    package init(comments: Int, suggested: Int, confirmed: Int, dismissed: Int, missed: Int) {
        (self.comments, self.suggested, self.missed) = (comments, suggested, missed)
        (self.confirmed, self.dismissed) = (confirmed, dismissed)
    }
}

package struct ThresholdsModel: Sendable {
    package let lines: [LimitLine]
    package let mayChange: Bool
    /// `nil` for who may not know.
    package let doubts: DoubtsCounted?
    /// What was typed, by the id of the limit, and what is wrong with it.
    package let typed: [String: String]
    package let problems: [FormProblems.Problem]
    /// Those of which a limit may be set where none stands.
    package let measures: [Measure]
    /// What was typed to set one.
    package let anotherForm: FormState
    /// Tells the form of those from the forms of the limits that stand.
    package static let another = "another"
    /// The ids of its fields.
    package static let anotherAges = "another-ages"
    package static let anotherValue = "another-value"

    package init(
        lines: [LimitLine], mayChange: Bool, doubts: DoubtsCounted? = nil, typed: [String: String] = [:],
        problems: [FormProblems.Problem] = [], measures: [Measure] = [],
        anotherForm: FormState = FormState()
    ) {
        (self.measures, self.anotherForm) = (measures, anotherForm)
        self.doubts = doubts
        (self.lines, self.mayChange, self.typed, self.problems) = (lines, mayChange, typed, problems)
    }
}

/// Every number that a sign compares with, where it comes from, and the practice's own in its place.
package struct ThresholdsPage: Sendable {
    package let context: PageContext
    package let model: ThresholdsModel

    package init(_ context: PageContext, _ model: ThresholdsModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.settingsThresholds, room: .settings, icons: [.alert]).bytes(capacity: 65_536) {
            html in
            html.header(.class("opening")) {
                $0.crumb([(context.settingsName, Route.settings.path)])
                $0.h1(words.settingsThresholds)
                $0.p(words.limitsLead, .class("lead soft"))
            }
            html.add(FormProblems(model.problems + model.anotherForm.problems, words))
            let urgency = model.lines.filter { $0.inForce.key.name.hasPrefix("severity-") }
            let ofMeasures = model.lines.filter { $0.inForce.measure != nil }
            let others = model.lines.filter {
                $0.inForce.measure == nil && !$0.inForce.key.name.hasPrefix("severity-")
            }
            if let doubts = model.doubts {
                html.ledger("doubts", words.doubtsCountedTitle) { $0.p(words.doubtsCounted(doubts)) }
            }
            write("rules", words.limitsOfRules, nil, others, into: &html)
            write("measures", words.limitsOfMeasures, nil, ofMeasures, into: &html)
            if model.mayChange, !model.measures.isEmpty {
                html.ledger("another", words.limitAnother, note: words.limitAnotherNote) {
                    $0.add(AnotherLimitForm(context: context, measures: model.measures, state: model.anotherForm))
                }
            }
            write("urgency", words.limitsOfUrgency, words.limitsOfUrgencyNote, urgency, into: &html)
        }
    }

    private func write(_ id: String, _ title: String, _ note: String?, _ lines: [LimitLine], into html: inout HTML) {
        if lines.isEmpty { return }
        html.ledger(id, title, count: lines.count, note: note) {
            $0.div(.class("scroll"), .tabindex(0), .role("group"), .aria("labelledby", id)) {
                $0.table(.class("table table--limits")) {
                    $0.thead {
                        $0.tr {
                            for name in [
                                words.limitName, words.limitValue, words.limitSource, words.limitGrade,
                                words.limitVersion,
                            ] { $0.th(name, .scope("col")) }
                            if model.mayChange { $0.th(words.limitOwnValue, .scope("col")) }
                        }
                    }
                    $0.tbody {
                        for line in lines { write(line, into: &$0) }
                    }
                }
            }
        }
    }

    private func write(_ line: LimitLine, into html: inout HTML) {
        let row = line.inForce
        html.tr {
            $0.th(.scope("row")) {
                $0.text(words.limit(row.key))
                let whose = [
                    line.measure?.title(words.language) ?? row.measure?.name.uppercased(), row.ages.map(words.ageBand),
                ]
                .compactMap(\.self).joined(separator: ", ")
                if !whose.isEmpty {
                    $0.text(" ")
                    $0.small(whose, .class("faint"))
                }
            }
            $0.td {
                $0.b(words.limit(row.value, decimals: line.decimals), .class("num"))
                if line.isOwn, let product = line.product {
                    $0.text(" ")
                    $0.small(words.limitProduct(words.limit(product.value, decimals: line.decimals)), .class("faint"))
                }
            }
            $0.td(line.isOwn ? words.whereOwnLimitComesFrom(row) : words.whereLimitComesFrom(row))
            $0.td(words.limitGrade(row.grade))
            $0.td(String(row.version), .class("num"))
            if model.mayChange { $0.td { writeForms(line, into: &$0) } }
        }
    }

    private func writeForms(_ line: LimitLine, into html: inout HTML) {
        let row = line.inForce
        let name = words.limit(row.key)
        html.call(line.id, name)
        html.form(to: .thresholds, context.seal, name: "limit-\(line.id)", .class("acts"), .novalidate()) {
            writePlace(row, into: &$0)
            $0.input(
                .id(line.id), .name(Field.value.rawValue), .type("text"), .inputmode("decimal"),
                .autocomplete("off"), .custom("size", "6"),
                .aria("label", "\(words.limitOwnValue)\(words.colon) \(name)"),
                .value(model.typed[line.id] ?? words.limit(row.value, decimals: line.decimals)),
                .aria("invalid", model.problems.contains { $0.field == line.id } ? "true" : nil))
            $0.button(
                words.settingsSave, .class("btn btn--small"),
                .aria("label", "\(words.settingsSave)\(words.colon) \(name)"),
                .data("busy", words.recording))
        }
        if line.isOwn {
            let back = line.product == nil ? words.limitTakeAway : words.limitReset
            html.form(to: .thresholds, context.seal, name: "reset-\(line.id)") {
                writePlace(row, into: &$0)
                $0.hidden(.answer, "reset")
                $0.button(
                    back, .class("btn btn--small btn--quiet"),
                    .aria("label", "\(back)\(words.colon) \(name)"), .data("busy", words.recording))
            }
        }
    }

    private func writePlace(_ row: Threshold, into html: inout HTML) {
        html.hidden(.threshold, row.key.name)
        if let measure = row.measure { html.hidden(.measure, measure.name) }
        if let ages = row.ages { html.hidden(.ages, ages.rawValue) }
    }
}
