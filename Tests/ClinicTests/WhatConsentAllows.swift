import Clinic
import Testing

@Suite("What consent allows")
struct WhatConsentAllows {
    private func record(
        _ number: UInt64, _ answer: ConsentAnswer, day: Int, _ matter: ConsentMatter = .measures
    ) -> ConsentRecord {
        ConsentRecord(
            id: ID(high: 1, low: number), client: ID(high: 2, low: 1), matter: matter, answer: answer, giver: .client,
            day: Day(number: day), recordedBy: nil, recordedAt: Instant(microseconds: Int64(number)))
    }

    @Test("no answer is a yes unless the practice asks")
    func unanswered() {
        #expect(Consents().allows(.measures) && !Consents(asked: [.measures]).allows(.measures))
        #expect(Consents(asked: [.measures]).allows(.sharing))
    }

    @Test("the answer that was written down last holds, each matter on its own")
    func last() {
        let consents = Consents(
            records: [record(3, .withdrawn, day: 30), record(1, .given, day: 10), record(2, .given, day: 5, .sharing)])
        #expect(!consents.allows(.measures) && consents.allows(.sharing) && consents.allows(.messages))
        #expect(consents.answer(to: .measures)?.answer == .withdrawn)
    }

    @Test("on an earlier day the answer of that day held")
    func earlier() {
        let consents = Consents(
            records: [record(1, .given, day: 10), record(2, .withdrawn, day: 30)], asked: [.measures])
        #expect(!consents.allows(.measures, on: Day(number: 9)))
        #expect(consents.allows(.measures, on: Day(number: 10)) && consents.allows(.measures, on: Day(number: 29)))
        #expect(!consents.allows(.measures, on: Day(number: 30)))
    }

    @Test("a slip that is put right on the same day is over")
    func putRight() {
        let consents = Consents(records: [record(1, .refused, day: 10), record(2, .given, day: 10)])
        #expect(consents.allows(.measures, on: Day(number: 10)))
    }
}
