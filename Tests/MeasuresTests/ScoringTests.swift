import Clinic
import Measures
import Testing

@Suite("Answers come to a score")
struct ScoringTests {
    private let check = BuiltInMeasures.allianceAdult

    @Test("four marks add up, exactly, from one end of the range to the other")
    func fourMarks() throws {
        for (marks, total) in [([0, 0, 0, 0], 0), ([100, 100, 100, 100], 400), ([95, 94, 71, 92], 352)] {
            let score = try check.score(Instruments.lines(check, marks))
            #expect(score.total == total)
            #expect(score.measure == check.id)
            guard case .valid(let sum) = score.result else {
                Issue.record("not valid")
                return
            }
            #expect(check.items.map { sum.items[$0.key] } == marks)
            #expect(sum.missing == 0)
        }
    }

    @Test("the short way gives the same total as the long one")
    func shortWay() throws {
        let marks = try #require(CheckAnswers(81, 90, 75, 88))
        let content = try #require(marks.content(for: check))
        #expect(try check.score(content).total == marks.total)
        #expect(CheckAnswers(101, 0, 0, 0) == nil)
        #expect(CheckAnswers(0, 0, 0, -1) == nil)
        #expect(marks.content(for: BuiltInMeasures.allianceYoung) == nil)
    }

