package import Markup

/// The parts that most pages are built of.
extension HTML {
    /// A section whose heading hangs in the margin.
    ///
    /// - Parameters:
    ///   - id: unlike for every section of the page; the heading carries it.
    ///   - count: how many things stand in it, after the title.
    ///   - note: one line beneath the title.
    ///   - isPlace: whether a tap within it leads back to it, so that its heading takes the focus.
    package mutating func ledger(
        _ id: String, _ title: String, count: Int? = nil, note: String? = nil, state: StateLine? = nil,
        style: String? = nil, isPlace: Bool = false, content: HTML.Content
    ) {
        section(.class("ledger", style), .aria("labelledby", id)) {
            $0.header(.class("ledger__head")) {
                $0.h2(.id(id), .tabindex(-1).when(isPlace)) {
                    $0.text(title)
                    if let count {
                        $0.text(" ")
                        $0.span(String(count), .class("faint"))
                    }
                }
                if let note { $0.p(note) }
                if let state { $0.state(state) }
            }
            content(&$0)
        }
    }

    /// Where a section stood that holds nothing any more, for the last tap of it to lead back to.
    package mutating func place(_ id: String) { span("", .class("vh"), .id(id), .tabindex(-1)) }

    /// The way back, above the heading.
    package mutating func crumb(_ links: [(text: String, path: String)], here: String? = nil) {
        p(.class("crumb")) {
            for (index, link) in links.enumerated() {
                if index > 0 { $0.text(" / ") }
                $0.a(link.text, .href(link.path))
            }
            if let here { $0.text(" / " + here) }
        }
    }
}
