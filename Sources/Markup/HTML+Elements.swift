/// The elements: those with text, those with content, those without an end tag. Any other: ``block(_:_:content:)``.
extension HTML {
    package mutating func a(_ text: String, _ all: Attribute...) { inline("a", all, text) }
    package mutating func b(_ text: String, _ all: Attribute...) { inline("b", all, text) }
    package mutating func button(_ text: String, _ all: Attribute...) { inline("button", all, text) }
    package mutating func caption(_ text: String, _ all: Attribute...) { block("caption", all, text) }
    package mutating func cite(_ text: String, _ all: Attribute...) { inline("cite", all, text) }
    package mutating func code(_ text: String, _ all: Attribute...) { inline("code", all, text) }
    package mutating func dd(_ text: String, _ all: Attribute...) { block("dd", all, text) }
    package mutating func dt(_ text: String, _ all: Attribute...) { block("dt", all, text) }
    package mutating func em(_ text: String, _ all: Attribute...) { inline("em", all, text) }
    package mutating func figcaption(_ text: String, _ all: Attribute...) { block("figcaption", all, text) }
    package mutating func h1(_ text: String, _ all: Attribute...) { block("h1", all, text) }
    package mutating func h2(_ text: String, _ all: Attribute...) { block("h2", all, text) }
    package mutating func h3(_ text: String, _ all: Attribute...) { block("h3", all, text) }
    package mutating func kbd(_ text: String, _ all: Attribute...) { inline("kbd", all, text) }
    package mutating func label(_ text: String, _ all: Attribute...) { inline("label", all, text) }
    package mutating func legend(_ text: String, _ all: Attribute...) { block("legend", all, text) }
    package mutating func li(_ text: String, _ all: Attribute...) { block("li", all, text) }
    package mutating func mark(_ text: String, _ all: Attribute...) { inline("mark", all, text) }
    package mutating func option(_ text: String, _ all: Attribute...) { block("option", all, text) }
    package mutating func p(_ text: String, _ all: Attribute...) { block("p", all, text) }
    package mutating func q(_ text: String, _ all: Attribute...) { inline("q", all, text) }
    package mutating func small(_ text: String, _ all: Attribute...) { inline("small", all, text) }
    package mutating func span(_ text: String, _ all: Attribute...) { inline("span", all, text) }
    package mutating func summary(_ text: String, _ all: Attribute...) { block("summary", all, text) }
    package mutating func td(_ text: String, _ all: Attribute...) { block("td", all, text) }
    package mutating func th(_ text: String, _ all: Attribute...) { block("th", all, text) }
    package mutating func time(_ text: String, _ all: Attribute...) { inline("time", all, text) }
    package mutating func title(_ text: String, _ all: Attribute...) { block("title", all, text) }

    package mutating func a(_ all: Attribute..., content: Content) { inline("a", all, content) }
    package mutating func article(_ all: Attribute..., content: Content) { block("article", all, content) }
    package mutating func aside(_ all: Attribute..., content: Content) { block("aside", all, content) }
    package mutating func b(_ all: Attribute..., content: Content) { inline("b", all, content) }
    package mutating func body(_ all: Attribute..., content: Content) { block("body", all, content) }
    package mutating func button(_ all: Attribute..., content: Content) { inline("button", all, content) }
    package mutating func dd(_ all: Attribute..., content: Content) { block("dd", all, content) }
    package mutating func details(_ all: Attribute..., content: Content) { block("details", all, content) }
    package mutating func div(_ all: Attribute..., content: Content) { block("div", all, content) }
    package mutating func dl(_ all: Attribute..., content: Content) { block("dl", all, content) }
    package mutating func dt(_ all: Attribute..., content: Content) { block("dt", all, content) }
    package mutating func em(_ all: Attribute..., content: Content) { inline("em", all, content) }
    package mutating func fieldset(_ all: Attribute..., content: Content) { block("fieldset", all, content) }
    package mutating func figcaption(_ all: Attribute..., content: Content) { block("figcaption", all, content) }
    package mutating func figure(_ all: Attribute..., content: Content) { block("figure", all, content) }
    package mutating func footer(_ all: Attribute..., content: Content) { block("footer", all, content) }
    package mutating func form(_ all: Attribute..., content: Content) { block("form", all, content) }
    package mutating func h1(_ all: Attribute..., content: Content) { block("h1", all, content) }
    package mutating func h2(_ all: Attribute..., content: Content) { block("h2", all, content) }
    package mutating func h3(_ all: Attribute..., content: Content) { block("h3", all, content) }
    package mutating func head(_ all: Attribute..., content: Content) { block("head", all, content) }
    package mutating func header(_ all: Attribute..., content: Content) { block("header", all, content) }
    package mutating func html(_ all: Attribute..., content: Content) { block("html", all, content) }
    package mutating func label(_ all: Attribute..., content: Content) { inline("label", all, content) }
    package mutating func legend(_ all: Attribute..., content: Content) { block("legend", all, content) }
    package mutating func li(_ all: Attribute..., content: Content) { block("li", all, content) }
    package mutating func main(_ all: Attribute..., content: Content) { block("main", all, content) }
    package mutating func nav(_ all: Attribute..., content: Content) { block("nav", all, content) }
    package mutating func ol(_ all: Attribute..., content: Content) { block("ol", all, content) }
    package mutating func p(_ all: Attribute..., content: Content) { block("p", all, content) }
    package mutating func search(_ all: Attribute..., content: Content) { block("search", all, content) }
    package mutating func section(_ all: Attribute..., content: Content) { block("section", all, content) }
    package mutating func select(_ all: Attribute..., content: Content) { block("select", all, content) }
    package mutating func small(_ all: Attribute..., content: Content) { inline("small", all, content) }
    package mutating func span(_ all: Attribute..., content: Content) { inline("span", all, content) }
    package mutating func summary(_ all: Attribute..., content: Content) { block("summary", all, content) }
    package mutating func table(_ all: Attribute..., content: Content) { block("table", all, content) }
    package mutating func tbody(_ all: Attribute..., content: Content) { block("tbody", all, content) }
    package mutating func td(_ all: Attribute..., content: Content) { block("td", all, content) }
    package mutating func th(_ all: Attribute..., content: Content) { block("th", all, content) }
    package mutating func thead(_ all: Attribute..., content: Content) { block("thead", all, content) }
    package mutating func time(_ all: Attribute..., content: Content) { inline("time", all, content) }
    package mutating func tr(_ all: Attribute..., content: Content) { block("tr", all, content) }
    package mutating func ul(_ all: Attribute..., content: Content) { block("ul", all, content) }

    package mutating func br(_ all: Attribute...) { out.open("br", all) }
    package mutating func hr(_ all: Attribute...) { out.open("hr", all) }
    package mutating func img(_ all: Attribute...) { out.open("img", all) }
    package mutating func input(_ all: Attribute...) { out.open("input", all) }
    package mutating func link(_ all: Attribute...) { out.open("link", all) }
    package mutating func meta(_ all: Attribute...) { out.open("meta", all) }

    /// Text that a person may change. A line break stands first, since browsers drop one there.
    package mutating func textarea(_ text: String, _ attributes: Attribute...) {
        block("textarea", attributes, text.hasPrefix("\n") ? "\n" + text : text)
    }
    /// An ES module of this server. Script cannot be written into a page.
    package mutating func module(src: String) { block("script", [.type("module"), .src(src)], "") }
}
