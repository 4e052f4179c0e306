package import Clinic
package import FollowThrough
import Markup
import Routes

/// What was just said of something that went well, or put off: the page that it leads to offers to take it back.
package struct PraiseAnswered: Hashable, Sendable {
    package let praise: PraiseID
    package let episode: EpisodeID
    package let kind: PraiseKind
    package let answer: PraiseAnswer

    package init(praise: PraiseID, episode: EpisodeID, kind: PraiseKind, answer: PraiseAnswer) {
        (self.praise, self.episode, self.kind, self.answer) = (praise, episode, kind, answer)
    }

    /// Its entry in the history on the client's page, and its line on Today right after it was answered.
    package static func place(of praise: PraiseID) -> String { "praise-\(praise)" }

    /// - Parameter name: of the client, on a page that is of several.
    func write(_ context: PageContext, of name: String? = nil, next: Route, into html: inout HTML) {
        let words = context.words
        let occasion = words.occasion(kind).text
        let about = name.map { $0 + ", " + words.within(occasion) } ?? occasion
        html.div(.class("notice")) {
            $0.icon(.praise)
            $0.div(.class("stack-s")) {
                $0.p {
                    $0.b(words.praiseLead(answer) + words.colon)
                    $0.text(" " + about)
                }
                PraiseUndo(
                    context: context, episode: episode, praise: praise, about: about, style: "btn btn--small",
                    next: next
                ).write(into: &$0)
            }
        }
    }
}

/// Takes back what was said, or put off; both stay readable.
struct PraiseUndo: Component, Sendable {
    let context: PageContext
    let episode: EpisodeID
    let praise: PraiseID
    /// What it was about, for whoever hears the button.
    let about: String
    let style: String
    let next: Route

    func write(into html: inout HTML) {
        html.form(to: .praiseUndone(episode), context.seal, name: "praise-back-\(praise)", .class("no-print")) {
            $0.hidden(.praise, praise.description)
            $0.hidden(.next, next.path)
            $0.button(.class(style), .data("busy", context.words.recording)) {
                $0.text(context.words.takeBackPraise)
                $0.span(context.words.colon + " " + about, .class("vh"))
            }
        }
    }
}
