import Markup
import Routes

/// On a tablet whose check holds no more: nothing of it is shown, nothing was taken, and the tablet goes back.
package struct CheckOverPage: Sendable {
    package let context: PageContext

    /// Whether it had just been sent, and was not taken.
    package let wasSent: Bool

    package init(_ context: PageContext, wasSent: Bool = false) { (self.context, self.wasSent) = (context, wasSent) }

    package func bytes() -> [UInt8] {
        let words = context.words
        return ClientFrame(context, title: words.checkOverTitle, hasLanguages: false).bytes { html in
            html.div(.class("thanks")) {
                $0.h1(words.checkOverTitle)
                if wasSent { $0.p(words.checkOverSent, .class("lead")) }
                $0.p(words.checkOverLead, .class("lead"))
            }
            html.clientBottom(context, therapistName: nil)
        }
    }
}
