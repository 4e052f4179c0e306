/// A JSON document as it was written: numbers keep their digits, so that decimals stay exact.
package indirect enum JSONValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The digits as they stand in the file.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])
}

/// Why bytes are not JSON that may be trusted, and where.
package struct JSONProblem: Error, Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        case tooLong = "too-long"
        case tooDeep = "too-deep"
        case notUTF8 = "not-utf-8"
        /// The same member twice in one object: readers differ on which one holds, so neither does.
        case memberTwice = "member-twice"
        case unexpected
        case endsEarly = "ends-early"
    }

    package let reason: Reason
    /// From 1.
    package let line: Int

    package init(reason: Reason, line: Int) {
        self.reason = reason
        self.line = line
    }
}
