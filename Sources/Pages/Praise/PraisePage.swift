package import Clinic
package import FollowThrough
import Markup
package import Routes
package import Signs

package struct PraiseModel: Sendable {
    package let client: Client
    package let ages: AgeBand
    package let episode: EpisodeID
    package let suggestion: PraiseSuggestion
    /// What goes well now; the sign among it that gives occasion says how often.
    package let onTrack: [Sign]
    package let next: Route
    package let typed: TypedFields

    package init(
        client: Client, ages: AgeBand, episode: EpisodeID, suggestion: PraiseSuggestion,
        onTrack: [Sign] = [], next: Route, typed: TypedFields = TypedFields()
    ) {
        (self.client, self.ages, self.episode, self.suggestion) = (client, ages, episode, suggestion)
        (self.onTrack, self.next, self.typed) = (onTrack, next, typed)
    }
}

/// The suggested sentence, to be changed before it is recorded as said.
package struct PraisePage: Sendable {
    package let context: PageContext
    package let model: PraiseModel

    package init(_ context: PageContext, _ model: PraiseModel) { (self.context, self.model) = (context, model) }

    private var field: String { model.suggestion.kind.field(of: Field.words.rawValue) }

    package func bytes() -> [UInt8] {
        let words = context.words
        let problems = FormProblems(model.typed.problems, words)
        let occasion = words.occasion(model.suggestion.kind, model.onTrack, context.dates)
        return PageFrame(
            context, title: words.otherWordsTitle, room: .today, icons: [.praise, .alert], scripts: [Assets.draft]
        ).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([
                    (words.today, Route.today.path), (model.client.name, Route.client(model.client.id).path),
                ])
                $0.h1(words.otherWordsTitle)
                $0.state(occasion)
            }
            html.add(problems)
            html.ledger("praise", words.praiseHistory, style: "ledger--now") {
                $0.form(to: .praise(model.episode), context.seal, name: "praise", .class("stack")) {
                    $0.hidden(.praise, model.suggestion.kind.rawValue)
                    $0.hidden(.record, PraiseText.write(model.suggestion.record))
                    $0.hidden(.next, model.next.path)
                    $0.hidden(.answer, PraiseAnswer.inOtherWords.rawValue)
                    $0.add(
                        KeptWords(
                            context, id: field, name: Field.words.rawValue, label: words.whatYouSaid,
                            page:
                                "praise-\(model.suggestion.kind.rawValue)-"
                                + PraiseText.write(model.suggestion.record),
                            value: model.typed.one(Field.words.rawValue)
                                ?? words.praise(
                                    model.suggestion.kind, model.ages,
                                    count: model.onTrack.times(behind: model.suggestion.kind)),
                            error: problems.error(field), isRequired: true))
                    $0.div(.class("acts")) {
                        $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                            $0.icon(.praise)
                            $0.text(words.saidIt)
                        }
                        $0.a(words.cancel, .class("btn btn--quiet"), .href(model.next.path))
                    }
                }
            }
        }
    }
}
