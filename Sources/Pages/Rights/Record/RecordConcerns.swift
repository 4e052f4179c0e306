import Clinic
import FollowThrough
import Markup
import Signs

/// Each concern with all that was done about it, in order.
struct RecordConcerns: Component {
    let care: RecordCare

    private var words: Words { care.words }

    func write(into html: inout HTML) {
        for concern in care.model.concerns {
            html.h3("\(words.recordConcern)\(words.colon) \(words.within(words.concernTitle(concern.title)))")
            html.p(
                "\(words.capitalised(state(concern))). \(words.recordWith(care.name(concern.owner)))",
                .class("soft"))
            let acts = care.model.acts.filter { $0.concern == concern.id }.sorted { $0.place < $1.place }
            html.ol { for act in acts { write(act, of: concern, into: &$0) } }
        }
    }

    private func state(_ concern: Concern) -> String {
        let isOfEnding = !concern.isClosed || concern.dismissReason == .episodeEnding
        return isOfEnding && care.model.episode.ending != nil ? words.openWhenEnded : words.state(concern)
    }

    private func write(_ act: ConcernAct, of concern: Concern, into html: inout HTML) {
        let line = words.actLine(act.kind, care.model.client.calledName) { care.name($0) }
        let by = act.by.map { words.detailsChangedBy(care.name($0)) } ?? words.byTheRule
        html.li {
            $0.b(line)
            $0.text(", \(care.dates.exact(moment(act))), \(by).")
            if act.at.seconds(since: moment(act)) >= 3600 {
                $0.text(" " + words.recordWrittenDown(care.dates.exact(act.at)))
            }
            if let detail = detail(act, of: concern) { $0.text(" " + detail) }
            if let text = care.said(act.id) { $0.span(" " + words.quoted(text), .class("said"), .dir("auto")) }
        }
    }

    private func moment(_ act: ConcernAct) -> Instant {
        switch act.kind {
        case .talked(let talk): talk.when
        case .reviewed(let review): review.when
        default: act.at
        }
    }

    private func detail(_ act: ConcernAct, of concern: Concern) -> String? {
        switch act.kind {
        case .signJoined(let sign):
            let then = Dates(now: act.at, zone: care.dates.zone, language: words.language)
            return words.line(sign, then).text
        case .talked(let talk):
            let about = talk.about.sorted { $0.rawValue < $1.rawValue }.map { words.within(words.about($0)) }
            return about.isEmpty ? nil : words.recordAbout(words.list(about))
        case .stepAgreed(let step):
            let who = words.recordStep(step.who, care.model.client.calledName, with: care.name(concern.owner))
            return "\(words.capitalised(who)), \(words.recordUntil(care.dates.withYear(step.by)))."
        case .stepReported(_, _, let helped): return helped.map { words.recordHelped(words.within(words.helped($0))) }
        case .reviewed(let review): return review.helped.map { words.recordHelped(words.within(words.helped($0))) }
        case .wordsCorrected(let corrected):
            let before = care.model.acts.first { $0.id == corrected }
            return before.map { act in
                let line = words.actLine(act.kind, care.model.client.calledName) { care.name($0) }
                return words.recordCorrected(words.within(line), care.dates.exact(moment(act)))
            }
        default: return nil
        }
    }
}
