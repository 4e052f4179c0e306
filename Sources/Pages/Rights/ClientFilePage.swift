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
    /// Whether the act would be allowed: of every course of care of this client.
    package let mayErase: Bool
    /// Courses of care that somebody else holds.
    package let elsewhere: Int

    package init(
        _ context: PageContext, client: Client, mayHaveTalks: Bool, mayErase: Bool = true, elsewhere: Int = 0
    ) {
        (self.context, self.client, self.mayHaveTalks) = (context, client, mayHaveTalks)
        (self.mayErase, self.elsewhere) = (mayErase, elsewhere)
    }

    package func bytes() -> [UInt8] {
        let words = context.words
        return PageFrame(context, title: words.tabFile, room: .clients, icons: []).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(client.name, Route.client(client.id).path)])
                $0.h1(words.fileOf(client.name))
                $0.p(elsewhere == 0 ? words.fileLead : words.fileLeadInPart, .class("lead soft"))
                if elsewhere > 0 {
                    $0.p(words.fileElsewhere(elsewhere))
                    $0.p(words.fileElsewhereWho, .class("soft"))
                }
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
            if context.mayErase, mayErase {
                html.p {
                    $0.a(words.eraseLink, .class("alone"), .href(Route.rights(.erasure(client.id)).path))
                }
            } else if context.mayErase {
                html.p(elsewhere > 0 ? words.eraseElsewhere : words.eraseNotYours, .class("soft"))
            }
        }
    }
}
