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
        let id = "give-\(stock.id)"
        html.form(
            to: .barriers(.giving(RecordKey(of: model.barrier.id))), context.seal, name: id,
            .class("stack-s inset no-print")
        ) {
            $0.hidden(.stock, stock.id.description)
            $0.p {
                $0.b(stock.name)
                $0.text(" ")
                $0.span(words.left(of: stock), .class("small faint"))
            }
            if stock.balance > 0 {
                $0.div(.class("add add--small")) {
                    $0.label(words.quantity, .class("vh"), .for(id))
                    $0.input(
                        .id(id), .name(Field.quantity.rawValue), .type("text"),
                        .value(stock.unit == .money ? "" : "1"), .inputmode("decimal"), .required(),
                        .autocomplete("off"), .class("narrow"))
                    $0.button(
                        words.handOut, .class("btn btn--small"),
                        .aria("label", "\(words.handOut)\(words.colon) \(stock.name)"),
                        .data("busy", words.recording))
                }
            }
        }
    }
}
