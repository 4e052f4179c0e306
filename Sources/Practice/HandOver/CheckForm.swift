internal import Clinic
package import Measures

/// What the client's page shows while the tablet is with them: the measure, and a first name at most.
package struct CheckForm: Sendable {
    package let token: String
    package init(token: String) {
        self.token = token
    }

    package struct Answer: Sendable {
        package let handOver: HandOver
        package let measure: Measure
        package let calledName: String
        package let therapistName: String?
        /// The client's own totals on this measure, oldest first, the one just sent among them.
        package let previousTotals: [Int]
        package let practiceName: String
        package let isDemo: Bool
        package init(
            handOver: HandOver, measure: Measure, calledName: String, therapistName: String?, previousTotals: [Int],
            practiceName: String, isDemo: Bool
        ) {
            self.handOver = handOver
            self.measure = measure
            self.calledName = calledName
            self.therapistName = therapistName
            self.previousTotals = previousTotals
            self.practiceName = practiceName
            self.isDemo = isDemo
        }
    }
}

extension PracticeService {
    package func answer(_ question: CheckForm) async throws(PracticeError) -> CheckForm.Answer {
        let hash = tokenHash(of: question.token)
        return try await read { store in
            let (_, handOver) = try handedOver(hash, in: store)
            guard let records = try store.records(of: handOver.episode),
                let measure = try shelf.measure(handOver.measure, in: store)
            else { throw PracticeError.notFound }
            let practice = try store.requirePractice()
            let therapist = try records.episode.therapist.flatMap { try store.person($0)?.person.name }
            let totals = records.inForce.filter { $0.response.measure.key == measure.id.key }.compactMap(\.score.total)
            return CheckForm.Answer(
                handOver: handOver, measure: measure, calledName: records.client.calledName,
                therapistName: therapist, previousTotals: totals, practiceName: practice.name, isDemo: practice.isDemo)
        }
    }

    func handedOver(_ hash: [UInt8]?, in store: any StoreReading) throws -> (SignIn, HandOver) {
        guard let (signIn, _) = try liveSignIn(hash, in: store), let handOver = signIn.handOver else {
            throw PracticeError.notFound
        }
        return (signIn, handOver)
    }
}
