package import Clinic
import Markup
package import Routes

package struct BookingModel: Sendable {
    /// Open courses of care to book for, with the client's name; one where it is known already.
    package let episodes: [BookingChoice]
    /// The client where there is only one to book for: the way back.
    package let client: Client?
    package let sites: [Site]
    package let form: FormState

    package init(episodes: [BookingChoice], client: Client?, sites: [Site], form: FormState) {
        (self.episodes, self.client, self.sites, self.form) = (episodes, client, sites, form)
    }
}

package struct BookingChoice: Hashable, Sendable {
    package let episode: EpisodeID
    package let name: String

    package init(_ episode: EpisodeID, _ name: String) { (self.episode, self.name) = (episode, name) }
}

/// A time for somebody, once or every week.
package struct BookingPage: Sendable {
    package let context: PageContext
    package let model: BookingModel

    package init(_ context: PageContext, _ model: BookingModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.form.problems, words) }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.bookTitle, room: .appointments, icons: [.calendar, .alert]).bytes { html in
            html.header(.class("opening")) {
                if let client = model.client {
                    $0.crumb([
                        (words.clients, Route.clients.path), (words.name(of: client), Route.client(client.id).path),
                    ])
                } else {
                    $0.crumb([(words.appointments, Route.appointments.path)])
                }
                $0.h1(words.bookTitle)
            }
            html.add(problems)
            html.ledger(
                "when", model.client.map { words.name(of: $0) } ?? words.bookWhoAndWhen, style: "ledger--strong"
            ) {
                if model.episodes.isEmpty { return $0.p(words.bookNobody, .class("lead")) }
                $0.form(to: .newAppointment, context.seal, name: "book", .class("stack small-form"), .novalidate()) {
                    writeFields(into: &$0)
                    writeBeside(into: &$0)
                    $0.p {
                        $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                            $0.icon(.calendar)
                            $0.text(words.bookIt)
                        }
                    }
                }
            }
        }
    }

    private func writeFields(into html: inout HTML) {
        if let next = model.form.values[.next] { html.hidden(.next, next) }
        if let client = model.client, let only = model.episodes.first {
            html.hidden(.client, client.id.description)
            html.hidden(.episode, only.episode.description)
        } else {
            html.add(
                FormField(
                    name: Field.episode.rawValue, label: words.bookFor,
                    // Nobody is chosen before somebody chooses them.
                    kind: .choice(
                        [FormChoice("", words.choose)]
                            + model.episodes.map { FormChoice($0.episode.description, $0.name) }),
                    value: model.form.values[.episode], error: problems.error(Field.episode.rawValue),
                    isRequired: true))
        }
        html.div(.class("grid-2")) {
            $0.add(
                field(.date, words.bookDay, "date", context.dates.today.description, nil, FieldOptions()))
            $0.add(field(.time, words.bookTime, "time", nil, nil, FieldOptions()))
            $0.add(
                field(.minutes, words.bookMinutes, "number", "50", nil, FieldOptions(min: "5", max: "480", step: "5")))
            $0.add(
                field(
                    .weeks, words.bookWeeks, "number", "1", words.bookWeeksHint, FieldOptions(min: "1", max: "52")))
            if !model.sites.isEmpty {
                $0.add(
                    FormField(
                        name: Field.site.rawValue, label: words.bookSite,
                        kind: .choice(
                            [FormChoice("", words.bookAnySite)]
                                + model.sites.map { FormChoice($0.id.description, $0.name) }),
                        value: model.form.values[.site], error: problems.error(Field.site.rawValue)))
            }
        }
    }

    /// What is agreed to with "all the same": another day, time or length is asked about anew.
    package static func slot(_ typed: (Field) -> String) -> String {
        [Field.date, .time, .minutes, .weeks].map(typed).joined(separator: "|")
    }

    /// Asked where the therapist has somebody then, and kept while something else is mended.
    private func writeBeside(into html: inout HTML) {
        html.add(
            AgreedTick(
                key: Self.slot { model.form.values[$0] ?? "" }, label: words.bookBeside,
                typed: model.form.values[.beside],
                error: problems.error(Field.beside.rawValue)))
    }

    private func field(
        _ field: Field, _ label: String, _ type: String, _ usual: String?, _ hint: String?, _ options: FieldOptions
    ) -> FormField {
        FormField(
            name: field.rawValue, label: label, kind: .input(type: type), value: model.form.values[field] ?? usual,
            hint: hint, error: problems.error(field.rawValue), isRequired: true, options: options)
    }
}
