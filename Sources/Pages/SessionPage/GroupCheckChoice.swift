import Clinic
import Markup
import Measures
import Routes

/// The alliance check about a session in a group, as a quiet second choice beside the one about a session of two.
struct GroupCheckChoice: Component, Sendable {
    let context: PageContext
    let model: SessionPageModel
    let measure: Measure
    /// Nothing else is offered beside it.
    let isOnly: Bool

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        let title = measure.title(words.language)
        html.details(.class("no-print"), .open(isOnly)) {
            $0.summary(words.aboutAGroup)
            $0.div(.class("acts inset")) {
                if !model.hasEnded { writeHandOver(title, into: &$0) }
                $0.a(
                    words.fromPaper, .class("btn btn--small btn--quiet"),
                    .href(Route.paper(model.session.id, measure: measure.id.key.name).path),
                    .aria("label", "\(words.fromPaper)\(words.colon) \(title)"))
            }
        }
    }

    private func writeHandOver(_ title: String, into html: inout HTML) {
        html.form(to: .handOver(model.session.id), context.seal, name: "hand-group", .class("acts")) {
            $0.hidden(.purpose, MeasurePurpose.alliance.rawValue)
            $0.hidden(.group, "yes")
            let called = words.handOverTo(model.client.calledName)
            $0.button(
                .class("btn btn--small"), .aria("label", "\(called)\(words.colon) \(title)"),
                .data("busy", words.recording)
            ) {
                $0.icon(.tablet)
                $0.text(called)
            }
            $0.button(
                .class("btn btn--small btn--quiet"), .name(Field.way.rawValue), .value(WayValue.link.rawValue),
                .aria("label", "\(words.ownPhone)\(words.colon) \(title)")
            ) {
                $0.icon(.qrCode)
                $0.text(words.ownPhone)
            }
        }
    }
}
