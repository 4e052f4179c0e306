import Markup
import Routes

/// Sent a second time with other answers: the first are kept, and these were not.
package struct FirstAnswersPage: Sendable {
    package let context: PageContext
    /// A first name as the client knows it; `nil` where nobody is assigned.
    package let therapistName: String?

    package init(_ context: PageContext, therapistName: String?) {
        (self.context, self.therapistName) = (context, therapistName)
    }

    package func bytes() -> [UInt8] {
        let words = context.words
        return ClientFrame(context, title: words.firstAnswersTitle).bytes { html in
            html.div(.class("thanks")) {
                $0.h1(words.firstAnswersTitle)
                $0.p(words.firstAnswersKept, .class("lead"))
                $0.p(words.firstAnswersChange(therapistName, isOnOwnPhone: context.isOnOwnPhone))
            }
            html.clientBottom(context, therapistName: therapistName)
        }
    }
}
