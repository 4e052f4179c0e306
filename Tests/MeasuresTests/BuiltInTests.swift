import Clinic
import Measures
import Testing

@Suite("The measures and numbers of the first day")
struct BuiltInTests {
    @Test("every age finds its checks")
    func byAge() {
        let expected: [(AgeBand, MeasureKey, MeasureKey)] = [
            (.youngChild, .outcomeYoung, .allianceYoung), (.child, .outcomeChild, .allianceChild),
            (.adolescent, .outcomeAdult, .allianceAdult), (.adult, .outcomeAdult, .allianceAdult),
        ]
        for (ages, outcome, alliance) in expected {
            #expect(BuiltInMeasures.measure(for: .outcome, ages: ages)?.id.key == outcome)
            #expect(BuiltInMeasures.measure(for: .outcome, ages: ages, group: true)?.id.key == outcome)
            #expect(BuiltInMeasures.measure(for: .alliance, ages: ages)?.id.key == alliance)
        }
        #expect(BuiltInMeasures.measure(for: .alliance, ages: .adult, group: true)?.id.key == .allianceGroup)
        #expect(BuiltInMeasures.measure(for: .alliance, ages: .adolescent, group: true)?.id.key == .allianceGroup)
        #expect(BuiltInMeasures.measure(for: .alliance, ages: .child, group: true) == nil)
        #expect(BuiltInMeasures.measure(for: .other, ages: .adult) == nil)
    }

    @Test("every text is there in three languages")
    func languages() {
        for measure in BuiltInMeasures.all {
            var texts = [measure.title] + [measure.instruction].compactMap { $0 }
            for item in measure.items {
                texts.append(item.text)
                if let short = item.shortText { texts.append(short) }
                switch item.form {
                case .line(let low, let high): texts += [low, high]
                case .choice(let choices): texts += choices.map(\.text)
                default: break
                }
            }
            for text in texts {
                #expect(
                    Set(text.byLanguage.keys) == Set(Language.allCases), "\(measure.id.key.name): \(text(.english))")
                #expect(!text.byLanguage.values.contains { $0.isEmpty || $0.contains("!") })
            }
        }
    }

    @Test("domains stand in their order, and scored checks are four lines of 0 to 40.0")
    func shape() {
        #expect(BuiltInMeasures.all.count == 7)
        #expect(Set(BuiltInMeasures.all.map(\.id)).count == 7)
        for measure in BuiltInMeasures.all {
            let keys: [ItemKey] =
                measure.purpose == .outcome
                ? [.individual, .interpersonal, .social, .overall] : [.relationship, .goals, .approach, .overall]
            #expect(measure.items.map(\.key) == keys)
            #expect(measure.isFourLineCheck == (measure.ages != [.youngChild]))
            #expect(measure.isForGroups == (measure.id.key == .allianceGroup))
        }
    }

    @Test("every number has a source and stands once")
    func rows() {
        let rows = BuiltInThresholds.rows
        #expect(Set(rows).count == rows.count)
        #expect(rows.allSatisfy { !$0.source.isEmpty && $0.version == 1 && !$0.isOverride && $0.grade != .own })
        let table = ThresholdTable(rows)
        #expect(table.row(.cutoff, measure: .phq9, ages: .adult)?.value == 10)
        #expect(table.row(.reliableChange, measure: .phq9)?.value == 6)
        #expect(table.row(.cutoff, measure: .gad7)?.value == 8)
        #expect(table.row(.reliableChange, measure: .gad7)?.value == 4)
        #expect(table.row(.cutoff, measure: .core10)?.value == 11)
        #expect(table.row(.reliableChange, measure: .core10) == nil)
        #expect(table.row(.riskAnswer, measure: .phq9)?.value == 1)
        #expect(table.row(.reliableChange, measure: .outcomeAdult, ages: .adolescent)?.grade == .c)
        #expect(table.row(.cutoff, measure: .outcomeAdult, ages: .adolescent)?.grade == .c)
        #expect(table.row(.cutoff, measure: .outcomeAdult, ages: .adult)?.grade == .b)
    }

    @Test("a form that is made for one age keeps its cutoff whatever the age; one for several has none beyond them")
    func ofOneAge() {
        let table = ThresholdTable(BuiltInThresholds.rows)
        for ages in AgeBand.allCases {
            #expect(table.row(.cutoff, measure: .outcomeChild, ages: ages)?.value == 320, "\(ages)")
        }
        #expect(table.row(.cutoff, measure: .outcomeAdult, ages: .child) == nil)
    }

    @Test("the practice's own row wins over the product's, and the higher version over the lower")
    func overrides() {
        let own = Threshold(
            key: .cutoff, measure: .phq9, value: 12, grade: .own, source: "ours", version: 2, isOverride: true)
        let older = Threshold(
            key: .cutoff, measure: .phq9, value: 13, grade: .own, source: "ours", version: 1, isOverride: true)
        #expect(ThresholdTable([own] + BuiltInThresholds.rows + [older]).row(.cutoff, measure: .phq9)?.value == 12)
    }
}
