internal import Clinic
package import Measures

/// What a page needs to correct a response: the measure and what was recorded.
package struct CorrectionForm: Sendable {
    package typealias Answer = PaperForm.Answer
    package let response: ResponseID
    package init(response: ResponseID) {
        self.response = response
    }
}

extension PracticeService {
    package func answer(_ question: CorrectionForm, as actor: Actor) async throws(PracticeError) -> PaperForm.Answer {
        let answer = try await read { store in
            guard let held = try store.response(question.response) else { throw PracticeError.notFound }
            let response = held.response
            try actor.require(AccessPolicy.mayWriteClinical, try store.ownership(of: response.episode))
            guard let records = try store.records(of: response.episode),
                let measure = try shelf.measure(response.measure, in: store)
            else { throw PracticeError.notFound }
            return PaperForm.Answer(
                practice: try store.requirePractice(), measure: measure, episode: response.episode,
                session: records.sessions.first { $0.id == response.session }, client: records.client, current: held)
        }
        try await noteRead(.readSession, by: actor, client: answer.client.id, episode: answer.episode)
        return answer
    }
}
