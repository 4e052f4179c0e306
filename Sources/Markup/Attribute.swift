/// One attribute. Its name is a literal of the program, its value is escaped when written; `nil` leaves it out.
package struct Attribute: Sendable {
    enum Value: Sendable {
        case absent, flag
        case text(String), link(String), integer(Int)
        case length(Length), path(Path)
    }

    let prefix: StaticString
    let name: StaticString
    let value: Value

    init(_ name: StaticString, _ value: Value, prefix: StaticString = "") {
        (self.prefix, self.name, self.value) = (prefix, name, value)
    }

    init(_ name: StaticString, _ text: String?, prefix: StaticString = "") {
        self.init(name, text.map(Value.text) ?? .absent, prefix: prefix)
    }

    private init(_ name: StaticString, on: Bool) { self.init(name, on ? .flag : .absent) }

    /// The attribute if `condition` holds, else nothing.
    package func when(_ condition: Bool) -> Attribute { condition ? self : Attribute(name, .absent) }

    /// Any other attribute. One that runs script, sets a style or loads something is left out.
    package static func custom(_ name: StaticString, _ value: String?) -> Attribute {
        let plain = name.description.lowercased()
        let barred = ["style", "href", "src", "srcdoc", "srcset", "action", "formaction", "xlink:href", "ping", "data"]
        return Attribute(name, plain.hasPrefix("on") || barred.contains(plain) ? nil : value)
    }

    package static func aria(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(name, value, prefix: "aria-")
    }
    package static func aria(_ name: StaticString, _ on: Bool) -> Attribute { .aria(name, on ? "true" : "false") }
    package static func data(_ name: StaticString, _ value: String? = "") -> Attribute {
        Attribute(name, value, prefix: "data-")
    }

    package static func `class`(_ name: String) -> Attribute { Attribute("class", name.isEmpty ? nil : name) }
    package static func `class`(_ names: String?...) -> Attribute {
        .class(names.compactMap(\.self).joined(separator: " "))
    }

    // Addresses: checked by `Link.safe` when written.
    package static func href(_ address: String) -> Attribute { Attribute("href", .link(address)) }
    package static func src(_ address: String) -> Attribute { Attribute("src", .link(address)) }
    package static func action(_ address: String) -> Attribute { Attribute("action", .link(address)) }
    package static func formaction(_ address: String) -> Attribute { Attribute("formaction", .link(address)) }

    // Boolean attributes.
    package static func checked(_ on: Bool = true) -> Attribute { Attribute("checked", on: on) }
    package static func disabled(_ on: Bool = true) -> Attribute { Attribute("disabled", on: on) }
    package static func formnovalidate(_ on: Bool = true) -> Attribute { Attribute("formnovalidate", on: on) }
    package static func hidden(_ on: Bool = true) -> Attribute { Attribute("hidden", on: on) }
    package static func novalidate(_ on: Bool = true) -> Attribute { Attribute("novalidate", on: on) }
    package static func open(_ on: Bool = true) -> Attribute { Attribute("open", on: on) }
    package static func required(_ on: Bool = true) -> Attribute { Attribute("required", on: on) }
    package static func selected(_ on: Bool = true) -> Attribute { Attribute("selected", on: on) }

    // Numbers.
    package static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", .integer(columns)) }
    package static func maxlength(_ count: Int) -> Attribute { Attribute("maxlength", .integer(count)) }
    package static func rows(_ count: Int) -> Attribute { Attribute("rows", .integer(count)) }
    package static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", .integer(index)) }
    package static func value(_ number: Int) -> Attribute { Attribute("value", .integer(number)) }

    // Text.
    package static func alt(_ value: String) -> Attribute { Attribute("alt", value) }
    package static func autocomplete(_ value: String?) -> Attribute { Attribute("autocomplete", value) }
    package static func charset(_ value: String) -> Attribute { Attribute("charset", value) }
    package static func content(_ value: String) -> Attribute { Attribute("content", value) }
    package static func datetime(_ value: String?) -> Attribute { Attribute("datetime", value) }
    package static func dir(_ value: String?) -> Attribute { Attribute("dir", value) }
    package static func enctype(_ value: String?) -> Attribute { Attribute("enctype", value) }
    package static func `for`(_ value: String?) -> Attribute { Attribute("for", value) }
    /// The id of the form that a field or a button outside of it belongs to.
    package static func form(_ id: String?) -> Attribute { Attribute("form", id) }
    package static func id(_ value: String?) -> Attribute { Attribute("id", value) }
    package static func inputmode(_ value: String?) -> Attribute { Attribute("inputmode", value) }
    package static func lang(_ value: String?) -> Attribute { Attribute("lang", value) }
    package static func max(_ value: String?) -> Attribute { Attribute("max", value) }
    package static func method(_ value: String?) -> Attribute { Attribute("method", value) }
    package static func min(_ value: String?) -> Attribute { Attribute("min", value) }
    package static func name(_ value: String?) -> Attribute { Attribute("name", value) }
    package static func placeholder(_ value: String?) -> Attribute { Attribute("placeholder", value) }
    package static func rel(_ value: String?) -> Attribute { Attribute("rel", value) }
    package static func role(_ value: String?) -> Attribute { Attribute("role", value) }
    package static func scope(_ value: String?) -> Attribute { Attribute("scope", value) }
    package static func step(_ value: String?) -> Attribute { Attribute("step", value) }
    package static func title(_ value: String?) -> Attribute { Attribute("title", value) }
    package static func type(_ value: String?) -> Attribute { Attribute("type", value) }
    package static func value(_ value: String?) -> Attribute { Attribute("value", value) }
}
