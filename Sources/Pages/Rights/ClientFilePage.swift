package import Clinic
import Markup
import Routes

extension PageContext {
    /// Where the record can be read.
    var mayErase: Bool { !(person?.roles ?? []).isDisjoint(with: [.supervisor, .administrator]) }
}

/// Everything about one client, to be given to them: in which form.
package struct ClientFilePage: Sendable {
    package let context: PageContext
    package let client: Client
    package let mayHaveTalks: Bool

    package init(_ context: PageContext, client: Client, mayHaveTalks: Bool) {
        (self.context, self.client, self.mayHaveTalks) = (context, client, mayHaveTalks)
    }

    package func bytes() -> [UInt8] {
        let words = context.words
        return PageFrame(context, title: words.fileOf(client.name), room: .clients, icons: []).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(client.name, Route.client(client.id).path)])
                $0.h1(words.fileOf(client.name))
                $0.p(words.fileLead, .class("lead soft"))
            }
            html.ledger("file", words.fileForm, style: "ledger--strong") {
                $0.form(.method("get"), .action(Route.rights(.html(client.id)).path), .class("stack small-form")) {
                    if mayHaveTalks {
                        $0.label(.class("check")) {
                            $0.input(.type("checkbox"), .name(Field.talkNotes.rawValue), .value("1"))
                            $0.span(words.fileTalks)
                        }
                    }
                    $0.add(
                        FormField(
                            name: Field.language.rawValue, label: words.fileLanguage,
                            kind: .choice(
                                Language.allCases.map {
                                    FormChoice($0.rawValue, words.capitalised(words.name(of: $0)))
                                }),
                            value: client.language.rawValue, hint: words.fileLanguageHint))
                    $0.p(.class("acts")) {
                        $0.button(words.fileHTML, .class("btn btn--first"))
                        $0.button(
                            words.fileJSON, .class("btn"), .formaction(Route.rights(.json(client.id)).path))
                        $0.button(words.fileCSV, .class("btn"), .formaction(Route.rights(.csv(client.id)).path))
                    }
                }
            }
            if context.mayErase {
                html.p {
                    $0.a(words.eraseLink, .class("alone"), .href(Route.rights(.erasure(client.id)).path))
                }
            }
        }
    }
}
