import Markup

/// The product's mark: four lines, each with its own mark.
struct BrandMark: Component, Sendable {
    func write(into html: inout HTML) {
        html.svg(.class("mark"), .viewBox(0, 0, 28, 28), .aria("hidden", true)) {
            $0.raw(#"<path class="l" d="M3 5h22M3 11h22M3 17h22M3 23h22"/>"#)
            $0.raw(#"<path class="m" d="M17 2.5v5M9.5 8.5v5M20 14.5v5M13 20.5v5"/>"#)
        }
    }
}
