import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func addStock(_ visitor: Visitor) async throws -> Reply {
        do {
            guard let currency = Currency(form.text(.currency)),
                Currency.usual.contains(currency.code)
            else { throw PracticeError.invalid([FieldProblem(Field.currency.rawValue, "problem.unknown")]) }
            let isMoney = form[.unit] == "money"
            let unit: StockUnit = isMoney ? .money : .pieces(each: try amount(.worth, currency.decimals))
            let balance = try amount(.quantity, isMoney ? currency.decimals : 0)
            let id = try await service.perform(
                AddStock(
                    name: form.text(.stockName), kind: BarrierKind(rawValue: form.text(.kind)) ?? .other, unit: unit,
                    currency: currency, balance: balance, once: form.once() ?? service.chance.id()),
                as: visitor.actor)
            return .seeOther(.stock(.one(RecordKey(of: id))), notice: .saved)
        } catch {
            let (problems, status) = try refused(error)
            let fields: [Field] = [.stockName, .kind, .unit, .worth, .currency, .quantity]
            return try await stockRoom(visitor, formState(fields, problems), status: status)
        }
    }

    private func amount(_ field: Field, _ decimals: Int) throws(PracticeError) -> Int {
        guard let amount = Self.units(form.text(field), decimals: decimals) else {
            throw .invalid([FieldProblem(field.rawValue, "problem.number")])
        }
        return amount
    }

    func moveStock(_ visitor: Visitor, _ id: StockID) async throws -> Reply {
        try await changing(visitor, id) { stock in
            let change: StockKeeping
            switch form.text(.answer) {
            case "refill": change = .refill(try quantity(of: stock))
            case "counted": change = .counted(try quantity(of: stock))
            case "close": change = .close
            case "reopen": change = .reopen
            default: throw Refusal.badRequest
            }
            try await service.perform(
                ChangeStock(
                    stock: id, change: change, note: form.text(.note), once: form.once() ?? service.chance.id()),
                as: visitor.actor)
        }
    }

    func give(_ visitor: Visitor, _ id: StockID) async throws -> Reply {
        try await changing(visitor, id) { stock in
            guard let episode = EpisodeID(form.text(.episode)) else {
                throw PracticeError.invalid([FieldProblem(Field.episode.rawValue, "problem.required")])
            }
            try await service.perform(
                GiveFromStock(
                    stock: id, episode: episode, quantity: try quantity(of: stock),
                    once: form.once() ?? service.chance.id()), as: visitor.actor)
        }
    }

    func takeBackGiving(_ visitor: Visitor, _ move: ID<StockMove>) async throws -> Reply {
        let held = try await service.store.read { try $0.stockMove(move) }
        guard let held else { throw PracticeError.notFound }
        try await service.perform(
            TakeBackGiving(giving: move, once: form.once() ?? service.chance.id()), as: visitor.actor)
        return .seeOther(.stock(.one(RecordKey(of: held.stock))), notice: .undone)
    }

    private func changing(
        _ visitor: Visitor, _ id: StockID, _ change: (Stock) async throws -> Void
    ) async throws -> Reply {
        do {
            try await change(try await service.answer(StockView(stock: id), as: visitor.actor).stock)
            return .seeOther(.stock(.one(RecordKey(of: id))), notice: .recorded)
        } catch {
            let (problems, status) = try refused(error)
            // Each form of the page has fields of its own.
            let part = form[.answer].map { $0 + "-" } ?? ""
            let told = problems.map { FormProblems.Problem(field: $0.field.map { part + $0 }, $0.text) }
            let state = formState([.answer, .quantity, .episode, .note], told)
            return try await stock(visitor, id, state, status: status)
        }
    }
}
