/// How many of how many.
package struct Share: Hashable, Sendable {
    package let part: Int
    package let whole: Int

    package init(part: Int, whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// Those for which `holds` is `nil` do not count at all.
    init(_ visits: [SeenVisit], _ holds: (SeenVisit) -> Bool?) {
        let known = visits.compactMap(holds)
        self.init(part: known.count { $0 }, whole: known.count)
    }
}
