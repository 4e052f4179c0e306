package import Markup

/// The icons that one page uses, drawn once at its top and shown by reference.
package struct Sprite: Component, Sendable {
    let icons: [Icon]

    /// - Parameter icons: in any order; each is drawn once.
    package init(_ icons: [Icon]) {
        let wanted = Set(icons)
        self.icons = Icon.allCases.filter(wanted.contains)
    }

    package func write(into html: inout HTML) {
        html.svg(.class("sprite"), .aria("hidden", true), .custom("focusable", "false")) {
            for icon in icons {
                $0.symbol(.id("i-\(icon.rawValue)"), .viewBox(0, 0, 20, 20)) { $0.raw(icon.drawing) }
            }
        }
    }
}

extension HTML {
    /// An icon that stands before its word, and is silent to a screen reader.
    package mutating func icon(_ icon: Icon, _ style: String? = nil) {
        // Some sixty on a full board, so only what differs is put together.
        raw(#"<svg class="icon"#)
        if let style {
            raw(" ")
            text(style)
        }
        raw(##"" width="20" height="20" aria-hidden="true" focusable="false"><use href="#i-"##)
        text(icon.rawValue)
        raw("\"></use>\n</svg>\n")
    }

    /// The sprite of a page: call it once, first within `body`.
    package mutating func sprite(_ icons: [Icon]) { add(Sprite(icons)) }
}
