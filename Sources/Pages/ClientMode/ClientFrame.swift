import Clinic
import Markup
import Routes

/// The frame of the pages that a client holds: large, one column, no way into the record.
struct ClientFrame: Sendable {
    let context: PageContext
    let title: String
    let icons: [Icon]
    let scripts: [Asset]
    let hasLanguages: Bool
    /// The id of the form that the client marks and types in: whatever leads on from it takes that along.
    let form: String?

    init(
        _ context: PageContext, title: String, icons: [Icon] = [], scripts: [Asset] = [], hasLanguages: Bool = true,
        form: String? = nil
    ) {
        (self.context, self.title, self.icons) = (context, title, icons)
        (self.scripts, self.hasLanguages, self.form) = (scripts, hasLanguages, form)
    }

    func bytes(_ main: HTML.Content) -> [UInt8] {
        let words = context.words
        var html = HTML(capacity: 16_384)
        html.doctype()
        html.html(.lang(context.language.rawValue)) {
            $0.head {
                $0.meta(.charset("utf-8"))
                $0.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                $0.title("\(title) · \(words.productName)")
                $0.link(.rel("stylesheet"), .href(Assets.stylesheet.path))
                $0.link(.rel("icon"), .href(Assets.mark.path), .type("image/svg+xml"))
                $0.add(KeptOnDevice(context, scripts))
                for script in [Assets.cover, Assets.marks] + scripts { $0.module(src: script.path) }
            }
            $0.body(.class("client")) {
                $0.sprite([.globe, .lock, .alert] + icons)
                $0.header(.class("top")) {
                    $0.span(.class("wordmark")) {
                        $0.add(BrandMark())
                        $0.text(" ")
                        $0.span("\(words.productName), ", .class("vh"))
                        $0.text(context.practiceName)
                    }
                    if hasLanguages, form != nil { writeFirstButton(into: &$0) }
                    if hasLanguages { writeLanguages(into: &$0) }
                }
                $0.main(.class("page"), .id("main")) {
                    // Of the notices for those who work here only that of a form which was not taken.
                    if let notice = context.notice, notice.isUnsent { $0.add(notice) }
                    main(&$0)
                }
                $0.main(.class("page thanks"), .data("cover"), .hidden()) {
                    $0.h1(words.pageRests)
                    $0.button(words.goOnHere, .class("btn btn--first"), .type("button"))
                }
            }
        }
        return html.bytes
    }

    /// Return in a field presses the first button of the form, which is to send it and not to change the language.
    private func writeFirstButton(into html: inout HTML) {
        html.button(context.words.sendTo(nil), .class("vh"), .form(form), .tabindex(-1), .aria("hidden", true))
    }

    private func writeLanguages(into html: inout HTML) {
        html.nav(.class("tongues"), .aria("label", context.words.languageChoice)) {
            $0.icon(.globe)
            for language in Language.allCases {
                if form != nil {
                    writeLanguage(language, into: &$0)
                } else {
                    $0.form(to: .checkLanguage, context.seal, name: "language-\(language.rawValue)") {
                        writeLanguage(language, into: &$0)
                    }
                }
            }
        }
    }

    private func writeLanguage(_ language: Language, into html: inout HTML) {
        html.button(
            language.ownName, .form(form), .formaction(Route.checkLanguage.path).when(form != nil),
            .name(Field.language.rawValue), .value(language.rawValue), .lang(language.rawValue),
            .aria("current", language == context.language ? "true" : nil))
    }
}

extension HTML {
    /// The therapist's way back, and whether it is a demonstration.
    ///
    /// - Parameter form: the id of the form whose marks go along, and come back with the client.
    mutating func clientBottom(
        _ context: PageContext, therapistName: String?, note: String? = nil, form: String? = nil
    ) {
        div(.class("bottom")) {
            if let note { $0.p(note, .class("foot-note")) }
            if !context.isOnOwnPhone {
                let content: HTML.Content = {
                    $0.icon(.lock)
                    $0.text(context.words.forTherapist(therapistName))
                }
                if let form {
                    $0.button(
                        .class("link unlock"), .form(form), .formaction(Route.takeBack.path), content: content)
                } else {
                    $0.a(.class("unlock"), .href(Route.takeBack.path), content: content)
                }
            }
        }
        if context.isDemo { p(context.words.demoLine, .class("demo")) }
    }
}
