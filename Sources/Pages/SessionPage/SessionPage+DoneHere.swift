import Clinic
import FollowThrough
import Markup

/// What was done about a concern in this session: it stays in sight when the check at the end falls again.
extension SessionPage {
    func writeDoneHere(_ concern: ConcernModel, into html: inout HTML) {
        let talks = concern.acts.compactMap { line -> (talk: Talk, words: String?)? in
            guard case .talked(let talk) = line.act.kind, talk.session == model.session.id else { return nil }
            return (talk, line.words)
        }
        let day = context.dates.zone.day(of: model.session.start)
        let steps = concern.concern.steps.filter {
            $0.report == nil && context.dates.zone.day(of: $0.agreedAt) == day
        }
        if talks.isEmpty, steps.isEmpty { return }
        html.ul(.class("stack-s")) {
            for said in talks {
                $0.li(.class("state state--plain")) {
                    $0.icon(.talk)
                    $0.span {
                        $0.b(context.words.talkTitle + ", " + context.dates.time(said.talk.when))
                        if let text = said.words, !text.isEmpty {
                            $0.text(context.words.colon + " ")
                            $0.span(text, .class("free"))
                        }
                    }
                }
            }
            for step in steps { write(step, of: concern, into: &$0) }
        }
    }

    private func write(_ step: AgreedStep, of concern: ConcernModel, into html: inout HTML) {
        let words = context.words
        html.li(.class("state state--plain")) {
            $0.icon(.step)
            $0.span {
                $0.b(concern.words(of: step.id), .class("free"))
                $0.text(", " + words.whoInRecord(step.step.who, concern.client.calledName) + " · " + words.byDay + " ")
                $0.add(context.dates.whenShort(step.step.by))
            }
        }
    }
}
