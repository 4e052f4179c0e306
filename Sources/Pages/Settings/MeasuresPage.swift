import Clinic
import Markup
package import Measures
import Routes

package struct MeasureLine: Sendable {
    package let measure: Measure
    /// All that were published, this one among them.
    package let versions: [Int]
    package let isOn: Bool

    package init(measure: Measure, versions: [Int], isOn: Bool) {
        (self.measure, self.versions, self.isOn) = (measure, versions, isOn)
    }

    var newest: Int { versions.max() ?? measure.id.version }

    /// Where a version of it is shown: the newest under the name alone.
    func path(version: Int) -> String {
        let path = Route.measure(measure.id.key.name).path
        return version == newest ? path : "\(path)?\(Field.version.rawValue)=\(version)"
    }

    var state: (Words) -> StateLine {
        { words in
            isOn
                ? StateLine(.good, .done, words.measureIsOn) : StateLine(.plain, .notDone, words.measureIsOff)
        }
    }
}

package struct MeasuresModel: Sendable {
    package let lines: [MeasureLine]
    package let mayChange: Bool
    package let courses: CoursesModel?
    package let form: FormState
    /// What the file that was sent would publish.
    package let preview: Measure?

    package init(
        lines: [MeasureLine], mayChange: Bool, courses: CoursesModel? = nil, form: FormState = FormState(),
        preview: Measure? = nil
    ) {
        self.preview = preview
        self.courses = courses
        (self.lines, self.mayChange, self.form) = (lines, mayChange, form)
    }
}

