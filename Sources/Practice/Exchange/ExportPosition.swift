package import Clinic

/// After which course of care an export goes on.
package struct ExportPosition: Hashable, Sendable {
    package let after: EpisodeID
    package init(after: EpisodeID) {
        self.after = after
    }
}
