import Clinic
import Markup
import Measures

/// One filled-in measure: its questions in its own words, what was answered, what it came to.
struct RecordCheck: Component {
    let care: RecordCare
    let form: FormSeen

    private var words: Words { care.words }
    private var response: Response { form.response }
    private var measure: Measure? { care.model.measures[response.measure] }

    func write(into html: inout HTML) {
        html.div(.class("check", form.isInForce ? nil : "check--old")) {
            $0.p {
                $0.b(measure?.title(words.language) ?? words.formName(form, measure))
                let when = care.model.answeredAt(form).map { ", " + care.dates.exact($0) } ?? ""
                $0.span("\(when), \(words.way(response.way))", .class("soft"))
                if !form.isInForce {
                    $0.text(words.semicolon + " " + words.wasCorrected)
                } else if response.replaces != nil {
                    $0.text(words.semicolon + " " + words.isCorrection)
                }
            }
            if case .answers(let answers) = response.content, let measure {
                $0.add(AnswerTable(words: words, measure: measure, answers: answers))
            }
            $0.p(result, .class("total"))
            if let text = care.said(response.id) {
                $0.p {
                    $0.text(words.wroteOnTheCheck + words.colon + " ")
                    $0.span(words.quoted(text), .class("said"), .dir("auto"))
                    if let isDoubt = care.care.doubts[response.id] {
                        $0.text(" " + (isDoubt ? words.recordCalledDoubt : words.calledNoDoubt))
                    }
                }
            }
        }
    }

    /// The total and what the cutoff says of it; of a replaced one the total alone.
    private var result: String {
        guard let assessment = form.assessment else {
            return "\(words.recordTotal)\(words.colon) \(words.formResult(form, measure))."
        }
        let sentences = [assessment.sentence] + assessment.details
        let said = sentences.map { words.sentence($0, measure: measure) }.filter { !$0.isEmpty }.joined(separator: " ")
        return form.score.total == nil ? said : "\(words.recordTotal)\(words.colon) \(said)"
    }
}

extension Words {
    /// As it was meant: the words of the option, the place on the line, the number.
    func answer(_ answer: Answer, to item: Item, decimals: Int) -> String {
        switch (answer, item.form) {
        case (.choice(let code), .choice(let choices)):
            let choice = choices.first { $0.code == code }
            let text = choice?.text(language) ?? code
            return choice?.worth.map { "\(text) (\(limit($0, decimals: decimals)))" } ?? text
        case (.choice(let code), _): return code
        case (.number(let units), .line):
            return say(en: "\(points(units)) of 10", es: "\(points(units)) de 10", fr: "\(points(units)) sur 10")
        case (.number(let number), .integer): return limit(number, decimals: 0)
        case (.number(let units), _): return limit(units, decimals: decimals)
        case (.yesNo(let isYes), _): return isYes ? yes : no
        case (.text(let text), _): return text
        }
    }
}
