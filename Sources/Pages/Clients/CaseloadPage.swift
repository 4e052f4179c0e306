import Clinic
import FollowThrough
import Markup
import Routes

/// Everybody that a person works with, found by name, code and where they stand.
package struct CaseloadPage: Sendable {
    package let context: PageContext
    package let model: CaseloadModel

    package init(_ context: PageContext, _ model: CaseloadModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.clients, room: .clients, icons: [.plus, .search]).bytes(capacity: 65_536) {
            html in
            html.header(.class("opening")) {
                $0.h1(words.clients)
                writeSearch(into: &$0)
                writeParts(into: &$0)
                writeTherapists(into: &$0)
            }
            html.ledger("found", words.caseloadPart(model.show), count: model.found, style: "ledger--strong") {
                $0.div(.class("stack")) {
                    writeRows(into: &$0)
                    if model.showsStandings {
                        $0.p { $0.a(words.emergencyLink, .class("alone"), .href(Route.emergency(.opening).path)) }
                    }
                    if model.mayAdd {
                        $0.p {
                            $0.a(.class("btn"), .href(Route.newClient.path)) {
                                $0.icon(.plus)
                                $0.text(words.addClient)
                            }
                        }
                    }
                }
            }
        }
    }

    private func writeSearch(into html: inout HTML) {
        html.search {
            $0.form(to: .clients, context.seal, name: "search", .class("add inset")) {
                $0.add(
                    FormField(
                        id: "caseload-query", name: Field.query.rawValue, label: words.caseloadNameOrCode,
                        kind: .input(type: "search"), value: model.query, options: FieldOptions(autocomplete: "off")))
                $0.input(.type("hidden"), .name(Field.show.rawValue), .value(model.show.rawValue))
                if let chosen = model.chosen {
                    $0.input(.type("hidden"), .name(Field.therapist.rawValue), .value(chosen.description))
                }
                $0.button(.class("btn")) {
                    $0.icon(.search)
                    $0.text(words.caseloadFind)
                }
            }
        }
    }

    private func writeParts(into html: inout HTML) {
        html.nav(.class("choices"), .aria("label", words.caseloadChoice)) {
            for part in CaseloadPart.allCases where model.showsStandings || !part.isClinical {
                $0.a(
                    .href(path(show: part, therapist: model.chosen)),
                    .aria("current", part == model.show ? "true" : nil)
                ) {
                    $0.text(words.caseloadPart(part))
                    $0.text(" ")
                    $0.span(String(model.counts[part] ?? 0), .class("faint num"))
                }
            }
        }
    }

    private func writeTherapists(into html: inout HTML) {
        if model.therapists.isEmpty { return }
        html.nav(.class("choices"), .aria("label", words.whoseClients)) {
            $0.a(
                words.caseloadTherapistAll, .href(path(show: model.show, therapist: nil)),
                .aria("current", model.chosen == nil ? "true" : nil))
            for therapist in model.therapists {
                $0.a(
                    therapist.name, .href(path(show: model.show, therapist: therapist.id)),
                    .aria("current", therapist.id == model.chosen ? "true" : nil))
            }
        }
    }

    private func writeRows(into html: inout HTML) {
        if model.rows.isEmpty {
            let elsewhere = model.query.isEmpty || model.show == .all ? 0 : model.counts[.all] ?? 0
            if elsewhere == 0 { return html.p(words.caseloadNobody(model.query), .class("lead")) }
            html.p(words.caseloadNobodyIn(words.caseloadPart(model.show), model.query), .class("lead"))
            return html.p {
                $0.a(
                    words.caseloadFoundInAll(elsewhere), .class("btn"),
                    .href(path(show: .all, therapist: model.chosen)))
            }
        }
        html.ol(.class("rows")) {
            for row in model.rows { write(row, into: &$0) }
        }
        writePages(into: &html)
    }

    private func writePages(into html: inout HTML) {
        if model.pages < 2 { return }
        html.nav(.class("choices"), .aria("label", words.caseloadPages)) {
            if model.page > 1 { $0.a(words.caseloadBefore, .href(pagePath(model.page - 1)), .rel("prev")) }
            $0.span(words.caseloadPage(model.page, of: model.pages), .class("meta num"))
            if model.page < model.pages {
                $0.a(words.caseloadAfter, .href(pagePath(model.page + 1)), .rel("next"))
            }
        }
    }

    private func pagePath(_ page: Int) -> String {
        path(show: model.show, therapist: model.chosen) + "&\(Field.page.rawValue)=\(page)"
    }

    private func write(_ row: CaseloadLine, into html: inout HTML) {
        html.li(.class("row")) {
            $0.div(.class("row__who")) {
                $0.a(words.name(of: row.client), .class("who"), .href(Route.client(row.client.id).path))
                $0.p(row.client.code, .class("since"))
            }
            $0.div(.class("stack-s")) {
                if !row.isOpen {
                    $0.p(words.caseloadEnded, .class("soft"))
                } else if let standing = row.standing {
                    $0.p(words.whereTheyStand(standing, dates, isBoard: false))
                }
                if let name = row.therapistName, !model.therapists.isEmpty { $0.p(name, .class("small faint")) }
            }
            $0.div(.class("row__act small soft")) {
                guard let standing = row.standing, row.isOpen else { return }
                if let last = standing.lastSession {
                    $0.p {
                        $0.text(words.caseloadLastSeen)
                        $0.add(dates.whenAgo(context.zone.day(of: last)))
                    }
                }
                if let next = standing.nextAppointment {
                    $0.p {
                        $0.text(words.caseloadNext)
                        $0.add(dates.when(next))
                    }
                }
            }
        }
    }

    private func path(show: CaseloadPart, therapist: PersonID?) -> String {
        var path = "\(Route.clients.path)?\(Field.show.rawValue)=\(show.rawValue)"
        if let therapist { path += "&\(Field.therapist.rawValue)=\(therapist)" }
        if !model.search.isEmpty { path += "&\(Field.search.rawValue)=\(model.search)" }
        return path
    }
}

extension String {
    /// For the part of an address after the question mark.
    var queryEncoded: String {
        var text = ""
        for byte in utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                text += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
            }
        }
        return text
    }
}
