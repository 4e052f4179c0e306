package import Clinic
package import FollowThrough
import Markup
import Routes

package struct ResourceModel: Sendable {
    package let resource: Resource
    /// The newest first.
    package let versions: [ResourceVersion]
    package let staleDays: Int
    package let people: [PersonID: String]
    package let mayKeep: Bool
    package let problems: [FormProblems.Problem]

    package init(
        resource: Resource, versions: [ResourceVersion], staleDays: Int, people: [PersonID: String], mayKeep: Bool,
        problems: [FormProblems.Problem] = []
    ) {
        (self.resource, self.versions, self.staleDays) = (resource, versions, staleDays)
        (self.people, self.mayKeep, self.problems) = (people, mayKeep, problems)
    }
}

/// One resource: what it offers, when somebody last made sure, and everything that was said of it before.
package struct ResourcePage: Sendable {
    package let context: PageContext
    package let model: ResourceModel

    package init(_ context: PageContext, _ model: ResourceModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var content: ResourceContent { model.resource.content }
    private var key: RecordKey { RecordKey(of: model.resource.id) }
    private var said: ResourceLines {
        ResourceLines(words: words, dates: context.dates, staleDays: model.staleDays)
    }

    package func bytes() -> [UInt8] {
        let icons: [Icon] = [.came, .stale, .pencil, .notDone, .undo, .call, .alert, .next] + BarrierKind.icons
        // What was written in the form that leads here has arrived, and is forgotten on the device.
        let frame = PageFrame(
            context, title: content.name, room: .resources, icons: icons, scripts: [Assets.draft])
        return frame.bytes { html in
            writeOpening(into: &html)
            html.add(FormProblems(model.problems, words))
            writeFacts(into: &html)
            writeHistory(into: &html)
        }
    }

    private func writeOpening(into html: inout HTML) {
        html.header(.class("opening opening--close")) {
            $0.crumb([(words.resources, Route.directory(.list).path)])
            $0.h1(content.name)
            if !content.provider.isEmpty { $0.p(content.provider, .class("lead soft")) }
            $0.p(.class("meta dots")) {
                for (index, kind) in content.kinds.sorted(by: { $0.rawValue < $1.rawValue }).enumerated() {
                    if index > 0 { $0.text(" ") }
                    $0.span(.class("state state--plain")) {
                        $0.icon(kind.icon)
                        $0.span(words.kind(kind))
                    }
                }
            }
            if model.resource.isClosed {
                $0.state(StateLine(.watch, .notDone, words.noLongerThere))
            } else {
                $0.state(said.freshness(content, by: content.checkedBy.flatMap { model.people[$0] }))
            }
            if model.mayKeep { writeActs(into: &$0) }
        }
    }

    private func writeActs(into html: inout HTML) {
        html.div(.class("acts inset")) {
            if !model.resource.isClosed {
                $0.form(to: .directory(.check(key)), context.seal, name: "check") {
                    base(into: &$0)
                    $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                        $0.icon(.came)
                        $0.text(words.stillRight)
                    }
                }
            }
            $0.a(.class("btn"), .href(Route.directory(.edit(key)).path)) {
                $0.icon(.pencil)
                $0.text(words.edit)
            }
            $0.form(to: .directory(.closing(key)), context.seal, name: "closing") {
                base(into: &$0)
                $0.hidden(.answer, model.resource.isClosed ? "reopen" : "close")
                $0.button(
                    model.resource.isClosed ? words.reopenResource : words.closeResource, .class("btn btn--quiet"),
                    .data("busy", words.recording))
            }
        }
    }

    private func base(into html: inout HTML) { html.hidden(.base, model.resource.version.id.description) }

    private func writeFacts(into html: inout HTML) {
        html.ledger("offers", words.whatItOffers, style: "ledger--strong") {
            $0.div(.class("stack-s")) {
                if content.offers.isEmpty { $0.p(words.notRecorded, .class("soft")) }
                $0.lines(content.offers)
            }
        }
        html.ledger("facts", words.details) {
            $0.dl(.class("terms")) {
                term(words.costTitle, [words.capitalised(words.cost(content.cost)), content.costNote], into: &$0)
                term(words.places, content.places + [content.address], into: &$0)
                term(words.languages, [content.languages.map(words.languageName).joined(separator: ", ")], into: &$0)
                term(
                    words.eligibility, [words.ages(content.youngest, content.oldest) ?? "", content.eligibility],
                    into: &$0)
                term(words.hoursTitle, [words.openingHours(content.hours)], into: &$0)
                writeContact(into: &$0)
                term(words.notesTitle, [content.notes], into: &$0)
            }
        }
    }

    private func term(_ name: String, _ texts: [String], into html: inout HTML) {
        let told = texts.filter { !$0.isEmpty }
        if told.isEmpty { return }
        html.div {
            $0.dt(name)
            $0.dd(.class("stack-s")) { for text in told { $0.lines(text) } }
        }
    }

    private func writeContact(into html: inout HTML) {
        if content.phone.isEmpty, content.email.isEmpty, content.web.isEmpty { return }
        html.div {
            $0.dt(words.contact)
            $0.dd(.class("stack-s")) {
                if !content.phone.isEmpty {
                    $0.p { $0.a(content.phone, .href("tel:" + content.phone.dialled)) }
                }
                if !content.email.isEmpty { $0.p { $0.a(content.email, .href("mailto:" + content.email)) } }
                if !content.web.isEmpty {
                    $0.p { $0.a(content.web, .href(content.web), .rel("noreferrer noopener external")) }
                }
            }
        }
    }

    private func writeHistory(into html: inout HTML) {
        html.ledger("history", words.history, note: words.historyNote, style: "no-print") {
            $0.div(.class("stack")) {
                $0.ol(.class("timeline")) {
                    for version in model.versions.prefix(50) {
                        $0.li {
                            $0.p(.class("timeline__when")) { $0.add(context.dates.when(version.at)) }
                            $0.div(.class("timeline__what")) {
                                $0.p {
                                    $0.b(words.cause(version.cause))
                                    if let name = version.by.flatMap({ model.people[$0] }) { $0.text(", " + name) }
                                }
                                if version.cause == .edited || version.cause == .undone || version.cause == .imported {
                                    $0.p(version.content.name, .class("small soft"))
                                }
                            }
                        }
                    }
                }
                if model.mayKeep, model.resource.version.replaces != nil {
                    $0.form(to: .directory(.undone(key)), context.seal, name: "undo") {
                        base(into: &$0)
                        $0.button(.class("btn btn--small"), .data("busy", words.recording)) {
                            $0.icon(.undo)
                            $0.text(words.takeBackLast)
                        }
                    }
                }
            }
        }
    }
}

extension String {
    /// As a telephone dials it: digits, and a plus at the beginning.
    var dialled: String {
        var digits = String(
            unicodeScalars.prefix { $0 != "x" }.filter { (48...57).contains($0.value) }.map(Character.init))
        if drop(while: { !$0.isNumber && $0 != "+" }).first == "+" { digits = "+" + digits }
        return digits
    }
}
