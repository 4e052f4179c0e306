/// What the practice itself has laid down for a risk answer. The product names it and does nothing by itself.
package struct SafetyProcedure: Hashable, Sendable {
    /// In the practice's own words; empty until the practice has written it.
    package let text: String
    package let contacts: [SafetyContact]

    package init(text: String = "", contacts: [SafetyContact] = []) {
        self.text = text
        self.contacts = contacts
    }

    package var isEmpty: Bool { text.isEmpty && contacts.isEmpty }
}

package struct SafetyContact: Hashable, Sendable {
    package let name: String
    /// As it is dialled: digits, spaces, plus, dots, brackets, dashes.
    package let number: String

    package init(name: String, number: String) {
        self.name = name
        self.number = number
    }
}
