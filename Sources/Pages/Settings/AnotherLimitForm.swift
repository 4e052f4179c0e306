import Clinic
import Markup
import Measures
import Routes

/// Sets a limit of a measure where none stands: one that no study gives, or one for a single age.
struct AnotherLimitForm: Component, Sendable {
    let context: PageContext
    let measures: [Measure]
    let state: FormState

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        let problems = FormProblems(state.problems, words)
        let every = [FormChoice("", words.measureAllAges)]
        html.form(to: .thresholds, context.seal, name: "another-limit", .class("stack small-form"), .novalidate()) {
            $0.hidden(.kind, ThresholdsModel.another)
            $0.add(
                FormField(
                    id: "another-measure", name: Field.measure.rawValue, label: words.limitMeasure,
                    kind: .choice(measures.map { FormChoice($0.id.key.name, $0.title(words.language)) }),
                    value: state.values[.measure]))
            $0.add(
                FormField(
                    id: "another-threshold", name: Field.threshold.rawValue, label: words.limitName,
                    kind: .choice(
                        [ThresholdKey.cutoff, .reliableChange].map { FormChoice($0.name, words.limit($0)) }),
                    value: state.values[.threshold]))
            $0.add(
                FormField(
                    id: ThresholdsModel.anotherAges, name: Field.ages.rawValue, label: words.measureForWhom,
                    kind: .choice(every + AgeBand.allCases.map { FormChoice($0.rawValue, words.ageBand($0)) }),
                    value: state.values[.ages], error: problems.error(ThresholdsModel.anotherAges)))
            $0.add(
                FormField(
                    id: ThresholdsModel.anotherValue, name: Field.value.rawValue, label: words.limitValue,
                    value: state.values[.value], error: problems.error(ThresholdsModel.anotherValue), isRequired: true,
                    options: FieldOptions(autocomplete: "off", inputmode: "decimal", maxlength: 10)))
            $0.p { $0.button(words.limitAnother, .class("btn"), .data("busy", words.recording)) }
        }
    }
}
