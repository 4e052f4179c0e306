/// Writes within a drawing: the same attributes and the same escaping as ``HTML``, and only numbers in its geometry.
package struct SVG: Sendable {
    package typealias Content = (inout SVG) -> Void

    var out: Bytes

    package mutating func circle(_ all: Attribute..., content: Content = { _ in }) { group("circle", all, content) }
    package mutating func g(_ all: Attribute..., content: Content = { _ in }) { group("g", all, content) }
    package mutating func line(_ all: Attribute..., content: Content = { _ in }) { group("line", all, content) }
    package mutating func path(_ all: Attribute..., content: Content = { _ in }) { group("path", all, content) }
    package mutating func rect(_ all: Attribute..., content: Content = { _ in }) { group("rect", all, content) }
    package mutating func svg(_ all: Attribute..., content: Content = { _ in }) { group("svg", all, content) }
    package mutating func symbol(_ all: Attribute..., content: Content = { _ in }) { group("symbol", all, content) }
    package mutating func text(_ all: Attribute..., content: Content = { _ in }) { group("text", all, content) }
    package mutating func use(_ all: Attribute..., content: Content = { _ in }) { group("use", all, content) }

    package mutating func text(_ text: String, _ all: Attribute...) { phrase("text", all, text) }
    package mutating func title(_ text: String, _ all: Attribute...) { phrase("title", all, text) }
    package mutating func desc(_ text: String, _ all: Attribute...) { phrase("desc", all, text) }
    package mutating func tspan(_ text: String, _ all: Attribute...) { phrase("tspan", all, text) }
    /// Text within a `text` element, escaped.
    package mutating func string(_ text: String) { out.text(text) }
    /// A literal of the program, written as it stands.
    package mutating func raw(_ literal: StaticString) { out.literal(literal) }

    mutating func group(_ name: StaticString, _ attributes: [Attribute], _ content: Content) {
        out.open(name, attributes)
        content(&self)
        out.close(name)
        out.newline()
    }

    private mutating func phrase(_ name: StaticString, _ attributes: [Attribute], _ text: String) {
        out.open(name, attributes)
        out.text(text)
        out.close(name)
    }
}

/// A place or a size in a drawing: points, or percent of the drawing's side. Written with two decimals at most.
package struct Length: Sendable, Hashable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    let value: Double
    let isPercent: Bool

    private init(_ value: Double, isPercent: Bool) { (self.value, self.isPercent) = (value, isPercent) }
    package init(floatLiteral value: Double) { self.init(value, isPercent: false) }
    package init(integerLiteral value: Int) { self.init(Double(value), isPercent: false) }
    package static func points(_ value: Double) -> Length { Length(value, isPercent: false) }
    package static func percent(_ value: Double) -> Length { Length(value, isPercent: true) }
}

/// The outline of a shape, made of numbers alone.
package struct Path: Sendable {
    private var out = Bytes(capacity: 256)
    var bytes: [UInt8] { out.buffer }

    package init() {}
    /// Numbers alone, a space between.
    init(numbers: [Double]) {
        for (index, number) in numbers.enumerated() {
            if index > 0 { out.literal(" ") }
            out.number(number)
        }
    }
    package mutating func move(_ x: Double, _ y: Double) { point("M", x, y) }
    package mutating func line(_ x: Double, _ y: Double) { point("L", x, y) }
    package mutating func close() { out.literal("Z") }

    private mutating func point(_ letter: StaticString, _ x: Double, _ y: Double) {
        out.literal(letter)
        out.number(x)
        out.literal(",")
        out.number(y)
    }
}

extension Attribute {
    package static func cx(_ at: Length) -> Attribute { Attribute("cx", .length(at)) }
    package static func cy(_ at: Length) -> Attribute { Attribute("cy", .length(at)) }
    package static func d(_ path: Path) -> Attribute { Attribute("d", .path(path)) }
    package static func dx(_ by: Length) -> Attribute { Attribute("dx", .length(by)) }
    package static func dy(_ by: Length) -> Attribute { Attribute("dy", .length(by)) }
    package static func height(_ size: Length) -> Attribute { Attribute("height", .length(size)) }
    package static func r(_ size: Length) -> Attribute { Attribute("r", .length(size)) }
    package static func viewBox(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Attribute {
        Attribute("viewBox", .path(Path(numbers: [x, y, width, height])))
    }
    package static func width(_ size: Length) -> Attribute { Attribute("width", .length(size)) }
    package static func x(_ at: Length) -> Attribute { Attribute("x", .length(at)) }
    package static func x1(_ at: Length) -> Attribute { Attribute("x1", .length(at)) }
    package static func x2(_ at: Length) -> Attribute { Attribute("x2", .length(at)) }
    package static func y(_ at: Length) -> Attribute { Attribute("y", .length(at)) }
    package static func y1(_ at: Length) -> Attribute { Attribute("y1", .length(at)) }
    package static func y2(_ at: Length) -> Attribute { Attribute("y2", .length(at)) }
}
