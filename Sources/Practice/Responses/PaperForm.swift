package import Clinic
package import Measures

/// What a page needs to type in a form that was filled in on paper.
package struct PaperForm: Sendable {
    package let place: CheckPlace
    package let asking: CheckChoice
    package init(place: CheckPlace, asking: CheckChoice) {
        self.place = place
        self.asking = asking
    }

    package struct Answer: Sendable {
        package let practice: Practice
        package let measure: Measure
        package let episode: EpisodeID
        package let session: Session?
        package let client: Client
        /// What is in force already, and would have to be corrected.
        package let current: ScoredResponse?
        package init(
            practice: Practice, measure: Measure, episode: EpisodeID, session: Session?, client: Client,
            current: ScoredResponse?
        ) {
            self.practice = practice
            self.measure = measure
            self.episode = episode
            self.session = session
            self.client = client
            self.current = current
        }
    }
}

extension PracticeService {
    package func answer(_ question: PaperForm, as actor: Actor) async throws(PracticeError) -> PaperForm.Answer {
        let answer = try await read { store in
            let (records, session) = try place(question.place, actor, in: store)
            try requireConsent(.measures, of: records.client.id, in: store)
            let practice = try store.requirePractice()
            let ages = AgeBand(born: records.client.born, on: practice.zone.day(of: session?.start ?? chance.now()))
            guard let measure = choose(question.asking, from: try offered(ages, in: store)) else {
                throw PracticeError.notFound
            }
            return PaperForm.Answer(
                practice: practice, measure: measure, episode: records.episode.id, session: session,
                client: records.client,
                current: try session.flatMap { try current(measure, in: $0.id, records, store) })
        }
        try await noteRead(.readSession, by: actor, client: answer.client.id, episode: answer.episode)
        return answer
    }

    /// The records that a check belongs to, where the actor may record one.
    func place(
        _ place: CheckPlace, _ actor: Actor, in store: any StoreReading
    ) throws -> (EpisodeRecords, Session?) {
        let (episode, session): (EpisodeID, Session?) =
            switch place {
            case .episode(let id): (id, nil)
            case .appointment(let id):
                if let appointment = try store.appointment(id) {
                    (appointment.episode, try store.session(of: id))
                } else {
                    throw PracticeError.notFound
                }
            case .session(let id):
                if let session = try store.session(id) {
                    (session.episode, session)
                } else {
                    throw PracticeError.notFound
                }
            }
        try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: episode))
        guard let records = try store.records(of: episode) else { throw PracticeError.notFound }
        return (records, session)
    }
}
