import Markup
import Routes

/// What happened, what was kept, what to do: for whatever could not be answered as asked.
package struct ProblemPage: Sendable {
    package let context: PageContext
    package let model: ProblemModel

    package init(_ context: PageContext, _ model: ProblemModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        // Its script marks what went out from there as not taken.
        let scripts = model.writtenOn == nil ? [] : [Assets.draft]
        return PageFrame(
            context, title: model.title, room: nil, icons: [.alert, .kept, .next], scripts: scripts
        ).bytes { html in
            html.header(.class("opening")) {
                $0.h1(model.title)
                $0.p(model.what, .class("lead soft"))
            }
            html.div(.class("stack"), .data("unsent", model.writtenOn == nil ? nil : "")) {
                $0.state(StateLine(.plain, .kept, words.whatWasKept, model.kept))
                $0.state(StateLine(.plain, .next, words.whatToDo, model.todo))
                $0.add(SentWords(words: words, texts: model.sent))
                $0.div(.class("acts")) {
                    if let page = model.writtenOn {
                        $0.a(words.openAgain, .class("btn btn--first"), .href(page))
                    } else if let page = model.back {
                        $0.a(words.wayBack(page), .class("btn btn--first"), .href(page))
                    }
                    // Today is the start of everybody who is led there.
                    if model.writtenOn != nil || model.back != Route.today.path {
                        $0.a(words.backToStart, .class("btn"), .href(Route.home.path))
                    }
                }
                if let reference = model.reference { $0.p(words.problemReference(reference), .class("small soft")) }
            }
        }
    }
}
