import Clinic
package import FollowThrough
import Markup
package import Routes

package struct ResourceFormModel: Sendable {
    /// `nil` for a new one.
    package let resource: Resource?
    /// What is in the fields.
    package let values: [Field: String]
    package let kinds: Set<BarrierKind>
    package let isChecked: Bool
    package let problems: [FormProblems.Problem]

    package init(
        resource: Resource?, values: [Field: String], kinds: Set<BarrierKind>, isChecked: Bool = false,
        problems: [FormProblems.Problem] = []
    ) {
        (self.resource, self.values, self.kinds) = (resource, values, kinds)
        (self.isChecked, self.problems) = (isChecked, problems)
    }

    /// A resource as its fields have it.
    package init(of resource: Resource) {
        let content = resource.content
        self.init(
            resource: resource,
            values: [
                .resourceName: content.name, .provider: content.provider, .offers: content.offers,
                .places: content.places.joined(separator: "\n"), .languages: content.languages.joined(separator: ", "),
                .cost: content.cost.rawValue, .costNote: content.costNote, .eligibility: content.eligibility,
                .youngest: content.youngest.map(String.init) ?? "", .oldest: content.oldest.map(String.init) ?? "",
                .hours: content.hours, .phone: content.phone, .email: content.email, .web: content.web,
                .address: content.address, .notes: content.notes,
            ], kinds: content.kinds)
    }
}

/// A resource typed in or changed.
package struct ResourceFormPage: Sendable {
    package let context: PageContext
    package let model: ResourceFormModel

    package init(_ context: PageContext, _ model: ResourceFormModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.problems, words) }
    private var title: String {
        model.resource.map { "\(words.edit)\(words.colon) \($0.content.name)" } ?? words.addResource
    }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: title, room: .resources, icons: [.alert], scripts: [Assets.draft]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(words.resources, Route.directory(.list).path)])
                $0.h1(title)
            }
            html.add(problems)
            html.form(to: route, context.seal, name: "resource", .novalidate()) {
                if let resource = model.resource { $0.hidden(.base, resource.version.id.description) }
                $0.ledger("what", words.whatItOffers, style: "ledger--strong") {
                    $0.div(.class("stack small-form")) { writeWhat(into: &$0) }
                }
                $0.ledger("for", words.eligibility) { $0.div(.class("stack small-form")) { writeFor(into: &$0) } }
                $0.ledger("reach", words.contact) { $0.div(.class("stack small-form")) { writeReach(into: &$0) } }
            }
        }
    }

    private var route: Route {
        model.resource.map { .directory(.edit(RecordKey(of: $0.id))) } ?? .directory(.new)
    }

    private func field(
        _ field: Field, _ label: String, _ kind: FormField.Kind = .input(type: "text"), hint: String? = nil,
        isRequired: Bool = false, longest: Int? = 200, inputmode: String? = nil
    ) -> KeptField {
        KeptField(
            context, page: draftPage,
            FormField(
                name: field.rawValue, label: label, kind: kind, value: model.values[field], hint: hint,
                error: problems.error(field.rawValue), isRequired: isRequired,
                options: FieldOptions(autocomplete: "off", inputmode: inputmode, maxlength: longest)))
    }

    /// Of one version, as what was written of another is not to be put over it.
    private var draftPage: String { "resource-\(model.resource?.version.id.description ?? "new")" }

    /// Which is agreed to be another than one of that name: with another name or provider it is asked anew.
    package static func agreed(_ typed: (Field) -> String) -> String {
        [Field.resourceName, .provider].map(typed).joined(separator: "|")
    }

    private func writeWhat(into html: inout HTML) {
        html.add(field(.resourceName, words.resourceName, isRequired: true))
        html.add(field(.provider, words.provider))
        html.add(
            AgreedTick(
                key: Self.agreed { model.values[$0] ?? "" }, label: words.anotherResource,
                typed: model.values[.beside], error: problems.error(Field.beside.rawValue)))
        html.add(field(.offers, words.whatItOffers, .words(rows: 3), longest: nil))
        html.fieldset(.class("field"), .id(Field.kinds.rawValue)) {
            $0.legend(words.helpsWith, .class("label"))
            $0.div(.class("checks")) {
                for kind in BarrierKind.allCases {
                    $0.label(.class("check")) {
                        $0.input(
                            .type("checkbox"), .name(Field.kinds.rawValue), .value(kind.rawValue),
                            .checked(model.kinds.contains(kind)))
                        $0.span(words.kind(kind))
                    }
                }
            }
            if let error = problems.error(Field.kinds.rawValue) {
                $0.span(.class("state state--trouble wrong")) {
                    $0.icon(.alert)
                    $0.span(error)
                }
            }
        }
        html.add(field(.places, words.places, .words(rows: 3), hint: words.placesHint, longest: nil))
    }

    private func writeFor(into html: inout HTML) {
        html.add(field(.languages, words.languages, hint: words.languagesHint))
        html.div(.class("grid-2")) {
            $0.add(
                field(
                    .cost, words.costTitle,
                    .choice(ResourceCost.allCases.map { FormChoice($0.rawValue, words.capitalised(words.cost($0))) }),
                    longest: nil))
            $0.add(field(.costNote, words.costNote, longest: 2000))
            $0.add(field(.youngest, words.youngest, longest: 3, inputmode: "numeric"))
            $0.add(field(.oldest, words.oldest, longest: 3, inputmode: "numeric"))
        }
        html.add(field(.eligibility, words.whoCanHaveIt, .words(rows: 2), longest: nil))
        html.add(field(.hours, words.hoursTitle, .words(rows: 2), longest: nil))
    }

    private func writeReach(into html: inout HTML) {
        html.div(.class("grid-2")) {
            $0.add(field(.phone, words.phone, inputmode: "tel"))
            $0.add(field(.email, words.email, inputmode: "email"))
            $0.add(field(.web, words.web, longest: 500, inputmode: "url"))
            $0.add(field(.address, words.addressTitle, longest: 500))
        }
        html.add(field(.notes, words.notesTitle, .words(rows: 2), longest: nil))
        html.label(.class("check")) {
            $0.input(
                .type("checkbox"), .name(Field.checked.rawValue), .value("yes"), .checked(model.isChecked))
            $0.span(words.iChecked)
        }
        html.p { $0.button(words.keep, .class("btn btn--first"), .data("busy", words.recording)) }
    }
}
