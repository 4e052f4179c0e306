package import Markup

/// What must be mended before a form can be recorded: a summary above it, each line naming its field and
/// leading to it.
package struct FormProblems: Component, Hashable, Sendable {
    package struct Problem: Hashable, Sendable {
        /// The `FormField.id` it concerns; `nil` for the form as a whole.
        package let field: String?
        package let text: String

        package init(field: String?, _ text: String) { (self.field, self.text) = (field, text) }
    }

    /// What was sent, which the summary says first.
    package enum Heading: Hashable, Sendable {
        /// Something to be recorded: nothing is yet.
        case form
        /// A search or a choice of what to show, which records nothing.
        case question
        /// A try that was refused, and is recorded as one.
        case attempt
    }

    package let words: Words
    package let problems: [Problem]
    package let heading: Heading
    /// What fields are called that say it themselves in another way than as a `FormField` or `Picks`.
    package let names: [String: String]

    package init(
        _ problems: [Problem], _ words: Words, names: [String: String] = [:], heading: Heading = .form
    ) {
        (self.problems, self.words, self.names, self.heading) = (problems, words, names, heading)
    }

    /// The id of the summary, which takes the focus, with and without script.
    fileprivate static let place = "problems"

    /// What is wrong with that field.
    package func error(_ field: String) -> String? { problems.first { $0.field == field }?.text }

    /// All that is wrong with a field of several lines.
    package func errors(_ field: String) -> String? {
        let texts = problems.filter { $0.field == field }.map(\.text)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }

    package func write(into html: inout HTML) {
        if problems.isEmpty { return }
        let said = words.problemsHeading(problems.count, of: heading)
        html.tellInTitle(said)
        html.div(
            .class("notice notice--trouble"), .role("alert"), .tabindex(-1), .id(Self.place), .custom("autofocus", "")
        ) {
            $0.icon(.alert)
            $0.div {
                $0.b(said)
                $0.ul {
                    for problem in problems {
                        $0.li {
                            if let field = problem.field {
                                let name = $0.nameOf(field)
                                $0.a(words.problem(problem.text, of: names[field] ?? name), .href("#\(field)"))
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

extension HTML {
    /// Says that something is wrong on this page, which is then written again with it in the title, above.
    mutating func tellInTitle(_ said: String) {
        call(FormProblems.place, said)
        _ = nameOf(FormProblems.place)
    }

    /// Whether something further down says that something is wrong.
    var tellsOfTrouble: Bool { knownName(of: FormProblems.place) != nil }
}
