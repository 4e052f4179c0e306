import Clinic
import Markup

/// A client's record as one page that needs nothing besides itself: on a screen, on a telephone, on paper.
package struct ClientRecordPage: Sendable {
    let context: PageContext
    let model: ClientRecordModel

    package init(_ context: PageContext, _ model: ClientRecordModel) { (self.context, self.model) = (context, model) }

    var words: Words { context.words }
    var dates: Dates { context.dates }

    package func bytes() -> [UInt8] {
        var html = HTML(capacity: 262_144)
        let title = words.recordTitle(model.client.name)
        html.doctype()
        html.html(.lang(words.language.rawValue)) {
            $0.head {
                $0.meta(.charset("utf-8"))
                $0.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                $0.title(title)
                Self.writeStyle(into: &$0)
            }
            $0.body {
                $0.header {
                    $0.p(context.practiceName, .class("who"))
                    $0.h1(title)
                    let by = context.person?.name ?? words.productName
                    $0.p(words.recordMade(dates.exact(model.madeAt), by))
                    $0.p(model.hasTalks ? words.recordWithTalks : words.recordWithoutTalks, .class("soft"))
                    if model.elsewhere > 0 { $0.p(words.fileElsewhere(model.elsewhere)) }
                }
                $0.main {
                    writeClient(into: &$0)
                    for care in model.episodes { RecordCare(page: self, care: care).write(into: &$0) }
                    writeConsents(into: &$0)
                    writeChanges(into: &$0)
                    writeEmergencies(into: &$0)
                    writeLooks(into: &$0)
                }
            }
        }
        return html.bytes
    }

    private func writeClient(into html: inout HTML) {
        html.section {
            $0.h2(words.recordWho)
            $0.dl {
                for part in DetailsPart.allCases {
                    let text =
                        part == .born
                        ? model.client.born.map { dates.withYear($0) } ?? "" : part.shown(model.client, words, dates)
                    $0.dt(part.label(words))
                    $0.dd(text.isEmpty ? words.notRecorded : text)
                }
            }
        }
    }

    private func writeConsents(into html: inout HTML) {
        guard let page = model.episodes.last?.page, !page.consents.records.isEmpty else { return }
        html.section {
            $0.h2(words.consents)
            $0.ul {
                for record in page.consents.records {
                    let by = record.recordedBy.flatMap { page.people[$0] } ?? words.productName
                    $0.li {
                        $0.b(words.consentMatter(record.matter) + words.colon)
                        $0.text(
                            " \(words.consentAnswer(record.answer)), "
                                + "\(words.consentGiver(record.giver, model.client.calledName)), "
                                + "\(dates.withYear(record.day)). "
                                + words.consentRecordedBy(by, dates.exact(record.recordedAt)))
                    }
                }
            }
        }
    }

    private func writeChanges(into html: inout HTML) {
        if model.changes.isEmpty { return }
        html.section {
            $0.h2(words.detailsChanges)
            $0.ul {
                for change in model.changes.reversed() {
                    $0.li {
                        $0.b(dates.exact(change.at))
                        $0.text(
                            ", " + (change.by.map { words.detailsChangedBy($0) } ?? words.detailsByItself) + words.colon
                        )
                        for part in DetailsPart.allCases {
                            let (before, after) = (
                                part.shown(change.before, words, dates), part.shown(change.after, words, dates)
                            )
                            if before == after { continue }
                            let (old, new) = (
                                before.isEmpty ? words.notRecorded : before, after.isEmpty ? words.notRecorded : after
                            )
                            $0.text(
                                " \(part.label(words)), \(words.detailsWas) \(words.quoted(old)), "
                                    + "\(words.detailsBecame) \(words.quoted(new)).")
                        }
                    }
                }
            }
        }
    }

    private func writeEmergencies(into html: inout HTML) {
        if model.emergencies.isEmpty { return }
        html.section {
            $0.h2(words.recordEmergencies)
            $0.ul {
                for opening in model.emergencies.reversed() {
                    $0.li {
                        let by = model.people[opening.person] ?? words.productName
                        $0.text("\(dates.exact(opening.openedAt)), \(by)\(words.colon) ")
                        $0.text(words.emergencyKind(opening.kind) + ".")
                        if let text = model.words[opening.id.description] {
                            $0.span(" " + words.quoted(text), .class("said"), .dir("auto"))
                        }
                    }
                }
            }
        }
    }

    private func writeLooks(into html: inout HTML) {
        if model.looks.isEmpty { return }
        html.section {
            $0.h2(words.auditTitle)
            $0.table(.class("looks")) {
                $0.thead {
                    $0.tr {
                        for name in [words.auditWhen, words.auditWho, words.auditWhat] { $0.th(name, .scope("col")) }
                    }
                }
                $0.tbody {
                    for look in model.looks.reversed() {
                        $0.tr {
                            $0.td(dates.exact(look.at))
                            $0.td(look.person ?? words.auditNobody(look.action))
                            $0.td(words.auditAction(look.action))
                        }
                    }
                }
            }
        }
    }

    private static func writeStyle(into html: inout HTML) {
        html.raw(
            """
            <style>
            :root{color-scheme:light}
            body{font:16px/1.5 system-ui,sans-serif;color:#1c2424;background:#fff;margin:0 auto;padding:2rem 1.25rem;max-width:46rem;overflow-wrap:anywhere}
            h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 .75rem}
            h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:.5rem;border-top:2px solid #1c2424}
            h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
            p{margin:.35rem 0}.who{font-weight:600}.soft{color:#4a5656}
            ul,ol{padding-left:1.25rem;margin:.35rem 0}li{margin:.25rem 0}
            dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}
            dt{color:#4a5656}dd{margin:0}
            .check{border-left:3px solid #9fb3b0;padding:.1rem 0 .1rem .9rem;margin:.75rem 0}
            .check--old{color:#4a5656;border-left-style:dashed}
            .total{font-weight:600}
            q,.said{font-style:italic}
            table{border-collapse:collapse;width:100%;font-size:.95em}
            th{overflow-wrap:break-word}
            td,th{border-top:1px solid #b9c4c2;padding:.3rem .75rem .3rem 0;text-align:left;vertical-align:top}
            .qa td:last-child,.qa th:last-child{width:30%}
            @media (max-width:30rem){.looks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.looks,.looks tbody{display:block}.looks tr{display:block;border-top:1px solid #b9c4c2;padding:.3rem 0}.looks td{display:block;border:0;padding:0}.looks td:first-child{color:#4a5656}}
            @media (max-width:30rem){body{padding:1rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
            @media print{body{font-size:10.5pt;max-width:none;padding:0}h2,h3{break-after:avoid}tr,li,.check p{break-inside:avoid}@page{margin:18mm}}
            </style>

            """)
    }
}
