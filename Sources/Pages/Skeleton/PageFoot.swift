import Clinic
import Markup
import Routes

/// Which practice it is, where its data stay, the language, and the way out.
struct PageFoot: Component, Sendable {
    let context: PageContext

    func write(into html: inout HTML) {
        let words = context.words
        html.footer(.class("foot")) {
            $0.span(context.practiceName)
            $0.span(words.staysHere)
            guard context.person != nil else { return }
            $0.a("\(words.languageOfPages)\(words.colon) \(words.languageName)", .href(Route.me.path))
            $0.form(to: .signOut, context.seal, name: "sign-out", .data("draft-clear")) {
                $0.button(words.signOut, .class("link"))
            }
        }
    }
}
