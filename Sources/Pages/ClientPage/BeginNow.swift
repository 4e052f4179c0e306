import Clinic
import Markup
import Routes

/// A client who sits there without an appointment: one tap books the time that begins now, and opens its session.
struct BeginNow: Component, Sendable {
    let context: PageContext
    let episode: EpisodeID
    let isFirst: Bool

    func write(into html: inout HTML) {
        html.form(to: .newAppointment, context.seal, name: "begin-\(episode)") {
            $0.hidden(.episode, episode.description)
            $0.hidden(.came, CameValue.onTime.rawValue)
            $0.button(.class("btn", isFirst ? "btn--first" : nil), .data("busy", context.words.recording)) {
                $0.icon(.tablet)
                $0.text(context.words.beginNow)
            }
        }
    }
}
