package import Clinic
internal import FollowThrough

/// The course of care is over; it stays readable. What is open in it is closed with it, and what is booked after it is
/// called off by the practice, so that nothing of it speaks against the client. It answers how many those were.
package struct EndEpisode: Sendable {
    package typealias Result = Int
    package let episode: EpisodeID
    package let day: Day
    package let reason: EndingReason
    /// How many acts about its concerns, its referrals and what stands in the way there were when the page listed what is open; `nil` where nothing
    /// was listed.
    package let seen: Int?
    package init(episode: EpisodeID, day: Day, reason: EndingReason, seen: Int? = nil) {
        self.episode = episode
        self.day = day
        self.reason = reason
        self.seen = seen
    }
}

extension PracticeService {
    @discardableResult
    package func perform(_ command: EndEpisode, as actor: Actor) async throws(PracticeError) -> Int {
        try await changeEpisode(
            command.episode, .closeEpisode, as: actor,
            before: { store in
                if try store.episode(command.episode)?.ending != nil {
                    throw PracticeError.conflict("conflict.episode-ended")
                }
                // It would leave every board with a risk answer that nobody has acted on. Asked in the transaction, so
                // that an answer that comes in at the same moment is not passed over.
                let concerns = try store.concernRecords(of: command.episode)
                if concerns.contains(where: { !$0.state.isClosed && $0.needsSafety }) {
                    throw PracticeError.invalid("reason", "conflict.safety-open")
                }
                if let seen = command.seen, try acts(aboutWhatIsOpenIn: command.episode, store) != seen {
                    throw PracticeError.invalid("reason", "conflict.open-changed")
                }
            },
            along: { old, store in
                _ = try closeWhatIsOpen(old.id, of: old.client, by: actor.personID, in: store)
                return try callOffWhatIsToCome(in: old.id, by: actor.personID, store)
            }
        ) { old, today in
            if command.day < old.intake {
                throw PracticeError.invalid("day", "problem.before-intake", old.intake.description)
            }
            if command.day > today { throw PracticeError.invalid("day", "problem.in-future") }
            return Episode(
                id: old.id, client: old.client, intake: old.intake, therapists: old.therapists,
                treatments: old.treatments, ending: Ending(day: command.day, reason: command.reason))
        }
    }

    /// Nothing is said of what is past, also where the ending is said to have been before it: whether somebody came then
    /// is not known.
    private func callOffWhatIsToCome(
        in episode: EpisodeID, by person: PersonID?, _ store: any StoreWriting
    ) throws -> Int {
        let now = chance.now()
        return try callOff(in: episode, by: .practice, of: person, in: store) { $0.start > now }
    }

    private func acts(aboutWhatIsOpenIn episode: EpisodeID, _ store: any StoreReading) throws -> Int {
        try store.concernActs(of: episode).count
            + store.referrals(of: episode).compactMap(\.referral).reduce(0) { $0 + $1.standing.count }
            + store.barriers(of: episode).compactMap(\.barrier).reduce(0) { $0 + $1.standing.count }
    }

    /// Load, decide by `change`, commit with standing and audit; `along` gets the episode as it was, and its answer is given
    /// back.
    @discardableResult
    func changeEpisode(
        _ id: EpisodeID, _ action: AuditAction, as actor: Actor,
        rule: @Sendable @escaping (Viewer, EpisodeOwnership) -> Bool = AccessPolicy.mayWriteClinical,
        before: @Sendable @escaping (any StoreReading) throws -> Void = { _ in },
        along: @Sendable @escaping (Episode, any StoreWriting) throws -> Int = { _, _ in 0 },
        _ change: @Sendable @escaping (Episode, Day) throws -> Episode
    ) async throws(PracticeError) -> Int {
        try await write { store in
            try actor.require(rule, try store.ownership(of: id))
            // Loading the records keeps everybody else from deciding on the episode until this is done.
            guard let old = try store.records(of: id)?.episode else { throw PracticeError.notFound }
            try before(store)
            try store.put(try change(old, try store.requirePractice().zone.day(of: chance.now())))
            let answer = try along(old, store)
            try note(action, by: actor.personID, client: old.client, episode: id, in: store)
            let before = Announcement(episode: id, therapist: old.therapist, team: nil, at: chance.now())
            return Announced(answer, [before, try judge(id, in: store).announcement])
        }.announced(by: self)
    }
}
