import Clinic
import Markup
import Routes

/// Everything that is recorded of who a client is, to be put right at once.
struct DetailsForm: Component, Sendable {
    let context: PageContext
    let model: DetailsModel

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.typed?.problems ?? [], words) }

    func write(into html: inout HTML) {
        html.form(to: .rights(.details(model.client.id)), context.seal, name: "details", .novalidate()) {
            $0.hidden(.base, model.base)
            $0.ledger("now", words.detailsNow, style: "ledger--strong") {
                $0.div(.class("stack small-form")) {
                    field(
                        .name, isRequired: true, options: FieldOptions(autocomplete: "off", maxlength: 120), into: &$0)
                    $0.div(.class("grid-2")) {
                        field(
                            .calledName, hint: words.newClientCalledHint,
                            options: FieldOptions(autocomplete: "off", maxlength: 60), into: &$0)
                        field(
                            .code, isRequired: true, options: FieldOptions(autocomplete: "off", maxlength: 40),
                            into: &$0)
                        field(
                            .phone, options: FieldOptions(autocomplete: "off", inputmode: "tel", maxlength: 60),
                            into: &$0)
                        field(
                            .email, options: FieldOptions(autocomplete: "off", inputmode: "email", maxlength: 200),
                            into: &$0)
                        field(
                            .born, .input(type: "date"), hint: words.detailsBornHint,
                            options: FieldOptions(autocomplete: "off"), into: &$0)
                        field(.language, .choice(languages), into: &$0)
                    }
                    $0.p { $0.button(words.detailsSave, .class("btn btn--first"), .data("busy", words.recording)) }
                }
            }
        }
    }

    private var languages: [FormChoice] {
        Language.allCases.map { FormChoice($0.rawValue, words.capitalised(words.name(of: $0))) }
    }

    private func field(
        _ part: DetailsPart, _ kind: FormField.Kind = .input(type: "text"), hint: String? = nil,
        isRequired: Bool = false, options: FieldOptions = FieldOptions(), into html: inout HTML
    ) {
        let held = part.value(model.client)
        let typed = model.typed?.values[part.field]
        let differs = model.wasChanged && typed != nil && typed != held
        html.add(
            FormField(
                name: part.field.rawValue, label: part.label(words), kind: kind, value: typed ?? held,
                hint: differs ? words.detailsHeld(part.shown(model.client, words, context.dates)) : hint,
                error: problems.error(part.field.rawValue), isRequired: isRequired, options: options))
    }
}

/// One of a client's own data, as pages show it.
enum DetailsPart: CaseIterable {
    case name, calledName, code, phone, email, born, language

    var field: Field {
        switch self {
        case .name: .clientName
        case .calledName: .calledName
        case .code: .code
        case .phone: .phone
        case .email: .email
        case .born: .born
        case .language: .language
        }
    }

    func label(_ words: Words) -> String {
        switch self {
        case .name: words.newClientName
        case .calledName: words.newClientCalled
        case .code: words.code
        case .phone: words.phone
        case .email: words.email
        case .born: words.newClientBorn
        case .language: words.newClientLanguage
        }
    }

    /// As the form holds it.
    func value(_ client: Client) -> String {
        switch self {
        case .name: client.name
        case .calledName: client.calledName
        case .code: client.code
        case .phone: client.phone
        case .email: client.email
        case .born: client.born?.description ?? ""
        case .language: client.language.rawValue
        }
    }

    /// As people read it; empty where nothing is recorded.
    func shown(_ client: Client, _ words: Words, _ dates: Dates) -> String {
        switch self {
        case .born: client.born.map { dates.date($0) } ?? ""
        case .language: words.name(of: client.language)
        default: value(client)
        }
    }
}

/// How to reach a client, in a list of facts; nothing where nothing is recorded.
struct ContactFacts: Component, Sendable {
    let words: Words
    let client: Client

    func write(into html: inout HTML) {
        if !client.phone.isEmpty {
            html.dt(words.phone)
            let dialled = client.phone.dialled
            html.dd {
                if dialled.isEmpty { $0.text(client.phone) } else { $0.a(client.phone, .href("tel:" + dialled)) }
            }
        }
        if !client.email.isEmpty {
            html.dt(words.email)
            html.dd { $0.a(client.email, .href("mailto:" + client.email)) }
        }
    }
}
