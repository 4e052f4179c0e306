package import Clinic
package import FollowThrough
import Markup
import Routes

package struct DirectoryModel: Sendable {
    package let query: String
    package let kind: BarrierKind?
    package let place: String
    package let language: String
    package let cost: ResourceCost?
    /// `open`, `stale` or `closed`.
    package let show: String
    package let page: Int
    package let pageCount: Int
    package let rows: [Resource]
    package let count: Int
    package let total: Int
    package let notFresh: Int
    package let languages: [String]
    package let staleDays: Int
    package let people: [PersonID: String]
    package let mayKeep: Bool

    package init(
        query: String, kind: BarrierKind?, place: String, language: String, cost: ResourceCost?, show: String,
        page: Int, pageCount: Int, rows: [Resource], count: Int, total: Int, notFresh: Int, languages: [String],
        staleDays: Int, people: [PersonID: String], mayKeep: Bool
    ) {
        (self.query, self.kind, self.place, self.language, self.cost) = (query, kind, place, language, cost)
        (self.show, self.page, self.pageCount, self.rows, self.count) = (show, page, pageCount, rows, count)
        (self.total, self.notFresh, self.languages, self.staleDays) = (total, notFresh, languages, staleDays)
        (self.people, self.mayKeep) = (people, mayKeep)
    }
}

/// The directory: found by words that may be misspelt, by kind, place, language and cost; what is old is marked.
package struct DirectoryPage: Sendable {
    package let context: PageContext
    package let model: DirectoryModel

    package init(_ context: PageContext, _ model: DirectoryModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var said: ResourceLines {
        ResourceLines(words: words, dates: context.dates, staleDays: model.staleDays)
    }

    package func bytes() -> [UInt8] {
        let icons: [Icon] = [.search, .plus, .next, .came, .notDone, .stale, .bus] + BarrierKind.icons
        return PageFrame(context, title: words.resources, room: .resources, icons: icons).bytes(capacity: 65_536) {
            html in
            html.header(.class("opening")) {
                $0.h1(words.resources)
                $0.p(words.directoryLead(model.total, notFresh: model.notFresh), .class("lead soft"))
                writeSearch(into: &$0)
                writeChoices(into: &$0)
            }
            html.ledger("found", title, count: model.count, style: "ledger--strong") {
                $0.div(.class("stack")) {
                    writeRows(into: &$0)
                    writePages(into: &$0)
                }
            }
            if model.mayKeep { writeActs(into: &html) }
        }
    }

    private var title: String {
        switch model.show {
        case "stale": words.showStale
        case "closed": words.showClosed
        default: words.resources
        }
    }

    private func writeSearch(into html: inout HTML) {
        html.search {
            $0.form(
                .method("get"), .action(Route.directory(.list).path), .class("inset stack-s finder"), .role("search")
            ) {
                $0.div(.class("add")) {
                    $0.add(
                        FormField(
                            id: "resource-query", name: Field.query.rawValue, label: words.findResource,
                            kind: .input(type: "search"), value: model.query, hint: words.findResourceHint,
                            options: FieldOptions(autocomplete: "off", maxlength: 200)))
                    $0.button(.class("btn btn--first")) {
                        $0.icon(.search)
                        $0.text(words.find)
                    }
                }
                $0.div(.class("grid-4")) {
                    $0.add(
                        FormField(
                            name: Field.kind.rawValue, label: words.helpsWith,
                            kind: .choice(
                                [FormChoice("", words.anyKind)]
                                    + BarrierKind.allCases.map { FormChoice($0.rawValue, words.kind($0)) }),
                            value: model.kind?.rawValue ?? ""))
                    $0.add(
                        FormField(
                            name: Field.place.rawValue, label: words.place, value: model.place,
                            options: FieldOptions(autocomplete: "off", maxlength: 120)))
                    $0.add(
                        FormField(
                            name: Field.language.rawValue, label: words.languages,
                            kind: .choice(
                                [FormChoice("", words.anyLanguage)]
                                    + model.languages.map { FormChoice($0, words.languageName($0)) }),
                            value: model.language))
                    $0.add(
                        FormField(
                            name: Field.cost.rawValue, label: words.costTitle,
                            kind: .choice(
                                [FormChoice("", words.anyCost)]
                                    + ResourceCost.allCases.map { FormChoice($0.rawValue, words.cost($0)) }),
                            value: model.cost?.rawValue ?? ""))
                }
                if model.show != "open" { $0.hidden(.show, model.show) }
            }
        }
    }

    private func writeChoices(into html: inout HTML) {
        html.nav(.class("choices"), .aria("label", words.whichResources)) {
            for (show, text) in [
                ("open", words.showOpen), ("stale", words.showStale), ("closed", words.showClosed),
            ] {
                $0.a(text, .href(path(show: show, page: 0)), .aria("current", show == model.show ? "true" : nil))
            }
        }
    }

    private func writeRows(into html: inout HTML) {
        if model.rows.isEmpty {
            return html.p(model.total == 0 ? words.directoryEmpty : words.directoryNothing, .class("lead"))
        }
        html.ol(.class("rows")) {
            for resource in model.rows {
                $0.li(.class("row row--resource")) { write(resource, into: &$0) }
            }
        }
    }

    private func write(_ resource: Resource, into html: inout HTML) {
        let content = resource.content
        html.div(.class("row__who")) {
            $0.a(
                content.name, .class("who"), .href(Route.directory(.one(RecordKey(of: resource.id))).path))
            if !content.provider.isEmpty { $0.p(content.provider, .class("since")) }
        }
        html.div(.class("stack-s")) {
            if !content.offers.isEmpty { $0.p(ResourceLines.short(content.offers)) }
            $0.dots(
                content.kinds.sorted { $0.rawValue < $1.rawValue }.map(words.kind) + said.facts(content))
        }
        html.div(.class("row__act small")) {
            $0.state(
                resource.isClosed
                    ? StateLine(.plain, .notDone, words.noLongerThere)
                    : said.freshness(content, by: content.checkedBy.flatMap { model.people[$0] }))
        }
    }

    private func writePages(into html: inout HTML) {
        if model.pageCount < 2 { return }
        html.nav(.class("choices"), .aria("label", words.pages)) {
            if model.page > 0 {
                $0.a(words.pageBefore, .href(path(show: model.show, page: model.page - 1)), .rel("prev"))
            }
            $0.span("\(model.page + 1) / \(model.pageCount)", .class("faint num"))
            if model.page + 1 < model.pageCount {
                $0.a(words.pageAfter, .href(path(show: model.show, page: model.page + 1)), .rel("next"))
            }
        }
    }

    private func writeActs(into html: inout HTML) {
        html.ledger("do", words.whatCanBeDone, style: "no-print") {
            $0.div(.class("acts")) {
                $0.a(.class("btn"), .href(Route.directory(.new).path)) {
                    $0.icon(.plus)
                    $0.text(words.addResource)
                }
                $0.a(words.importDirectory, .class("btn"), .href(Route.directory(.importing).path))
                $0.a(words.stock, .class("btn"), .href(Route.stock(.list).path))
            }
        }
    }

    private func path(show: String, page: Int) -> String {
        var fields: [(Field, String)] = [(.show, show == "open" ? "" : show), (.query, model.query)]
        fields += [(.kind, model.kind?.rawValue ?? ""), (.place, model.place), (.language, model.language)]
        fields += [(.cost, model.cost?.rawValue ?? ""), (.page, page == 0 ? "" : String(page))]
        let query = fields.filter { !$0.1.isEmpty }.map { "\($0.0.rawValue)=\($0.1.queryEncoded)" }
        return Route.directory(.list).path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }
}
