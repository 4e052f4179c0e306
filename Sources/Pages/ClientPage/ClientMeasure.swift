import Clinic
import Markup
import Measures

/// One measure beside the record: what it came to last, against its cutoff, since last and since first.
struct ClientMeasure: Component, Sendable {
    let context: PageContext
    let model: ClientPageModel
    let other: OtherMeasure

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        guard let last = other.last else { return }
        html.div(.class("measure")) {
            $0.h3(other.measure.title(words.language), .class("h3"))
            let scored = other.lastScored
            if last.response.id != scored?.response.id { writeUnscored(last, into: &$0) }
            if let scored { write(scored, into: &$0) }
            if let measure = model.measures[last.response.measure] {
                $0.add(WhatWasAnswered(words: words, form: last, measure: measure))
            }
        }
    }

    private func writeUnscored(_ form: FormSeen, into html: inout HTML) {
        html.p {
            $0.text(words.capitalised(words.formResult(form, other.measure)))
            guard let at = model.answeredAt(form) else { return }
            $0.text(words.onDayBefore)
            $0.add(dates.whenShort(dates.zone.day(of: at)))
        }
    }

    private func write(_ form: FormSeen, into html: inout HTML) {
        let judged = words.judged(form, other.measure)
        html.p {
            if let at = model.answeredAt(form) {
                $0.add(dates.whenShort(dates.zone.day(of: at)))
                $0.text(words.colon + " ")
            }
            $0.text(judged?.sentence ?? words.formResult(form, other.measure))
        }
        if judged != nil, let parts = words.subscoresAlone(of: form.score, other.measure) {
            html.p(parts, .class("small soft"))
        }
        for detail in judged?.details ?? [] { html.p(detail, .class("small soft")) }
    }
}
