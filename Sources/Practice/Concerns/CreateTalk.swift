package import Clinic
package import FollowThrough

/// A talk about a concern: in the session or between sessions, live or written down afterwards. A first step may be
/// agreed in the same breath.
package struct CreateTalk: Sendable {
    package typealias Result = ConcernDone
    package let id: ConcernActID
    package let concern: ConcernID
    /// `nil` for a talk between sessions.
    package let session: SessionID?
    package let about: Set<TalkSubject>
    /// What the client said; may be empty. Sealed.
    package let said: String
    package let step: NewStep?

    package init(
        id: ConcernActID, concern: ConcernID, session: SessionID? = nil, about: Set<TalkSubject>, said: String,
        step: NewStep? = nil
    ) {
        self.id = id
        self.concern = concern
        self.session = session
        self.about = about
        self.said = said
        self.step = step
    }
}

/// A step as it is agreed.
package struct NewStep: Hashable, Sendable {
    package let what: String
    package let who: StepOwner
    package let by: Day
    /// Counts only where the client agreed to messages.
    package let isForClient: Bool

    package init(what: String, who: StepOwner, by: Day, isForClient: Bool) {
        self.what = what
        self.who = who
        self.by = by
        self.isForClient = isForClient
    }
}

extension PracticeService {
    package func perform(_ command: CreateTalk, as actor: Actor) async throws(PracticeError) -> ConcernDone {
        let said = try ConcernText.checked(command.said, "said")
        return try await act(
            on: command.concern, once: command.id, .talk, as: actor, AccessPolicy.mayActOnConcern
        ) { situation in
            let session = try situation.requireSession(command.session)
            let talk = Talk(
                session: session?.id, when: min(session?.start ?? situation.now, situation.now), about: command.about)
            let step = try command.step.map { try $0.planned(situation) }
            return [PlannedAct(.talked(talk), .talkNote, words: said)] + [step].compactMap(\.self)
        }
    }
}

extension NewStep {
    private static let longest = 400

    /// What is wrong with the words of one, to be told beside a day that is none.
    package static func problems(what: String) -> [FieldProblem] {
        var checks = Checks()
        _ = checks.text(what, "what", longest: longest)
        return checks.problems
    }

    func planned(_ situation: ConcernSituation) throws(PracticeError) -> PlannedAct {
        var checks = Checks()
        let what = checks.text(what, "what", longest: Self.longest)
        let today = situation.practice.zone.day(of: situation.now)
        // A year ahead is a slip of the keyboard.
        if by > today.adding(days: 366) { checks.add("by", "problem.step-day") }
        let step = Step(who: who, by: by, isForClient: isForClient && situation.maySendToClient)
        // The same form again after midnight is the same step.
        if by < today, !situation.concern.steps.contains(where: { $0.step == step }) {
            checks.add("by", "problem.in-past")
        }
        try checks.done()
        return PlannedAct(.stepAgreed(step), .stepWords, words: what)
    }
}

/// Words of some length, trimmed.
enum ConcernText {
    static let longest = 20_000

    static func checked(_ text: String, _ field: String, required: Bool = false) throws(PracticeError) -> String {
        var checks = Checks()
        let trimmed = checks.text(text, field, required: required, longest: longest)
        try checks.done()
        return trimmed
    }
}
