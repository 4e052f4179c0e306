import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    /// Every place of the stock, with what may be done there.
    func dispatchStock(_ visitor: Visitor, _ place: StockPlace) async throws -> Reply {
        switch (place, method) {
        case (.list, .get): return try await stockRoom(visitor, FormState(), status: 200)
        case (.list, .post): return try await addStock(visitor)
        case (.one(let id), .get): return try await stock(visitor, ID(of: id), FormState(), status: 200)
        case (.moves(let id), .post): return try await moveStock(visitor, ID(of: id))
        case (.giving(let id), .post): return try await give(visitor, ID(of: id))
        case (.givingUndone(let id), .post): return try await takeBackGiving(visitor, ID(of: id))
        default: throw Refusal.wrongMethod
        }
    }

    func stockRoom(_ visitor: Visitor, _ state: FormState, status: Int) async throws -> Reply {
        let room = try await service.answer(StockRoom(), as: visitor.actor)
        let model = StockRoomModel(
            stocks: room.stocks, currency: (room.currency ?? usualCurrency).code, mayKeep: room.mayKeep, form: state)
        return .page(StockRoomPage(context(visitor), model).bytes(), status: status)
    }

    /// A guess from the practice's time zone, for the first stock alone.
    private var usualCurrency: Currency {
        let zone = practice?.zone.name ?? ""
        if zone == "Europe/London" { return .pound }
        return zone.hasPrefix("America/") ? .dollar : .euro
    }

    func stock(_ visitor: Visitor, _ id: StockID, _ state: FormState, status: Int) async throws -> Reply {
        let view = try await service.answer(StockView(stock: id), as: visitor.actor)
        let model = StockModel(
            stock: view.stock,
            moves: view.moves.map {
                StockMoveLine(
                    move: $0.move, client: $0.client, isTakenBack: $0.isTakenBack, mayTakeBack: $0.mayTakeBack)
            }, people: view.people,
            clients: view.clients.map { FormChoice($0.episode.description, "\($0.name) · \($0.code)") },
            mayKeep: view.mayKeep, form: state)
        return .page(StockPage(context(visitor), model).bytes(), status: status)
    }

    /// What was typed, in the unit of the stock.
    func quantity(of stock: Stock) throws(PracticeError) -> Int {
        let decimals = stock.unit == .money ? stock.currency.decimals : 0
        guard let quantity = Self.units(form.text(.quantity), decimals: decimals) else {
            throw .invalid([FieldProblem(Field.quantity.rawValue, "problem.number")])
        }
        return quantity
    }
}