/// Which measures are offered, and the way to add one.
package struct MeasuresPage: Sendable {
    package let context: PageContext
    package let model: MeasuresModel

    package init(_ context: PageContext, _ model: MeasuresModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.form.problems, words) }

    package func bytes() -> [UInt8] {
        let icons: [Icon] = [.done, .notDone, .alert, .plus]
        return PageFrame(context, title: words.settingsMeasures, room: .settings, icons: icons).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(context.settingsName, Route.settings.path)])
                $0.h1(words.settingsMeasures)
                $0.p(words.settingsMeasuresNote, .class("lead soft"))
            }
            html.add(problems)
            if let preview = model.preview { html.add(MeasurePreview(words: words, measure: preview)) }
            html.ledger("all", words.settingsMeasures, count: model.lines.count, style: "ledger--strong") {
                $0.ul(.class("rows")) {
                    for line in model.lines { write(line, into: &$0) }
                }
            }
            if let courses = model.courses { html.add(CoursesSection(context: context, model: courses)) }
            if model.mayChange {
                html.ledger("add", words.measureAdd, note: words.measureAddNote) { writeForm(into: &$0) }
            }
        }
    }

    private func write(_ line: MeasureLine, into html: inout HTML) {
        let measure = line.measure
        html.li(.class("stack-s")) {
            $0.a(measure.title(words.language), .class("who"), .href(Route.measure(measure.id.key.name).path))
            $0.p(.class("meta dots")) {
                $0.span(words.measurePurpose(measure.purpose))
                $0.text(" ")
                $0.span(words.measureItems(measure.items.count))
                $0.text(" ")
                $0.span(words.ages(of: measure))
                $0.text(" ")
                $0.span(words.measureVersion(measure.id.version))
                if let languages = words.languages(of: measure) {
                    $0.text(" ")
                    $0.span(languages)
                }
                let earlier = line.versions.filter { $0 != line.newest }
                if !earlier.isEmpty {
                    $0.text(" ")
                    $0.span {
                        $0.text(words.measureEarlier)
                        for version in earlier.sorted(by: >) {
                            $0.text(" ")
                            $0.a(
                                String(version), .href(line.path(version: version)),
                                .aria("label", "\(measure.title(words.language)), \(words.measureVersion(version))"))
                        }
                    }
                }
            }
            $0.state(line.state(words))
            line.writeUse(among: model.lines, words, into: &$0)
        }
    }

    private func writeForm(into html: inout HTML) {
        let form = model.form
        html.form(
            to: .measures, context.seal, name: "add-measure", .class("stack small-form"),
            .enctype("multipart/form-data")
        ) {
            $0.add(
                FormField(
                    name: Field.file.rawValue, label: words.measureFile, kind: .input(type: "file"),
                    error: problems.error(Field.file.rawValue), isRequired: true,
                    options: FieldOptions(accept: ".json,application/json")))
            $0.add(
                FormField(
                    name: Field.version.rawValue, label: words.measureVersionLabel, kind: .input(type: "number"),
                    value: form.values[.version] ?? "1", hint: words.measureVersionHint,
                    error: problems.error(Field.version.rawValue),
                    options: FieldOptions(autocomplete: "off", inputmode: "numeric", min: "1")))
            $0.details(.open(!form.problems.isEmpty || model.preview != nil)) {
                $0.summary(words.measureDeclare)
                $0.div(.class("stack-s inset")) {
                    $0.p(words.measureDeclareNote, .class("small soft"))
                    $0.div(.class("grid-2")) { writeDeclaration(into: &$0) }
                }
            }
            $0.p(.class("acts")) {
                $0.button(words.measureAdd, .class("btn"), .data("busy", words.recording))
                $0.text(" ")
                $0.button(
                    words.measureLook, .class("btn btn--quiet"), .name(Field.answer.rawValue), .value("look"))
            }
        }
    }

    private func writeDeclaration(into html: inout HTML) {
        let values = model.form.values
        html.add(
            FormField(
                name: Field.measure.rawValue, label: words.measureKey, value: values[.measure],
                hint: words.measureKeyHint, error: problems.error(Field.measure.rawValue),
                options: FieldOptions(autocomplete: "off", maxlength: 60)))
        html.add(
            FormField(
                name: Field.purpose.rawValue, label: words.measurePurposeLabel,
                kind: .choice(
                    [MeasurePurpose.other, .outcome, .alliance].map {
                        FormChoice($0.rawValue, words.measurePurpose($0))
                    }),
                value: values[.purpose]))
        html.add(
            FormField(
                name: Field.ages.rawValue, label: words.measureForWhom,
                kind: .choice(
                    AgeBand.inARow.map { bands in
                        FormChoice(bands.map(\.rawValue).joined(separator: ","), words.ages(bands))
                    }),
                value: values[.ages], error: problems.error(Field.ages.rawValue)))
        html.add(
            FormField(
                name: Field.kind.rawValue, label: words.measureMethod,
                kind: .choice(
                    ScoringRule.Method.allCases.map { FormChoice($0.rawValue, words.measureMethod($0)) }),
                value: values[.kind]))
        html.add(
            FormField(
                name: Field.mayBeMissing.rawValue, label: words.measureMayBeMissing, kind: .input(type: "number"),
                value: values[.mayBeMissing] ?? "0", hint: words.measureMayBeMissingHint,
                error: problems.error(Field.mayBeMissing.rawValue),
                options: FieldOptions(autocomplete: "off", inputmode: "numeric", min: "0")))
        html.add(
            FormField(
                name: Field.declaration.rawValue, label: words.measureDirection,
                kind: .choice(
                    [ScoringRule.Direction.higherIsWorse, .higherIsBetter].map {
                        FormChoice($0.rawValue, words.measureDirection($0))
                    }),
                value: values[.declaration]))
        html.add(
            FormField(
                name: Field.decimals.rawValue, label: words.measureDecimals,
                kind: .choice((0...3).map { FormChoice(String($0), words.measureDecimals($0)) }),
                value: values[.decimals], error: problems.error(Field.decimals.rawValue)))
        for (field, label) in [
            (Field.cutoff, words.limit(ThresholdKey.cutoff)),
            (Field.reliableChange, words.limit(ThresholdKey.reliableChange)),
        ] {
            html.add(
                FormField(
                    name: field.rawValue, label: label, value: values[field], hint: words.measureLimitHint,
                    error: problems.error(field.rawValue),
                    options: FieldOptions(autocomplete: "off", inputmode: "decimal", maxlength: 10)))
        }
        html.add(
            FormField(
                name: Field.licence.rawValue, label: words.measureLicence, value: values[.licence],
                hint: words.measureLicenceHint, error: problems.error(Field.licence.rawValue),
                options: FieldOptions(autocomplete: "off", maxlength: 200)))
    }
}

extension AgeBand {
    /// All of them, and then every stretch without a gap, the oldest first.
    fileprivate static var inARow: [[AgeBand]] {
        let all = Array(AgeBand.allCases)
        var found = [all]
        for first in all.indices.reversed() {
            for last in all.indices.reversed() where last >= first && last - first + 1 < all.count {
                found.append(Array(all[first...last]))
            }
        }
        return found
    }
}

extension Words {
    func ages(of measure: Measure) -> String {
        if measure.ages.isEmpty { return measureAllAges }
        return AgeBand.allCases.filter(measure.ages.contains).map(ageBand).joined(separator: ", ")
    }
}
