import Markup
import Routes

/// On a tablet whose check holds no more: nothing of it is shown, nothing was taken, and the tablet goes back.
package struct CheckOverPage: Sendable {
    package let context: PageContext

    package init(_ context: PageContext) { self.context = context }

    package func bytes() -> [UInt8] {
        let words = context.words
        return ClientFrame(context, title: words.checkOverTitle, hasLanguages: false).bytes { html in
            html.div(.class("thanks")) {
                $0.h1(words.checkOverTitle)
                $0.p(words.checkOverLead, .class("lead"))
            }
            html.clientBottom(context, therapistName: nil)
        }
    }
}
