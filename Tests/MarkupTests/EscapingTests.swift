import Testing

@testable import Markup

@Suite("What a person typed stays text")
struct EscapingTests {
    private func written(_ content: HTML.Content) -> String {
        var html = HTML(capacity: 64)
        content(&html)
        return html.string
    }

    @Test("Tags typed as text are shown, not obeyed")
    func textIsEscaped() {
        #expect(written { $0.span("<b>&\"it's\"</b>") } == "<span>&lt;b&gt;&amp;\"it's\"&lt;/b&gt;</span>")
    }

    @Test("A quote cannot end an attribute")
    func attributesAreEscaped() {
        let hostile = "\" onclick='x' <&>"
        #expect(
            written { $0.span("", .title(hostile)) }
                == "<span title=\"&quot; onclick=&#39;x&#39; &lt;&amp;&gt;\"></span>")
    }

    @Test("Control characters that HTML forbids are replaced; letters of every script pass")
    func controlCharacters() {
        #expect(written { $0.text("a\u{0}b\u{1B}c\td\u{7F} é 你好 👩‍👩‍👧") } == "a\u{FFFD}b\u{FFFD}c\td\u{FFFD} é 你好 👩‍👩‍👧")
    }

    @Test(
        "An address that could run script leads nowhere",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
            "data:text/html,x", "vbscript:x", "blob:x", "//elsewhere.example/x", "/\\elsewhere.example",
            "\u{1}javascript:x",
        ])
    func unsafeAddresses(address: String) {
        #expect(Link.safe(address) == Link.refused)
        #expect(written { $0.a("x", .href(address)) } == "<a href=\"#refused\">x</a>")
        #expect(written { $0.form(.action(address)) { _ in } } == "<form action=\"#refused\"></form>\n")
    }

    @Test(
        "An address that stays here, or is a web page, a letter or a call, passes",
        arguments: [
            "/clients/1?tab=a:b#c", "#main", "?q=javascript:", "clients", "https://example.org/", "mailto:a@b.c",
            "tel:+351", "otpauth://totp/a:b?secret=ABC", "",
        ])
    func safeAddresses(address: String) { #expect(Link.safe(address) == address) }

    @Test("A custom attribute that would run script, set a style or load something is left out")
    func customAttributes() {
        let hostile: [Attribute] = [
            .custom("onclick", "x"), .custom("STYLE", "x"), .custom("href", "javascript:x"), .custom("srcdoc", "x"),
        ]
        #expect(written { $0.block("div", hostile) { _ in } } == "<div></div>\n")
        #expect(written { $0.a("x", .custom("hreflang", "es")) } == "<a hreflang=\"es\">x</a>")
    }

    @Test("Words in a drawing are escaped too")
    func drawingsAreEscaped() {
        let drawing = written {
            $0.svg {
                $0.title("<a>"); $0.text("<b>");
                $0.text {
                    $0.tspan("<c>"); $0.string("&")
                }
            }
        }
        #expect(
            drawing
                == "<svg><title>&lt;a&gt;</title><text>&lt;b&gt;</text><text><tspan>&lt;c&gt;</tspan>&amp;</text>\n</svg>\n"
        )
    }
}
