package import Clinic

/// Something that went well, noticed and said by hand in a session.
package struct PraiseNoticed: Hashable, Sendable {
    package let id: PraiseID
    /// In one's own words.
    package let words: String

    package init(id: PraiseID, words: String) { (self.id, self.words) = (id, words) }
}
