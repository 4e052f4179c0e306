import Clinic
import Markup

/// The frame of the pages before anybody is known: four drawn lines, one form.
struct DoorFrame: Sendable {
    let context: PageContext
    let title: String
    /// Scripts beyond that of every form.
    var scripts: [Asset] = []
    /// Whether what was typed was not taken.
    var isRefused = false

    func bytes(_ main: HTML.Content) -> [UInt8] {
        HTML.page(capacity: 16_384) { write(main, into: &$0) }
    }

    private func write(_ main: HTML.Content, into html: inout HTML) {
        let words = context.words
        html.doctype()
        html.html(.lang(context.language.rawValue)) {
            $0.head {
                $0.meta(.charset("utf-8"))
                $0.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                let isError = isRefused || $0.tellsOfTrouble
                $0.title(words.tabTitle(title, isError: isError))
                $0.link(.rel("stylesheet"), .href(Assets.stylesheet.path))
                $0.link(.rel("icon"), .href(Assets.mark.path), .type("image/svg+xml"))
                for script in [Assets.guard] + scripts { $0.module(src: script.path) }
            }
            $0.body {
                $0.sprite([.shared, .alert] + (context.notice.map { [$0.icon] } ?? []))
                $0.div(.class("door")) {
                    writeLines(into: &$0)
                    $0.main(.class("door__form stack-l"), .id("main")) {
                        if let notice = context.notice { $0.add(notice) }
                        main(&$0)
                        if context.isDemo { $0.p(words.demoLine, .class("demo")) }
                    }
                }
            }
        }
    }

    private static let drawn: [(across: Double, down: Double)] = [(58.4, 26), (40.9, 42), (65.2, 58), (53, 74)]

    private func writeLines(into html: inout HTML) {
        html.div(.class("door__lines"), .aria("hidden", true)) {
            $0.svg(.height(.percent(100))) {
                for (across, down) in Self.drawn {
                    let (left, right): (Length, Length) = (.percent(12), .percent(88))
                    $0.line(.class("d-line"), .x1(left), .x2(right), .y1(.percent(down)), .y2(.percent(down)))
                    for end in [left, right] {
                        $0.line(
                            .class("d-line"), .x1(end), .x2(end), .y1(.percent(down - 1.2)), .y2(.percent(down + 1.2)))
                    }
                    $0.line(
                        .class("d-mark"), .x1(.percent(across)), .x2(.percent(across)), .y1(.percent(down - 3.4)),
                        .y2(.percent(down + 3.4)))
                }
            }
        }
    }
}

extension HTML {
    /// The product's name and the heading of a page at the door.
    mutating func doorHeading(_ lines: [String], _ words: Words, lead: String? = nil) {
        div(.class("stack-s")) {
            $0.p(.class("wordmark")) {
                $0.add(BrandMark())
                $0.text(" " + words.productName)
            }
            $0.h1(.class("door__title")) {
                for (index, line) in lines.enumerated() {
                    if index > 0 { $0.br() }
                    $0.text(line)
                }
            }
            if let lead { $0.p(lead, .class("soft")) }
        }
    }
}
