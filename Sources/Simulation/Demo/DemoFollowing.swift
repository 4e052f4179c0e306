internal import Clinic
internal import FollowThrough
internal import Practice

/// What the people of the invented practice did about its concerns: some are talked about, some have steps that are due
/// today, some are in review, settled or dismissed, and some of what went well was said. Done by the same actions as in a
/// real practice, after the rest is in the store.
struct DemoFollowing: Sendable {
    let service: PracticeService
    let people: DemoPeople
    let now: Instant

    func run() async throws {
        try await service.perform(ChangeCareSettings(settings: Self.settings), as: .operatorOfTheMachine)
        for (index, person) in people.therapists.enumerated() {
            let therapist = Actor.person(Viewer(person: person.id, roles: person.roles, team: person.team))
            let rows = try await service.store.read { try $0.board(.therapist(person.id)) }
            // The first two stay as they are, so that there is something to act on.
            let concerns = rows.flatMap { row in row.standing.waiting.map { (row, $0) } }
                .filter { !$0.1.needsSafety }.dropFirst(index == 0 ? 3 : 2)
            for (place, (row, concern)) in concerns.enumerated() {
                try await follow(row, concern, place, as: therapist)
            }
            let praised = rows.filter { !$0.standing.praises.isEmpty }.dropFirst(2)
            for (place, row) in praised.enumerated() where place % 2 == 0 { try await praise(row, as: therapist) }
        }
    }

    private static let settings = CareSettings(
        safety: SafetyProcedure(
            text: """
                Speak with the client today, by telephone or in person, before anything else.
                Ask plainly, stay until you know who is with them, and write down what was agreed.
                If you cannot reach them within the hour, call the duty supervisor.
                """,
            contacts: [
                SafetyContact(name: "Duty supervisor (invented)", number: "020 7946 0101"),
                SafetyContact(name: "Crisis team (invented)", number: "020 7946 0102"),
            ]),
        praiseOnThanks: true, stepsOnThanks: true)

    private func follow(
        _ row: BoardRow, _ concern: ConcernSummary, _ place: Int, as therapist: Actor
    ) async throws {
        let today = people.practice.zone.day(of: now)
        func talk(_ step: NewStep?, _ said: Int) async throws {
            _ = try await service.perform(
                CreateTalk(
                    id: service.chance.id(), concern: concern.id,
                    about: [TalkSubject.allCases[place % TalkSubject.allCases.count]],
                    said: Self.said[said % Self.said.count], step: step), as: therapist)
        }
        func step(due days: Int, who: StepOwner) -> NewStep {
            NewStep(
                what: Self.steps[place % Self.steps.count], who: who, by: today.adding(days: days), isForClient: true)
        }
        switch place % 6 {
        case 0: try await talk(step(due: 0, who: .therapist), place)
        case 1: try await talk(nil, place)
        case 2: try await talk(step(due: -3, who: .together), place)
        case 3: try await talk(step(due: 7, who: .client), place)
        case 4:
            try await talk(step(due: -1, who: .client), place)
            try await review(concern.id, settles: place % 12 == 4, as: therapist)
        default:
            let seen = try await acts(concern.id)
            _ = try await service.perform(
                DismissConcern(
                    id: service.chance.id(), concern: concern.id, reason: .knownAlready,
                    words: "The dates were changed by the practice.", seen: seen), as: therapist)
        }
    }

    private func review(_ concern: ConcernID, settles: Bool, as therapist: Actor) async throws {
        let found = try await service.answer(ConcernView(concern: concern), as: therapist)
        _ = try await service.perform(
            CreateReview(
                id: service.chance.id(), concern: concern,
                steps: found.concern.openSteps.map { ReviewedStep(step: $0.id, report: .kept, helped: .yes) },
                next: settles ? .settle : .goOn(nil), seen: found.concern.actCount), as: therapist)
    }

    private func acts(_ concern: ConcernID) async throws -> Int {
        try await service.store.read { try $0.concernRecord(concern)?.actCount ?? 0 }
    }

    private func praise(_ row: BoardRow, as therapist: Actor) async throws {
        guard let praise = row.standing.praises.first else { return }
        _ = try await service.perform(
            AnswerPraise(
                id: service.chance.id(), episode: row.standing.episode, kind: praise.kind, record: praise.record,
                answer: .inOtherWords, words: "You kept at it, and I want to say so."), as: therapist)
    }

    private static let said = [
        "The exercises come at me like tests. I want to pick them myself.",
        "I nod here, and then at home I do not know why I would do it.",
        "It was easier to stay away than to say that I was angry.",
        "Mornings are hopeless. By noon I am a person again.",
    ]
    private static let steps = [
        "Choose the next exercise together, from three", "Send the sleep diary in large print",
        "Ask “say it back to me” before the end", "Move to an afternoon appointment",
        "Walk to the corner and back on two days",
    ]
}
