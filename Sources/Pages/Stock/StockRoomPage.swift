import Clinic
package import FollowThrough
import Markup
import Routes

package struct StockRoomModel: Sendable {
    package let stocks: [Stock]
    package let currency: String
    package let mayKeep: Bool
    package let form: FormState

    package init(stocks: [Stock], currency: String, mayKeep: Bool, form: FormState = FormState()) {
        (self.stocks, self.currency, self.mayKeep, self.form) = (stocks, currency, mayKeep, form)
    }
}

/// What the practice holds to give at once.
package struct StockRoomPage: Sendable {
    package let context: PageContext
    package let model: StockRoomModel

    package init(_ context: PageContext, _ model: StockRoomModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.form.problems, words) }

    package func bytes() -> [UInt8] {
        let icons: [Icon] = BarrierKind.icons + [.alert, .plus]
        return PageFrame(context, title: words.stock, room: .resources, icons: icons).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(words.resources, Route.directory(.list).path)])
                $0.h1(words.stock)
                $0.p(words.stockLead, .class("lead soft"))
            }
            html.add(problems)
            html.ledger("held", words.stock, count: model.stocks.count, style: "ledger--strong") {
                writeRows(into: &$0)
            }
            if model.mayKeep { writeNew(into: &html) }
        }
    }

    private func writeRows(into html: inout HTML) {
        if model.stocks.isEmpty {
            return html.p(model.mayKeep ? words.stockEmpty : words.stockEmptyForReading, .class("lead"))
        }
        html.ol(.class("rows")) {
            for stock in model.stocks {
                $0.li(.class("row")) {
                    $0.div(.class("row__who")) {
                        $0.a(stock.name, .class("who"), .href(Route.stock(.one(RecordKey(of: stock.id))).path))
                    }
                    $0.p(.class("state state--plain")) {
                        $0.icon(stock.kind.icon)
                        $0.span(words.kind(stock.kind))
                    }
                    $0.div(.class("row__act")) {
                        $0.p(words.left(of: stock), .class("num"))
                        if stock.isClosed { $0.p(words.stockClosed, .class("small faint")) }
                    }
                }
            }
        }
    }

    private func field(_ field: Field, _ label: String, hint: String? = nil, inputmode: String? = nil) -> FormField {
        FormField(
            name: field.rawValue, label: label, value: model.form.values[field], hint: hint,
            error: problems.error(field.rawValue),
            options: FieldOptions(autocomplete: "off", inputmode: inputmode, maxlength: 120))
    }

    private func choice(_ field: Field, _ label: String, _ choices: [FormChoice], _ value: String) -> FormField {
        FormField(
            name: field.rawValue, label: label, kind: .choice(choices), value: model.form.values[field] ?? value,
            error: problems.error(field.rawValue))
    }

    private func writeNew(into html: inout HTML) {
        html.ledger("new", words.newStock, style: "no-print") {
            $0.form(to: .stock(.list), context.seal, name: "stock", .class("stack small-form"), .novalidate()) {
                $0.add(field(.stockName, words.stockName, hint: words.stockNameHint))
                $0.div(.class("grid-2")) {
                    $0.add(
                        choice(
                            .kind, words.helpsWith,
                            BarrierKind.allCases.map { FormChoice($0.rawValue, words.kind($0)) },
                            BarrierKind.transport.rawValue))
                    $0.add(
                        choice(
                            .unit, words.unit,
                            [FormChoice("pieces", words.unitPieces), FormChoice("money", words.unitMoney)], "pieces"))
                    $0.add(field(.worth, words.pieceWorth, hint: words.pieceWorthHint, inputmode: "decimal"))
                    $0.add(
                        choice(
                            .currency, words.currency, Currency.usual.map { FormChoice($0, $0) }, model.currency))
                    $0.add(field(.quantity, words.startQuantity, inputmode: "decimal"))
                }
                $0.p {
                    $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                        $0.icon(.plus)
                        $0.text(words.begin)
                    }
                }
            }
        }
    }
}
