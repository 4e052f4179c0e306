package import Markup

/// What must be mended before a form can be recorded: a summary above it, each line leading to its field.
package struct FormProblems: Component, Hashable, Sendable {
    package struct Problem: Hashable, Sendable {
        /// The `FormField.id` it concerns; `nil` for the form as a whole.
        package let field: String?
        package let text: String

        package init(field: String?, _ text: String) { (self.field, self.text) = (field, text) }
    }

    package let words: Words
    package let problems: [Problem]

    package init(_ problems: [Problem], _ words: Words) { (self.problems, self.words) = (problems, words) }

    /// What is wrong with that field.
    package func error(_ field: String) -> String? { problems.first { $0.field == field }?.text }

    /// All that is wrong with a field of several lines.
    package func errors(_ field: String) -> String? {
        let texts = problems.filter { $0.field == field }.map(\.text)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }

    package func write(into html: inout HTML) {
        if problems.isEmpty { return }
        html.div(.class("notice notice--trouble"), .role("alert"), .tabindex(-1), .id("problems")) {
            $0.icon(.alert)
            $0.div {
                $0.b(words.problemsHeading(problems.count))
                $0.ul {
                    for problem in problems {
                        $0.li {
                            if let field = problem.field {
                                $0.a(problem.text, .href("#\(field)"))
                            } else {
                                $0.text(problem.text)
                            }
                        }
                    }
                }
            }
        }
    }
}
