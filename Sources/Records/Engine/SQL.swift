/// One statement, as a literal in the source: values are bound to its `?` marks and can never become part of its text.
///
/// It is made from a `StaticString`, so neither interpolation nor a string put together at run time compiles.
package struct SQL: ExpressibleByStringLiteral, Sendable, CustomStringConvertible {
    private let literal: StaticString

    package init(stringLiteral literal: StaticString) {
        self.literal = literal
    }

    /// Where the text stands in the program: quick to compare, and another for another text.
    package var address: UInt {
        literal.hasPointerRepresentation ? UInt(bitPattern: literal.utf8Start) : UInt(literal.unicodeScalar.value)
    }

    /// Whether it takes rows away.
    package var isDeletion: Bool {
        literal.hasPointerRepresentation && literal.utf8CodeUnitCount > 6 && literal.utf8Start[0] == UInt8(ascii: "D")
    }

    /// The text as written, with `?` marks, in the dialect that SQLite and PostgreSQL share.
    package var description: String { literal.description }
}
