import Clinic
import Markup
import Routes

/// What the client wrote on the alliance check. Where the reader sees a doubt, its words are marked, and one tap says
/// whether it is one; only that answer counts.
struct WrittenComments: Component, Sendable {
    let context: PageContext
    let written: [WrittenSeen]
    let mayWrite: Bool
    /// Where an answer leads back to; the session's page where it is left out.
    var next: Route?

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        if written.isEmpty { return }
        html.ledger("written", words.writtenTitle, note: words.writtenNote, isPlace: true) {
            for comment in written { write(comment, into: &$0) }
        }
    }

    private func write(_ comment: WrittenSeen, into html: inout HTML) {
        html.div(.class("stack-s")) {
            MarkedWords(text: comment.text, marked: comment.suggested).write(into: &$0)
            switch comment.isDoubt {
            case true?: $0.state(StateLine(.trouble, .wont, "", words.calledDoubt))
            case false?: $0.state(StateLine(.plain, .done, "", words.calledNoDoubt))
            case nil: if comment.suggested != nil { $0.state(StateLine(.watch, .wont, "", words.couldBeDoubt)) }
            }
            if mayWrite { writeAnswers(comment, into: &$0) }
        }
    }

    private func writeAnswers(_ comment: WrittenSeen, into html: inout HTML) {
        html.form(
            to: .commentAnswer(response: comment.response.description), context.seal,
            name: "written-\(comment.response)", .class("taps")
        ) {
            if let next { $0.hidden(.next, next.path) }
            if comment.suggested != nil || comment.isDoubt != nil {
                tap("yes", words.isADoubt, pressed: comment.isDoubt == true, into: &$0)
                tap("no", words.isNoDoubt, pressed: comment.isDoubt == false, into: &$0)
            } else {
                $0.button(
                    words.thisIsADoubt, .class("btn btn--small btn--quiet"), .name(Field.isDoubt.rawValue),
                    .value("yes"), .data("busy", words.recording))
            }
            if comment.isDoubt != nil {
                $0.button(
                    words.takeBackObserved, .class("btn btn--small btn--quiet"), .name(Field.isDoubt.rawValue),
                    .value(""), .data("busy", words.recording))
            }
        }
    }

    private func tap(_ value: String, _ text: String, pressed: Bool, into html: inout HTML) {
        html.button(
            text, .class("tap"), .name(Field.isDoubt.rawValue), .value(value), .aria("pressed", pressed),
            .data("busy", words.recording))
    }
}
