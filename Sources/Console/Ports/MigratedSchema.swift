/// What bringing the schema up to date has come to.
package struct MigratedSchema: Sendable {
    /// Number and name of each step that was taken now.
    package let applied: [String]
    /// Names and rows stand as a version left them that did not seal them; the next start does.
    package let isToBeSealed: Bool

    package init(applied: [String], isToBeSealed: Bool = false) {
        self.applied = applied
        self.isToBeSealed = isToBeSealed
    }

    /// For whoever asked for it.
    var lines: [String] {
        applied.map { "Applied \($0)." } + [
            isToBeSealed
                ? "The schema is up to date. Names and rows are sealed at the next start."
                : "The schema is up to date."
        ]
    }
}
