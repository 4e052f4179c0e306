package import Markup

/// A line of text with an icon: what came of the last act, what to know before going on. It stays until it is read.
package struct Notice: Component, Hashable, Sendable {
    package let tone: Tone
    package let icon: Icon
    /// Said first and in bold.
    package let lead: String?
    package let text: String
    /// Tells the page's script that what was sent from it before was not taken.
    package let isUnsent: Bool
    /// Tells it that what led to this page was taken.
    package let isTaken: Bool
    /// Where it can be looked at or put right.
    package let link: NoticeLink?

    package init(
        _ tone: Tone, _ icon: Icon, lead: String? = nil, _ text: String, isUnsent: Bool = false,
        isTaken: Bool? = nil, link: NoticeLink? = nil
    ) {
        self.link = link
        self.isTaken = isTaken ?? (tone == .good)
        (self.tone, self.icon, self.lead, self.text, self.isUnsent) = (tone, icon, lead, text, isUnsent)
    }

    package func write(into html: inout HTML) { write(into: &html, takesFocus: true) }

    /// - Parameter takesFocus: where it says that something was not done, and no field says what is wrong with it.
    func write(into html: inout HTML, takesFocus: Bool) {
        let isTrouble = tone == .trouble
        let style: String? = tone == .plain ? nil : "notice--\(tone.rawValue)"
        // The title says it too.
        if isTrouble { html.tellInTitle(text) }
        html.p(
            .class("notice", style), .role(isTrouble ? "alert" : "status"), .data("unsent", isUnsent ? "" : nil),
            .data("taken", isTaken ? "" : nil),
            .tabindex(-1).when(isTrouble && takesFocus), .custom("autofocus", isTrouble && takesFocus ? "" : nil)
        ) {
            $0.icon(icon)
            $0.span {
                if let lead {
                    $0.b(lead)
                    $0.text(" ")
                }
                $0.text(text)
                if let link {
                    $0.text(" ")
                    $0.a(link.text, .href(link.path))
                }
            }
        }
    }
}

package struct NoticeLink: Hashable, Sendable {
    package let text: String
    package let path: String

    package init(_ text: String, _ path: String) { (self.text, self.path) = (text, path) }
}

/// How a state looks; always beside an icon and a word.
package enum Tone: String, Hashable, Sendable { case trouble, watch, good, plain }

/// An icon and a word: how everything that was seen is shown.
package struct StateLine: Hashable, Sendable {
    package let tone: Tone
    package let icon: Icon
    /// In bold, with the comma or full stop that belongs to it.
    package let strong: String
    package let rest: String

    package init(_ tone: Tone, _ icon: Icon, _ strong: String, _ rest: String = "") {
        (self.tone, self.icon, self.strong, self.rest) = (tone, icon, strong, rest)
    }

    package var text: String { rest.isEmpty ? strong : strong + " " + rest }

    /// Icon and words, for an element that has the class `state`.
    package func writeInside(_ html: inout HTML) {
        html.icon(icon)
        html.span {
            if !strong.isEmpty { $0.b(strong) }
            if !strong.isEmpty && !rest.isEmpty { $0.text(" ") }
            $0.text(rest)
        }
    }

    package var style: String { "state state--\(tone.rawValue)" }
}

extension HTML {
    /// The state as a paragraph.
    package mutating func state(_ line: StateLine) { p(.class(line.style)) { line.writeInside(&$0) } }
}
