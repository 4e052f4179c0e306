package import Clinic
package import Measures
package import Routes

package struct PaperModel: Sendable {
    package let client: Client
    package let measure: Measure
    /// Where the form goes: `.paper`, `.episodePaper` or `.correction`.
    package let route: Route
    /// The session or the episode that the form belongs to.
    package let back: Route
    /// What is in force already; for a correction, what is corrected.
    package let current: FormSeen?
    package let isCorrection: Bool
    /// The day that stands in the form.
    package let day: Day
    /// What was typed or recorded, by field name (`typed.<key>`, `item.<key>`, `total`, `answered-on`).
    package let values: [String: String]
    /// By field name (`item.<key>`, `total`, `answered-on`).
    package let problems: [FormProblems.Problem]
    /// How many answers are empty, where it is asked whether they are to stay so.
    package let empty: Int

    package init(
        client: Client, measure: Measure, route: Route, back: Route, current: FormSeen?, isCorrection: Bool, day: Day,
        values: [String: String] = [:], problems: [FormProblems.Problem] = [], empty: Int = 0
    ) {
        (self.client, self.measure, self.route, self.back) = (client, measure, route, back)
        (self.current, self.isCorrection, self.day) = (current, isCorrection, day)
        (self.values, self.problems, self.empty) = (values, problems, empty)
    }

    /// What a recorded form would have had typed into it.
    package static func values(of content: ResponseContent, _ measure: Measure, _ words: Words) -> [String: String] {
        switch content {
        case .declined: return [:]
        case .totalOnly(let total):
            return [Field.total.rawValue: words.points(total, decimals: measure.scoring.decimals)]
        case .answers(let answers):
            var values: [String: String] = [:]
            for item in measure.items {
                guard let answer = answers[item.key] else { continue }
                let name = Field.item(item.key.name)
                switch (answer, item.form) {
                case (.number(let number), .line):
                    values[Field.typed(item.key.name)] = words.points(number, decimals: 1)
                case (.number(let number), .integer): values[name] = String(number)
                case (.number(let number), _):
                    values[name] = words.limit(number, decimals: measure.scoring.decimals)
                case (.choice(let code), _): values[name] = code
                case (.yesNo(let isYes), _): values[name] = isYes ? "yes" : "no"
                case (.text(let text), _): values[name] = text
                }
            }
            return values
        }
    }
}
