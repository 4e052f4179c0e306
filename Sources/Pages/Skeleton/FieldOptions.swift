/// Rarer things that an input may say; `nil` is left out.
package struct FieldOptions: Hashable, Sendable {
    package var autocomplete: String?
    package var inputmode: String?
    package var min: String?
    package var max: String?
    package var step: String?
    package var maxlength: Int?
    /// For a file: `.csv,text/csv`.
    package var accept: String?
    /// Under which name unsent text, or what is chosen, is kept on the device: `(person)/(page)/(field)`.
    package var draft: String?
    /// Whether it takes the focus when the page comes: at most one field of a page does.
    package var isFocused: Bool

    package init(
        autocomplete: String? = nil, inputmode: String? = nil, min: String? = nil, max: String? = nil,
        step: String? = nil, maxlength: Int? = nil, accept: String? = nil, draft: String? = nil,
        isFocused: Bool = false
    ) {
        self.isFocused = isFocused
        (self.autocomplete, self.inputmode, self.min, self.max) = (autocomplete, inputmode, min, max)
        (self.step, self.maxlength, self.accept, self.draft) = (step, maxlength, accept, draft)
    }
}

/// One line of a list to choose from.
package struct FormChoice: Hashable, Sendable {
    package let value: String
    package let text: String

    package init(_ value: String, _ text: String) { (self.value, self.text) = (value, text) }
}
