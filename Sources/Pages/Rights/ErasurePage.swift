package import Clinic
import Markup
import Routes

package struct ErasureModel: Sendable {
    package let client: Client
    package let isOpen: Bool
    /// Whether the ending is on a page that this person reaches.
    package let mayEnd: Bool
    package let keepUntil: Day?
    package let keepWhy: String
    package let typed: TypedFields

    package init(
        client: Client, isOpen: Bool, mayEnd: Bool = true, keepUntil: Day?, keepWhy: String,
        typed: TypedFields = TypedFields()
    ) {
        (self.client, self.isOpen, self.mayEnd, self.keepUntil) = (client, isOpen, mayEnd, keepUntil)
        (self.keepWhy, self.typed) = (keepWhy, typed)
    }
}

/// Before a record is made unreadable: what goes, what stays, and the code typed again.
package struct ErasurePage: Sendable {
    package let context: PageContext
    package let model: ErasureModel

    package init(_ context: PageContext, _ model: ErasureModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.typed.problems, words) }

    package func bytes() -> [UInt8] {
        let title = words.eraseTitle(model.client.name)
        return PageFrame(context, title: words.tabErase, room: .clients, icons: [.alert]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(model.client.name, Route.client(model.client.id).path)])
                $0.h1(title)
                $0.p(words.eraseLead, .class("lead soft"))
            }
            html.add(problems)
            html.ledger("goes", words.eraseGoes, style: "ledger--strong") { $0.p(words.eraseGoesText) }
            html.ledger("stays", words.eraseStays) {
                $0.p(words.eraseStaysText)
                $0.p(words.eraseNotSearched)
            }
            if model.isOpen {
                html.ledger("open", words.eraseLink) {
                    $0.div(.class("stack")) {
                        $0.p(words.eraseOpen, .class("lead"))
                        if model.mayEnd {
                            $0.p {
                                $0.a(
                                    words.endEpisode, .class("btn"),
                                    .href("\(Route.client(model.client.id).path)#ending"))
                            }
                        } else {
                            $0.p(words.eraseOpenOthers)
                        }
                    }
                }
            } else {
                html.form(to: .rights(.erasure(model.client.id)), context.seal, name: "erase") {
                    $0.ledger("because", words.eraseLink) { form in
                        form.div(.class("stack small-form")) { write(into: &$0) }
                    }
                }
            }
        }
    }

    private func write(into html: inout HTML) {
        html.add(
            FormField(
                name: Field.because.rawValue, label: words.eraseBecause,
                kind: .choice(
                    ErasureReason.allCases.map { FormChoice($0.rawValue, words.erasureReason($0)) }),
                value: model.typed.one(Field.because.rawValue),
                error: problems.error(Field.because.rawValue)))
        let unchosen = problems.error(Field.isKept.rawValue)
        html.label(.class("check")) {
            $0.input(
                .id(Field.isKept.rawValue), .type("checkbox"), .name(Field.isKept.rawValue), .value("yes"),
                .aria("invalid", unchosen == nil ? nil : "true"),
                .aria("describedby", unchosen == nil ? nil : "\(Field.isKept.rawValue)-error"),
                .checked(
                    model.typed.values.isEmpty
                        ? model.keepUntil != nil : model.typed.one(Field.isKept.rawValue) == "yes"))
            $0.span(words.eraseKeep)
        }
        if let unchosen {
            html.span(.class("state state--trouble wrong"), .id("\(Field.isKept.rawValue)-error")) {
                $0.icon(.alert)
                $0.span(unchosen)
            }
        }
        html.add(
            FormField(
                name: Field.keepUntil.rawValue, label: words.eraseKeepUntil, kind: .input(type: "date"),
                value: model.typed.one(Field.keepUntil.rawValue) ?? model.keepUntil?.description,
                error: problems.error(Field.keepUntil.rawValue)))
        html.add(
            FormField(
                name: Field.keepWhy.rawValue, label: words.eraseKeepWhy,
                value: model.typed.one(Field.keepWhy.rawValue) ?? model.keepWhy,
                error: problems.error(Field.keepWhy.rawValue), options: FieldOptions(maxlength: 200)))
        html.add(
            FormField(
                name: Field.code.rawValue, label: words.eraseCode(model.client.code),
                value: model.typed.one(Field.code.rawValue), error: problems.error(Field.code.rawValue),
                isRequired: true, options: FieldOptions(autocomplete: "off")))
        html.p(.class("acts")) { $0.button(words.eraseDo, .class("btn")) }
    }
}
