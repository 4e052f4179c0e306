import FollowThrough
import Markup
import Routes

/// What stands in the way: kind, a few words, the client's own, where, and what help may be.
struct BarrierFields: Component, Sendable {
    let context: PageContext
    /// What they are kept as on the device while they are written.
    let page: String
    let values: [Field: String]
    let problems: FormProblems

    private var words: Words { context.words }

    private func kept(_ field: FormField) -> KeptField { KeptField(context, page: page, field) }

    func write(into html: inout HTML) {
        html.add(
            kept(
                FormField(
                    name: Field.kind.rawValue, label: words.barrierKind,
                    kind: .choice(BarrierKind.allCases.map { FormChoice($0.rawValue, words.kind($0)) }),
                    value: values[.kind], error: problems.error(Field.kind.rawValue), isRequired: true)))
        html.add(
            kept(
                FormField(
                    name: Field.title.rawValue, label: words.barrierTitle, value: values[.title],
                    hint: words.barrierTitleHint, error: problems.error(Field.title.rawValue), isRequired: true,
                    options: FieldOptions(autocomplete: "off", maxlength: 120))))
        html.add(
            kept(
                FormField(
                    name: Field.words.rawValue, label: words.theirWords, kind: .words(rows: 2), value: values[.words],
                    hint: words.theirWordsHint, error: problems.error(Field.words.rawValue))))
        html.div(.class("grid-2")) {
            $0.add(
                kept(
                    FormField(
                        name: Field.place.rawValue, label: words.barrierPlace, value: values[.place],
                        hint: words.barrierPlaceHint, error: problems.error(Field.place.rawValue),
                        options: FieldOptions(autocomplete: "off", maxlength: 120))))
            $0.add(
                kept(
                    FormField(
                        name: Field.language.rawValue, label: words.neededLanguage,
                        kind: .choice([FormChoice("", words.anyLanguage)] + LanguageList.choices(words)),
                        value: values[.language], error: problems.error(Field.language.rawValue))))
            $0.add(
                kept(
                    FormField(
                        name: Field.cost.rawValue, label: words.whatItMayCost,
                        kind: .choice(
                            CostLimit.allCases.reversed().map { FormChoice($0.rawValue, words.costLimit($0)) }),
                        value: values[.cost])))
        }
    }
}
