package import Clinic
import Markup
import Routes

package struct LooksModel: Sendable {
    package let client: Client
    package let lines: [AuditLine]
    /// There are older ones that are not shown.
    package let isCut: Bool

    package init(client: Client, lines: [AuditLine], isCut: Bool) {
        (self.client, self.lines, self.isCut) = (client, lines, isCut)
    }
}

/// Who looked at one client's record: a sheet to be printed and given.
package struct LooksPage: Sendable {
    package let context: PageContext
    package let model: LooksModel

    package init(_ context: PageContext, _ model: LooksModel) { (self.context, self.model) = (context, model) }

    package func bytes() -> [UInt8] {
        let words = context.words
        return PageFrame(
            context, title: words.tabLooks, room: .clients, icons: [.print, .alert],
            printHead: words.printHead(of: model.client)
        )
        .bytes(capacity: 65_536) { html in
            html.header(.class("opening")) {
                $0.crumb([(model.client.name, Route.client(model.client.id).path)])
                $0.h1(words.looksTitle(model.client.name))
                $0.p(words.looksLead(context.practiceName), .class("lead soft"))
                $0.p(words.looksLists, .class("soft"))
            }
            html.ledger("entries", words.auditEntries, count: model.lines.count, style: "ledger--strong") {
                AuditTable(context: context, lines: model.lines, showsClient: false).write(into: &$0)
                if model.isCut { $0.p(words.looksCut, .class("soft")) }
            }
        }
    }
}
