import Pages
import Practice
import Routes

extension Call {
    /// The tablet is with a client whose check holds no more: that says nothing of why, and leaves the way to the PIN.
    func checkIsOver() -> Reply {
        .page(CheckOverPage(tabletContext, wasSent: wasSentInVain).bytes(), status: 409)
    }

    /// Whether somebody sent marks, where they were not taken.
    var wasSentInVain: Bool { isOfMarks && method == .post && form[.answer] != AnswerValue.decline.rawValue }

    /// Whether it brings what a client marked.
    var isOfMarks: Bool { route == .check || route == .checkLanguage }

    /// Of a page on a tablet of which no check is asked.
    var tabletContext: PageContext {
        context(nil).keeping { service.deviceKey(of: nil) }
    }

    /// What this tablet was handed over for; `nil` where that holds no more.
    func checkIfItHolds() async throws -> CheckForm.Answer? {
        do {
            return try await checkAsked()
        } catch let error as PracticeError where error == .conflict(CheckForm.isOver) {
            return nil
        }
    }
}
