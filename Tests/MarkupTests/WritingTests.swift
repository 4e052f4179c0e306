import Testing

@testable import Markup

@Suite("Pages are written as they read")
struct WritingTests {
    private struct Row: Component {
        let name: String
        func write(into html: inout HTML) { html.li(name, .class("row")) }
    }

    private func written(_ content: HTML.Content) -> String {
        var html = HTML(capacity: 64)
        content(&html)
        return html.string
    }

    @Test("Elements nest, and components write themselves in order")
    func nesting() {
        let page = written { html in
            html.doctype()
            html.html(.lang("en")) {
                $0.ul(.class("rows")) { for name in ["Ana", "Joel"] { $0.add(Row(name: name)) } }
            }
        }
        #expect(
            page == """
                <!doctype html>
                <html lang="en"><ul class="rows"><li class="row">Ana</li>
                <li class="row">Joel</li>
                </ul>
                </html>

                """)
    }

    @Test("Attributes that are nil, off or unmet are left out")
    func absentAttributes() {
        let input = written {
            $0.input(
                .name("kept"), .checked(false), .required(), .title(nil), .id("x").when(false), .value(""),
                .class(nil, "field", nil), .aria("pressed", true), .data("for", "l1"), .data("line"), .maxlength(4))
        }
        #expect(
            input
                == "<input name=\"kept\" required value=\"\" class=\"field\" aria-pressed=\"true\" data-for=\"l1\" data-line=\"\" maxlength=\"4\">"
        )
        #expect(written { $0.p("x", .class(nil, nil)) } == "<p>x</p>\n")
    }

    @Test(
        "Numbers are short and the same everywhere",
        arguments: [
            (41.666, "41.67"), (0.1 + 0.2, "0.3"), (-0.001, "0"), (-2.5, "-2.5"), (100, "100"), (0.05, "0.05"),
            (.infinity, "0"), (.nan, "0"), (1e300, "0"), (-12.345, "-12.35"),
        ] as [(Double, String)])
    func numbers(value: Double, expected: String) {
        #expect(
            written { $0.svg { $0.line(.x1(.points(value))) } } == "<svg><line x1=\"\(expected)\"></line>\n</svg>\n")
    }

    @Test("A drawing holds shapes, places in percent and outlines")
    func drawings() {
        var path = Path()
        path.move(0, 1.5)
        path.line(10, 20.25)
        path.close()
        let drawing = written {
            $0.svg(.viewBox(0, 0, 20, 20)) {
                $0.path(.d(path))
                $0.circle(.cx(.percent(4.17)), .cy(3), .r(3.75)) { $0.title("first") }
            }
        }
        #expect(
            drawing == """
                <svg viewBox="0 0 20 20"><path d="M0,1.5L10,20.25Z"></path>
                <circle cx="4.17%" cy="3" r="3.75"><title>first</title></circle>
                </svg>

                """)
    }

    @Test("A finished fragment is put in as it was written")
    func fragments() {
        let fragment = Fragment { $0.b("a & b") }
        #expect(written { $0.add(fragment) } == "<b>a &amp; b</b>")
    }

    @Test("A field for long text keeps the line break a person began with")
    func textarea() {
        #expect(written { $0.textarea("\na", .name("t")) } == "<textarea name=\"t\">\n\na</textarea>\n")
    }
}
