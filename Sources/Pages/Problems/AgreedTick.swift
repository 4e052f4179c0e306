import Markup
import Routes

/// "All the same": asked where something is in the way of what is sent, and kept while something else is mended.
struct AgreedTick: Component, Sendable {
    /// What is agreed to: with anything else in its place it is asked anew.
    let key: String
    let label: String
    let typed: String?
    /// What is in the way.
    let error: String?

    func write(into html: inout HTML) {
        let isAgreed = typed == key
        if error == nil, !isAgreed { return }
        let name = Field.beside.rawValue
        html.div(.class("field", error == nil ? nil : "field--error")) {
            $0.label(.class("check")) {
                $0.input(
                    .id(name), .type("checkbox"), .name(name), .value(key), .checked(isAgreed),
                    .aria("invalid", error == nil ? nil : "true"),
                    .aria("describedby", error == nil ? nil : "\(name)-error"))
                $0.span(label)
            }
            if let error {
                $0.p(.class("state state--trouble wrong"), .id("\(name)-error")) {
                    $0.icon(.alert)
                    $0.span(error)
                }
            }
        }
    }
}
