package import Clinic
import Markup
import Routes

package struct ConsentsModel: Sendable {
    /// What was typed into the form of one matter, and what was wrong with it.
    package struct Typed: Sendable {
        package let matter: ConsentMatter
        package let form: FormState

        package init(matter: ConsentMatter, form: FormState) { (self.matter, self.form) = (matter, form) }
    }

    package let client: Client
    package let consents: Consents
    package let people: [PersonID: String]
    package let mayWrite: Bool
    package let typed: Typed?

    package init(
        client: Client, consents: Consents, people: [PersonID: String], mayWrite: Bool, typed: Typed? = nil
    ) {
        (self.client, self.consents, self.people) = (client, consents, people)
        (self.mayWrite, self.typed) = (mayWrite, typed)
    }
}

/// What a client agreed to: how it stands, a form for the next answer, and every answer before it.
package struct ConsentsPage: Sendable {
    package let context: PageContext
    package let model: ConsentsModel

    package init(_ context: PageContext, _ model: ConsentsModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var told: FormProblems { FormProblems(model.typed?.form.problems ?? [], words) }

    package func bytes() -> [UInt8] {
        PageFrame(
            context, title: words.consent, room: .clients,
            icons: [.alert, .done, .notDone, .wait, .print]
        ).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(model.client.name, Route.client(model.client.id).path)])
                $0.h1(words.consentsTitle(model.client.name))
                $0.p(words.consentsLead, .class("lead soft"))
                $0.p(.class("acts")) {
                    $0.a(.class("btn"), .href(Route.consent(.sheet(model.client.id)).path)) {
                        $0.icon(.print)
                        $0.text(words.consentSheetLink)
                    }
                }
            }
            html.add(told)
            for matter in ConsentMatter.allCases { write(matter, into: &html) }
        }
    }

    private func write(_ matter: ConsentMatter, into html: inout HTML) {
        html.ledger(
            "consent-\(matter.rawValue)", words.consentMatter(matter), note: words.consentMeans(matter),
            state: words.consentState(matter, model.consents, dates)
        ) {
            $0.div(.class("stack")) {
                if model.mayWrite { writeForm(matter, into: &$0) }
                writeAnswers(matter, into: &$0)
            }
        }
    }

    private func writeForm(_ matter: ConsentMatter, into html: inout HTML) {
        let isTyped = model.typed?.matter == matter
        let values = isTyped ? model.typed?.form.values ?? [:] : [:]
        let name = matter.rawValue
        let wasGiven = model.consents.answer(to: matter)?.answer == .given
        let answers: [ConsentAnswer] = wasGiven ? [.withdrawn, .given, .refused] : [.given, .refused]
        html.details(.open(isTyped), .class("no-print")) {
            $0.summary(words.consentRecordIt)
            $0.form(
                to: .consent(.list(model.client.id)), context.seal, name: "consent-\(name)",
                .class("stack small-form inset"), .novalidate()
            ) {
                $0.hidden(.matter, name)
                $0.add(
                    Picks(
                        id: "answer-\(name)", name: Field.consentAnswer.rawValue, label: words.consentAnswerLabel,
                        options: answers.map { .init($0.rawValue, words.consentAnswer($0)) },
                        chosen: Set([values[.consentAnswer]].compactMap(\.self)),
                        error: told.error("answer-\(name)")))
                $0.add(
                    Picks(
                        id: "given-\(name)", name: Field.given.rawValue, label: words.consentGiverLabel,
                        options: ConsentGiver.allCases.map {
                            .init($0.rawValue, words.consentGiver($0, model.client.calledName))
                        },
                        chosen: Set([values[.given]].compactMap(\.self)), error: told.error("given-\(name)")))
                $0.add(
                    FormField(
                        id: "consent-day-\(name)", name: Field.consentDay.rawValue, label: words.agreedOn,
                        kind: .input(type: "date"), value: values[.consentDay] ?? dates.today.description,
                        error: told.error("consent-day-\(name)"), isRequired: true))
                $0.p { $0.button(words.record, .class("btn"), .data("busy", words.recording)) }
            }
        }
    }

    private func writeAnswers(_ matter: ConsentMatter, into html: inout HTML) {
        let answers = model.consents.records.filter { $0.matter == matter }.reversed()
        if answers.isEmpty { return }
        html.ul(.class("stack-s")) {
            for answer in answers {
                $0.li(.class("soft")) {
                    $0.b(words.consentAnswer(answer.answer))
                    $0.text(", " + words.consentGiver(answer.giver, model.client.calledName) + ", ")
                    $0.add(dates.when(answer.day))
                    let by = answer.recordedBy.flatMap { model.people[$0] } ?? words.productName
                    $0.text(". " + words.consentRecordedBy(by, dates.exact(answer.recordedAt)))
                }
            }
        }
    }
}
