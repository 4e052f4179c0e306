import Clinic
import Markup
import Measures

/// What was seen and heard in a session, and what the client wrote at its end.
extension ClientTimeline {
    private static let order: [ObservationTopic] = [
        .assignment, .engagement, .doubt, .confronting, .spokeUp, .newAssignment,
    ]

    func writeObserved(in session: SessionID, _ visit: ClientVisit, into html: inout HTML) {
        let here = model.observations.filter { $0.session == session }
        for topic in Self.order {
            for observation in here.standing(on: topic) {
                guard let value = observation.value else { continue }
                let quote = model.quotes[observation.id].map { words.asObserved($0, topic) }
                write(words.observedState(value), quote, into: &html)
            }
        }
        for form in [visit.alliance].compactMap(\.self) + visit.replaced {
            guard let remark = model.remarks[form.response.id] else { continue }
            write(StateLine(.plain, .pencil, words.wroteOnTheCheck + words.colon), words.quoted(remark), into: &html)
        }
    }

    private func write(_ line: StateLine, _ quote: String?, into html: inout HTML) {
        html.p(.class(line.style)) {
            $0.icon(line.icon)
            $0.span {
                if !line.strong.isEmpty { $0.b(line.strong) }
                if !line.rest.isEmpty { $0.text(" " + line.rest) }
                if let quote { $0.span(" " + quote, .class("free"), .dir("auto")) }
            }
        }
    }
}
