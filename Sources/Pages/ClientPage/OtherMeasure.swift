import Clinic
import Measures

/// A measure other than the two checks, with what was filled in of it.
struct OtherMeasure: Sendable {
    /// The version of the newest form.
    let measure: Measure
    /// In force, in the order in which they are judged: the oldest first.
    let forms: [FormSeen]

    var last: FormSeen? { forms.last }
    var lastScored: FormSeen? { forms.last { $0.score.total != nil } }
    /// So many that a line can be drawn.
    var isLine: Bool { forms.count { $0.score.total != nil } > 1 }
}

extension ClientPageModel {
    /// Outcome checks that belong to no session yet: those of the next appointment, and others by link. The oldest first.
    var checksAhead: [FormSeen] {
        forms.filter { form in
            form.isInForce && form.response.session == nil && purpose(form) == .outcome
                && (form.response.way == .link || ahead.contains(form.response.id))
        }.sorted { ($0.response.answeredAt, $0.response.id) < ($1.response.answeredAt, $1.response.id) }
    }

    /// By key, so that a measure keeps its place.
    var others: [OtherMeasure] {
        let starts = Dictionary(sessions.map { ($0.id, $0.start) }) { first, _ in first }
        func place(_ form: FormSeen) -> Instant {
            form.response.session.flatMap { starts[$0] } ?? form.response.answeredAt
        }
        let forms = forms.filter { $0.isInForce && purpose($0) == .other }
        return Dictionary(grouping: forms) { $0.response.measure.key }.values.compactMap { group in
            let ordered = group.sorted {
                (place($0), $0.response.answeredAt, $0.response.id) < (
                    place($1), $1.response.answeredAt, $1.response.id
                )
            }
            return ordered.last.flatMap { measures[$0.response.measure] }
                .map { OtherMeasure(measure: $0, forms: ordered) }
        }.sorted { $0.measure.id < $1.measure.id }
    }
}

extension Words {
    /// What a form that has a total came to, against its cutoff, since last and since first: the sentence, and what else
    /// there is to say of it. Nothing is said of a cutoff or a reliable change that is not known.
    func judged(_ form: FormSeen, _ measure: Measure?) -> (sentence: String, details: [String])? {
        guard form.score.total != nil, let assessment = form.assessment else { return nil }
        return (
            sentence(assessment.sentence, measure: measure),
            assessment.details.map { sentence($0, measure: measure) }.filter { !$0.isEmpty }
        )
    }

    /// All of that in one line, or in a few words where there is no total.
    func said(_ form: FormSeen, _ measure: Measure?) -> String {
        judged(form, measure).map { ([$0.sentence] + $0.details).joined(separator: " ") } ?? formResult(form, measure)
    }

    /// Short enough to stand over a line or a column: the abbreviation that a title begins with, where it is the
    /// measure's own name.
    func shortTitle(_ measure: Measure) -> String {
        let title = measure.title(language)
        if title.count <= 24 { return title }
        let name = measure.id.key.name
        if title.lowercased().hasPrefix(name.lowercased()) { return String(title.prefix(name.count)) }
        var short = ""
        for word in title.split(separator: " ") {
            if short.count + word.count > 22 { break }
            short += (short.isEmpty ? "" : " ") + word
        }
        return (short.isEmpty ? String(title.prefix(22)) : short) + "…"
    }
}
