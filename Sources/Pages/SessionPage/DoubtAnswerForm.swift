import Clinic
import Markup
import Measures
import Routes

/// Whether what the client wrote is a doubt about the treatment: one tap each.
struct DoubtAnswerForm: Component, Sendable {
    let context: PageContext
    let response: ResponseID
    /// Whose words they are, for somebody who hears the buttons out of their place.
    let about: String
    let next: Route

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        html.form(
            to: .commentAnswer(response: response.description), context.seal, name: "doubt-\(response)",
            .class("acts"), .aria("label", words.isItADoubt(about))
        ) {
            $0.hidden(.next, next.path)
            $0.button(
                .class("btn"), .name(Field.isDoubt.rawValue), .value("yes"), .data("busy", words.recording)
            ) {
                $0.icon(.wont)
                $0.text(words.isADoubt)
            }
            $0.button(
                words.isNoDoubt, .class("btn btn--quiet"), .name(Field.isDoubt.rawValue), .value("no"),
                .data("busy", words.recording))
        }
    }
}
