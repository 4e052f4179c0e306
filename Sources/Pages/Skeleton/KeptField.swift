import Markup

/// A field that is kept on the device while it is written, as ``KeptWords`` are. Of one line it says nothing of that, so that
/// a form of many lines stays short.
struct KeptField: Component, Sendable {
    let field: FormField
    let draft: String
    let words: Words
    let isNoted: Bool

    /// - Parameter page: what the field belongs to, in the store of the device.
    init(_ context: PageContext, page: String, _ field: FormField) {
        words = context.words
        draft = context.draft(page, field.id)
        self.field = field.kept(as: draft)
        isNoted = if case .words = field.kind { true } else { false }
    }

    func write(into html: inout HTML) {
        html.add(field)
        if isNoted { html.add(DraftNote(draft: draft, words: words)) }
    }
}

extension FormField {
    fileprivate func kept(as draft: String) -> FormField {
        var options = options
        options.draft = draft
        return FormField(
            id: id, name: name, label: label, kind: kind, value: value, hint: hint, error: error,
            isRequired: isRequired, options: options)
    }
}
