package import Clinic
import Markup
import Routes

package struct PeopleModel: Sendable {
    package let people: [Person]
    package let teams: [Team]
    package let sites: [Site]
    /// Those ticked so far.
    package let chosenSites: Set<SiteID>
    package let mayChange: Bool
    package let form: FormState
    /// The roles ticked so far.
    package let roles: Set<Role>
    package let newTeam: String
    /// Roles that need a second step.
    package let secondStepRoles: Set<Role>

    package init(
        people: [Person], teams: [Team], sites: [Site] = [], chosenSites: Set<SiteID> = [], mayChange: Bool,
        form: FormState = FormState(), roles: Set<Role> = [],
        newTeam: String = "", secondStepRoles: Set<Role> = []
    ) {
        self.secondStepRoles = secondStepRoles
        (self.sites, self.chosenSites) = (sites, chosenSites)
        (self.people, self.teams, self.mayChange, self.form) = (people, teams, mayChange, form)
        (self.roles, self.newTeam) = (roles, newTeam)
    }

    /// The field for a team that is not there yet.
    package static let newTeamField = "new-team"
}

/// Who works here, and the form for one more.
package struct PeoplePage: Sendable {
    package let context: PageContext
    package let model: PeopleModel

    package init(_ context: PageContext, _ model: PeopleModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.form.problems, words) }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.people, room: .people, icons: [.alert]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(context.settingsName, Route.settings.path)])
                $0.h1(words.people)
            }
            html.add(problems)
            html.ledger("everybody", context.practiceName, count: model.people.count, style: "ledger--strong") {
                $0.ul(.class("rows")) {
                    for person in model.people { write(person, into: &$0) }
                }
            }
            if model.mayChange {
                html.ledger("second-step", words.secondStepRule) { writeSecondStepRule(into: &$0) }
                html.ledger("add", words.peopleAdd) {
                    $0.form(to: .people, context.seal, name: "add-person", .class("stack small-form"), .novalidate()) {
                        writeFields(into: &$0)
                        writeRoles(into: &$0)
                        writeSites(into: &$0)
                        $0.p(words.personLinkFollows)
                        $0.p { $0.button(words.peopleAdd, .class("btn btn--first"), .data("busy", words.recording)) }
                    }
                }
            }
        }
    }

    private func writeSecondStepRule(into html: inout HTML) {
        html.form(to: .folk(.secondStepRule), context.seal, name: "second-step", .class("stack small-form")) {
            $0.p(words.secondStepRuleHow)
            for role in Role.allCases {
                $0.label(.class("check")) {
                    $0.input(
                        .type("checkbox"), .name(Field.role.rawValue), .value(role.rawValue),
                        .checked(model.secondStepRoles.contains(role)))
                    $0.span(words.role(role))
                }
            }
            $0.p { $0.button(words.settingsSave, .class("btn"), .data("busy", words.recording)) }
        }
    }

    private func write(_ person: Person, into html: inout HTML) {
        html.li(.class("stack-s")) {
            if model.mayChange {
                $0.p { $0.a(person.name, .class("who"), .href(Route.folk(.one(person.id)).path)) }
            } else {
                $0.p(person.name, .class("h3"))
            }
            $0.p(.class("meta dots")) {
                $0.span(person.signInName)
                for role in Role.allCases where person.roles.contains(role) {
                    $0.text(" ")
                    $0.span(words.role(role))
                }
                if let team = model.teams.first(where: { $0.id == person.team }) {
                    $0.text(" ")
                    $0.span(team.name)
                }
                if !person.isActive {
                    $0.text(" ")
                    $0.span(words.personNotActive)
                }
            }
        }
    }

    private func writeFields(into html: inout HTML) {
        let values = model.form.values
        html.div(.class("grid-2")) {
            $0.add(field(.personName, words.personFullName, isRequired: true))
            $0.add(field(.signInName, words.personSignInName, isRequired: true))
            $0.add(
                FormField(
                    name: Field.language.rawValue, label: words.personLanguage,
                    kind: .choice(
                        Language.allCases.map { FormChoice($0.rawValue, words.capitalised(words.name(of: $0))) }),
                    value: values[.language] ?? context.language.rawValue))
            if !model.teams.isEmpty {
                $0.add(
                    FormField(
                        name: Field.team.rawValue, label: words.personTeam,
                        kind: .choice(
                            [FormChoice("", words.personNoTeam)]
                                + model.teams.map { FormChoice($0.id.description, $0.name) }),
                        value: values[.team], error: problems.error(Field.team.rawValue)))
            }
            $0.add(
                FormField(
                    name: PeopleModel.newTeamField, label: model.teams.isEmpty ? words.personTeam : words.personNewTeam,
                    value: model.newTeam, options: FieldOptions(autocomplete: "off", maxlength: 120)))
        }
    }

    private func field(
        _ field: Field, _ label: String, type: String = "text", hint: String? = nil, isRequired: Bool = false,
        autocomplete: String = "off"
    ) -> FormField {
        FormField(
            name: field.rawValue, label: label, kind: .input(type: type), value: model.form.values[field], hint: hint,
            error: problems.error(field.rawValue), isRequired: isRequired,
            options: FieldOptions(autocomplete: autocomplete))
    }

    private func writeRoles(into html: inout HTML) {
        let error = problems.error(Field.role.rawValue)
        html.fieldset(.id(Field.role.rawValue)) {
            $0.legend(words.personRoles, .class("label"))
            for role in Role.allCases {
                $0.label(.class("check")) {
                    $0.input(
                        .type("checkbox"), .name(Field.role.rawValue), .value(role.rawValue),
                        .checked(model.roles.contains(role)))
                    $0.span("\(words.role(role))\(words.colon) \(words.roleNote(role))")
                }
            }
            if let error {
                $0.p(.class("state state--trouble wrong")) {
                    $0.icon(.alert)
                    $0.span(error)
                }
            }
        }
    }

    private func writeSites(into html: inout HTML) {
        if model.sites.isEmpty { return }
        html.fieldset(.id(Field.site.rawValue)) {
            $0.legend(words.personSites, .class("label"))
            for site in model.sites {
                $0.label(.class("check")) {
                    $0.input(
                        .type("checkbox"), .name(Field.site.rawValue), .value(site.id.description),
                        .checked(model.chosenSites.contains(site.id)))
                    $0.span(site.name)
                }
            }
        }
    }
}
