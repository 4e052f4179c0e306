import Clinic
import FollowThrough
import Markup
import Routes
import Signs

/// What went well, at arrival or before they leave.
extension SessionPage {
    private var next: Route { .session(model.session.id) }

    /// What was just said or put off here, and can be taken back where it stood.
    private var answered: PraiseAnswered? {
        guard let answered = context.answered, answered.episode == model.session.episode else { return nil }
        return answered
    }

    var isAnsweredAtArrival: Bool { answered?.kind.isOfArrival ?? false }

    /// What somebody did to be here is said when they come in; what shows in a mark, once it is there.
    var isArrival: Bool {
        guard let praise = model.standing.praises.first else { return false }
        return praise.kind.isOfArrival && model.alliance.current == nil
    }

    func writeAnsweredAtArrival(into html: inout HTML) {
        guard let answered else { return }
        html.ledger("answered", words.praiseTitle) { answered.write(context, next: next, into: &$0) }
    }

    /// What has not been said, what was noticed by hand in this session, and room for more of it.
    func writePraise(into html: inout HTML) {
        let praise = model.standing.praises.first
        let justNow = isAnsweredAtArrival ? nil : answered
        let noticed = model.noticed.filter { $0.id != justNow?.praise }
        let isEmpty = praise == nil && justNow == nil && noticed.isEmpty
        if isEmpty, !model.mayWrite { return }
        html.ledger(
            "praise", words.praiseTitle, note: praise == nil ? nil : words.beforeTheyLeave,
            style: isEmpty ? "no-print" : nil, isPlace: true
        ) {
            $0.div(.class("stack-s")) {
                justNow?.write(context, next: next, into: &$0)
                for one in noticed { write(one, into: &$0) }
                if let praise { write(praise, into: &$0) }
                if model.mayWrite {
                    PraiseByHand(
                        context: context, episode: model.session.episode, record: .session(model.session.id),
                        next: next
                    ).write(into: &$0)
                }
            }
        }
    }

    private func write(_ praise: PraiseSuggestion, into html: inout HTML) {
        let onTrack = model.standing.onTrack
        let sentence = words.praise(praise.kind, model.ages, count: onTrack.times(behind: praise.kind))
        html.state(words.occasion(praise.kind, onTrack, context.dates))
        html.p(words.quoted(sentence), .class("say"))
        guard model.mayWrite else { return }
        PraiseForm(
            context: context, episode: model.session.episode, suggestion: praise, sentence: sentence, next: next
        ).write(into: &html)
    }

    private func write(_ noticed: PraiseNoticed, into html: inout HTML) {
        html.p(.class("state state--good")) {
            $0.icon(.praise)
            $0.span {
                $0.b(words.praiseLead(.inOtherWords) + words.colon)
                $0.text(" ")
                $0.span(noticed.words, .class("free"))
            }
        }
        guard model.mayWrite else { return }
        PraiseUndo(
            context: context, episode: model.session.episode, praise: noticed.id, about: noticed.words, style: "link",
            next: next
        ).write(into: &html)
    }
}
