import Clinic
import Measures

/// Where the forms of other measures stand: at a visit, or on a day of their own.
struct OtherLines: Sendable {
    /// One row of forms between visits: a day's first form of each measure, its second, and so on.
    struct Between: Sendable {
        let at: Instant
        let forms: [MeasureKey: FormSeen]
    }

    let measures: [OtherMeasure]
    private let atVisits: [Int: [MeasureKey: FormSeen]]
    let between: [Between]

    init(_ measures: [OtherMeasure], visits: [ClientVisit], zone: Zone) {
        self.measures = measures
        let bySession = Dictionary(
            visits.enumerated().compactMap { index, visit in visit.session.map { ($0.id, index) } }
        ) { first, _ in first }
        let byDay = Dictionary(
            visits.enumerated().filter { $1.isDated }.map { (zone.day(of: $1.at), [$0]) }, uniquingKeysWith: +)
        var placed: [Int: [MeasureKey: FormSeen]] = [:]
        var rows: [Day: [[MeasureKey: FormSeen]]] = [:]
        for other in measures {
            let key = other.measure.id.key
            var loose: [Day: [FormSeen]] = [:]
            for form in other.forms {
                if let index = form.response.session.flatMap({ bySession[$0] }), placed[index]?[key] == nil {
                    placed[index, default: [:]][key] = form
                } else {
                    loose[zone.day(of: form.response.answeredAt), default: []].append(form)
                }
            }
            for (day, forms) in loose {
                // Alone on the day of a visit it belongs into its row; with others of its kind each keeps its own moment.
                if forms.count == 1, let index = byDay[day]?.first,
                    byDay[day]?.allSatisfy({ placed[$0]?[key] == nil }) == true
                {
                    placed[index, default: [:]][key] = forms[0]
                    continue
                }
                for (number, form) in forms.enumerated() {
                    if rows[day, default: []].count <= number { rows[day, default: []].append([:]) }
                    rows[day]?[number][key] = form
                }
            }
        }
        atVisits = placed
        between = rows.values.joined().compactMap { forms in
            forms.values.map(\.response.answeredAt).min().map { Between(at: $0, forms: forms) }
        }.sorted { $0.at < $1.at }
    }

    func form(of other: OtherMeasure, at visit: Int) -> FormSeen? { atVisits[visit]?[other.measure.id.key] }

    var days: [Instant] { between.map(\.at) }
}
