import Console
import Foundation
import Signs
import Simulation
import Testing

@Suite("How good the alarms are is told in a terminal")
struct TellingEvaluations {
    private func telling(clients: Int) -> EvaluationTelling {
        EvaluationTelling(SignEvaluation(SimulatedReplay.courses(seed: 3, clients: clients), draws: 50))
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("both weighings are told beside each baseline and which of them caught more, no line wider than 100")
    func learned() throws {
        let telling = telling(clients: 240)
        let lines = telling.text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 100 })
        #expect(lines.count { $0.hasPrefix("as learned, from ") } == 9)
        #expect(lines.count { $0.hasPrefix("all signs, from ") } == 9)
        #expect(lines.count { $0.contains(" caught more: ") || $0.contains(" caught as many: ") } == 9)
        #expect(lines.count { $0.hasPrefix("In these courses ") } == 1)
        #expect(telling.weightsText.contains("missed-twice"))
        #expect(telling.weightsText.split(separator: "\n").allSatisfy { $0.count <= 100 })
        let json = try object(telling.json)
        let comparisons = try #require(json["comparisons"] as? [[String: Any]])
        #expect(comparisons.count == 9)
        #expect(comparisons.allSatisfy { $0["together"] is [String: Any] && $0["learned"] is [String: Any] })
        #expect(comparisons.allSatisfy { $0["caught_more"] is String })
        let learning = try #require(json["learning"] as? [String: Any])
        let weights = try #require(learning["weights"] as? [[String: Any]])
        #expect(weights.contains { $0["name"] as? String == "confronting" && $0["product"] as? Double == 1.03 })
    }

    @Test("where too few dropped out it is said that nothing is learned")
    func tooFew() throws {
        let telling = telling(clients: 40)
        #expect(telling.text.contains("Nothing is learned from these courses"))
        #expect(!telling.text.contains("as learned, from"))
        #expect(telling.weightsText.contains("Nothing is learned from these courses"))
        let json = try object(telling.json)
        let learning = try #require(json["learning"] as? [String: Any])
        #expect(learning["weights"] is NSNull)
        #expect(learning["least_dropouts"] as? Int == 30)
    }
}
