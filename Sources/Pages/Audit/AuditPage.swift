import Clinic
import Markup
import Routes

/// Who looked at what and who changed what, for an administrator: people, moments and codes, never what was in it.
package struct AuditPage: Sendable {
    package let context: PageContext
    package let model: AuditModel

    package init(_ context: PageContext, _ model: AuditModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }

    package func bytes() -> [UInt8] {
        let told = FormProblems(model.form.problems, words, heading: .question)
        return PageFrame(context, title: words.auditTitle, room: .settings, icons: [.alert, .search])
            .bytes(capacity: 65_536) { html in
                html.header(.class("opening")) {
                    $0.crumb([(context.settingsName, Route.settings.path)])
                    $0.h1(words.auditTitle)
                    $0.p(words.auditLead, .class("lead soft"))
                }
                html.add(told)
                html.ledger("ask", words.auditAsk) { writeForm(told, into: &$0) }
                html.ledger("entries", words.auditEntries, style: "ledger--strong") {
                    if model.lines.isEmpty {
                        $0.p(model.isCodeUnknown ? words.auditCodeUnknown : words.auditNothing, .class("soft"))
                    } else {
                        AuditTable(context: context, lines: model.lines, showsClient: true).write(into: &$0)
                    }
                    $0.p(.class("acts")) {
                        if let next = model.next { $0.a(words.auditOlder, .class("btn"), .href(next)) }
                        $0.a(words.auditCSV, .class("btn btn--quiet"), .href(model.csv))
                        $0.a(words.auditFHIR, .class("btn btn--quiet"), .href(model.fhir))
                    }
                }
            }
    }

    private func writeForm(_ told: FormProblems, into html: inout HTML) {
        let values = model.form.values
        html.form(to: .audit(.list), context.seal, name: "audit", .class("stack small-form no-print")) {
            $0.div(.class("grid-2")) {
                $0.add(
                    FormField(
                        name: Field.who.rawValue, label: words.auditWho,
                        kind: .choice(
                            [FormChoice("", words.auditEverybody)]
                                + model.people.map { FormChoice($0.id.description, $0.name) }),
                        value: values[.who] ?? "", error: told.error(Field.who.rawValue)))
                $0.add(
                    FormField(
                        name: Field.code.rawValue, label: words.auditCode, value: values[.code],
                        options: FieldOptions(autocomplete: "off", maxlength: 40)))
                $0.add(
                    FormField(
                        name: Field.what.rawValue, label: words.auditWhat,
                        kind: .choice(
                            [FormChoice("", words.auditEverything)]
                                + model.actions.map { FormChoice($0, words.auditAction($0)) }),
                        value: values[.what] ?? "", error: told.error(Field.what.rawValue)))
                $0.add(
                    FormField(
                        name: Field.since.rawValue, label: words.auditFrom, kind: .input(type: "date"),
                        value: values[.since], error: told.error(Field.since.rawValue)))
                $0.add(
                    FormField(
                        name: Field.until.rawValue, label: words.auditUntil, kind: .input(type: "date"),
                        value: values[.until], error: told.error(Field.until.rawValue)))
            }
            $0.p { $0.button(words.auditSearch, .class("btn")) }
        }
    }
}

/// Entries as rows: when, who, what, about whom.
struct AuditTable {
    let context: PageContext
    let lines: [AuditLine]
    let showsClient: Bool

    func write(into html: inout HTML) {
        let words = context.words
        html.div(.class("scroll"), .role("region"), .aria("label", words.auditTable), .tabindex(0)) {
            $0.table(.class("table table--audit")) {
                $0.thead {
                    $0.tr {
                        $0.th(words.auditWhen, .scope("col"))
                        $0.th(words.auditWho, .scope("col"))
                        $0.th(words.auditWhat, .scope("col"))
                        if showsClient { $0.th(words.auditCode, .scope("col")) }
                    }
                }
                $0.tbody {
                    for line in lines {
                        $0.tr {
                            $0.td { $0.add(context.dates.when(line.at, spoken: context.dates.exact(line.at))) }
                            $0.td(line.person ?? words.auditNobody(line.action))
                            $0.td {
                                writeWhat(line, into: &$0)
                                if let told = told(line) { $0.p(told, .class("soft")) }
                            }
                            if showsClient { $0.td(line.code ?? "") }
                        }
                    }
                }
            }
        }
    }

    /// To whom it was done, and what changed.
    private func told(_ line: AuditLine) -> String? {
        let parts = [line.subject, line.detail.map(context.words.auditDetail)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: context.words.semicolon + " ")
    }

    /// What was done in an emergency stands out.
    private func writeWhat(_ line: AuditLine, into html: inout HTML) {
        guard line.isEmergency else { return html.text(context.words.auditAction(line.action)) }
        html.span(.class("state state--watch")) {
            $0.icon(.alert)
            $0.span(context.words.auditAction(line.action))
        }
    }
}
