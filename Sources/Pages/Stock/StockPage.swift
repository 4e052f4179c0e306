package import Clinic
package import FollowThrough
import Markup
import Routes

package struct StockModel: Sendable {
    package let stock: Stock
    package let moves: [StockMoveLine]
    package let people: [PersonID: String]
    /// To whom it may be given from here.
    package let clients: [FormChoice]
    package let mayKeep: Bool
    package let form: FormState

    package init(
        stock: Stock, moves: [StockMoveLine], people: [PersonID: String], clients: [FormChoice], mayKeep: Bool,
        form: FormState = FormState()
    ) {
        (self.stock, self.moves, self.people) = (stock, moves, people)
        (self.clients, self.mayKeep, self.form) = (clients, mayKeep, form)
    }
}

package struct StockMoveLine: Hashable, Sendable {
    package let move: StockMove
    package let client: Client?
    package let isTakenBack: Bool
    package let mayTakeBack: Bool

    package init(move: StockMove, client: Client?, isTakenBack: Bool, mayTakeBack: Bool) {
        (self.move, self.client, self.isTakenBack, self.mayTakeBack) = (move, client, isTakenBack, mayTakeBack)
    }
}

/// One stock: what is left, giving, keeping it right, and every move.
package struct StockPage: Sendable {
    package let context: PageContext
    package let model: StockModel

    package init(_ context: PageContext, _ model: StockModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var stock: Stock { model.stock }
    private var key: RecordKey { RecordKey(of: stock.id) }
    private var problems: FormProblems { FormProblems(model.form.problems, words) }

    package func bytes() -> [UInt8] {
        let icons: [Icon] = BarrierKind.icons + [.alert, .undo, .plus]
        return PageFrame(context, title: stock.name, room: .resources, icons: icons).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([
                    (words.resources, Route.directory(.list).path), (words.stock, Route.stock(.list).path),
                ])
                $0.h1(stock.name)
                $0.p(words.left(of: stock), .class("lead num"))
                $0.p(.class("state state--plain")) {
                    $0.icon(stock.kind.icon)
                    $0.span(words.kind(stock.kind))
                }
            }
            html.add(problems)
            if !model.clients.isEmpty, stock.balance > 0, !stock.isClosed { writeGive(into: &html) }
            writeMoves(into: &html)
            if model.mayKeep { writeKeep(into: &html) }
        }
    }

    private func quantity(_ id: String, _ label: String, hint: String? = nil) -> FormField {
        FormField(
            id: id, name: Field.quantity.rawValue, label: label, value: id == typedID ? typed : nil, hint: hint,
            error: problems.error(id),
            options: FieldOptions(autocomplete: "off", inputmode: "decimal", maxlength: 20))
    }

    private var typed: String? { model.form.values[.quantity] }
    /// The field that it was typed into: that for giving is in the only form without an answer.
    private var typedID: String { model.form.values[.answer].map { "\($0)-quantity" } ?? "quantity" }

    private func writeGive(into html: inout HTML) {
        html.ledger("give", words.handOut, style: "ledger--strong no-print") {
            $0.form(
                to: .stock(.giving(key)), context.seal, name: "give-\(model.moves.count)", .class("stack small-form"),
                .novalidate()
            ) {
                $0.div(.class("grid-2")) {
                    $0.add(
                        FormField(
                            name: Field.episode.rawValue, label: words.handOutTo,
                            // Nobody is chosen before somebody chooses them.
                            kind: .choice([FormChoice("", words.choose)] + model.clients),
                            value: model.form.values[.episode], error: problems.error("episode"), isRequired: true))
                    $0.add(quantity("quantity", words.quantity))
                }
                $0.p { $0.button(words.handOut, .class("btn btn--first"), .data("busy", words.recording)) }
            }
        }
    }

    private func writeMoves(into html: inout HTML) {
        html.ledger("moves", words.moves, count: model.moves.count) {
            if model.moves.isEmpty { return $0.p(words.noMoves, .class("soft")) }
            $0.div(.class("scroll"), .tabindex(0), .role("region"), .aria("label", words.moves)) {
                $0.table(.class("table table--audit")) {
                    $0.thead {
                        $0.tr {
                            $0.th(words.when, .scope("col"))
                            $0.th(words.stockWhat, .scope("col"))
                            $0.th(words.quantity, .scope("col"), .class("n"))
                            $0.th(words.handOutTo, .scope("col"))
                            $0.th(words.who, .scope("col"))
                        }
                    }
                    $0.tbody { for line in model.moves { write(line, into: &$0) } }
                }
            }
        }
    }

    private func write(_ line: StockMoveLine, into html: inout HTML) {
        let move = line.move
        html.tr(.class(line.isTakenBack ? "is-replaced" : nil)) {
            $0.td { $0.add(context.dates.when(move.at)) }
            $0.td {
                let isExact = move.change == .corrected && move.quantity == 0
                $0.text(isExact ? words.countedAgrees : words.move(move.change))
                if !move.note.isEmpty { $0.text(words.colon + " " + move.note) }
                if line.isTakenBack { $0.small(" (\(words.takenBackLater))", .class("faint")) }
            }
            $0.td(words.quantity(move.quantity, of: stock), .class("n num"))
            $0.td(.data("name", move.episode == nil ? nil : words.handOutTo)) {
                if let client = line.client {
                    $0.a(words.name(of: client), .href(Route.client(client.id).path))
                } else if move.episode != nil {
                    $0.text(words.somebody)
                }
                if line.mayTakeBack {
                    $0.form(
                        to: .stock(.givingUndone(RecordKey(of: move.id))), context.seal, name: "back-\(move.id)",
                        .class("no-print")
                    ) { $0.button(words.takeBackGiving, .class("link small"), .data("busy", words.recording)) }
                }
            }
            let by = move.by.flatMap { model.people[$0] }
            $0.td(by ?? "", .data("name", by == nil ? nil : words.who))
        }
    }

    private func writeKeep(into html: inout HTML) {
        html.ledger("keep", words.keepTheStock, style: "no-print") {
            $0.div(.class("stack")) {
                if !stock.isClosed {
                    let isMoney = stock.unit == .money
                    writeMove("refill", words.cameIn(isMoney: isMoney), nil, words.refill, into: &$0)
                    writeMove(
                        "counted", words.isThere(isMoney: isMoney), words.countedHint, words.countedNow, into: &$0)
                }
                $0.form(to: .stock(.moves(key)), context.seal, name: "close-\(stock.isClosed)") {
                    $0.hidden(.answer, stock.isClosed ? "reopen" : "close")
                    $0.button(
                        stock.isClosed ? words.reopenStock : words.closeStock, .class("btn btn--small btn--quiet"),
                        .data("busy", words.recording))
                }
            }
        }
    }

    /// - Parameters:
    ///   - label: what the field holds.
    ///   - act: what the button does.
    private func writeMove(
        _ change: String, _ label: String, _ hint: String?, _ act: String, into html: inout HTML
    ) {
        html.form(
            to: .stock(.moves(key)), context.seal, name: "\(change)-\(model.moves.count)", .class("stack-s small-form"),
            .novalidate()
        ) {
            $0.hidden(.answer, change)
            $0.div(.class("grid-2")) {
                $0.add(quantity("\(change)-quantity", label, hint: hint))
                $0.add(
                    FormField(
                        id: "\(change)-note", name: Field.note.rawValue, label: words.note,
                        value: model.form.values[.answer] == change ? model.form.values[.note] : nil,
                        hint: words.stockNoteHint, error: problems.error("\(change)-note"),
                        options: FieldOptions(autocomplete: "off", maxlength: 200)))
            }
            $0.p { $0.button(act, .class("btn"), .data("busy", words.recording)) }
        }
    }
}
