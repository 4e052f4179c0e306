import Clinic
import FollowThrough
import Markup
import Routes

/// Small help at once, from what the practice holds.
struct BarrierGiving: Component, Sendable {
    let context: PageContext
    let model: BarrierModel

    private var words: Words { context.words }

    /// Those of the barrier's kind first.
    private var stocks: [Stock] {
        let kind = model.barrier.needs.kind
        return model.stocks.filter { $0.kind == kind } + model.stocks.filter { $0.kind != kind && $0.kind == .cost }
    }

    func write(into html: inout HTML) {
        if stocks.isEmpty, model.given.isEmpty { return }
        html.section(.class("note")) {
            $0.h2(words.smallHelp, .id("giving"), .tabindex(-1))
            for move in model.given {
                if let stock = model.stocks.first(where: { $0.id == move.stock }) {
                    $0.p(.class("state state--good small")) {
                        $0.icon(.done)
                        $0.span {
                            $0.text(
                                words.givenSoFar("\(stock.name), \(words.quantity(-move.quantity, of: stock))") + " ")
                            $0.add(context.dates.whenShort(context.zone.day(of: move.at)))
                        }
                    }
                }
            }
            if model.mayWrite { for stock in stocks { write(stock, into: &$0) } }
        }
    }

    private func write(_ stock: Stock, into html: inout HTML) {
        let id = BarrierModel.giving(from: stock.id)
        let values = model.form.values
        let typed = values[.stock] == stock.id.description ? values[.quantity] : nil
        let shown: String = typed ?? (stock.unit == .money ? "" : "1")
        let error = FormProblems(model.form.problems, words).error(id)
        html.call(id, "\(words.quantity), \(stock.name)")
        html.form(
            to: .barriers(.giving(RecordKey(of: model.barrier.id))), context.seal, name: id,
            .class("stack-s inset no-print")
        ) {
            $0.hidden(.stock, stock.id.description)
            $0.p(.id(stock.balance > 0 ? nil : id), .custom("tabindex", stock.balance > 0 ? nil : "-1")) {
                $0.b(stock.name)
                $0.text(" ")
                $0.span(words.left(of: stock), .class("small faint"))
            }
            if stock.balance > 0 {
                $0.div(.class("add add--small")) {
                    $0.label(words.quantity, .class("vh"), .for(id))
                    $0.input(
                        .id(id), .name(Field.quantity.rawValue), .type("text"),
                        .value(shown), .inputmode("decimal"), .required(),
                        .aria("invalid", error == nil ? nil : "true"),
                        .aria("describedby", error == nil ? nil : "\(id)-error"),
                        .autocomplete("off"), .class("narrow"))
                    $0.button(
                        words.handOut, .class("btn btn--small"),
                        .aria("label", "\(words.handOut)\(words.colon) \(stock.name)"),
                        .data("busy", words.recording))
                }
            }
            if let error {
                $0.p(.class("state state--trouble wrong"), .id("\(id)-error")) {
                    $0.icon(.alert)
                    $0.span(error)
                }
            }
        }
    }
}
