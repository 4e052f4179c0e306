import Clinic
import Markup
import Measures

/// What came of other measures that were recorded today, and of the check before a session to come: it is read at once,
/// wherever it was filled in.
struct FilledToday: Component, Sendable {
    let context: PageContext
    let model: ClientPageModel

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        let fresh = model.others.filter { other in other.last.map(isOfToday) ?? false }
        let ahead = model.checksAhead.filter { model.ahead.contains($0.response.id) || isOfToday($0) }
        if fresh.isEmpty && ahead.isEmpty { return }
        html.section(.class("stack-s filled"), .aria("label", words.filledInLately)) {
            for form in ahead {
                let measure = model.measures[form.response.measure]
                let name = words.cameInAhead(words.formName(form, measure))
                let day = dates.zone.day(of: form.response.answeredAt)
                let dated = day == dates.today ? name : "\(name), \(dates.short(day))"
                $0.state(StateLine(.plain, .form, dated + words.colon, words.said(form, measure)))
            }
            for other in fresh {
                guard let form = other.last else { continue }
                $0.state(
                    StateLine(
                        .plain, .form, name(form, other.measure) + words.colon, words.said(form, other.measure)))
            }
        }
    }

    /// With its day, where it is older than its record.
    private func name(_ form: FormSeen, _ measure: Measure) -> String {
        let day = dates.zone.day(of: form.response.answeredAt)
        let name = words.formName(form, measure)
        return day == dates.today || model.answeredAt(form) == nil ? name : "\(name), \(dates.short(day))"
    }

    private func isOfToday(_ form: FormSeen) -> Bool {
        form.response.way != .imported && dates.zone.day(of: form.response.recordedAt) == dates.today
    }
}
