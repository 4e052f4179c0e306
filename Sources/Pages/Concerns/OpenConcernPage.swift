package import Clinic
import FollowThrough
import Markup
import Routes

package struct OpenConcernModel: Sendable {
    package let client: Client
    package let episode: EpisodeID
    package let typed: TypedFields

    package init(client: Client, episode: EpisodeID, typed: TypedFields = TypedFields()) {
        (self.client, self.episode, self.typed) = (client, episode, typed)
    }
}

/// A concern opened by hand.
package struct OpenConcernPage: Sendable {
    package let context: PageContext
    package let model: OpenConcernModel

    package init(_ context: PageContext, _ model: OpenConcernModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        let problems = FormProblems(model.typed.problems, words)
        return PageFrame(
            context, title: words.openConcern, room: .clients, icons: [.alert, .plus], scripts: [Assets.draft]
        ).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([
                    (words.today, Route.today.path), (model.client.name, Route.client(model.client.id).path),
                ])
                $0.h1(words.openConcern)
                $0.p(words.openLead, .class("lead soft"))
            }
            html.add(problems)
            html.ledger("open", model.client.name, style: "ledger--now") {
                $0.form(to: .newConcern(model.episode), context.seal, name: "open", .class("stack")) {
                    $0.add(
                        Picks(
                            name: Field.subject.rawValue, label: words.whatIsIt,
                            options: ConcernSubject.allCases.filter { $0 != .risk && $0 != .forms }.map {
                                .init($0.rawValue, words.subjectChoice($0))
                            },
                            chosen: model.typed.all(Field.subject.rawValue) ?? [],
                            error: problems.error(Field.subject.rawValue),
                            draft: context.draft("open-\(model.episode)", Field.subject.rawValue)))
                    $0.add(
                        KeptWords(
                            context, name: Field.words.rawValue, label: words.whatDidYouSee,
                            page: "open-\(model.episode)", value: model.typed.one(Field.words.rawValue),
                            error: problems.error(Field.words.rawValue), isRequired: true))
                    $0.div(.class("acts")) {
                        $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                            $0.icon(.plus)
                            $0.text(words.openConcern)
                        }
                        $0.a(words.cancel, .class("btn btn--quiet"), .href(Route.client(model.client.id).path))
                    }
                }
            }
        }
    }
}
