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
        #expect(lines.count { $0.hasPrefix("by lot, not repeated ") } == 3, "where the baseline alone is repeated")
        #expect(lines.contains { $0.hasPrefix("Like for like ") } && !telling.text.contains("Left out"))
        #expect(telling.weightsText.contains("missed-twice"))
        #expect(telling.weightsText.split(separator: "\n").allSatisfy { $0.count <= 100 })
        let json = try object(telling.json)
        let comparisons = try #require(json["comparisons"] as? [[String: Any]])
        #expect(comparisons.count == 9)
        #expect(comparisons.allSatisfy { $0["together"] is [String: Any] && $0["learned"] is [String: Any] })
        #expect(comparisons.allSatisfy { $0["caught_more"] is String })
        #expect(comparisons.count { $0["by_lot"] is [String: Any] } == 3 && json["left_out"] is NSNull)
        let learning = try #require(json["learning"] as? [String: Any])
        let weights = try #require(learning["weights"] as? [[String: Any]])
        #expect(weights.contains { $0["name"] as? String == "confronting" && $0["product"] as? Double == 1.03 })
    }

    @Test("leads before dropouts and before deteriorations are told, those from the first alarm of a course among them")
    func leads() throws {
        let telling = telling(clients: 120)
        let lines = telling.text.split(separator: "\n")
        #expect(flat(telling).contains("Leads before either ending, the median and the middle half in sessions"))
        #expect(lines.count { $0.contains("dropout          from the first   deterioration    from the first") } == 1)
        #expect(lines.count { $0.hasPrefix("all signs together  ") } == 2, "in both tables")
        #expect(lines.allSatisfy { $0.count <= 100 })
        let together = try #require(try object(telling.json)["together"] as? [String: Any])
        let leads = try #require(together["leads"] as? [String: [String: Any]])
        let names = [
            "before_dropout", "first_alarm_before_dropout", "before_deterioration", "first_alarm_before_deterioration",
        ]
        #expect(Set(leads.keys) == Set(names))
        func number(_ name: String, _ key: String) -> Double { leads[name]?[key] as? Double ?? -1 }
        for name in names { #expect(number(name, "count") > 0 && number(name, "median_sessions") >= 1) }
        #expect(number("before_dropout", "median_sessions") <= 3)
        let middle = try #require(leads["first_alarm_before_dropout"]?["middle_half_sessions"] as? [Double])
        #expect((middle.last ?? 0) > 3, "not cut off at three")
        #expect(number("before_dropout", "count") <= number("first_alarm_before_dropout", "count"))
        #expect(together["median_lead_sessions"] as? Double == number("before_dropout", "median_sessions"))
    }

    @Test("of a practice's records it is told how many courses were left out, and why")
    func leftOut() throws {
        var left = CoursesLeftOut()
        (left.open, left.neverSeen) = (7, 2)
        let courses = SimulatedReplay.courses(seed: 3, clients: 10)
        let telling = EvaluationTelling(SignEvaluation(courses, leftOut: left, draws: 50))
        #expect(telling.text.contains("Left out: 7 open courses, 2 of clients who were never seen."))
        #expect(telling.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
        let told = try #require(try object(telling.json)["left_out"] as? [String: Any])
        #expect(told["open"] as? Int == 7 && told["never_seen"] as? Int == 2 && told["unknown_ending"] as? Int == 0)
        left.open = 1
        let one = EvaluationTelling(SignEvaluation(courses, leftOut: left, draws: 50))
        #expect(one.text.contains("Left out: 1 open course, "))
    }

    /// The first so many of them with an ending that nobody said, of the others whether it was a dropout.
    private func evaluation(unknown: Int, others: [Bool]) -> SignEvaluation {
        var endings = [Bool?](repeating: nil, count: unknown)
        for hasDroppedOut in others { endings.append(hasDroppedOut) }
        let courses = SimulatedReplay.courses(seed: 3, clients: 60).filter { !$0.timeline.sessions.isEmpty }
        let told = zip(courses, endings).map { course, hasDroppedOut in
            ReplayedCourse(timeline: course.timeline, settings: course.settings, hasDroppedOut: hasDroppedOut)
        }
        return SignEvaluation(told, leftOut: CoursesLeftOut(), draws: 50)
    }

    /// In one line.
    private func flat(_ telling: EvaluationTelling) -> String {
        telling.text.split(separator: "\n").joined(separator: " ")
    }

    @Test("of courses of which nobody said how they ended it is told how many they are and what they count as")
    func unknownEndings() throws {
        let known = (0..<10).map { $0 < 4 }
        let few = EvaluationTelling(evaluation(unknown: 2, others: known))
        #expect(flat(few).contains("Of 2 of 12 closed courses it is not known how they ended: left out of what was"))
        let many = EvaluationTelling(evaluation(unknown: 8, others: [true, true, true, true]))
        #expect(flat(many).contains("Of 8 of 12 closed courses"))
        #expect(flat(many).contains("So they count as not dropped out"))
        let json = try object(many.json)
        let told = try #require(json["endings"] as? [String: Any])
        #expect(told["counted_as"] as? String == "not-dropped-out")
    }

    @Test("where no ending is known alarms are counted, and of dropouts it is said why there is nothing to say")
    func noEnding() throws {
        let telling = EvaluationTelling(evaluation(unknown: 20, others: []))
        #expect(flat(telling).contains("nothing can be said of how many dropouts were caught"))
        #expect(!telling.text.contains("times as many dropouts caught") && !telling.text.contains("caught none"))
        #expect(telling.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
        let json = try object(telling.json)
        let together = try #require(json["together"] as? [String: Any])
        #expect(together["sensitivity"] is NSNull && together["precision"] is NSNull)
        let alarms = try #require(together["alarms"] as? Int)
        #expect(alarms > 0)
        #expect((json["endings"] as? [String: Any])?["counted_as"] as? String == "not-at-all")
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
