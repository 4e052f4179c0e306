package import Attribution

/// The answer, about whom, and about whom else the viewer may ask.
package struct AttributionModel: Sendable {
    package let subject: AttributionSubjectSeen
    package let subjects: [AttributionSubjectSeen]
    package let result: Result<OutcomeAttribution, AttributionRefusal>

    package init(
        subject: AttributionSubjectSeen, subjects: [AttributionSubjectSeen],
        result: Result<OutcomeAttribution, AttributionRefusal>
    ) {
        self.subject = subject
        self.subjects = subjects
        self.result = result
    }
}

package enum AttributionSubjectSeen: String, Hashable, Sendable, CaseIterable {
    case own, team, practice
}
