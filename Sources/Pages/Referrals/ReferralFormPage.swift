package import Clinic
package import FollowThrough
import Markup
import Routes

package struct ReferralFormModel: Sendable {
    package let client: Client
    package let barrier: BarrierLine
    package let resource: Resource
    package let staleDays: Int
    /// What was agreed to; nothing before somebody says so.
    package let shares: Set<SharedFact>
    /// Whether the client agreed that others are told at all.
    package let mayShare: Bool
    package let form: FormState

    package init(
        client: Client, barrier: BarrierLine, resource: Resource, staleDays: Int,
        shares: Set<SharedFact> = [], mayShare: Bool = true,
        form: FormState = FormState()
    ) {
        (self.client, self.barrier, self.resource) = (client, barrier, resource)
        (self.staleDays, self.shares, self.form) = (staleDays, shares, form)
        self.mayShare = mayShare
    }
}

/// Consent first: who agreed to what being told. Then the letter.
package struct ReferralFormPage: Sendable {
    package let context: PageContext
    package let model: ReferralFormModel

    package init(_ context: PageContext, _ model: ReferralFormModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.form.problems, words) }
    private var key: RecordKey { RecordKey(of: model.barrier.barrier.id) }

    package func bytes() -> [UInt8] {
        let title = words.referTo(model.client.calledName, model.resource.content.name)
        let frame = PageFrame(
            context, title: words.referralTitle, room: .clients, icons: [.alert, .came, .stale, .shared],
            scripts: [Assets.draft])
        return frame.bytes { html in
            html.header(.class("opening")) {
                $0.crumb([
                    (model.client.name, Route.client(model.client.id).path),
                    (model.barrier.title, Route.barriers(.one(key)).path),
                ])
                $0.h1(title)
                let said = ResourceLines(words: words, dates: context.dates, staleDays: model.staleDays)
                $0.state(said.freshness(model.resource.content))
                if let forWhom = said.forWhom(model.resource.content) {
                    $0.state(StateLine(.watch, .alert, forWhom + ".", words.capitalised(words.reason(.forSome)) + "."))
                }
            }
            html.add(problems)
            if !model.mayShare { return writeNoConsent(into: &html) }
            html.form(to: .barriers(.newReferral(key)), context.seal, name: "referral", .novalidate()) {
                $0.hidden(.resource, model.resource.id.description)
                $0.ledger("consent", words.consent, note: words.consentNote, style: "ledger--strong") {
                    $0.div(.class("stack small-form")) { writeConsent(into: &$0) }
                }
                $0.ledger("telling", words.message) {
                    $0.div(.class("stack small-form")) { writeMessage(into: &$0) }
                }
            }
        }
    }

    private func writeNoConsent(into html: inout HTML) {
        html.ledger("consent", words.consent, style: "ledger--strong") {
            $0.p(words.noConsent(.sharing), .class("lead"))
            $0.p { $0.a(words.consents, .class("btn"), .href(Route.consent(.list(model.client.id)).path)) }
        }
    }

    /// What the message is kept as on the device while it is written, and beside it what was agreed to.
    private var page: String { "referral-\(model.barrier.barrier.id)-\(model.resource.id)" }
    private func draft(_ field: Field) -> String { context.draft(page, field.rawValue) }

    private func writeConsent(into html: inout HTML) {
        html.div(.class("grid-2")) {
            $0.add(
                FormField(
                    name: Field.given.rawValue, label: words.whoAgreed,
                    kind: .choice(
                        [FormChoice("", words.chooseGiver)]
                            + ConsentGiver.allCases.map {
                                FormChoice($0.rawValue, words.giver($0, model.client.calledName))
                            }), value: model.form.values[.given], error: problems.error(Field.given.rawValue),
                    isRequired: true, options: FieldOptions(draft: draft(.given))))
            $0.add(
                FormField(
                    name: Field.consentDay.rawValue, label: words.agreedOn, kind: .input(type: "date"),
                    value: model.form.values[.consentDay] ?? context.dates.today.description,
                    error: problems.error(Field.consentDay.rawValue), isRequired: true,
                    options: FieldOptions(draft: draft(.consentDay))))
        }
        html.fieldset(.class("field"), .id(Field.shares.rawValue), .data("draft", draft(.shares))) {
            $0.legend(words.whatMayBeTold, .class("label"))
            $0.div(.class("checks")) {
                for fact in SharedFact.allCases {
                    $0.label(.class("check")) {
                        $0.input(
                            .type("checkbox"), .name(Field.shares.rawValue), .value(fact.rawValue),
                            .checked(model.shares.contains(fact)))
                        $0.span(words.shared(fact))
                    }
                }
            }
            if let error = problems.error(Field.shares.rawValue) {
                $0.span(.class("state state--trouble wrong")) {
                    $0.icon(.alert)
                    $0.span(error)
                }
            }
        }
    }

    private func writeMessage(into html: inout HTML) {
        html.add(
            KeptWords(
                context, name: Field.message.rawValue, label: words.message,
                page: page,
                value: model.form.values[.message], hint: words.messageHint,
                error: problems.error(Field.message.rawValue), rows: 4))
        html.p {
            $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                $0.icon(.shared)
                $0.text(words.makeReferral)
            }
        }
    }
}