    @Test("a line without a mark is missing, never 0")
    func missingLine() throws {
        let score = try check.score(.answers([.relationship: .number(90), .goals: .number(80), .overall: .number(90)]))
        #expect(score.result == .incomplete(missing: [.approach]))
        #expect(score.total == nil)
        #expect(
            try check.score(.answers([:])).result
                == .incomplete(missing: [.relationship, .goals, .approach, .overall]))
    }

    @Test("declined is declined, and a total alone stays a total alone")
    func withoutItems() throws {
        #expect(try check.score(.declined).result == .declined)
        #expect(try check.score(.declined).total == nil)
        #expect(try check.score(.totalOnly(323)).result == .totalOnly(323))
        #expect(try check.score(.totalOnly(400)).total == 400)
        #expect(try check.score(.totalOnly(0)).total == 0)
        #expect(throws: ScoringError.totalOutOfRange(lowest: 0, highest: 400)) { try check.score(.totalOnly(401)) }
        #expect(throws: ScoringError.totalOutOfRange(lowest: 0, highest: 400)) { try check.score(.totalOnly(-1)) }
    }

    @Test("the young child's check is kept and not scored")
    func unscored() throws {
        let young = BuiltInMeasures.outcomeYoung
        #expect(try young.score(.answers([.individual: .choice("glad")])).result == .unscored)
        #expect(throws: ScoringError.totalOfUnscored) { try young.score(.totalOnly(3)) }
        #expect(throws: ScoringError.unknownChoice(.individual, code: "9")) {
            try young.score(.answers([.individual: .choice("9")]))
        }
    }

    @Test("an answer that does not fit is refused with its item")
    func refused() throws {
        let full = [ItemKey.goals: Answer.number(1), .approach: .number(1), .overall: .number(1)]
        func score(_ answer: Answer) throws -> Score {
            try check.score(.answers(full.merging([.relationship: answer]) { $1 }))
        }
        #expect(throws: ScoringError.outOfRange(.relationship, lowest: 0, highest: 100)) { try score(.number(101)) }
        #expect(throws: ScoringError.outOfRange(.relationship, lowest: 0, highest: 100)) { try score(.number(-1)) }
        #expect(throws: ScoringError.wrongForm(.relationship)) { try score(.text("ten")) }
        #expect(throws: ScoringError.wrongForm(.relationship)) { try score(.choice("10")) }
        #expect(throws: ScoringError.unknownItem(.individual)) {
            try check.score(.answers(full.merging([.individual: .number(5)]) { $1 }))
        }
        #expect(try score(.number(100)).total == 103)
    }

    @Test("reversed items count from the other end")
    func reversed() throws {
        var codes = Dictionary(uniqueKeysWithValues: (1...10).map { ("q\($0)", "c0") })
        #expect(try Instruments.tenItems.score(Instruments.codes(codes)).total == 8)
        codes["q2"] = "c4"
        #expect(try Instruments.tenItems.score(Instruments.codes(codes)).total == 4)
        let open = Item(
            key: ItemKey("n"), text: LocalizedText("n"), form: .integer(lowest: 0, highest: nil), isReversed: true)
        #expect(throws: ScoringError.cannotReverse(ItemKey("n"))) {
            try Instruments.measure([open]).score(.answers([ItemKey("n"): .number(3)]))
        }
    }

    @Test("ten times the total by the number answered, half rounded up")
    func prorated() throws {
        var codes = Dictionary(uniqueKeysWithValues: (1...10).map { ("q\($0)", "c1") })
        codes["q10"] = nil
        // 7 x 1 + 2 x 3 = 13 of nine: 130 / 9 = 14.4
        #expect(try Instruments.tenItems.score(Instruments.codes(codes)).total == 14)
        codes["q9"] = nil
        #expect(
            try Instruments.tenItems.score(Instruments.codes(codes)).result
                == .incomplete(missing: [ItemKey("q9"), ItemKey("q10")]))
        let rule = Instruments.measure([], method: .proratedSum).scoring
        #expect(rule.total(of: 3, answered: 2, asked: 3) == 5)  // 4.5
        #expect(rule.total(of: 5, answered: 4, asked: 5) == 6)  // 6.25
    }

    @Test("half a unit goes up, on either side of 0")
    func rounding() {
        let cases = [
            (1, 2, 1), (3, 2, 2), (-1, 2, 0), (-3, 2, -1), (7, 3, 2), (8, 3, 3), (-7, 3, -2), (-8, 3, -3), (0, 5, 0),
        ]
        for (sum, count, rounded) in cases { #expect(ScoringRule.roundedHalfUp(sum, over: count) == rounded) }
    }

    @Test("a mean is of what was answered, a sum leaves out what may be missing")
    func meanAndSum() throws {
        let items = ["a", "b", "c"].map { Instruments.zeroToFour($0) }
        let answers = Instruments.codes(["a": "c4", "b": "c3"])
        #expect(try Instruments.measure(items, method: .mean, mayBeMissing: 1).score(answers).total == 4)
        let score = try Instruments.measure(items, method: .sum, mayBeMissing: 1).score(answers)
        #expect(score.total == 7)
        guard case .valid(let sum) = score.result else {
            Issue.record("not valid")
            return
        }
        #expect(sum.missing == 1)
        #expect(sum.items[ItemKey("c")] == nil)
        #expect(
            try Instruments.measure(items, mayBeMissing: 3).score(.answers([:])).result
                == .incomplete(missing: items.map(\.key)))
    }

    @Test("subscores take their own items")
    func subscores() throws {
        let items = [
            Instruments.zeroToFour("a", subscore: "x"), Instruments.zeroToFour("b", reversed: true, subscore: "x"),
            Instruments.zeroToFour("c", subscore: "y"), Instruments.zeroToFour("d"),
        ]
        let answers = Instruments.codes(["a": "c1", "b": "c1", "c": "c2", "d": "c4"])
        guard case .valid(let sum) = try Instruments.measure(items).score(answers).result else {
            Issue.record("not valid")
            return
        }
        #expect(sum.subscores == ["x": 4, "y": 2])
        #expect(sum.total == 10)
    }

    @Test("a risk answer is told from its mark on, complete or not, and after reversing")
    func risk() throws {
        let six = ItemKey("q6")
        #expect(try Instruments.tenItems.score(Instruments.codes(["q6": "c0"])).risks.isEmpty)
        let score = try Instruments.tenItems.score(Instruments.codes(["q6": "c1"]))
        #expect(score.risks == [RiskAnswer(item: six, worth: 1)])
        #expect(score.total == nil)
        let safe = Instruments.measure([Instruments.zeroToFour("safe", reversed: true, riskFrom: 3)])
        #expect(try safe.score(Instruments.codes(["safe": "c2"])).risks.isEmpty)
        #expect(
            try safe.score(Instruments.codes(["safe": "c1"])).risks == [RiskAnswer(item: ItemKey("safe"), worth: 3)])
    }

    @Test("sliders keep their steps; yes and no have their worth; words count nothing")
    func otherForms() throws {
        let slider = ItemKey("s")
        let yes = ItemKey("y")
        let words = ItemKey("w")
        let measure = Instruments.measure([
            Item(
                key: slider, text: LocalizedText("s"),
                form: .slider(lowest: 1, highest: 9, step: 2, low: nil, high: nil)),
            Item(key: yes, text: LocalizedText("y"), form: .boolean(yesIsWorth: 2, noIsWorth: 0)),
            Item(key: words, text: LocalizedText("w"), form: .text, isScored: false),
        ])
        let answers: [ItemKey: Answer] = [slider: .number(5), yes: .yesNo(true), words: .text("fine")]
        #expect(try measure.score(.answers(answers)).total == 7)
        #expect(throws: ScoringError.offStep(slider, step: 2)) { try measure.score(.answers([slider: .number(4)])) }
        #expect(throws: ScoringError.outOfRange(slider, lowest: 1, highest: 9)) {
            try measure.score(.answers([slider: .number(11)]))
        }
        #expect(try measure.score(.answers([slider: .number(1), yes: .yesNo(false)])).total == 1)
    }

    @Test("no whole number is large enough to break a sum")
    func hugeNumbers() throws {
        let item = Item(key: ItemKey("n"), text: LocalizedText("n"), form: .integer(lowest: nil, highest: nil))
        #expect(throws: ScoringError.outOfRange(item.key, lowest: nil, highest: nil)) {
            try Instruments.measure([item]).score(.answers([item.key: .number(.max)]))
        }
    }
}
