import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    private func once() -> ID<BarrierAct> { form.once() ?? service.chance.id() }

    func describeBarrier(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        let fields: [Field] = [.kind, .title, .words, .place, .language, .cost, .base]
        return try await acting(visitor, on: id, at: "describe", keeping: fields) {
            try await service.perform(
                ChangeBarrier(
                    barrier: id, change: .described(try needs()), saying: .barrier(barrierWords), once: once(),
                    base: form[.base].flatMap { ID<BarrierAct>($0) }), as: visitor.actor)
        }
    }

    func addOption(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        try await acting(visitor, on: id, at: "options", keeping: [.option, .takes]) {
            try await service.perform(
                ChangeBarrier(
                    barrier: id, change: .optionAdded,
                    saying: .option(OptionWords(what: form.text(.option), takes: form.text(.takes))), once: once()),
                as: visitor.actor)
        }
    }

    /// From which day on an option is tried; or that it is crossed out.
    func tryOption(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        try await acting(visitor, on: id, at: "options") {
            guard let option = OptionID(form.text(.option)) else { throw PracticeError.notFound }
            let change: BarrierChange =
                form[.answer] == "drop" ? .optionDropped(option) : .trying(option, from: try day(.date))
            try await service.perform(ChangeBarrier(barrier: id, change: change, once: once()), as: visitor.actor)
        }
    }

    func tellHowItWent(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        try await acting(visitor, on: id, at: "went", keeping: [.note]) {
            guard let outcome = TryOutcome(rawValue: form.text(.answer)) else {
                throw PracticeError.invalid([FieldProblem(Field.note.rawValue, "problem.required")])
            }
            try await service.perform(
                ChangeBarrier(barrier: id, change: .went(outcome), saying: .note(form.text(.note)), once: once()),
                as: visitor.actor)
        }
    }

    func endBarrier(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        try await acting(visitor, on: id, at: "went") {
            let change: BarrierChange
            switch form.text(.answer) {
            case "solved": change = .solved
            case "let-go": change = .letGo
            case "reopen": change = .reopened
            default: throw Refusal.badRequest
            }
            try await service.perform(
                ChangeBarrier(barrier: id, change: change, saying: .note(form.text(.note)), once: once()),
                as: visitor.actor)
        }
    }

    func undoBarrierAct(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        try await acting(visitor, on: id, at: "describe", notice: .undone) {
            guard let act = ID<BarrierAct>(form.text(.base)) else { throw PracticeError.notFound }
            try await service.perform(ChangeBarrier(barrier: id, change: .undone(act), once: once()), as: visitor.actor)
        }
    }

    /// A voucher or a sum, from the page of the barrier.
    func giveAtBarrier(_ visitor: Visitor, _ id: BarrierID) async throws -> Reply {
        guard let chosen = StockID(form.text(.stock)) else { throw PracticeError.notFound }
        // Each stock has a form of its own.
        let field = BarrierModel.giving(from: chosen)
        return try await acting(visitor, on: id, at: "giving", keeping: [.stock, .quantity], saying: field) {
            let view = try await service.answer(BarrierView(barrier: id), as: visitor.actor)
            guard let stock = view.stocks.first(where: { $0.id == chosen }) else {
                throw PracticeError.conflict("conflict.stock-closed")
            }
            try await service.perform(
                GiveFromStock(
                    stock: stock.id, episode: view.barrier.episode, barrier: id, quantity: try quantity(of: stock),
                    once: form.once() ?? service.chance.id()), as: visitor.actor)
        }
    }

    var barrierWords: BarrierWords {
        BarrierWords(title: form.text(.title), words: form.text(.words), place: form.text(.place))
    }

    func needs() throws(PracticeError) -> BarrierNeeds {
        guard let kind = BarrierKind(rawValue: form.text(.kind)) else {
            throw .invalid([FieldProblem(Field.kind.rawValue, "problem.required")])
        }
        let language = form.text(.language)
        return BarrierNeeds(
            kind: kind, language: language.isEmpty ? nil : language,
            cost: CostLimit(rawValue: form.text(.cost)) ?? .any)
    }
}
