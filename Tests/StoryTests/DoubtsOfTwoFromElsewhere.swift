import Clinic
import Practice
import PracticeTwin
import Testing

@Suite("Doubts of two people from a file")
struct DoubtsOfTwoFromElsewhere {
    @Test("a doubt of the client's and one of somebody with them come in side by side, once; one taken back stays so")
    func sideBySide() async throws {
        let practice = try await TestPractice()
        let rows = ComingFromElsewhere.rows.filter { $0["client"] == "P-1" }
        _ = try await practice.service.perform(
            ImportSessions(source: RowsInMemory(read: rows.map { SessionColumns.read($0) }), isDryRun: false),
            as: .operatorOfTheMachine)
        func bring(_ speakers: [String]) async throws -> ImportReport {
            let read = speakers.map { speaker in
                ObservationColumns.read(["client": "P-1", "session": "3", "topic": "doubt", "value": speaker])
            }
            return try await practice.service.perform(
                ImportObservations(source: RowsInMemory(read: read), isDryRun: false), as: .operatorOfTheMachine)
        }
        func held() async throws -> [Observation] {
            let records = try await practice.store.read { store in
                try store.client(code: "P-1").flatMap { try store.episodes(of: $0.id).first }
                    .flatMap { try store.records(of: $0.id) }
            }
            return try #require(records).observations.inForce.standing(on: .doubt)
        }
        #expect(try await bring(["client", "companion"]).observations == 2)
        let both = try await held()
        #expect(both.map(\.value) == [.doubt(saidBy: .client), .doubt(saidBy: .companion)])
        #expect(try await bring(["companion", "client"]).observations == 0)
        #expect(try await held() == both)

        let client = try #require(both.first)
        try await practice.service.perform(
            RecordObservation(
                session: client.session, topic: .doubt, value: nil, instead: client.id,
                once: practice.service.chance.id()), as: .operatorOfTheMachine)
        let again = try await bring(["client"])
        #expect(again.observations == 0)
        #expect(try await held().map(\.value) == [.doubt(saidBy: .companion)])
    }
}
