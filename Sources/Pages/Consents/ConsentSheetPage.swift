import Clinic
import Markup
import Routes

/// What is asked, in the client's language, to be printed, ticked and signed.
package struct ConsentSheetPage: Sendable {
    package let context: PageContext
    package let model: ConsentsModel

    package init(_ context: PageContext, _ model: ConsentsModel) { (self.context, self.model) = (context, model) }

    private var words: Words { Words(model.client.language) }

    /// What the practice asks; all of it where it has not said.
    private var matters: [ConsentMatter] {
        let asked = ConsentMatter.allCases.filter(model.consents.asked.contains)
        return asked.isEmpty ? ConsentMatter.allCases : asked
    }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.consentSheetTitle, room: .clients, icons: [.print]).bytes { html in
            html.header(.class("opening opening--close no-print")) {
                $0.crumb([
                    (model.client.name, Route.client(model.client.id).path),
                    (context.words.consents, Route.consent(.list(model.client.id)).path),
                ])
                $0.p(context.words.printToSign, .class("meta"))
            }
            html.section(.class("sheet stack"), .lang(model.client.language.rawValue)) {
                $0.p("\(context.practiceName) · \(model.client.name), \(model.client.code)", .class("soft"))
                $0.h1(words.consentSheetTitle)
                $0.p(words.consentSheetLead(context.practiceName))
                for matter in matters {
                    $0.div(.class("stack-s consent-ask")) {
                        $0.p(words.consentAsk(matter, context.practiceName), .class("lead"))
                        $0.p(words.consentBoxes)
                    }
                }
                $0.p(words.consentTakeBack, .class("soft"))
                $0.dl(.class("signing")) {
                    for line in [words.consentSignedByClient, words.consentSignedByGuardian, words.consentSignedOn] {
                        $0.dt(line)
                        $0.dd("")
                    }
                }
            }
        }
    }
}
