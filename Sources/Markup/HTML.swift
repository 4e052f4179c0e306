/// A small typed writer of HTML and SVG, escaped by type, straight into bytes.
///
/// Elements are methods. Text comes first, attributes after it, nested content in a trailing closure:
///
/// ```swift
/// var html = HTML()
/// html.doctype()
/// html.html(.lang("en")) {
///     $0.body(.class("client")) {
///         $0.h1("Hello \(name)")                                   // escaped, always
///         $0.p(.class("meta", isNew ? "meta--new" : nil)) {        // a class list; nil is left out
///             $0.text("with you since ")
///             $0.time("1 September", .datetime("2026-09-01"))
///         }
///         for row in rows { $0.add(row) }                          // anything that is a `Component`
///         $0.input(.type("checkbox"), .name("kept"), .checked(row.kept), .title(row.note))  // nil: no attribute
///         $0.svg(.viewBox(0, 0, 20, 20)) { $0.circle(.cx(10), .cy(.percent(4.17)), .r(7)) }
///     }
/// }
/// return html.bytes
/// ```
///
/// A part of a page is a `Component`, or a plain function that takes `inout HTML`, or a finished `Fragment`.
/// Only a literal of the program (`StaticString`) can pass unescaped, through ``raw(_:)``.
package struct HTML: Sendable {
    /// What an element holds. Within it, write to `$0`, not to the outer writer.
    package typealias Content = (inout HTML) -> Void

    var out: Bytes
    /// What the fields written so far are called, by their ids.
    private var labels: [String: String]
    private var namesFields = false

    /// - Parameter capacity: bytes set aside at once, so that a usual page grows its buffer never.
    package init(capacity: Int = 24_576) { self.init(capacity: capacity, labels: [:]) }

    private init(capacity: Int, labels: [String: String]) {
        (out, self.labels) = (Bytes(capacity: capacity), labels)
    }

    /// A whole page. Where something that stands above its fields names them, it is written once more, with what they
    /// are called known.
    package static func page(capacity: Int, _ content: Content) -> [UInt8] {
        var html = HTML(capacity: capacity)
        content(&html)
        guard html.namesFields else { return html.bytes }
        html = HTML(capacity: capacity, labels: html.labels)
        content(&html)
        return html.bytes
    }

    /// Says what a field of the page is called, for whatever names it from elsewhere.
    package mutating func call(_ field: String, _ label: String) { labels[field] = label }

    /// What a field of the page is called; of one further down it is known once the page is written again.
    package mutating func nameOf(_ field: String) -> String? {
        namesFields = true
        return labels[field]
    }

    /// What it is called where the page is being written once more; asking for it alone does not write it again.
    package func knownName(of field: String) -> String? { labels[field] }

    /// Everything written so far, UTF-8.
    package var bytes: [UInt8] { out.buffer }
    /// The same as text, for tests.
    package var string: String { String(decoding: out.buffer, as: UTF8.self) }

    /// Text between tags, escaped.
    package mutating func text(_ text: String) { out.text(text) }
    package mutating func text(_ number: Int) { out.text(String(number)) }
    /// A literal of the program, written as it stands. Never takes a value known at run time.
    package mutating func raw(_ literal: StaticString) { out.literal(literal) }
    package mutating func add(_ component: some Component) { component.write(into: &self) }
    package mutating func doctype() { out.literal("<!doctype html>\n") }

    /// An element that stands on its own line.
    package mutating func block(_ name: StaticString, _ attributes: [Attribute], _ content: Content) {
        inline(name, attributes, content)
        out.newline()
    }
    /// An element within a line of text: no white space is added around it.
    package mutating func inline(_ name: StaticString, _ attributes: [Attribute], _ content: Content) {
        out.open(name, attributes)
        content(&self)
        out.close(name)
    }
    package mutating func block(_ name: StaticString, _ attributes: [Attribute], _ text: String) {
        block(name, attributes) { $0.out.text(text) }
    }
    package mutating func inline(_ name: StaticString, _ attributes: [Attribute], _ text: String) {
        inline(name, attributes) { $0.out.text(text) }
    }

    /// A drawing. Within it `$0` is an ``SVG`` writer.
    package mutating func svg(_ attributes: Attribute..., content: SVG.Content) {
        var drawing = SVG(out: Bytes(capacity: 0))
        swap(&drawing.out, &out)
        drawing.group("svg", attributes, content)
        swap(&drawing.out, &out)
    }
}

/// A part of a page that writes itself: a row, a lane, a whole page.
package protocol Component {
    func write(into html: inout HTML)
}

/// A part of a page already written, to be kept or handed on.
package struct Fragment: Component, Sendable {
    package let bytes: [UInt8]

    package init(_ content: HTML.Content) {
        var html = HTML(capacity: 512)
        content(&html)
        bytes = html.bytes
    }

    package func write(into html: inout HTML) { html.out.buffer.append(contentsOf: bytes) }
}
