import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func createTalk(_ visitor: Visitor, _ id: ConcernID) async throws -> Reply {
        try await concernAct(visitor, id, .talk, fields: concernFields(id)) {
            let about = form.all.filter { $0.name == Field.about.rawValue }.compactMap {
                TalkSubject(rawValue: $0.value)
            }
            return try await service.perform(
                CreateTalk(
                    id: try onceID(), concern: id, session: try place(), about: Set(about), said: form[.said] ?? "",
                    step: try newStep()), as: visitor.actor)
        }
    }

    func createStep(_ visitor: Visitor, _ id: ConcernID) async throws -> Reply {
        try await concernAct(visitor, id, .step, fields: ["what": "what-step", "by": "by-step"]) {
            guard let step = try newStep() else {
                throw PracticeError.invalid([FieldProblem("what", "problem.required")])
            }
            return try await service.perform(
                CreateStep(id: try onceID(), concern: id, step: step), as: visitor.actor)
        }
    }

    func reportStep(_ visitor: Visitor, _ id: ConcernID, _ step: ConcernActID) async throws -> Reply {
        var reply = try await concernAct(visitor, id, .whole, section: "steps") {
            guard let report = StepReport(rawValue: form.text(.report)) else {
                throw PracticeError.invalid([FieldProblem("report", "problem.required")])
            }
            return try await service.perform(
                ReportStep(
                    id: try onceID(), concern: id, step: step, report: report,
                    helped: Helped(rawValue: form.text(.helped)), words: form[.words] ?? "", base: form[.base]),
                as: visitor.actor)
        }
        if reply.notice == .recorded, form[.next] == Route.today.path {
            reply.notice = .stepTold
            reply.figures = StepTold(concern: id, report: StepReport(rawValue: form.text(.report))).figures
        }
        return reply
    }

    func createReview(_ visitor: Visitor, _ id: ConcernID) async throws -> Reply {
        try await concernAct(visitor, id, .review, fields: reviewFields(id)) {
            try await service.perform(
                CreateReview(
                    id: try onceID(), concern: id, session: try place(), steps: reviewedSteps(),
                    helped: Helped(rawValue: form.text(.helped)), words: form[.words] ?? "",
                    next: try reviewNext(),
                    seen: Int(form.text(.seen)) ?? -1), as: visitor.actor)
        }
    }

    func settleConcern(_ visitor: Visitor, _ id: ConcernID) async throws -> Reply {
        try await concernAct(visitor, id, .whole, section: "whose") {
            try await service.perform(
                SettleConcern(
                    id: try onceID(), concern: id, words: form[.words] ?? "", seen: Int(form.text(.seen)) ?? -1),
                as: visitor.actor)
        }
    }

    func dismissConcern(_ visitor: Visitor, _ id: ConcernID) async throws -> Reply {
        try await concernAct(visitor, id, .dismissal) {
            guard let reason = DismissReason(rawValue: form.text(.reason)) else {
                throw PracticeError.invalid([FieldProblem("reason", "problem.required")])
            }
            return try await service.perform(
                DismissConcern(
                    id: try onceID(), concern: id, reason: reason, words: form[.words] ?? "",
                    seen: Int(form.text(.seen)) ?? -1), as: visitor.actor)
        }
    }

    func reopenConcern(_ visitor: Visitor, _ id: ConcernID) async throws -> Reply {
        try await concernAct(visitor, id, .whole, section: "whose") {
            try await service.perform(
                ReopenConcern(
                    id: try onceID(), concern: id, words: form[.words] ?? "", seen: Int(form.text(.seen)) ?? -1),
                as: visitor.actor)
        }
    }

    func reassignConcern(_ visitor: Visitor, _ id: ConcernID) async throws -> Reply {
        try await concernAct(visitor, id, .whole, section: "whose") {
            guard let owner = PersonID(form.text(.owner)) else {
                throw PracticeError.invalid([FieldProblem("owner", "problem.required")])
            }
            return try await service.perform(
                ReassignConcern(id: try onceID(), concern: id, to: owner), as: visitor.actor)
        }
    }

    func recordSafety(_ visitor: Visitor, _ id: ConcernID) async throws -> Reply {
        try await concernAct(visitor, id, .safety, fields: ["words": "safety-words"]) {
            // A page from before pages told what they show: what stands there now is to be looked at first.
            guard let seen = Int(form.text(.seen)) else { throw PracticeError.conflict("conflict.concern-changed") }
            return try await service.perform(
                RecordSafety(id: try onceID(), concern: id, words: form[.words] ?? "", seen: seen),
                as: visitor.actor)
        }
    }

    func commentOnConcern(_ visitor: Visitor, _ id: ConcernID) async throws -> Reply {
        try await concernAct(visitor, id, .whole, fields: ["words": "comment"], section: "whose") {
            try await service.perform(
                CommentOnConcern(id: try onceID(), concern: id, words: form[.words] ?? ""), as: visitor.actor)
        }
    }

    func correctActWords(_ visitor: Visitor, _ id: ConcernID, _ act: ConcernActID) async throws -> Reply {
        try await concernAct(visitor, id, .words(of: act)) {
            try await service.perform(
                CorrectActWords(id: try onceID(), concern: id, act: act, words: form[.words] ?? ""), as: visitor.actor)
        }
    }

    // MARK: Fields

    /// The id that the page made for the form.
    func onceID() throws -> ConcernActID {
        guard let id = form.once(as: ConcernActID.self) else { throw Refusal.badRequest }
        return id
    }

    /// The session that it took place in; none where the field is empty.
    private func place() throws -> SessionID? {
        let text = form.text(.talkPlace)
        if text.isEmpty { return nil }
        guard let id = SessionID(text) else { throw Refusal.badRequest }
        return id
    }

    /// What now. Whoever asks for one more step has to say which; one that was typed is agreed also where the other
    /// button for going on was tapped.
    private func reviewNext() throws -> ReviewNext {
        let step = try newStep()
        if form.text(.after) == "settle" {
            guard step == nil else { throw PracticeError.invalid([FieldProblem("what", "problem.step-and-settled")]) }
            return .settle
        }
        if step == nil, form.text(.after) == "step" {
            throw PracticeError.invalid([FieldProblem("what", "problem.required")])
        }
        return .goOn(step)
    }

    /// None where nothing was typed as what.
    private func newStep() throws -> NewStep? {
        let what = form.text(.what)
        if what.isEmpty { return nil }
        guard let who = StepOwner(rawValue: form[.who] ?? StepOwner.together.rawValue) else {
            throw Refusal.badRequest
        }
        guard let by = Day(form.text(.by)) else {
            throw PracticeError.invalid(NewStep.problems(what: what) + [FieldProblem("by", "problem.day")])
        }
        return NewStep(what: what, who: who, by: by, isForClient: form[.forClient] == "yes")
    }

    /// Those of which something was said.
    private func reviewedSteps() -> [ReviewedStep] {
        form.all.compactMap { name, value in
            guard name.hasPrefix("kept."), let step = ConcernActID(String(name.dropFirst(5))),
                let report = StepReport(rawValue: value)
            else { return nil }
            return ReviewedStep(
                step: step, report: report, helped: form[named: Field.helped(step)].flatMap(Helped.init))
        }
    }
}
