import Markup
package import Routes

/// Says that something new waits, or that the page is older than it looks. Empty and hidden until the script speaks.
package struct LiveBar: Hashable, Sendable {
    /// Where the server-sent events come from.
    package let source: Route
    /// Which of its streams: `?view=team`.
    package let query: String
    /// What the page shows, as the server would name it; another name in an event means news.
    package let seen: String

    package init(source: Route, query: String = "", seen: String) {
        (self.source, self.query, self.seen) = (source, query, seen)
    }

    func write(_ words: Words, into html: inout HTML) {
        html.div(.class("live"), .role("status"), .data("live", source.path + query), .data("live-seen", seen)) {
            $0.p(.class("notice"), .hidden(), .data("live-news")) {
                $0.icon(.live)
                $0.span {
                    $0.text(words.newsWait + " ")
                    $0.a(words.showThem, .href(""), .data("live-show"))
                }
            }
            $0.p(.class("notice notice--watch"), .hidden(), .data("live-stale")) {
                $0.icon(.stale)
                $0.span {
                    $0.b("", .data("words", words.asOfTime))
                    $0.text(" ")
                    $0.span(
                        words.noServer, .data("words-resting", words.boardRests),
                        .data("words-locked", words.boardLocked))
                    $0.text(" ")
                    $0.a(words.tryNow, .href(""), .data("live-show"))
                }
            }
        }
    }
}
