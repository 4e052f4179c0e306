package import Clinic
package import Markup
package import Routes

/// What every form that writes carries hidden: the token against cross-site requests, and an id of its own, so that
/// a form sent twice is one record.
package struct FormSeal: Hashable, Sendable {
    package let csrf: String
    /// Made with the page; each form's id is derived from it.
    package let base: ID<FormSeal>

    package init(csrf: String, base: ID<FormSeal>) { (self.csrf, self.base) = (csrf, base) }

    /// The id of one form of the page; the same form always has the same.
    ///
    /// - Parameter form: unlike for every form of the page, such as `attendance-<id>`.
    package func once(_ form: String) -> ID<FormSeal> {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in form.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        // The two highest bits say what kind of id it is, and stay.
        return ID(high: base.high, low: base.low ^ (hash & 0x3FFF_FFFF_FFFF_FFFF))
    }
}

extension HTML {
    /// A form that writes. Its hidden fields stand first.
    ///
    /// - Parameters:
    ///   - route: where it goes.
    ///   - name: unlike for every form of the page.
    package mutating func form(
        to route: Route, _ seal: FormSeal, name: String, _ attributes: Attribute..., content: HTML.Content
    ) {
        block("form", [.method("post"), .action(route.path)] + attributes) {
            $0.input(.type("hidden"), .name(Field.csrf.rawValue), .value(seal.csrf))
            $0.input(.type("hidden"), .name(Field.once.rawValue), .value(seal.once(name).description))
            content(&$0)
        }
    }

    /// A value that the form carries unseen.
    package mutating func hidden(_ field: Field, _ value: String) {
        input(.type("hidden"), .name(field.rawValue), .value(value))
    }
}
