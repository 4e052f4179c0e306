package import Clinic
import Markup
import Routes

package struct NewEpisodeModel: Sendable {
    package let client: Client
    package let therapists: [TodayTherapist]
    package let form: FormState

    package init(client: Client, therapists: [TodayTherapist], form: FormState) {
        (self.client, self.therapists, self.form) = (client, therapists, form)
    }
}

/// One more course of care for somebody who is known.
package struct NewEpisodePage: Sendable {
    package let context: PageContext
    package let model: NewEpisodeModel

    package init(_ context: PageContext, _ model: NewEpisodeModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        let title = words.newEpisodeTitle(model.client.name)
        return PageFrame(context, title: words.tabNewEpisode, room: .clients, icons: [.alert]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([
                    (words.clients, Route.clients.path), (model.client.name, Route.client(model.client.id).path),
                ])
                $0.h1(title)
                $0.p(words.newEpisodeLead, .class("lead soft"))
            }
            html.add(FormProblems(model.form.problems, words))
            html.form(to: .newEpisode(model.client.id), context.seal, name: "new-episode", .novalidate()) {
                $0.ledger("care", words.newClientCare, style: "ledger--strong") {
                    $0.div(.class("stack small-form")) {
                        CareFields(context: context, therapists: model.therapists, form: model.form).write(into: &$0)
                        $0.p { $0.button(words.newEpisode, .class("btn btn--first"), .data("busy", words.recording)) }
                    }
                }
            }
        }
    }
}
