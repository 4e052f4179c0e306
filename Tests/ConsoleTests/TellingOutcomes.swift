import Clinic
import Foundation
import Practice
import PracticeTwin
import Testing

@testable import Console

@Suite("What is told of outcomes to programs")
struct TellingOutcomes {
    private func scopes(_ practice: TestPractice) async throws -> [[String: Any]] {
        let own = try await practice.service.answer(OutcomeReport(), as: practice.nora)
        let few = try await practice.service.answer(OutcomeReport(), as: .operatorOfTheMachine)
        let json = OutcomeDocument([(answer: own, name: "Nora \"N\""), (answer: few, name: "All")]).json
        let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(document["from"] as? String == own.from.description)
        #expect(document["to"] as? String == own.to.description)
        return try #require(document["scopes"] as? [[String: Any]])
    }

    private func ended() async throws -> TestPractice {
        let practice = try await TestPractice()
        try await practice.hold(practice.ana, days: -16, outcome: [50, 50, 50, 50])
        try await practice.hold(practice.ana, days: -9, outcome: [90, 90, 90, 90])
        try await practice.hold(practice.joel, days: -9, outcome: [50, 50, 50, 50])
        for (opened, reason) in [(practice.ana, EndingReason.agreed), (practice.joel, .droppedOut)] {
            try await practice.service.perform(
                EndEpisode(episode: opened.episode, day: TestPractice.today, reason: reason), as: practice.nora)
        }
        return practice
    }

    @Test("the document has the figures that are printed, with of how many they are and the interval")
    func figures() async throws {
        let practice = try await ended()
        let own = try #require(try await scopes(practice).first)
        #expect(own["scope"] as? String == "therapist" && own["name"] as? String == "Nora \"N\"")
        #expect(own["fewest_clients"] is NSNull)
        let outcomes = try #require(own["outcomes"] as? [String: [String: Any]])
        let improved = try #require(outcomes["reliably_improved"])
        #expect(improved["state"] as? String == "shown")
        #expect(improved["count"] as? Int == 1 && improved["of"] as? Int == 1 && improved["share"] as? Double == 1)
        #expect((improved["interval"] as? [Double])?.count == 2 && improved["clients"] as? Int == 1)
        #expect(outcomes["closed"]?["count"] as? Int == 2 && outcomes["closed"]?["of"] == nil)
        let endings = try #require(own["endings"] as? [String: [String: Any]])
        #expect(endings["dropped_out"]?["count"] as? Int == 1 && endings["dropped_out"]?["of"] as? Int == 2)

        let answer = try await practice.service.answer(OutcomeReport(), as: practice.nora)
        let printed = OutcomeTelling(answer, "").rows.filter { $0[4] == "outcomes" }
        #expect(printed.count == outcomes.count)
        for row in printed {
            let figure = outcomes[String(row[6].map { $0 == "-" ? "_" : $0 })]
            #expect(figure?["count"] as? Int == Int(row[8]) && figure?["of"] as? Int == Int(row[9]), "\(row[6])")
        }
    }

    @Test("what the printed report hides of few clients is null in the document")
    func few() async throws {
        let all = try #require(try await scopes(try await ended()).last)
        #expect(all["scope"] as? String == "practice" && all["fewest_clients"] as? Int == 5)
        for group in ["outcomes", "endings"] {
            let figures = try #require(all[group] as? [String: [String: Any]])
            for (name, figure) in figures {
                #expect(figure["state"] as? String == "too_few_clients", "\(name)")
                #expect(figure.filter { $0.key != "state" }.values.allSatisfy { $0 is NSNull }, "\(name)")
            }
        }
        let barriers = try #require(all["barriers"] as? [String: Any])
        #expect((barriers["kinds"] as? [String: Any])?.isEmpty == true)
    }
}
