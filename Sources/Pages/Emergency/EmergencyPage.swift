package import Clinic
import Markup
import Routes

package struct EmergencyModel: Sendable {
    package struct Open: Hashable, Sendable {
        package let id: EmergencyID
        package let client: Client
        package let until: Instant

        package init(id: EmergencyID, client: Client, until: Instant) {
            (self.id, self.client, self.until) = (id, client, until)
        }
    }

    /// What is open to this person now.
    package let open: [Open]
    package let form: FormState
    /// Whether what was refused stands in the record of who looked, as a try.
    package let isTryRecorded: Bool

    package init(open: [Open], form: FormState = FormState(), isTryRecorded: Bool = false) {
        (self.open, self.form, self.isTryRecorded) = (open, form, isTryRecorded)
    }
}

/// Opening the record of somebody for whom one is not responsible: who, what kind of emergency, why.
package struct EmergencyPage: Sendable {
    package let context: PageContext
    package let model: EmergencyModel

    package init(_ context: PageContext, _ model: EmergencyModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }

    package func bytes() -> [UInt8] {
        let told = FormProblems(
            model.form.problems, words, heading: model.isTryRecorded ? .attempt : .form)
        return PageFrame(
            context, title: words.emergencyTitle, room: .clients, icons: [.alert, .lock], scripts: [Assets.draft]
        ).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(words.clients, Route.clients.path)])
                $0.h1(words.emergencyTitle)
                $0.p(words.emergencyLead, .class("lead soft"))
                $0.p(words.emergencyNotHelp, .class("soft"))
            }
            html.add(told)
            if !model.open.isEmpty { writeOpen(into: &html) }
            html.ledger("emergency", words.emergencyWhich, style: "ledger--strong") { writeForm(told, into: &$0) }
        }
    }

    private func writeOpen(into html: inout HTML) {
        html.ledger("open", words.emergencyOpenNow, count: model.open.count) {
            $0.ul(.class("stack")) {
                for open in model.open {
                    $0.li {
                        $0.p {
                            $0.a(words.name(of: open.client), .class("who"), .href(Route.client(open.client.id).path))
                            $0.text(" ")
                            $0.span(words.emergencyUntil(context.dates.time(open.until)), .class("soft"))
                        }
                        $0.form(
                            to: .emergency(.ended(RecordKey(of: open.id))), context.seal, name: "ended-\(open.id)"
                        ) {
                            $0.button(words.emergencyEnd, .class("btn btn--small"), .data("busy", words.recording))
                        }
                    }
                }
            }
        }
    }

    private func writeForm(_ told: FormProblems, into html: inout HTML) {
        let values = model.form.values
        html.form(
            to: .emergency(.opening), context.seal, name: "emergency", .class("stack small-form"), .novalidate()
        ) {
            $0.add(
                FormField(
                    name: Field.whom.rawValue, label: words.emergencyWhom, value: values[.whom],
                    hint: words.emergencyWhomHint, error: told.error(Field.whom.rawValue), isRequired: true,
                    options: FieldOptions(autocomplete: "off", maxlength: 120)))
            $0.add(
                Picks(
                    name: Field.kind.rawValue, label: words.emergencyKindLabel,
                    options: EmergencyKind.allCases.map { .init($0.rawValue, words.emergencyKind($0)) },
                    chosen: Set([values[.kind]].compactMap(\.self)), error: told.error(Field.kind.rawValue)))
            $0.add(
                KeptWords(
                    context, name: Field.words.rawValue, label: words.emergencyWhy, page: "emergency",
                    value: values[.words], hint: words.emergencyWhyHint, error: told.error(Field.words.rawValue),
                    isRequired: true))
            $0.div(.class("acts")) {
                $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                    $0.icon(.lock)
                    $0.text(words.emergencyOpen)
                }
                $0.a(words.cancel, .class("btn btn--quiet"), .href(Route.clients.path))
            }
        }
    }
}
