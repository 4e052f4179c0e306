package import Clinic

/// The measures that every practice has from the first day: four-line checks in the project's own words.
///
/// Domains, order, range and scoring are those of FACTS.md ("The two scales"); the words are nobody else's. A practice
/// that holds a licence for a published form loads it as a pack instead. `text` goes on from `shortText` ("In myself:
/// how I have felt inside"), so it starts in lower case.
package enum BuiltInMeasures {
    /// In the order of a list: outcome before alliance, older before younger.
    package static let all = [
        outcomeAdult, outcomeChild, outcomeYoung, allianceAdult, allianceGroup, allianceChild, allianceYoung,
    ]

    /// The check for that purpose and age; about a group session where `group` says so.
    ///
    /// `nil` for `.other`, and for the alliance in a group of children under 13: no such form exists. How life is going
    /// is asked with the same words in a group.
    package static func measure(for purpose: MeasurePurpose, ages: AgeBand, group: Bool = false) -> Measure? {
        all.first { measure in
            measure.purpose == purpose && measure.ages.contains(ages)
                && measure.isForGroups == (group && purpose == .alliance)
        }
    }

    package static func measure(_ key: MeasureKey) -> Measure? { all.first { $0.id.key == key } }

    /// Four lines of 0.0 to 10.0, added up, all four needed.
    static let fourLines = ScoringRule(
        method: .sum, mayBeMissing: 0, direction: .higherIsBetter, decimals: 1, lowest: 0, highest: 400)

    static let unscored = ScoringRule(
        method: .unscored, mayBeMissing: 0, direction: .higherIsBetter, decimals: 0, lowest: 0, highest: 0)

    static let ownWords = "Apache-2.0, in the project's own words"
}

extension MeasureKey {
    package static let outcomeAdult = MeasureKey("outcome-adult")
    package static let outcomeChild = MeasureKey("outcome-child")
    package static let outcomeYoung = MeasureKey("outcome-young")
    package static let allianceAdult = MeasureKey("alliance-adult")
    package static let allianceGroup = MeasureKey("alliance-group")
    package static let allianceChild = MeasureKey("alliance-child")
    package static let allianceYoung = MeasureKey("alliance-young")
    package static let phq9 = MeasureKey("phq-9")
    package static let gad7 = MeasureKey("gad-7")
    package static let core10 = MeasureKey("core-10")
}

extension ItemKey {
    package static let individual = ItemKey("individual")
    package static let interpersonal = ItemKey("interpersonal")
    package static let social = ItemKey("social")
    package static let relationship = ItemKey("relationship")
    package static let goals = ItemKey("goals")
    package static let approach = ItemKey("approach")
    /// The last line of both checks.
    package static let overall = ItemKey("overall")
}
