package import Clinic
import Markup
import Routes

package struct DetailsModel: Sendable {
    package struct Change: Sendable {
        package let at: Instant
        /// `nil` for the client on a tablet, and for the machine's operator.
        package let by: String?
        package let before: Client
        package let after: Client

        package init(at: Instant, by: String?, before: Client, after: Client) {
            (self.at, self.by, self.before, self.after) = (at, by, before, after)
        }
    }

    package let client: Client
    /// Stands for what is recorded now.
    package let base: String
    /// The newest first.
    package let changes: [Change]
    package let mayWrite: Bool
    /// What was typed into a form that was not taken.
    package let typed: FormState?
    /// Somebody changed the data since that form was shown.
    package let wasChanged: Bool

    package init(
        client: Client, base: String, changes: [Change], mayWrite: Bool, typed: FormState? = nil,
        wasChanged: Bool = false
    ) {
        (self.client, self.base, self.changes, self.mayWrite) = (client, base, changes, mayWrite)
        (self.typed, self.wasChanged) = (typed, wasChanged)
    }
}

/// A client's own data: as they are, a form to correct them, and what stood there before each correction.
package struct DetailsPage: Sendable {
    package let context: PageContext
    package let model: DetailsModel

    package init(_ context: PageContext, _ model: DetailsModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    package func bytes() -> [UInt8] {
        let title = words.detailsTitle(model.client.name)
        return PageFrame(context, title: words.details, room: .clients, icons: [.alert]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(model.client.name, Route.client(model.client.id).path)])
                $0.h1(title)
                $0.p(words.detailsLead, .class("lead soft"))
            }
            if model.wasChanged {
                html.add(FormProblems([FormProblems.Problem(field: nil, words.detailsChangedMeanwhile)], words))
            }
            html.add(FormProblems(model.typed?.problems ?? [], words))
            if model.mayWrite {
                DetailsForm(context: context, model: model).write(into: &html)
            } else {
                html.ledger("now", words.detailsNow, style: "ledger--strong") {
                    $0.dl(.class("facts")) {
                        for part in DetailsPart.allCases {
                            $0.dt(part.label(words))
                            let text = part.shown(model.client, words, dates)
                            $0.dd(text.isEmpty ? words.notRecorded : text)
                        }
                    }
                }
            }
            html.add(
                CorrectionList(
                    words: words, dates: dates,
                    corrections: model.changes.map {
                        CorrectionList.Correction(at: $0.at, by: $0.by, lines: lines($0))
                    }))
        }
    }

    private func lines(_ change: DetailsModel.Change) -> [CorrectionList.Line] {
        func told(_ text: String) -> String { text.isEmpty ? words.notRecorded : text }
        return DetailsPart.allCases.compactMap { part in
            let (before, after) = (part.shown(change.before, words, dates), part.shown(change.after, words, dates))
            if before == after { return nil }
            return CorrectionList.Line(label: part.label(words), before: told(before), after: told(after))
        }
    }
}
