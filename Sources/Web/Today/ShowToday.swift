import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// The board: of the visitor, of a team or one of its therapists, or the appointments of everybody.
    func showToday(_ visitor: Visitor) async throws -> Reply { try await today(visitor) }

    /// Today again, with what could not be recorded said above it.
    func today(_ visitor: Visitor, trouble problems: [FieldProblem], status: Int = 422) async throws -> Reply {
        let text = refusedTap?.text ?? problems.map { words.problem($0.problem, $0.arguments) }.joined(separator: " ")
        return try await today(visitor, notice: Notice(.trouble, .alert, text), status: status)
    }

    private func today(_ visitor: Visitor, notice: Notice? = nil, status: Int = 200) async throws -> Reply {
        let asked = try BoardAsked(query)
        let page = HeldBoards.Page(visitor, self)
        if notice == nil, self.notice == nil, let held = live.boards.bytes(page, renewedAs: seal) {
            try await service.noteBoard(as: visitor.actor)
            return .page(held)
        }
        // Before the board is read, so that a change in between is told as news.
        let seen = String(live.version(asked.scope(for: visitor)))
        let board = try await service.answer(TodayBoard(of: asked.subject), as: visitor.actor)
        // Nothing here is for somebody who only keeps the settings.
        if board.subject == .nothing { return .seeOther(.settings) }
        let model = TodayModel(
            board, asked, hasClients: board.hasClients, seen: seen)
        let told = self.notice == .stepTold ? StepTold(figures)?.notice(board, words) : nil
        let context = context(visitor, notice: notice ?? told)
        let bytes = TodayPage(context, model).bytes()
        if context.notice == nil { live.boards.keep(bytes, sealed: context.seal, as: page) }
        return .page(bytes, status: status)
    }
}
