import Clinic
import FollowThrough
import Markup
import Routes
package import Signs

/// One tap: said; or other words; or not now.
struct PraiseForm: Component, Sendable {
    let context: PageContext
    let episode: EpisodeID
    let suggestion: PraiseSuggestion
    /// As one could say it.
    let sentence: String
    let next: Route
    /// The ids of whose it is and what for, where a page is of several people.
    var describedBy: String?

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        let record = PraiseText.write(suggestion.record)
        let about: Attribute = .aria("describedby", describedBy)
        html.div(.class("acts")) {
            $0.form(
                to: .praise(episode), context.seal, name: "praise-\(episode)-\(suggestion.kind.rawValue)",
                .class("acts")
            ) {
                $0.hidden(.praise, suggestion.kind.rawValue)
                $0.hidden(.record, record)
                $0.hidden(.words, sentence)
                $0.hidden(.next, next.path)
                $0.button(
                    .class("btn"), .name(Field.answer.rawValue), .value(PraiseAnswer.said.rawValue),
                    .data("busy", words.recording), about
                ) {
                    $0.icon(.praise)
                    $0.text(words.saidIt)
                }
                let query = "?\(Field.praise.rawValue)=\(suggestion.kind.rawValue)&\(Field.next.rawValue)=\(next.path)"
                $0.a(words.otherWords, .class("btn btn--quiet"), .href(Route.praise(episode).path + query), about)
                $0.button(
                    words.notNow, .class("btn btn--quiet"), .name(Field.answer.rawValue),
                    .value(PraiseAnswer.notNow.rawValue), about)
            }
        }
    }
}

/// A record's name as a form carries it.
package enum PraiseText {
    package static func write(_ record: RecordReference) -> String {
        switch record {
        case .episode(let id): "e\(id)"
        case .appointment(let id): "a\(id)"
        case .session(let id): "s\(id)"
        case .response(let id): "r\(id)"
        case .observation(let id): "o\(id)"
        case .comment(let id): "c\(id)"
        case .followUp(let id): "f\(id)"
        }
    }

    package static func read(_ text: String) -> RecordReference? {
        let id = String(text.dropFirst())
        switch text.first {
        case "e": return EpisodeID(id).map(RecordReference.episode)
        case "a": return AppointmentID(id).map(RecordReference.appointment)
        case "s": return SessionID(id).map(RecordReference.session)
        case "r": return ID(id).map(RecordReference.response)
        case "o": return ID(id).map(RecordReference.observation)
        case "c": return ID(id).map(RecordReference.comment)
        case "f": return ID(id).map(RecordReference.followUp)
        default: return nil
        }
    }
}
